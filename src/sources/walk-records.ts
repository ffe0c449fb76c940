import { filled, type Group, groupsOf, metaIn } from './groups.ts';
import { isSettings, type Meta, plainKey } from './meta.ts';
import {
  forNetworks,
  groupOf,
  hasMedia,
  noteMet,
  noteSlips,
  partsOf,
  THREAD_LISTS,
  textOf,
  textsOf,
  threadBelow,
  type Walk,
} from './record-text.ts';
import { networkExactly } from './text-names.ts';
import type { ListValue, MapValue, Value } from './value.ts';

/** A post or a thread, or an entry that should be one and has no text. */
export type Entry = Group | { readonly lacking: Value };

/** Keys of lists whose strings are posts. */
const POST_LISTS = new Set(['posts', 'tweets', 'toots', 'skeets', 'drafts', 'queue', 'messages', 'captions']);
/** What hangs on a post and is none. */
const NOT_POSTS = new Set(['comments', 'replies', 'mentions', 'user', 'account', 'entities', 'errors']);

function* inMap(map: MapValue, walk: Walk, meta: Meta, inList: boolean): Iterable<Entry> {
  noteMet(map, walk);
  noteSlips(map, walk);
  for (const outline of walk.outlines) {
    const groups = groupsOf(map, meta, outline);
    if (groups.length > 0) return yield* groups;
  }
  const text = textOf(map, walk, inList);
  if (text !== undefined && text.value.trim() !== '') return yield groupOf(map, text, walk, meta);
  if (text !== undefined && inList && !hasMedia(map) && threadBelow(map, walk, meta).length === 0) {
    return yield { lacking: map };
  }
  const { id: _id, ...shared } = { ...meta, ...metaIn(map, walk.routes) };
  const networks = walk.columns.text === undefined ? forNetworks(textsOf(map), shared) : [];
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
    if (!any && (item.kind === 'text' || (item.kind === 'map' && !hasMedia(item)))) bare.push(item);
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
