/** A config is untrusted: JSON, YAML and code may all hold what no setting can be. */
import { at } from './say.ts';

const MAX_DEPTH = 12;
const MAX_VALUES = 100_000;
const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1);

/** True for objects as JSON knows them: no lists, dates or expressions. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && tagOf(value) === 'Object';

const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/**
 * A copy of what JSON could hold of a value, and a sentence for each thing it could not hold or that could
 * reach a prototype. Throws where the value is too deep (a loop is) or too large, or a getter of it throws.
 */
export const plainCopy = (given: unknown): { readonly value: unknown; readonly problems: readonly string[] } => {
  const problems: string[] = [];
  let values = 0;
  const copyEntries = (entries: readonly (readonly [string, unknown])[], keys: readonly unknown[]) =>
    entries.flatMap(([key, item]) => {
      if (item === undefined) return [];
      if (!UNSAFE.has(key)) return [[key, copy(item, [...keys, key])] as const];
      problems.push(at(keys, `no setting "${key}"`));
      return [];
    });
  const copy = (value: unknown, keys: readonly unknown[]): unknown => {
    values += 1;
    if (values > MAX_VALUES) throw new Error('more than 100,000 values');
    if (keys.length > MAX_DEPTH) throw new Error(at(keys.slice(0, 1), 'nested too deeply'));
    if (isScalar(value)) return value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...keys, index]));
    if (isRecord(value)) return Object.fromEntries(copyEntries(Object.entries(value), keys));
    const kind = typeof value === 'object' ? tagOf(value) : typeof value;
    problems.push(at(keys, `a config holds plain data, no ${kind}`));
    return undefined;
  };
  return { value: copy(given, []), problems };
};
