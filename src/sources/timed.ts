import type { Meta } from './meta.ts';
import { type Place, problemIn, type SourceItem } from './source.ts';
import { timeProblem } from './time.ts';

/** What is known of a row's post. */
interface Timed {
  readonly meta: Meta;
  /** At most one problem. */
  readonly told: readonly SourceItem[];
}

const NOTHING: readonly SourceItem[] = [];

/**
 * Tells of a time that cannot be read and takes it out, for nothing can be made of it: whoever comes later need not
 * tell of it again. `name` is that of the post, `line` where it begins.
 */
export const timed = (place: Place, meta: Meta, name: string | undefined, line: number): Timed => {
  const problem = meta.time === undefined ? undefined : timeProblem(meta.time, name);
  if (problem === undefined) return { meta, told: NOTHING };
  const { time: _unread, ...rest } = meta;
  return { meta: rest, told: [problemIn(place.path, problem, line)] };
};
