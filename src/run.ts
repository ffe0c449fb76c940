/** The way through: source items -> reports. */
import { relative, resolve, sep } from 'node:path';
import type { Config } from './config/config.ts';
import { ignoreMatcher } from './config/ignores.ts';
import type { ReadTimes } from './engine/queue-order.ts';
import type { Scope } from './git/scope.ts';
import { type LintPost, ours, type Result } from './lint-post.ts';
import { bytesOfFile } from './sources/files.ts';
import { ignoreFiles } from './sources/ignore-files.ts';
import { chooseFiles, findFiles, readStream, type SourceItem } from './sources/index.ts';
import { isIn } from './sources/repository.ts';
import { dayOrder, parseTime } from './sources/time.ts';
import type { IsIgnored } from './sources/walk.ts';
import type { Problem, RawPost } from './types.ts';

const fromHere =
  (cwd: string, from: string) =>
  (path: string): string =>
    from === cwd ? path : relative(cwd, resolve(from, path)).split(sep).join('/');

type Place = Pick<Config, 'cwd' | 'dir' | 'ignores' | 'ignoreFiles' | 'columns'>;

/** What is passed over: by the `ignores` of the config and by ignore files; `problems` takes those that cannot be read. */
export const ignoredIn = async (
  { cwd, dir, ignores, ignoreFiles: obeyed }: Omit<Place, 'columns'>,
  problems: Problem[],
): Promise<IsIgnored> => {
  const byConfig = ignoreMatcher({ dir, ignores });
  if (!obeyed) return byConfig;
  const byFiles = await ignoreFiles(isIn(cwd, dir) ? dir : cwd, problems);
  return (path, folder) => byConfig(path, folder) || byFiles(path, folder);
};

/**
 * The files that names and globs mean, without those that are ignored.
 * @param from The folder the patterns start from, absolute; paths are told as seen from the config's `cwd`.
 */
const namedFiles = async (patterns: readonly string[], from: string, place: Place, scope?: Scope) => {
  const seen = fromHere(place.cwd, from);
  const problems: Problem[] = [];
  const search = { cwd: from, isIgnored: await ignoredIn(place, problems) };
  const found = scope ? chooseFiles(scope.files, patterns, search) : await findFiles(patterns, search);
  problems.push(...found.problems);
  return {
    files: found.files.map(seen),
    problems: problems.map(
      ({ path, ...problem }): Problem => (path === undefined ? problem : { ...problem, path: seen(path) }),
    ),
  };
};

/** The bytes of files one after another; each is to be read before the next. */
async function* contentsOf(files: readonly string[], cwd: string, scope?: Scope) {
  const paths = files.map((path) => resolve(cwd, path));
  if (scope?.read) yield* scope.read(paths);
  else for (const path of paths) yield bytesOfFile(path);
}

/** The posts of what patterns mean, in order, and what cannot be read; `scope` limits them. */
export async function* readFiles(
  patterns: readonly string[],
  from: string,
  place: Place,
  scope?: Scope,
): AsyncGenerator<SourceItem> {
  const { files, problems } = await namedFiles(patterns, from, place, scope);
  for (const problem of problems) yield { problem };
  let next = 0;
  for await (const bytes of contentsOf(files, place.cwd, scope)) {
    const path = files[next++] ?? '';
    try {
      yield* readStream(bytes, path, place);
    } catch (cause) {
      yield { problem: { path, message: ours(cause), cause } };
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

/**
 * When posts of one queue go out, in milliseconds since 1970: one date may tell whether the day stands first in all of
 * its file, and in files of which none does.
 */
export const readTimes: ReadTimes = (files) => {
  const orders = files.map(dayOrder);
  const usual = orders.includes('day first') ? 'day first' : 'month first';
  return files.map((texts, file) => texts.map((text) => parseTime(text, orders[file] ?? usual)));
};
