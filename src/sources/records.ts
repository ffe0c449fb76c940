import { type Columns, ROLES, type Role } from '../types.ts';
import { outlineOf, routesOf } from './groups.ts';
import { keysIn } from './keys.ts';
import { listNames } from './list-names.ts';
import { joined, postsOf } from './record-posts.ts';
import type { Walk } from './record-text.ts';
import { SHAPES } from './shapes.ts';
import { type Slips, slipTeller } from './slips.ts';
import { type Place, problemIn, type SourceItem } from './source.ts';
import { loosely, type SourceData, type Value } from './value.ts';
import { type Entry, entriesIn } from './walk-records.ts';

/** Entries with the names of their posts; the only post of a file has none. */
function* named(entries: Iterable<Entry>): Iterable<readonly [Entry, string | undefined]> {
  let held: Entry[] = [];
  let count = 0;
  for (const entry of entries) {
    if ('parts' in entry) count += 1;
    if (count < 2) {
      held.push(entry);
      continue;
    }
    for (const first of held) yield [first, 'post 1'];
    held = [];
    yield [entry, `post ${count}`];
  }
  for (const only of held) yield [only, undefined];
}

const LACKING = 'this entry has no text; write it under the name that the others have, or take the entry out';
const ENDLESS = 'its aliases repeat too much; write out what they stand for';

const unmet = ({ columns, met }: Walk): readonly string[] =>
  ROLES.filter((role: Role) => columns[role] !== undefined && !met.has(role)).map(
    (role) => `"${columns[role]}" for ${role}`,
  );

/** Why a whole file has no posts, or which of the user's keys it lacks. */
const verdict = (roots: readonly Value[], walk: Walk, isNone: boolean): string | undefined => {
  const keys = listNames(keysIn(roots));
  const missing = unmet(walk);
  if (walk.left < 0) return ENDLESS;
  if (keys === '' && isNone) return 'no posts in this file';
  if (missing.length > 0) return `no key ${missing.join(' and none ')}; the keys are ${keys}`;
  return isNone ? `no key holds post text; the keys are ${keys}; name the right one with --map text=Key` : undefined;
};

const openWalk = (columns: Columns, size: number, slips: Slips): Walk => {
  const { text, ...fields } = columns;
  const routes = routesOf(fields, loosely);
  return {
    columns,
    outlines: text === undefined ? SHAPES.map((shape) => outlineOf(shape, routes)) : [],
    routes,
    met: new Set(),
    slips,
    untold: [],
    above: new Set(),
    left: 4 * size + 10_000,
  };
};

interface Count {
  posts: number;
  lacking: number;
}

function* allPosts(place: Place, data: SourceData, walk: Walk, count: Count, base?: string): Iterable<SourceItem> {
  const entries = function* (): Iterable<Entry> {
    for (const root of data.roots) yield* entriesIn(root, walk, {}, { key: 'posts' });
  };
  function* told(): Iterable<SourceItem> {
    for (const { at, message } of walk.untold.splice(0)) yield problemIn(place.path, message, data.lineAt(at));
  }
  for (const [entry, name] of named(entries())) {
    yield* told();
    if ('parts' in entry) {
      count.posts += 1;
      yield* postsOf(place, data, entry, joined(base, name).name);
    } else if (!data.broken) {
      count.lacking += 1;
      yield problemIn(place.path, LACKING, data.lineAt(entry.lacking.at));
    }
  }
  yield* told();
}

/** The posts of a data file, in order, and what keeps it from having more. */
export function* recordItems(place: Place, data: SourceData, columns: Columns): Iterable<SourceItem> {
  for (const { at, message } of data.flaws) yield problemIn(place.path, message, data.lineAt(at));
  const walk = openWalk(columns, data.size, slipTeller());
  const count: Count = { posts: 0, lacking: 0 };
  yield* allPosts(place, data, walk, count);
  const isNone = count.posts === 0;
  const message = isNone && (data.broken || count.lacking > 0) ? undefined : verdict(data.roots, walk, isNone);
  if (message !== undefined) yield problemIn(place.path, message, isNone ? 1 : undefined);
}

/** A row's own keys are looked at with those of the others. */
const NO_SLIPS: Slips = () => [];

/** The posts of one row of a larger file, whose names begin with `base`. */
export const rowPosts = (place: Place, data: SourceData, columns: Columns, base: string): readonly SourceItem[] => [
  ...allPosts(place, data, openWalk(columns, data.size, NO_SLIPS), { posts: 0, lacking: 0 }, base),
];
