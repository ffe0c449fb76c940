import { relative, resolve, sep } from 'node:path';
import { globMatcher } from '../globs.ts';
import type { Author, Network } from '../types.ts';
import type { Config } from './config.ts';

/** What overrides look at in a post. */
export interface PostPlace {
  /** As the user named it, from the config's `cwd`. */
  readonly path: string;
  readonly network: Network;
  readonly author?: Author;
}

/** `drafts/` is all in it, `*.csv` is any file of that name, and the rest starts at the config's folder. */
export const pathGlob = (glob: string): string => {
  if (!glob.includes('/')) return `**/${glob}`;
  return `${glob.replace(/^\.?\//, '')}${glob.endsWith('/') ? '**' : ''}`;
};

/** What globs of a config match, for paths from its folder; without globs every path. */
export const fileMatcher = (files: readonly string[]): ((path: string) => boolean) => {
  const wanted = files.filter((glob) => !glob.startsWith('!')).map(pathGlob);
  const ignore = files.filter((glob) => glob.startsWith('!')).map((glob) => pathGlob(glob.slice(1)));
  if (files.length === 0) return () => true;
  return globMatcher(wanted.length === 0 ? ['**'] : wanted, { dot: true, ignore });
};

/**
 * The indices of the layers a post falls under. The posts of a file come one after another, so the
 * globs are tried once a file.
 */
export const layerMatcher = ({ layers, dir, cwd }: Config): ((post: PostPlace) => readonly number[]) => {
  const matchers = layers.map(({ files }) => fileMatcher(files));
  let lastPath: string | undefined;
  let byFile: readonly number[] = [];
  return ({ path, network, author }) => {
    if (layers.length > 0 && path !== lastPath) {
      const fromDir = relative(dir, resolve(cwd, path)).split(sep).join('/');
      byFile = matchers.flatMap((matches, index) => (matches(fromDir) ? [index] : []));
      lastPath = path;
    }
    return byFile.filter((index) => {
      const layer = layers[index];
      if (layer === undefined) return false;
      const { networks, author: wanted } = layer;
      return (networks.length === 0 || networks.includes(network)) && (wanted === null || wanted === author);
    });
  };
};
