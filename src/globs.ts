/** Globs held against paths, without a look at the disk. */
import picomatch from 'picomatch';

/** How names that begin with a dot are taken, and what is left out again. */
export interface GlobOptions {
  /** Match them as any other; where left out, only a glob that writes the dot does. */
  readonly dot?: boolean;
  readonly ignore?: readonly string[];
}

/** True for the paths, `/` between folders, that any of the globs matches. */
export const globMatcher = (globs: readonly string[], options: GlobOptions = {}): ((path: string) => boolean) =>
  picomatch(globs, options);
