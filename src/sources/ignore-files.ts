import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Ignore } from 'ignore';
import type { Problem } from '../types.ts';
import { fileTrouble } from './files.ts';
import { isIn, repositoryOf } from './repository.ts';
import { type IsIgnored, slashed } from './walk.ts';

/** Obeyed in every folder; where both speak of a file, the later one holds. */
const NAMES = ['.gitignore', '.postlintignore'];

/** A pattern as it would stand further up: `/a` with the way down before it, and `a` at any depth below that. */
const fromAbove = (line: string, prefix: string): string => {
  const [, not = '', pattern = ''] = /^(!?)(.*?)(?:(?<!\\)\s+)?$/.exec(line) ?? [];
  if (pattern === '' || pattern.startsWith('#')) return '';
  const anchored = pattern.slice(0, -1).includes('/');
  return `${not}${prefix}/${anchored ? '' : '**/'}${pattern.replace(/^\//, '')}`;
};

const linesOf = (file: string): readonly string[] =>
  statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r\n?|\n/)
    : [];

/** The patterns of the ignore files of one folder, as seen from `top`. */
const patternsIn = (folder: string, top: string, problems: Problem[]): readonly string[] => {
  const way = slashed(relative(top, folder)).replace(/[\\[\]*?!#\s]/g, '\\$&');
  const prefix = way === '' ? '' : `/${way}`;
  return NAMES.flatMap((name) => {
    const file = join(folder, name);
    try {
      return linesOf(file).map((line) => fromAbove(line, prefix));
    } catch (error) {
      const message = fileTrouble(error);
      if (message === undefined) throw error;
      problems.push({ path: file, message });
      return [];
    }
  }).filter((pattern) => pattern !== '');
};

/**
 * What the ignore files say, as git reads them: those of a file's folder and of the folders above it, up to
 * the root of the repository that `base` is in; without one, up to `base`. Ignore files that cannot be read
 * are noted in `problems`.
 * @param base The folder the run is about, absolute.
 */
export const ignoreFiles = async (base: string, problems: Problem[]): Promise<IsIgnored> => {
  const { default: ignore } = await import('ignore');
  const root = repositoryOf(base) ?? base;
  const byFolder = new Map<string, Ignore>();
  const patternsFor = (folder: string, top: string): Ignore => {
    const known = byFolder.get(folder);
    if (known) return known;
    const above = folder === top ? ignore({ ignoreCase: false }) : patternsFor(dirname(folder), top);
    const own = patternsIn(folder, top, problems);
    const all = own.length === 0 ? above : ignore({ ignoreCase: false }).add(above).add(own);
    byFolder.set(folder, all);
    return all;
  };
  return (path, folder = false) => {
    const parent = dirname(path);
    const top = isIn(parent, root) ? root : (repositoryOf(parent) ?? parent);
    const way = slashed(relative(top, path));
    return way !== '' && patternsFor(parent, top).ignores(folder ? `${way}/` : way);
  };
};
