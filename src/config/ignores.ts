import { relative, sep } from 'node:path';
import type { Config } from './config.ts';
import { fileMatcher, pathGlob } from './overrides.ts';

const isNegative = (glob: string): boolean => glob.startsWith('!');

/**
 * True for the files, by absolute path, that the globs of `ignores` take out: one that matches a folder takes all in it.
 * A folder itself is only taken whole where no `!glob` may bring a file of it back.
 */
export const ignoreMatcher = ({ ignores, dir }: Pick<Config, 'ignores' | 'dir'>) => {
  if (ignores.every(isNegative)) return () => false;
  const keeps = ignores.some(isNegative);
  const matches = fileMatcher(
    ignores.flatMap((glob) => (isNegative(glob) ? [glob] : [glob, `${pathGlob(glob).replace(/\/$/, '')}/**`])),
  );
  return (path: string, folder = false): boolean =>
    !(folder && keeps) && matches(relative(dir, path).split(sep).join('/'));
};
