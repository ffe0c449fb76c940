import { relative, resolve, sep } from 'node:path';
import { isIn, repositoryOf } from '../sources/repository.ts';
import type { Io } from './io.ts';

/** Turns a path as seen from here into one as seen from the root of the repository, which annotations need; `/` between folders. */
export const fromRepository = (io: Io): ((path: string) => string) => {
  const cwd = io.cwd();
  const workspace = io.env.GITHUB_WORKSPACE;
  const root = workspace && isIn(cwd, workspace) ? workspace : (repositoryOf(cwd) ?? cwd);
  return (path) => relative(root, resolve(cwd, path)).split(sep).join('/');
};

/** True in a GitHub workflow, where annotations are wanted beside the report. */
export const inGitHub = ({ env }: Io): boolean => env.GITHUB_ACTIONS === 'true';
