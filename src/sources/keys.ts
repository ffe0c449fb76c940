import type { Value } from './value.ts';

/** The names of all keys, for a message. */
export const keysIn = (roots: readonly Value[]): readonly string[] => {
  const names = new Set<string>();
  const seen = new Set<Value>();
  const queue: Value[] = [...roots];
  for (let value = queue.pop(); value !== undefined && names.size < 100; value = queue.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'list') queue.push(...value.items.slice(0, 100).reverse());
    if (value.kind !== 'map') continue;
    for (const name of value.entries.keys()) names.add(name);
    queue.push(...[...value.entries.values()].slice(0, 100).reverse());
  }
  return [...names];
};
