import type { Located } from './located.ts';
import { plainKey } from './meta.ts';

/** A string of a data file; `SourceData.locate` tells where its characters stand. */
export interface TextValue {
  readonly kind: 'text';
  readonly value: string;
  /** Offsets into the file, marks and all. */
  readonly at: number;
  readonly end: number;
  /** How the format writes it, where that matters. */
  readonly style?: string;
}

interface OtherValue {
  readonly kind: 'other';
  /** A whole number too long to be exact is its digits. */
  readonly value: string | number | boolean | null;
  readonly at: number;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly at: number;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  readonly at: number;
}

/** What a JSON or YAML file holds, with its places. The same value may stand in several places of a YAML file. */
export type Value = TextValue | OtherValue | ListValue | MapValue;

/** Something wrong in a data file, at an offset. */
export interface Flaw {
  readonly at: number;
  readonly message: string;
}

/** A data file that has been read. */
export interface SourceData {
  readonly roots: readonly Value[];
  locate(text: TextValue): Located;
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  /** How many values there are, each counted once. */
  readonly size: number;
  /** What is wrong with it, in the order it was met. */
  readonly flaws: readonly Flaw[];
  /** True where a flaw may have hidden values. */
  readonly broken: boolean;
}

/** How a key is looked up in a map. */
export type Find = (map: MapValue, key: string) => Value | undefined;

/** By its exact spelling. */
export const exactly: Find = (map, key) => map.entries.get(key);

/** By its exact spelling, or else one that `plainKey` takes for the same. */
export const loosely: Find = (map, key) => {
  const exact = map.entries.get(key);
  if (exact !== undefined) return exact;
  const plain = plainKey(key);
  for (const [name, value] of map.entries) if (plainKey(name) === plain) return value;
  return undefined;
};

/** The values at a path of keys; `*` stands for every item of a list and every value of a map. */
export const valuesAt = (value: Value | undefined, path: readonly string[], find: Find, from = 0): readonly Value[] => {
  const head = path[from];
  if (value === undefined) return [];
  if (head === undefined) return [value];
  if (value.kind !== 'map' && value.kind !== 'list') return [];
  if (head !== '*') return value.kind === 'map' ? valuesAt(find(value, head), path, find, from + 1) : [];
  const all = value.kind === 'list' ? value.items : [...value.entries.values()];
  return all.flatMap((item) => valuesAt(item, path, find, from + 1));
};

/** A scalar as plain data, or a list of them; undefined for anything deeper. */
export const dataOf = (value: Value): unknown => {
  if (value.kind === 'text' || value.kind === 'other') return value.value;
  if (value.kind === 'map') return undefined;
  return value.items.flatMap((item) => (item.kind === 'text' || item.kind === 'other' ? [item.value] : []));
};

/** Values of a mapping that is read whole; an alias may stand for what it is in. */
const MOST_VALUES = 1_000;

/** A value as plain data, however deep; undefined where it is more than settings can be. */
export const plainOf = (value: Value): unknown => {
  let left = MOST_VALUES;
  const plain = (one: Value): unknown => {
    left -= 1;
    if (left < 0) return undefined;
    if (one.kind === 'list') return one.items.map(plain);
    if (one.kind === 'map') return Object.fromEntries([...one.entries].map(([key, each]) => [key, plain(each)]));
    return one.value;
  };
  const all = plain(value);
  return left < 0 ? undefined : all;
};
