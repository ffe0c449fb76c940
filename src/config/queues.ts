import { relative, resolve, sep } from 'node:path';
import type { Config } from './config.ts';
import { fileMatcher } from './overrides.ts';

/** The queue of the config that gathers a file, by its globs; undefined where the file is a queue by itself. */
export const queueOfFile = ({ queues, dir, cwd }: Config): ((path: string) => string | undefined) => {
  const matchers = queues.map((globs) => ({ name: globs.join(', '), matches: fileMatcher(globs) }));
  return (path) => {
    if (matchers.length === 0) return undefined;
    const fromDir = relative(dir, resolve(cwd, path)).split(sep).join('/');
    return matchers.find(({ matches }) => matches(fromDir))?.name;
  };
};
