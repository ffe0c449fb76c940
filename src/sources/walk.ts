import * as fs from 'node:fs';
import { isAbsolute, join, posix, relative, resolve } from 'node:path';
import type { Problem } from '../types.ts';
import { fileTrouble } from './files.ts';

const NEVER = ['**/node_modules/**', '**/.git/**'];

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** `./posts/../a.md` as `a.md`, with `/` between folders; a path outside `cwd` stays as it was named. */
export const tidyPath = (path: string, cwd: string): string => {
  const inside = slashed(relative(cwd, resolve(cwd, path)));
  const outside = inside === '..' || inside.startsWith('../') || isAbsolute(inside);
  return outside ? posix.normalize(slashed(path)) : inside || '.';
};

/** A path as a pattern that matches it and nothing else. */
export const literally = (path: string): string => slashed(path).replace(/[()[\]{}!*?+@|\\]/g, '\\$&');

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

/** The folder reader of one walk. It notes the folders that cannot be opened, which the walk itself passes over in silence. */
const readdir =
  (cwd: string, problems: Problem[]) =>
  (folder: string, options: { withFileTypes: true }, done: Entries): void =>
    fs.readdir(folder, options, (error, entries) => {
      const message = isGone(error) ? undefined : fileTrouble(error);
      if (message !== undefined) problems.push({ path: tidyPath(folder, cwd), message });
      done(error, error === null ? withLinks(folder, entries) : []);
    });

/**
 * The files that patterns match, tidy. `ignores` are patterns too; one that names a folder takes all that
 * is in it. Files in `node_modules` and `.git` are never among them, unless `everywhere`.
 */
export const matching = async (
  patterns: readonly string[],
  { cwd, ignores, everywhere = false }: { cwd: string; ignores: readonly string[]; everywhere?: boolean },
  problems: Problem[],
): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const ignored = ignores.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]);
  const found = await glob(patterns.map(slashed), {
    cwd,
    ignore: everywhere ? ignored : [...NEVER, ...ignored],
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: readdir(cwd, problems) as unknown as typeof fs.readdir },
  });
  return found.map((path) => tidyPath(path, cwd));
};
