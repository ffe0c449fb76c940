import type { CueName, Hit, OwnNames, Sentence, Token } from '../types.ts';
import { partitionPoint } from './tokens/partition-point.ts';

/** What the reading of clauses needs to know of a post. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** It answers somebody, so a mention in front is an address. */
  readonly isReply: boolean;
  /** What its writer is called, where that is known. */
  readonly self: OwnNames | undefined;
  cue(name: CueName): readonly Hit[];
}

/** Index of the first hit that begins at a token or after it; hits are in order of place. */
const firstFrom = (hits: readonly Hit[], token: number): number => partitionPoint(hits, ({ first }) => first < token);

/** The hit that begins exactly at a token. */
export const hitAt = (hits: readonly Hit[], token: number): Hit | undefined => {
  const hit = hits[firstFrom(hits, token)];
  return hit?.first === token ? hit : undefined;
};

/** The first hit between two tokens that is the writer's own and not negated. */
export const hitIn = (hits: readonly Hit[], first: number, last: number): Hit | undefined => {
  for (let at = firstFrom(hits, first); at < hits.length; at += 1) {
    const hit = hits[at] as Hit;
    if (hit.first >= last) return undefined;
    if (!hit.quoted && !hit.negated) return hit;
  }
  return undefined;
};

/** A set of words, written as running text or as the alternatives of a phrase. Throws for a word that stands in it twice. */
export const wordSet = (words: string): ReadonlySet<string> => {
  const listed = words.trim().split(/[\s|]+/);
  const set = new Set(listed);
  if (set.size === listed.length) return set;
  throw new Error(`twice in one set of words: ${listed.filter((word, at) => listed.indexOf(word) < at).join(' ')}`);
};

/** Normal form of the token at an index; empty where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.normal ?? '';

/** True of what has a capital and small letters, as a name has: in ALL CAPS a capital says nothing. */
export const looksLikeName = (token: Token | undefined): boolean =>
  token?.capital === true && /\p{Ll}/u.test(token.text);

/** Token index of the first word from `from` up to `last`, past bullets and emoji; the last token of them where there is none. */
export const firstWordFrom = (tokens: readonly Token[], from: number, last = tokens.length): number => {
  let at = from;
  while (at < last - 1 && tokens[at]?.kind !== 'word') at += 1;
  return at;
};

/** Tokens from `first` up to `last` in their normal form, a space between: what a pattern over several words is tried on. */
export const normalText = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ normal }) => normal)
    .join(' ');

/** Token index before one, past an emoji; below 0 where nothing is. */
export const beforeEmoji = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.kind === 'emoji' ? at - 2 : at - 1;

/** Emoji between two words at the most: a longer row parts them, and is not read on from each of its signs. Hand-set. */
const MOST_EMOJI = 8;

/** Token index of what stands at `from` or behind the emoji there; past the end where nothing does. */
export const pastEmoji = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at]?.kind === 'emoji' && at - from < MOST_EMOJI) at += 1;
  return at;
};

/** So many tokens from one on, emoji left out, as `normalText` writes them: whoever writes "if 🔥 that" says "if that". */
export const saidFrom = (tokens: readonly Token[], first: number, count: number): string =>
  tokens
    .slice(first, first + 2 * count)
    .filter(({ kind }) => kind !== 'emoji')
    .slice(0, count)
    .map(({ normal }) => normal)
    .join(' ');

/** Tokens from `first` up to `last` as `normalText` writes them, emoji left out. */
export const saidOver = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .filter(({ kind }) => kind !== 'emoji')
    .map(({ normal }) => normal)
    .join(' ');
