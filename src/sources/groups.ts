import { type Field, isMedia, isSettings, keyOf, type Meta, metaOf, plainKey } from './meta.ts';
import type { Shape } from './shapes.ts';
import { networkExactly, TEXT_RANKS } from './text-names.ts';
import { dataOf, exactly, type Find, type MapValue, plainOf, type TextValue, type Value, valuesAt } from './value.ts';

/** One text of a record. */
export interface RecordPart {
  readonly text: TextValue;
  readonly meta: Meta;
  /** What is shown above it until a reader asks for it. */
  readonly warning?: TextValue;
  /** The writer's own comments below it. */
  readonly comments?: readonly TextValue[];
}

/** A post or a thread. */
export interface Group {
  readonly parts: readonly RecordPart[];
  readonly markup?: Shape['markup'];
  readonly separator?: string;
}

/** Where a field of a post is to be found, from any map on the way to it. */
export interface Route {
  /** What `metaOf` knows it by. */
  readonly key: string;
  readonly path: readonly string[];
  readonly find: Find;
}

export const routesOf = (fields: Shape['fields'] & {}, find: Find): readonly Route[] =>
  Object.entries(fields).map(([field, dotted]) => ({ key: keyOf(field as Field), path: dotted.split('.'), find }));

/** A shape, taken apart for looking it up often. */
export interface Outline {
  readonly shape: Shape;
  readonly path: readonly string[];
  readonly needed: readonly (readonly string[])[];
  readonly where: readonly (readonly [path: readonly string[], like: RegExp])[];
  readonly routes: readonly Route[];
}

/** @param own Routes that the user gives, which outrank the shape's. */
export const outlineOf = (shape: Shape, own: readonly Route[]): Outline => ({
  shape,
  path: shape.text.split('.'),
  needed: (shape.with ?? []).map((dotted) => dotted.split('.')),
  where: Object.entries(shape.where ?? {}).map(([dotted, like]) => [dotted.split('.'), like]),
  routes: [...routesOf(shape.fields ?? {}, exactly), ...own],
});

const ALT_TEXT = keyOf('altText');

/** Of most that a map says only plain values and lists of them tell something. */
const isReadWhole = (key: string, { kind }: Value): boolean =>
  (kind === 'map' && isSettings(key)) || (kind === 'list' && isMedia(plainKey(key)));

/** What a map says of the posts in it; `text` is the key of one of them. */
export const metaIn = (map: MapValue, routes: readonly Route[], text?: string): Meta => {
  const data: Record<string, unknown> = {};
  for (const [key, value] of map.entries) {
    if (key !== text) data[key] = isReadWhole(key, value) ? plainOf(value) : dataOf(value);
  }
  for (const { key, path, find } of routes) {
    const found = valuesAt(map, path, find)
      .map(dataOf)
      .filter((value) => value !== undefined && (value !== null || key === ALT_TEXT));
    if (found.length > 0) data[key] = found.length === 1 ? found[0] : found;
    // Every description that stands further down stands at a picture, described or not.
    if (key === ALT_TEXT && path.length > 1) data.pictures = found.length || undefined;
  }
  return metaOf(data);
};

const withNetwork = (meta: Meta, key: string): Meta => {
  const network = networkExactly(key);
  return network === undefined ? meta : { ...meta, network };
};

const isText = (value: Value | undefined): value is TextValue => value?.kind === 'text';

/** A text that is not blank. */
export const filled = (value: Value | undefined): TextValue | undefined =>
  isText(value) && value.value.trim() !== '' ? value : undefined;

const isOff = (map: MapValue): boolean => {
  const enabled = map.entries.get('enabled');
  return enabled?.kind === 'other' && enabled.value === false;
};

function* inMap(map: MapValue, at: number, meta: Meta, outline: Outline): Iterable<Group> {
  const { path, routes, shape } = outline;
  const head = path[at] ?? '';
  const isLast = at === path.length - 1;
  const own = { ...meta, ...metaIn(map, routes, isLast ? head : undefined) };
  if (isOff(map)) return;
  if (head === '*') {
    for (const [key, value] of map.entries) yield* follow(value, at + 1, withNetwork(own, key), outline);
    return;
  }
  const value = map.entries.get(head);
  const text = isLast ? filled(value) : undefined;
  const warning = filled(map.entries.get(shape.warning ?? ''));
  if (text !== undefined) yield { parts: [{ text, meta: own, ...(warning && { warning }) }] };
  else if (value !== undefined) yield* follow(value, at + 1, own, outline);
}

function* follow(value: Value, at: number, meta: Meta, outline: Outline): Iterable<Group> {
  const head = outline.path[at];
  if (value.kind === 'map') yield* inMap(value, at, meta, outline);
  else if (value.kind === 'list' && head === '*') {
    for (const item of value.items) yield* follow(item, at + 1, meta, outline);
  } else if (value.kind === 'list' && head === '+') {
    const parts = value.items.flatMap((item) =>
      [...follow(item, at + 1, meta, outline)].flatMap((group) => group.parts),
    );
    if (parts.length > 0) yield { parts };
  }
}

const namesText = ({ entries }: MapValue): boolean => [...entries.keys()].some((key) => TEXT_RANKS.has(plainKey(key)));

const meets = (map: MapValue, { needed, where, shape }: Outline): boolean =>
  !(shape.alone && namesText(map)) &&
  needed.every((path) => valuesAt(map, path, exactly).length > 0) &&
  where.every(([path, like]) => valuesAt(map, path, exactly).some((value) => isText(value) && like.test(value.value)));

/** The posts of a map that has this shape; none where it has not. */
export const groupsOf = (map: MapValue, meta: Meta, outline: Outline): readonly Group[] => {
  // Most maps are not of most shapes, and this is asked of every map of a file.
  if (!map.entries.has(outline.path[0] ?? '') || !meets(map, outline)) return [];
  const { network, markup, separator } = outline.shape;
  const about = { ...(markup && { markup }), ...(separator !== undefined && { separator }) };
  const start = network === undefined ? meta : { ...meta, network };
  return [...follow(map, 0, start, outline)].map((group) => ({ ...group, ...about }));
};
