import { filled, type Group, groupsOf, metaIn } from './groups.ts';
import { isSettings, type Meta, plainKey } from './meta.ts';
import {
  commentsBelow,
  forNetworks,
  groupOf,
  hasMedia,
  noteMet,
  noteSlips,
  partsOf,
  textOf,
  textsOf,
  threadBelow,
  type Walk,
} from './record-text.ts';
import { networkExactly, THREAD_LISTS } from './text-names.ts';
import type { ListValue, MapValue, Value } from './value.ts';

/** A post or a thread, or an entry that should be one and has no text. */
export type Entry = Group | { readonly lacking: Value };

/** Keys of lists whose strings are posts. */
const POST_LISTS = new Set(['posts', 'tweets', 'toots', 'skeets', 'drafts', 'queue', 'messages', 'captions']);
/** What hangs on a post and is none. */
const NOT_POSTS = new Set(
  'comments replies mentions user author account entities errors reply parent root reblog includes'.split(' '),
);
/** Keys of lists that gather posts: what stands beside them is the name of the whole, or what its variants go back to. */
const GATHERED = new Set(['posts', 'drafts', 'queue', 'items', 'entries', 'variants', 'versions']);

/** True for a map that gathers posts below it. */
const gathers = (map: MapValue, walk: Walk): boolean =>
  walk.columns.text === undefined &&
  [...map.entries].some(
    ([key, value]) =>
      value.kind === 'list' &&
      GATHERED.has(plainKey(key)) &&
      value.items.some((item) => item.kind === 'map' && filled(textOf(item, walk, true)) !== undefined),
  );

/** True for somebody else's post that is passed on without a word. */
const isBoost = ({ entries }: MapValue): boolean => entries.get('reblog')?.kind === 'map';

/** True for an entry in which somebody wrote something, be it under a name that is none for a text. */
const isFilled = (value: Value): boolean =>
  value.kind === 'map' ? [...value.entries.values()].some((each) => filled(each) !== undefined) : value.kind === 'text';

function* inMap(map: MapValue, walk: Walk, meta: Meta, inList: boolean): Iterable<Entry> {
  noteMet(map, walk);
  noteSlips(map, walk);
  for (const outline of walk.outlines) {
    const groups = groupsOf(map, meta, outline);
    if (groups.length > 0) return yield* groups;
  }
  const text = gathers(map, walk) ? undefined : textOf(map, walk, inList);
  const { id: _id, ...shared } = { ...meta, ...metaIn(map, walk.routes) };
  const others = textsOf(map).filter(([, other]) => other !== text);
  const networks = walk.columns.text === undefined ? forNetworks(others, shared) : [];
  if (text !== undefined && text.value.trim() !== '') {
    yield groupOf(map, text, walk, meta);
    return yield* networks;
  }
  if (isBoost(map)) return;
  const uncaptioned = hasMedia(map) ? commentsBelow(map, walk, meta) : undefined;
  if (uncaptioned) return yield uncaptioned;
  if (
    text !== undefined &&
    networks.length === 0 &&
    inList &&
    !hasMedia(map) &&
    threadBelow(map, walk, meta).length === 0
  ) {
    return yield { lacking: map };
  }
  if (networks.length > 0) return yield* networks;
  for (const [key, value] of map.entries) {
    const plain = plainKey(key);
    if (NOT_POSTS.has(plain) || isSettings(key)) continue;
    const network = networkExactly(key);
    yield* entriesIn(value, walk, network === undefined ? shared : { ...shared, network }, { key: plain });
  }
}

function* inList(list: ListValue, walk: Walk, meta: Meta, key: string): Iterable<Entry> {
  if (!THREAD_LISTS.has(key)) return yield* inItems(list, walk, meta, POST_LISTS.has(key));
  const parts = partsOf(list, walk, meta);
  if (parts.length > 0) yield { parts };
}

/** The entries of an item of a list; a string is one where the list's key says so and the user names no other. */
function* inItem(item: Value, walk: Walk, meta: Meta, stringsArePosts: boolean): Iterable<Entry> {
  if (item.kind !== 'text') return yield* entriesIn(item, walk, meta, { inList: true });
  const text = stringsArePosts && walk.columns.text === undefined ? filled(item) : undefined;
  if (text !== undefined) yield { parts: [{ text, meta }] };
}

/** The entries of a list; one with nothing in it among others that have posts is lacking. */
function* inItems(list: ListValue, walk: Walk, meta: Meta, stringsArePosts: boolean): Iterable<Entry> {
  const bare: Value[] = [];
  let named = false;
  for (const item of list.items) {
    let any = false;
    for (const entry of inItem(item, walk, meta, stringsArePosts)) {
      any = true;
      named ||= 'parts' in entry && entry.markup === 'maybe html';
      yield entry;
    }
    if (!any && isFilled(item) && !(item.kind === 'map' && (hasMedia(item) || isBoost(item)))) bare.push(item);
  }
  if (named) for (const lacking of bare) yield { lacking };
}

/** What a value is called in its map, as `plainKey` has it, or that it stands in a list. */
interface Context {
  readonly key?: string;
  readonly inList?: boolean;
}

/** The posts in a value, whatever it is, in the order of the file. */
export function* entriesIn(value: Value, walk: Walk, meta: Meta, context: Context): Iterable<Entry> {
  if (value.kind === 'text' || value.kind === 'other' || walk.above.has(value)) return;
  walk.left -= value.kind === 'map' ? value.entries.size : value.items.length;
  if (walk.left < 0) return;
  // A YAML alias may stand for what it is in.
  walk.above.add(value);
  if (value.kind === 'map') yield* inMap(value, walk, meta, context.inList === true);
  else yield* inList(value, walk, meta, context.key ?? '');
  walk.above.delete(value);
}
