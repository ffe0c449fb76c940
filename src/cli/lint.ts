import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { didYouMean } from '../config/say.ts';
import type { Scope } from '../git/scope.ts';
import { complaints } from './complaints.ts';
import { usageError } from './errors.ts';
import { type Inputs, readInputs, stdinNameOf } from './inputs.ts';
import type { Io } from './io.ts';
import { lintPosts } from './lint-posts.ts';
import type { LintOptions } from './options.ts';
import { printConfig } from './print-config.ts';
import { showProgress } from './progress.ts';
import { projectFor } from './project.ts';
import { scopeOf } from './scope.ts';

const NOTHING_NAMED = `postlint: nothing to lint
Name files, folders or globs, or - for standard input:
  postlint drafts
  postlint "queue/**/*.jsonl" notes.md
"files" in a config says what to lint by default; "postlint --help" tells the rest.
`;

const inputsOf = (
  files: readonly string[],
  config: Config,
  options: LintOptions,
  scope?: Scope,
): Inputs | undefined => {
  const stdinName = stdinNameOf(options);
  const named = files.filter((file) => file !== '-');
  const stdin = named.length < files.length || (files.length === 0 && stdinName !== undefined);
  const kept = scope === undefined ? {} : { scope };
  if (scope && stdin) throw usageError('standard input is neither staged nor changed; leave out the one or the other');
  if (named.length > 0 || stdin) return { patterns: named, from: config.cwd, stdin, stdinName, ...kept };
  if (config.files.length > 0) return { patterns: config.files, from: config.dir, stdin: false, ...kept };
  if (scope) return { patterns: [scope.root], from: config.cwd, stdin: false, scope };
  return undefined;
};

/** A lone word that names no file may be a command with a slip in it. */
const checkCommand = ([first = '']: readonly string[], cwd: string, commands: readonly string[]): void => {
  const hint = /^\w+$/.test(first) && !existsSync(resolve(cwd, first)) ? didYouMean(first, commands) : '';
  if (hint !== '') throw usageError(`no command or file "${first}"${hint}`);
};

/** @param within Files to keep to, where that is not for the options to say. */
const lintOnce = async (files: readonly string[], options: LintOptions, io: Io, within?: Scope): Promise<number> => {
  const progress = showProgress(io);
  const told = complaints(io, progress.clear);
  const project = await projectFor(options, io, told);
  if (options.printConfig !== undefined) return printConfig(project, options, io, told);
  const inputs = inputsOf(files, project.config, options, within ?? (await scopeOf(options, io)));
  if (!inputs) {
    io.stderr.write(NOTHING_NAMED);
    return 2;
  }
  if (options.watch) {
    const { watchPosts } = await import('./watch.ts');
    const again = (scope?: Scope): Promise<number> => lintOnce(files, { ...options, watch: false }, io, scope);
    return watchPosts({ inputs, config: project.config, again }, io);
  }
  try {
    return await lintPosts(project, readInputs(inputs, project.config, io), options, { io, told, progress });
  } finally {
    // Input that nobody wants any more, but is still waited for, would keep the process alive.
    if (inputs.stdin) io.stdin.destroy?.();
  }
};

/**
 * The command that lints. Resolves to the exit code; throws on a wrong call and on settings that cannot be used.
 * @param commands The names of the others.
 */
export const lint = async (
  files: readonly string[],
  options: LintOptions,
  io: Io,
  commands: readonly string[],
): Promise<number> => {
  checkCommand(files, io.cwd(), commands);
  return lintOnce(files, options, io);
};
