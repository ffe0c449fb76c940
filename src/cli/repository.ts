import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';

const isIn = (path: string, folder: string): boolean => !relative(folder, path).startsWith('..');

const nearestWithGit = (folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
};

/** Turns a path as seen from here into one as seen from the root of the repository, which annotations need; `/` between folders. */
export const fromRepository = (io: Io): ((path: string) => string) => {
  const cwd = io.cwd();
  const workspace = io.env.GITHUB_WORKSPACE;
  const root = workspace && isIn(cwd, workspace) ? workspace : (nearestWithGit(cwd) ?? cwd);
  return (path) => relative(root, resolve(cwd, path)).split(sep).join('/');
};

/** True in a GitHub workflow, where annotations are wanted beside the report. */
export const inGitHub = ({ env }: Io): boolean => env.GITHUB_ACTIONS === 'true';
