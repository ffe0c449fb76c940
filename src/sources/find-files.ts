import { statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { byText } from '../text.ts';
import type { Problem } from '../types.ts';
import { fileTrouble } from './files.ts';
import { type IsIgnored, literally, matching, tidyPath, type Walk } from './walk.ts';

export interface Found {
  /** As a user would write them from `cwd`, `/` between folders, sorted, each once. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Search {
  readonly cwd: string;
  readonly isIgnored: IsIgnored;
}

/** Extensions of the formats that are read, lower case, with the dot. */
export interface Extensions {
  readonly anywhere: readonly string[];
  /** Those of files that mostly hold something else: read where a name or a pattern means them. */
  readonly onlyNamed: readonly string[];
}

/** What one argument names: a file itself, or those in a folder and those of a pattern. */
interface Named {
  readonly named: readonly string[];
  readonly found: readonly string[];
  readonly problems: readonly Problem[];
}

type Kind = 'file' | 'folder' | 'pattern';

const GLOB = /[*?[\]{}()!]/;

/** What a user's argument names. A file that cannot even be looked at counts as one: reading it tells why. */
export const kindOf = (pattern: string, cwd: string): Kind | { readonly message: string } => {
  // A variable of a script that is not set must not mean the whole folder.
  if (pattern === '') return { message: 'an empty name ("") stands for no file; is a variable not set?' };
  try {
    return statSync(resolve(cwd, pattern)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const message = fileTrouble(error);
    if (message === undefined) throw error;
    return GLOB.test(pattern) ? 'pattern' : { message };
  }
};

const isRegular = (path: string, cwd: string): boolean => statSync(resolve(cwd, path)).isFile();

/** The files of `named` that are not ignored. Pipes and devices are always read. */
const notIgnored = async (named: readonly string[], walk: Walk): Promise<readonly string[]> => {
  const regular = new Set(named.filter((path) => isRegular(path, walk.cwd)));
  const wanted = [...regular].filter((path) => !walk.isIgnored(resolve(walk.cwd, path)));
  const kept = new Set(
    walk.without.length === 0 ? wanted : await matching(wanted.map(literally), { ...walk, everywhere: true }, []),
  );
  return named.filter((path) => kept.has(path) || !regular.has(path));
};

/** The extensions a pattern may mean: `queue/*.{csv,json}` has one in it that no folder gives. */
export const meant = (pattern: string, { anywhere, onlyNamed }: Extensions): readonly string[] => {
  const name = posix.basename(pattern).toLowerCase();
  return [...anywhere, ...onlyNamed.filter((extension) => name.includes(extension.slice(1)))];
};

const expand = async (
  pattern: string,
  kind: 'folder' | 'pattern',
  walk: Walk,
  known: Extensions,
  problems: Problem[],
): Promise<readonly string[]> => {
  // A lone `**` matches no name with a line break in it.
  const globs = [kind === 'folder' ? posix.join(literally(pattern), '**', '*') : pattern];
  const noted = problems.length;
  const extensions = kind === 'folder' ? known.anywhere : meant(pattern, known);
  const isKnown = (path: string): boolean => extensions.includes(posix.extname(path).toLowerCase());
  const hits = await matching(globs, walk, problems);
  const posts = hits.filter(isKnown);
  if (posts.length > 0 || problems.length > noted) return posts;
  const all = await matching(globs, { ...walk, isIgnored: () => false, without: [] }, []);
  // Where everything is ignored there is nothing to complain of.
  if (all.some(isKnown)) return [];
  // A pattern that matches no post at all must mean what it does match.
  if (kind === 'pattern' && all.length > 0) return hits;
  const message =
    kind === 'folder'
      ? `no posts in this folder; postlint looks for ${extensions.join(', ')}`
      : 'no file matches this pattern; check it, and quote it if the shell may have changed it';
  problems.push({ path: tidyPath(pattern, walk.cwd), message });
  return [];
};

/** `'posts\\*.md'` as `posts/*.md`: quotes that cmd.exe hands on, and backslashes of a script that is run elsewhere too. */
const fromWindows = (pattern: string): string => pattern.replace(/^'(.*)'$/s, '$1').replaceAll('\\', '/');

const findOne = async (pattern: string, walk: Walk, known: Extensions): Promise<Named> => {
  const kind = kindOf(pattern, walk.cwd);
  if (kind === 'file') return { named: [tidyPath(pattern, walk.cwd)], found: [], problems: [] };
  if (typeof kind === 'object') {
    const where = pattern === '' ? {} : { path: tidyPath(pattern, walk.cwd) };
    return { named: [], found: [], problems: [{ ...where, message: kind.message }] };
  }
  const problems: Problem[] = [];
  return { named: [], found: await expand(pattern, kind, walk, known, problems), problems };
};

/** What one argument names: as it stands, or where that is nothing, as it would be meant on Windows. */
const find = async (pattern: string, walk: Walk, known: Extensions): Promise<Named> => {
  const asGiven = await findOne(pattern, walk, known);
  const other = fromWindows(pattern);
  if (asGiven.problems.length === 0 || other === pattern) return asGiven;
  const asMeant = await findOne(other, walk, known);
  return asMeant.problems.length === 0 ? asMeant : asGiven;
};

/**
 * The files that a user's arguments name. A file is taken whatever its extension, a folder gives the files
 * of known `extensions` in it that are read anywhere, a pattern what it matches, and `!pattern` ignores. What is missing or
 * cannot be opened is a problem; the rest is found all the same.
 */
export const findIn = async (patterns: readonly string[], options: Search, extensions: Extensions): Promise<Found> => {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const walk = { ...options, without: excluded.map((pattern) => pattern.slice(1)) };
  const all: Named[] = [];
  for (const pattern of patterns.filter((each) => !excluded.includes(each))) {
    all.push(await find(pattern, walk, extensions));
  }
  const named = await notIgnored(
    all.flatMap((each) => each.named),
    walk,
  );
  const files = new Set([...named, ...all.flatMap((each) => each.found)]);
  return { files: [...files].sort(byText), problems: all.flatMap((each) => each.problems) };
};
