import { type Columns, ROLES, type Role } from '../types.ts';
import { filled, type Group, metaIn, type Outline, type RecordPart, type Route } from './groups.ts';
import { fieldsOf, isMedia, type Meta, plainKey, sharedIn } from './meta.ts';
import { ownCommentsIn } from './own-comments.ts';
import type { Slips } from './slips.ts';
import {
  DOUBTFUL_NAMES,
  isPlan,
  isWarning,
  networkExactly,
  networkOfText,
  readAsPosts,
  TEXT_RANKS,
  THREAD_LISTS,
} from './text-names.ts';
import {
  dataOf,
  type Flaw,
  type ListValue,
  loosely,
  type MapValue,
  type TextValue,
  type Value,
  valuesAt,
} from './value.ts';

/** One walk through a data file. */
export interface Walk {
  readonly columns: Columns;
  /** None where the user names the key of the text. */
  readonly outlines: readonly Outline[];
  /** Where the user says that fields are. */
  readonly routes: readonly Route[];
  /** Which of the user's keys were there. */
  readonly met: Set<Role>;
  readonly slips: Slips;
  /** Slips that were met and are still to be told. */
  readonly untold: Flaw[];
  /** What the value that is looked at stands in. */
  readonly above: Set<Value>;
  /** Values still to be looked at before the walk counts as endless. */
  left: number;
}

/** The strings of a map, with their keys. */
export const textsOf = (map: MapValue): readonly [string, TextValue][] =>
  [...map.entries].filter((entry): entry is [string, TextValue] => entry[1].kind === 'text');

/** The text with the best name among those that are not blank, or else among all. */
const byName = (texts: readonly [string, TextValue][]): TextValue | undefined => {
  let best: { readonly text: TextValue; readonly rank: number } | undefined;
  for (const [key, text] of texts) {
    const rank = TEXT_RANKS.get(plainKey(key));
    if (rank === undefined) continue;
    const late = text.value.trim() === '' ? TEXT_RANKS.size : 0;
    if (best === undefined || rank + late < best.rank) best = { text, rank: rank + late };
  }
  return best?.text;
};

const byDoubtfulName = (map: MapValue, texts: readonly [string, TextValue][]): TextValue | undefined => {
  const plain = [...map.entries.keys()].map(plainKey);
  if (isPlan(plain)) return undefined;
  return texts.find(([key, { value }]) => DOUBTFUL_NAMES.includes(plainKey(key)) && readAsPosts([value]))?.[1];
};

/** What stands beside texts for networks and goes to all others. */
const FOR_OTHERS = new Set(['default', 'general', 'all', 'other', 'others']);

/** Texts under the names of networks, and one for all others beside them: `{ "linkedin": "…", "x_post": "…" }`. */
export const forNetworks = (texts: readonly [string, TextValue][], meta: Meta): readonly Group[] => {
  const filledTexts = texts.filter(([, { value }]) => value.trim() !== '');
  const networkOf = ([key, { value }]: [string, TextValue]) =>
    networkOfText(key) ?? (readAsPosts([value]) ? networkExactly(key) : undefined);
  if (!filledTexts.some(networkOf)) return [];
  return filledTexts.flatMap((entry) => {
    const [key, text] = entry;
    const network = networkOf(entry);
    if (network !== undefined) return [{ parts: [{ text, meta: { ...meta, network } }] }];
    return FOR_OTHERS.has(plainKey(key)) ? [{ parts: [{ text, meta }] }] : [];
  });
};

/** The text of a map by the user's word or by its name; it may be blank. */
export const textOf = (map: MapValue, walk: Walk, inList: boolean): TextValue | undefined => {
  const wanted = walk.columns.text;
  if (wanted !== undefined) {
    const found = valuesAt(map, wanted.split('.'), loosely).find((value) => value.kind === 'text');
    if (found?.kind === 'text') walk.met.add('text');
    return found?.kind === 'text' ? found : undefined;
  }
  const texts = textsOf(map);
  return byName(texts) ?? (inList ? byDoubtfulName(map, texts) : undefined);
};

/** Notes which of the user's keys a map has. */
export const noteMet = (map: MapValue, { columns, met }: Walk): void => {
  const count = Object.keys(columns).length;
  if (met.size === count) return;
  for (const role of ROLES) {
    const key = columns[role];
    if (key !== undefined && !met.has(role) && valuesAt(map, key.split('.'), loosely).length > 0) met.add(role);
  }
};

/** Notes the slips in what a map says of its posts. */
export const noteSlips = (map: MapValue, { slips, untold }: Walk): void => {
  for (const [key, value] of map.entries) {
    for (const message of slips(key, dataOf(value))) untold.push({ at: value.at, message });
  }
};

const keyOfValue = (map: MapValue, value: Value): string | undefined =>
  [...map.entries].find(([, candidate]) => candidate === value)?.[0];

/** The strings of a list, or what stands as text in its maps. */
export const partsOf = (list: ListValue, walk: Walk, meta: Meta): readonly RecordPart[] =>
  list.items.flatMap((item) => {
    const text = item.kind === 'map' ? textOf(item, walk, true) : item;
    return filled(text) === undefined || text?.kind !== 'text' ? [] : [{ text, meta }];
  });

/** Further parts that stand in a list below the first. */
export const threadBelow = (map: MapValue, walk: Walk, meta: Meta): readonly RecordPart[] => {
  const list = [...map.entries].find(([key]) => THREAD_LISTS.has(plainKey(key)))?.[1];
  return list?.kind === 'list' ? partsOf(list, walk, meta) : [];
};

/** The first comment by the user's word or by its name. */
const firstCommentOf = (map: MapValue, { columns: { firstComment } }: Walk): Value | undefined =>
  firstComment === undefined
    ? [...map.entries].find(([key]) => fieldsOf(plainKey(key)).includes('firstComment'))?.[1]
    : valuesAt(map, firstComment.split('.'), loosely)[0];

const commentsOf = (map: MapValue, walk: Walk, time: string | undefined): readonly TextValue[] => {
  const first = filled(firstCommentOf(map, walk));
  return [...(first ? [first] : []), ...ownCommentsIn(map, time)];
};

/** The writer's own comments below a picture without a word; undefined where there are none. */
export const commentsBelow = (map: MapValue, walk: Walk, meta: Meta): Group | undefined => {
  const own = { ...meta, ...metaIn(map, walk.routes) };
  const comments = commentsOf(map, walk, own.time);
  const [first] = comments;
  return first && { parts: [{ text: first, meta: sharedIn(own), comments: comments.slice(1) }] };
};

/** The post of a map whose text is known, with all that stands beside it. */
export const groupOf = (map: MapValue, text: TextValue, walk: Walk, meta: Meta): Group => {
  const own = { ...meta, ...metaIn(map, walk.routes, keyOfValue(map, text)) };
  const beside = [...map.entries];
  const warning = filled(beside.find(([key]) => isWarning(key))?.[1]);
  const comments = commentsOf(map, walk, own.time);
  const first = { text, meta: own, comments, ...(warning && { warning }) };
  return { parts: [first, ...threadBelow(map, walk, own)], markup: 'maybe html' };
};

/** True for a map with a picture or film. */
export const hasMedia = (map: MapValue): boolean =>
  [...map.entries].some(([key, value]) => {
    const isThere =
      value.kind === 'list' ? value.items.length > 0 : value.kind === 'map' || filled(value) !== undefined;
    return isMedia(plainKey(key)) && isThere;
  });
