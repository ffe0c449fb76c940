import type { Hit, Post, Span, Token } from '../../types.ts';
import { partitionPoint } from '../tokens/partition-point.ts';

/** A hit of one list and the hit of another that goes with it. */
export interface Pair {
  readonly first: Hit;
  readonly second: Hit;
}

/** A place that was read and is in no list, as a hit: half-open token indices, neither negated nor quoted. */
export const hitOver = (tokens: readonly Token[], first: number, last: number): Hit => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
  text: '',
  phrase: 0,
  negated: false,
  quoted: false,
});

/** What is found of each token, in order, and nothing of most: `flatMap` would make a list of every one. */
export const findAll = <T>(
  tokens: readonly Token[],
  find: (token: Token, at: number) => T | undefined,
): readonly T[] => {
  const all: T[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = find(tokens[at] as Token, at);
    if (found !== undefined) all.push(found);
  }
  return all;
};

/** The places of all lists in one, in order. */
export const byPlace = <T extends Span>(...lists: readonly (readonly T[])[]): readonly T[] =>
  lists.every(({ length }) => length === 0) ? [] : lists.flat().sort((a, b) => a.start - b.start);

/** Those that share no token with any of the others. Linear in both lists. */
export const apartFrom = (others: readonly Hit[], hits: readonly Hit[]): readonly Hit[] => {
  if (others.length === 0 || hits.length === 0) return hits;
  const taken = new Set<number>();
  for (const { first, last } of others) for (let at = first; at < last; at += 1) taken.add(at);
  const isFree = ({ first, last }: Hit): boolean => {
    for (let at = first; at < last; at += 1) if (taken.has(at)) return false;
    return true;
  };
  return hits.filter(isFree);
};

/** How far a UTF-16 offset is from an earlier one, in what it counts. */
type Gap = (from: number, to: number) => number;
const units: Gap = (from, to) => to - from;

/** Counts in tokens: a long name makes no longer way than a short one. */
export const inTokens =
  ({ tokens }: Post): Gap =>
  (from, to) =>
    partitionPoint(tokens, ({ start }) => start < to) - partitionPoint(tokens, ({ start }) => start < from);

/** Pairs in which `second` begins at most `within` after `first` ends, in characters if `gap` counts nothing else, in this order; each `first` with the nearest. Linear in both lists. */
export const follows = (
  first: readonly Hit[],
  second: readonly Hit[],
  within: number,
  gap: Gap = units,
): readonly Pair[] => {
  const pairs: Pair[] = [];
  let next = 0;
  for (const one of first) {
    while (next < second.length && (second[next] as Hit).start < one.end) next += 1;
    const other = second[next];
    if (other && gap(one.end, other.start) <= within) pairs.push({ first: one, second: other });
  }
  return pairs;
};

/** Pairs of two lists that stand within `within` of each other, counted as in `follows`, in either order. */
export const near = (a: readonly Hit[], b: readonly Hit[], within: number, gap: Gap = units): readonly Pair[] =>
  a.length === 0 || b.length === 0 ? [] : [...follows(a, b, within, gap), ...follows(b, a, within, gap)];

/** Those of the first list that stand within `within` of one of the second, counted as in `follows`, on either side. */
export const beside = (
  hits: readonly Hit[],
  others: readonly Hit[],
  within: number,
  gap: Gap = units,
): readonly Hit[] => {
  const paired = new Set(near(hits, others, within, gap).flatMap(({ first, second }) => [first, second]));
  return hits.filter((hit) => paired.has(hit));
};

const isMeant = ({ negated, quoted }: Hit): boolean => !negated && !quoted;

/** Hits that are the writer's own words and meant: neither quoted nor negated. */
export const meant = (hits: readonly Hit[]): readonly Hit[] => (hits.every(isMeant) ? hits : hits.filter(isMeant));
