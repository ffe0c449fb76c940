import * as fs from 'node:fs';
import { isAbsolute, join, posix, relative, resolve } from 'node:path';
import type { Problem } from '../types.ts';
import { fileTrouble } from './files.ts';

/** Other people's files, and git's own. */
export const NEVER = ['**/node_modules/**', '**/.git/**'];

/** With `/` between folders on every system. */
export const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** `./posts/../a.md` as `a.md`, with `/` between folders; a path outside `cwd` stays as it was named. */
export const tidyPath = (path: string, cwd: string): string => {
  const inside = slashed(relative(cwd, resolve(cwd, path)));
  const outside = inside === '..' || inside.startsWith('../') || isAbsolute(inside);
  return outside ? posix.normalize(slashed(path)) : inside || '.';
};

/** A path as a pattern that matches it and nothing else. */
export const literally = (path: string): string => slashed(path).replace(/[()[\]{}!*?+@|\\]/g, '\\$&');

/** True for what is to be passed over without a word; the path is absolute. */
export type IsIgnored = (path: string, folder?: boolean) => boolean;

type Entries = (error: NodeJS.ErrnoException | null, entries: readonly fs.Dirent[]) => void;

const isFolder = (path: string): boolean => fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A link to a file, or to nothing, stands for a file: reading it tells. One to a folder is passed over, as it may lead back. */
const withLinks = (folder: string, entries: readonly fs.Dirent[]): readonly fs.Dirent[] =>
  entries.map((entry) => {
    if (!entry.isSymbolicLink()) return entry;
    const isFile = !leadsToFolder(join(folder, entry.name));
    return Object.create(entry, { isFile: { value: () => isFile }, isSymbolicLink: { value: () => false } });
  });

const leadsToFolder = (path: string): boolean => {
  try {
    return isFolder(path);
  } catch {
    return false;
  }
};

/** A folder that a pattern begins with and that is not there holds no match, which is for others to tell. */
const isGone = (error: NodeJS.ErrnoException | null): boolean => error?.code === 'ENOENT' || error?.code === 'ENOTDIR';

/**
 * The folder reader of one walk. It leaves out what is ignored, so that ignored folders are not even opened, and
 * notes the folders that cannot be opened, which the walk itself passes over in silence.
 */
const readdir =
  (cwd: string, isIgnored: IsIgnored, problems: Problem[]) =>
  (folder: string, options: { withFileTypes: true }, done: Entries): void =>
    fs.readdir(folder, options, (error, entries) => {
      const message = isGone(error) ? undefined : fileTrouble(error);
      if (message !== undefined) problems.push({ path: tidyPath(folder, cwd), message });
      const kept = (error === null ? withLinks(folder, entries) : []).filter(
        (entry) => !isIgnored(join(folder, entry.name), entry.isDirectory()),
      );
      done(error, kept);
    });

/** Where and how to look for files. */
export interface Walk {
  readonly cwd: string;
  readonly isIgnored: IsIgnored;
  /** Patterns whose files are left out; one that names a folder takes all that is in it. */
  readonly without: readonly string[];
  /** In `node_modules` and `.git` too. */
  readonly everywhere?: boolean;
}

/** The files that patterns match, tidy. */
export const matching = async (
  patterns: readonly string[],
  { cwd, isIgnored, without, everywhere = false }: Walk,
  problems: Problem[],
): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const ignored = without.map(slashed).flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]);
  const found = await glob(patterns.map(slashed), {
    cwd,
    ignore: everywhere ? ignored : [...NEVER, ...ignored],
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: readdir(cwd, isIgnored, problems) as unknown as typeof fs.readdir },
  });
  return found.map((path) => tidyPath(path, cwd));
};
