/** How every message of the config names things. */
import { relative, sep } from 'node:path';
import { show } from '../engine/wording.ts';
import { NETWORK_NAMES, networkNamed } from '../networks/names.ts';
import { nearest } from '../nlp/similarity/nearest.ts';

/** The network that people call so, where it is among those that can be named: `x` for `twitter`. */
const networkIn = (known: readonly string[], value: string): string | undefined => {
  const others = [...NETWORK_NAMES].filter(([, id]) => known.includes(id)).map(([name]) => name);
  const meant = networkNamed(value) ?? NETWORK_NAMES.get(nearest(value, others) ?? '');
  return meant !== undefined && known.includes(meant) ? meant : undefined;
};

/** `; did you mean "x"?` where a known name is near, else nothing. */
export const didYouMean = (value: unknown, known: readonly string[]): string => {
  const near = typeof value === 'string' ? (networkIn(known, value) ?? nearest(value, known)) : undefined;
  return near === undefined ? '' : `; did you mean "${near}"?`;
};

/** Keys and indices as a user would write them: `overrides[0].rules.give-to-get`. */
export const dotted = (keys: readonly unknown[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    if (!/^[\w$-]+$/.test(name)) return `${path}[${show(name)}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');

/** A sentence about what stands at a place; the top of the config is no place. */
export const at = (keys: readonly unknown[], sentence: string): string =>
  keys.length === 0 ? sentence : `${dotted(keys)}: ${sentence}`;

/** A path as a user in `cwd` would write it, with `/`. */
export const pathFrom = (cwd: string, path: string): string => {
  const short = relative(cwd, path);
  return (short === '' ? '.' : short).split(sep).join('/');
};
