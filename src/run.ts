/** The way through: settings and rules, then source items -> reports. */
import { relative, resolve, sep } from 'node:path';
import type { Config } from './config/config.ts';
import type { PostSettings, PostToSet } from './config/settings.ts';
import type { Linter } from './engine/linter.ts';
import { builtinRules, findDoubles, type LoadedRule, rulesFromDir } from './engine/load-rules.ts';
import { findFiles, readFile, type SourceItem } from './sources/index.ts';
import type { Problem, RawPost, Report } from './types.ts';

/** A post's report, or something that could not be told. */
export type Result =
  | { readonly report: Report }
  | {
      readonly problem: Problem;
      /** What was thrown, where the fault is ours. */
      readonly cause?: unknown;
    };

/** The settings of a folder and the rules they are about. */
export interface Project {
  readonly config: Config;
  readonly rules: readonly LoadedRule[];
  /** Users' own rules that could not be loaded. */
  readonly problems: readonly Problem[];
}

/** Loads the rules a config is about. Call `checkRules` before linting: the config may name rules that are not there. */
export const openProject = async (config: Config): Promise<Project> => {
  const own = await Promise.all(config.rulesDirs.map(rulesFromDir));
  const all = [...(await builtinRules()), ...own.flatMap(({ rules }) => rules)];
  const doubles = findDoubles(all);
  const taken = new Set(doubles.map(({ path }) => path));
  const rules = all.filter(({ from }) => !taken.has(from));
  return { config, rules, problems: [...own.flatMap(({ problems }) => problems), ...doubles] };
};

/** How a fault of ours is told. */
const ours = (cause: unknown): string =>
  `something went wrong on our side: ${cause instanceof Error ? cause.message : String(cause)}`;

const fromHere =
  (cwd: string, from: string) =>
  (path: string): string =>
    from === cwd ? path : relative(cwd, resolve(from, path)).split(sep).join('/');

type Place = Pick<Config, 'cwd' | 'dir' | 'ignores'>;

/**
 * The files that names and globs mean, without those the config ignores.
 * @param from The folder the patterns start from, absolute; paths are told as seen from the config's `cwd`.
 */
export const namedFiles = async (patterns: readonly string[], from: string, { cwd, dir, ignores }: Place) => {
  const seen = fromHere(cwd, from);
  const found = await findFiles(patterns, { cwd: from, ignores: ignores.map(fromHere(from, dir)) });
  const problems = found.problems.map(
    ({ path, ...problem }): Problem => (path === undefined ? problem : { ...problem, path: seen(path) }),
  );
  return { files: found.files.map(seen), problems };
};

/** The posts of what `namedFiles` finds, in order, and what cannot be read. */
export async function* readFiles(patterns: readonly string[], from: string, place: Place): AsyncGenerator<SourceItem> {
  const { files, problems } = await namedFiles(patterns, from, place);
  for (const problem of problems) yield { problem };
  for (const path of files) {
    try {
      yield* readFile(path, place);
    } catch (cause) {
      // The cause rides along as in a `Result`, for whoever wants its stack.
      const broken: SourceItem & Result = { problem: { path, message: ours(cause) }, cause };
      yield broken;
    }
  }
}

/** What posts are taken for: a default where they do not say, or `network` for all of them where it is `fixed`. */
export const withDefaults =
  ({ network, author }: Pick<Config, 'network' | 'author'>, fixed: boolean) =>
  (raw: RawPost): RawPost => {
    const own = fixed ? undefined : raw.network;
    const place = own ?? network ?? raw.network;
    const speaker = raw.origin.author ?? author ?? undefined;
    if (place === raw.network && speaker === raw.origin.author) return raw;
    return {
      ...raw,
      ...(place === undefined ? {} : { network: place }),
      origin: speaker === undefined ? raw.origin : { ...raw.origin, author: speaker },
    };
  };

const placeOf = ({ network = 'unknown', origin: { path, author, settings } }: RawPost): PostToSet => ({
  path,
  network,
  settings,
  ...(author === undefined ? {} : { author }),
});

const brokenBy = ({ origin: { path, post }, anchors: [first] }: RawPost, cause: unknown): Result => {
  const message = post === undefined ? ours(cause) : `${post}: ${ours(cause)}`;
  return { problem: { path, ...(first === undefined ? {} : { line: first.line }), message }, cause };
};

function* lintPost(raw: RawPost, linter: Linter, settingsOf: (post: PostToSet) => PostSettings): Generator<Result> {
  try {
    const { settings, problems, skip } = settingsOf(placeOf(raw));
    for (const problem of problems) yield { problem };
    if (skip) return;
    const report = linter(raw, settings);
    yield { report };
    for (const problem of report.problems) yield { problem };
  } catch (cause) {
    yield brokenBy(raw, cause);
  }
}

/**
 * Lints posts as they come. One post that breaks us is a problem, and the others still get their reports.
 * @param prepare Fills in what posts do not say of themselves (`withDefaults`).
 */
export async function* run(
  items: AsyncIterable<SourceItem>,
  prepare: (raw: RawPost) => RawPost,
  linter: Linter,
  settingsOf: (post: PostToSet) => PostSettings,
): AsyncGenerator<Result> {
  for await (const item of items) {
    if ('problem' in item) yield item;
    else yield* lintPost(prepare(item.post), linter, settingsOf);
  }
}
