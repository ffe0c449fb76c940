import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** True for a folder and all that is in it; both absolute. */
export const isIn = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The root of the git repository that holds a folder, both absolute; undefined where none does. */
export const repositoryOf = (folder: string): string | undefined => {
  // In a worktree and a submodule `.git` is a file.
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
};
