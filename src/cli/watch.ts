import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { reasonOf } from '../engine/wording.ts';
import type { Scope } from '../git/scope.ts';
import { ignoredIn } from '../run.ts';
import { chooseFiles } from '../sources/index.ts';
import { isIn } from '../sources/repository.ts';
import type { IsIgnored } from '../sources/walk.ts';
import { complain } from './complaints.ts';
import { usageError } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { Io } from './io.ts';

/** Milliseconds in which changes count as one: an editor saves in several steps, and git switches many files. */
const TOGETHER = 100;

/** What is linted over and over. */
export interface Watched {
  readonly inputs: Inputs;
  readonly config: Config;
  /** Lints once more, all of it or what is in scope. */
  again(scope?: Scope): Promise<unknown>;
}

/** The path itself where it is there, else the folders before the first part that is a glob. */
const rootOf = (pattern: string, from: string): string => {
  if (existsSync(resolve(from, pattern))) return resolve(from, pattern);
  const parts = pattern.split('/');
  const glob = parts.findIndex((part) => /[*?[\]{}()]/.test(part));
  return resolve(from, parts.slice(0, glob < 0 ? undefined : glob).join('/'));
};

/** Gathers the paths that change below the roots until `stop`, and hands them on in turns; the first is null, for all there is. */
async function* turnsOf(roots: readonly string[], isIgnored: IsIgnored, stop: AbortSignal) {
  const { watch } = await import('chokidar');
  const changed = new Set<string>();
  let wake = (): void => {};
  const watcher = watch([...roots], {
    ignoreInitial: true,
    ignored: (path, stats) => /[\\/](?:node_modules|\.git)$/.test(path) || isIgnored(path, stats?.isDirectory()),
  });
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change') return;
    changed.add(resolve(path));
    wake();
  });
  stop.addEventListener('abort', () => wake());
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  try {
    yield null;
    for (;;) {
      if (changed.size === 0 && !stop.aborted) await new Promise<void>((done) => (wake = done));
      if (stop.aborted) return;
      await after(TOGETHER);
      const turn = [...changed];
      changed.clear();
      yield turn;
    }
  } finally {
    await watcher.close();
  }
}

/** A round that cannot run, as with a config half edited, says so and waits for the next. */
const tryAgain = async ({ again }: Watched, io: Io, scope?: Scope): Promise<void> => {
  try {
    await again(scope);
  } catch (error) {
    for (const line of reasonOf(error).split('\n')) complain(io, line);
  }
};

/** Lints all, and then what changes as it changes, until the user ends it with Ctrl-C. Resolves to 0. */
export const watchPosts = async (watched: Watched, io: Io): Promise<number> => {
  const { inputs, config } = watched;
  if (inputs.stdin) throw usageError('standard input cannot be watched; name files or folders');
  const isIgnored = await ignoredIn(config, []);
  const settings = [...(config.path === null ? [] : [config.path]), ...config.rulesDirs];
  const isSetting = (path: string): boolean => settings.some((one) => isIn(path, one));
  const isPassedOver: IsIgnored = (path, folder) => !isSetting(path) && isIgnored(path, folder);
  const stop = new AbortController();
  io.once?.('SIGINT', () => stop.abort());
  const patterns = inputs.patterns.filter((pattern) => !pattern.startsWith('!'));
  const roots = patterns.map((pattern) => rootOf(pattern, inputs.from));
  for await (const turn of turnsOf([...roots, ...settings], isPassedOver, stop.signal)) {
    const all = turn === null || turn.some(isSetting);
    const search = { cwd: inputs.from, isIgnored };
    if (!all && chooseFiles(turn, inputs.patterns, search).files.length === 0) continue;
    await tryAgain(watched, io, all ? undefined : { root: inputs.from, files: turn });
    io.stderr.write('postlint: waiting for changes; Ctrl-C ends this\n');
  }
  return 0;
};
