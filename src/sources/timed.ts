import type { Meta } from './meta.ts';
import { type Place, problemIn, type SourceItem } from './source.ts';
import { timeFault } from './time.ts';

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
  const fault = meta.time === undefined ? undefined : timeFault(meta.time);
  if (fault === undefined) return { meta, told: NOTHING };
  const { time: _unread, ...rest } = meta;
  return {
    meta: rest,
    told: [problemIn(place.path, name === undefined ? `its ${fault}` : `${name}: the ${fault}`, line)],
  };
};
