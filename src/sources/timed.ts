import type { Meta } from './meta.ts';
import { type Place, problemIn, type SourceItem } from './source.ts';
import { dateIn, timeProblem } from './time.ts';

/** What is known of a row's post. */
interface Timed {
  readonly meta: Meta;
  /** At most one problem. */
  readonly told: readonly SourceItem[];
}

const NOTHING: readonly SourceItem[] = [];

/**
 * Tells of a time that cannot be read and leaves what can be of it, the day or nothing: whoever comes later need not
 * tell of it again. `name` is that of the post, `line` where it begins.
 */
export const timed = (place: Place, meta: Meta, name: string | undefined, line: number): Timed => {
  const problem = meta.time === undefined ? undefined : timeProblem(meta.time, name);
  if (problem === undefined) return { meta, told: NOTHING };
  const { time = '', ...rest } = meta;
  const day = dateIn(time);
  return { meta: day === undefined ? rest : { ...rest, time: day }, told: [problemIn(place.path, problem, line)] };
};
