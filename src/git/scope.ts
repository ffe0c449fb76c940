/** The files a run keeps to, as git tells them. */
import { readBlobs } from './blobs.ts';
import { type Changes, changesSince, stagedChanges } from './changes.ts';
import type { GitPlace } from './git.ts';

export interface Scope {
  /** Root of the work tree, absolute. */
  readonly root: string;
  /** Absolute. */
  readonly files: readonly string[];
  /** What is in some of them, in the order asked for, each to be read before the next; from the disk where absent. */
  read?(paths: readonly string[]): AsyncIterable<AsyncIterable<Uint8Array>>;
}

const pathsOf = ({ changes }: Changes): readonly string[] => changes.map(({ path }) => path);

/** What the next commit would change, as it stands in the index. */
export const stagedScope = async (place: GitPlace): Promise<Scope> => {
  const staged = await stagedChanges(place);
  const blobs = new Map(staged.changes.map(({ path, blob }) => [path, blob]));
  return {
    root: staged.root,
    files: pathsOf(staged),
    read: (paths) =>
      readBlobs(
        paths.flatMap((path) => blobs.get(path) ?? []),
        place,
      ),
  };
};

/** What the work tree changed since its branch left `since`, as it stands on the disk. */
export const changedScope = async (since: string | undefined, place: GitPlace): Promise<Scope> => {
  const changed = await changesSince(since, place);
  return { root: changed.root, files: pathsOf(changed) };
};
