/** The way through: source items -> reports. */
import { relative, resolve, sep } from 'node:path';
import type { Config } from './config/config.ts';
import { type LintPost, ours, type Result } from './lint-post.ts';
import { findFiles, readFile, type SourceItem } from './sources/index.ts';
import { dayOrder, parseTime } from './sources/time.ts';
import type { Problem, RawPost } from './types.ts';

const fromHere =
  (cwd: string, from: string) =>
  (path: string): string =>
    from === cwd ? path : relative(cwd, resolve(from, path)).split(sep).join('/');

type Place = Pick<Config, 'cwd' | 'dir' | 'ignores' | 'columns'>;

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
  ({ network, author, self }: Pick<Config, 'network' | 'author' | 'self'>, fixed: boolean) =>
  (raw: RawPost): RawPost => {
    const own = fixed ? undefined : raw.network;
    const place = own ?? network ?? raw.network;
    const speaker = raw.origin.author ?? author ?? undefined;
    if (place === raw.network && speaker === raw.origin.author && self === null) return raw;
    const said = { ...(speaker === undefined ? {} : { author: speaker }), ...(self === null ? {} : { self }) };
    return { ...raw, ...(place === undefined ? {} : { network: place }), origin: { ...raw.origin, ...said } };
  };

/**
 * Lints posts as they come. One post that breaks us is a problem, and the others still get their reports.
 * @param prepare Fills in what posts do not say of themselves (`withDefaults`).
 */
export async function* run(
  items: AsyncIterable<SourceItem>,
  prepare: (raw: RawPost) => RawPost,
  lint: LintPost,
): AsyncGenerator<Result> {
  for await (const item of items) {
    if ('problem' in item) yield item;
    else yield* lint(prepare(item.post));
  }
}

/** When posts of one queue go out, in milliseconds since 1970: one date may tell whether the day stands first in all. */
export const readTimes = (texts: readonly string[]): readonly (number | undefined)[] => {
  const order = dayOrder(texts);
  return texts.map((text) => parseTime(text, order));
};
