import { isAbsolute, posix, relative, resolve } from 'node:path';
import { globMatcher } from '../globs.ts';
import { byText } from '../text.ts';
import type { Problem } from '../types.ts';
import { type Extensions, type Found, kindOf, meant, type Search } from './find-files.ts';
import { isIn } from './repository.ts';
import { literally, NEVER, slashed, tidyPath } from './walk.ts';

type Takes = (path: string) => boolean;

/** What a walk through folders passes by: hidden names, other people's files. */
const PASSED_BY = /(?:^|\/)(?:\.|node_modules(?:\/|$))/;

/** A glob that starts where `cwd` is, for absolute paths. */
const globFrom = (cwd: string, pattern: string): string =>
  isAbsolute(pattern) ? slashed(pattern) : posix.join(literally(cwd), slashed(pattern));

const hasOneOf = (extensions: readonly string[], path: string): boolean =>
  extensions.includes(posix.extname(path).toLowerCase());

const folderTaker =
  (folder: string, extensions: readonly string[]): Takes =>
  (path) =>
    isIn(path, folder) && !PASSED_BY.test(slashed(relative(folder, path))) && hasOneOf(extensions, path);

const globTaker = (glob: string, extensions: readonly string[]): Takes => {
  const matches = globMatcher([glob], { ignore: NEVER });
  return (path) => matches(slashed(path)) && hasOneOf(extensions, path);
};

/** What of the files an argument takes, or what is wrong with it. */
const takerOf = (
  pattern: string,
  files: readonly string[],
  cwd: string,
  known: Extensions,
): Takes | { readonly message: string } => {
  const named = resolve(cwd, pattern);
  if (files.includes(named)) return (path) => path === named;
  const kind = pattern !== '' && files.some((path) => isIn(path, named)) ? 'folder' : kindOf(pattern, cwd);
  if (kind === 'file') return () => false;
  if (kind === 'folder') return folderTaker(named, known.anywhere);
  if (kind === 'pattern')
    return globTaker(globFrom(cwd, pattern), [...meant(pattern, known), posix.extname(pattern).toLowerCase()]);
  return kind;
};

/**
 * The same as `findIn` for files that are given, absolute, and need not be on the disk: arguments choose among
 * them. An argument that is there and chooses none of them is no problem; one that is nowhere is.
 */
export const findAmong = (
  files: readonly string[],
  patterns: readonly string[],
  { cwd, isIgnored }: Search,
  known: Extensions,
): Found => {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const without = excluded.map((pattern) => globFrom(cwd, pattern.slice(1)));
  const isExcluded = globMatcher(
    without.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]),
    { dot: true },
  );
  const takers: Takes[] = [];
  const problems: Problem[] = [];
  for (const pattern of patterns.filter((each) => !excluded.includes(each))) {
    const taker = takerOf(pattern, files, cwd, known);
    if (typeof taker === 'function') takers.push(taker);
    else problems.push({ ...(pattern !== '' && { path: tidyPath(pattern, cwd) }), message: taker.message });
  }
  const found = files.filter(
    (path) => takers.some((takes) => takes(path)) && !isIgnored(path) && !isExcluded(slashed(path)),
  );
  return { files: found.map((path) => slashed(relative(cwd, path))).sort(byText), problems };
};
