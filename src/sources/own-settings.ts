import type { WrittenSettings } from '../types.ts';

/** Rule ids and why, as comments and cells write them: `rule, other-rule -- reason`. */
export const namedIn = (words: string): { readonly rules: readonly string[]; readonly reason: string | null } => {
  const [named = '', ...rest] = words.split(/(?:^|\s)--+(?:\s|$)/);
  return {
    rules: named.split(/[\s,]+/).filter((id) => id !== ''),
    reason: rest.join(' -- ').replace(/\s+/g, ' ').trim() || null,
  };
};

const fromWords = (words: string): unknown => {
  const said = words.trim().toLowerCase();
  if (said === '') return undefined;
  if (said === 'false') return false;
  const { rules, reason } = namedIn(words);
  // What names no rule stays as it is, to be told of.
  return rules.length === 0 ? words : { disable: rules, ...(reason !== null && { reason }) };
};

/** What a `postlint` key holds: rule ids with a reason, a list of them, or an object, all but the last made an object. */
export const settingsIn = (given: unknown): WrittenSettings | undefined => {
  if (given === undefined || given === null) return undefined;
  const value = typeof given === 'string' ? fromWords(given) : Array.isArray(given) ? { disable: given } : given;
  return value === undefined ? undefined : { kind: 'field', value };
};
