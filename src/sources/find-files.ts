import { statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Problem } from '../types.ts';
import { fileTrouble } from './files.ts';
import { literally, matching, tidyPath } from './walk.ts';

export interface Found {
  /** As a user would write them from `cwd`, `/` between folders, sorted, each once. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Search {
  readonly cwd: string;
  /** Patterns whose files are passed over without a word. */
  readonly ignores: readonly string[];
}

/** Extensions of the formats that are read, lower case, with the dot. */
export interface Extensions {
  readonly anywhere: readonly string[];
  /** Those of files that mostly hold something else: read where a name or a pattern means them. */
  readonly onlyNamed: readonly string[];
}

type Kind = 'file' | 'folder' | 'pattern';

const GLOB = /[*?[\]{}()!]/;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a user's argument names. A file that cannot even be looked at counts as one: reading it tells why. */
const kindOf = (pattern: string, cwd: string): Kind | { readonly message: string } => {
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

/** The files of `named` that no pattern ignores. Pipes and devices are always read. */
const notIgnored = async (named: readonly string[], search: Search): Promise<readonly string[]> => {
  const regular = named.filter((path) => isRegular(path, search.cwd));
  if (search.ignores.length === 0 || regular.length === 0) return named;
  const kept = new Set(await matching(regular.map(literally), { ...search, everywhere: true }, []));
  return named.filter((path) => kept.has(path) || !regular.includes(path));
};

/** Files of formats that are read; of a pattern that matches no such file, every file, as the user must mean those. */
const readable = (files: readonly string[], extensions: readonly string[], any: boolean): readonly string[] => {
  const known = files.filter((path) => extensions.includes(posix.extname(path).toLowerCase()));
  return known.length > 0 || !any ? known : files;
};

/** The extensions a pattern may mean: `queue/*.{csv,json}` has one in it that no folder gives. */
const meant = (pattern: string, { anywhere, onlyNamed }: Extensions): readonly string[] => {
  const name = posix.basename(pattern).toLowerCase();
  return [...anywhere, ...onlyNamed.filter((extension) => name.includes(extension.slice(1)))];
};

const expand = async (
  pattern: string,
  kind: 'folder' | 'pattern',
  search: Search,
  known: Extensions,
  problems: Problem[],
): Promise<readonly string[]> => {
  const globs = [kind === 'folder' ? posix.join(literally(pattern), '**') : pattern];
  const noted = problems.length;
  const extensions = kind === 'folder' ? known.anywhere : meant(pattern, known);
  const find = async (ignores: readonly string[], notes: Problem[]): Promise<readonly string[]> =>
    readable(await matching(globs, { cwd: search.cwd, ignores }, notes), extensions, kind === 'pattern');
  const files = await find(search.ignores, problems);
  const missing = files.length === 0 && problems.length === noted;
  // Where everything is ignored there is nothing to complain of.
  if (!missing || (search.ignores.length > 0 && (await find([], [])).length > 0)) return files;
  const message =
    kind === 'folder'
      ? `no posts in this folder; postlint looks for ${extensions.join(', ')}`
      : 'no file matches this pattern; check it, and quote it if the shell may have changed it';
  problems.push({ path: tidyPath(pattern, search.cwd), message });
  return [];
};

/**
 * The files that a user's arguments name. A file is taken whatever its extension, a folder gives the files
 * of known `extensions` in it that are read anywhere, a pattern what it matches, and `!pattern` ignores. What is missing or
 * cannot be opened is a problem; the rest is found all the same.
 */
export const findIn = async (patterns: readonly string[], options: Search, extensions: Extensions): Promise<Found> => {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const search = { cwd: options.cwd, ignores: [...options.ignores, ...excluded.map((pattern) => pattern.slice(1))] };
  const problems: Problem[] = [];
  const named: string[] = [];
  const found: string[] = [];
  for (const pattern of patterns.filter((each) => !excluded.includes(each))) {
    const kind = kindOf(pattern, search.cwd);
    if (kind === 'file') named.push(tidyPath(pattern, search.cwd));
    else if (kind === 'folder' || kind === 'pattern')
      found.push(...(await expand(pattern, kind, search, extensions, problems)));
    else problems.push({ ...(pattern !== '' && { path: tidyPath(pattern, search.cwd) }), message: kind.message });
  }
  const files = new Set([...(await notIgnored(named, search)), ...found]);
  return { files: [...files].sort(byCodeUnit), problems };
};
