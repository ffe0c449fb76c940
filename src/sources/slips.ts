/** Words that tell a network or a kind of author and are one slip away from one that counts. */
import { networkNamed } from '../networks/names.ts';
import { nearest } from '../nlp/similarity/nearest.ts';
import { NETWORKS } from '../types.ts';
import { fieldsOf, plainKey } from './meta.ts';
import { AUTHOR_WORDS, author } from './meta-values.ts';
import { namesIn } from './network.ts';

/** Something that is passed over, at an offset into the text of the front matter. */
export interface Slip {
  readonly at: number;
  readonly message: string;
}

/** Letters of a long word. */
const LONG = 8;
const LONGEST = 20;
/** Jaro-Winkler similarity from which a word is a slip, where any other is as good: `face` and `facebook` stand at 0.90, `tictok` and `tiktok` at 0.91. Hand-set. */
const SURELY = 0.9;

/** The word that was meant; it begins as the slip does. */
const meantBy = (value: string, words: readonly string[]): string | undefined => {
  const letters = value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  if (letters.length > LONGEST || !/^[a-z]+$/.test(letters)) return undefined;
  const begun = words.filter((word) => word[0] === letters[0]);
  return nearest(letters, begun, SURELY);
};

const NONE: readonly string[] = [];

const NETWORK_KEYS = new Set(['network', 'networks', 'platform', 'platforms', 'socialnetwork']);
/** Short ones are a slip away from too much. */
const NETWORK_WORDS = [...NETWORKS.filter((name) => name.length > 1), 'twitter'];
const KINDS = [...AUTHOR_WORDS.keys()].filter((word) => word.length > 4);
/** `author` is as often a name, and there are people called Persson and Brandt. */
const KINDS_BUT_NAMES = KINDS.filter((word) => word.length >= LONG);

/** What a key holds that is close to what it could hold, as it is written, and what that would be. */
const slipsUnder = (key: string, value: unknown): readonly (readonly [kind: string, word: string, meant: string])[] => {
  const look = (kind: string, word: string, words: readonly string[]) => {
    const meant = meantBy(word, words);
    return meant === undefined ? [] : [[kind, word.trim(), meant] as const];
  };
  if (NETWORK_KEYS.has(key)) {
    const unknown = namesIn(value).filter((name) => networkNamed(name) === undefined);
    return unknown.flatMap((name) => look('network', name, NETWORK_WORDS));
  }
  if (!fieldsOf(key).includes('author') || typeof value !== 'string' || author(value) !== undefined) return [];
  return look('kind of author', value, key === 'author' ? KINDS_BUT_NAMES : KINDS);
};

const messageOf = (kind: string, word: string, meant: string): string =>
  `no ${kind} "${word}"; did you mean "${meant}"?`;

/** Messages for the slips under a key that were not told before. */
export type Slips = (key: string, value: unknown) => readonly string[];

/** Distinct values that are kept, to be passed over, and the length of each; slips that are told of one file. */
const MOST = { values: 1000, length: 200, slips: 100 };

/** For a file of many posts: tells each slip once, and looks at what stands in every row once. */
export const slipTeller = (): Slips => {
  const looked = new Set<string>();
  const told = new Set<string>();
  const isNew = (message: string): boolean => {
    if (told.has(message) || told.size >= MOST.slips) return false;
    told.add(message);
    return true;
  };
  return (key, value) => {
    const plain = plainKey(key);
    if (!NETWORK_KEYS.has(plain) && !fieldsOf(plain).includes('author')) return NONE;
    const written = `${plain} ${JSON.stringify(value)}`;
    if (looked.has(written)) return NONE;
    if (looked.size >= MOST.values) looked.clear();
    if (written.length <= MOST.length) looked.add(written);
    return slipsUnder(plain, value)
      .map((slip) => messageOf(...slip))
      .filter(isNew);
  };
};

/** The slips in front matter: what it holds, and its text. */
export const slipsIn = (data: Readonly<Record<string, unknown>>, inner: string): readonly Slip[] =>
  Object.entries(data).flatMap(([key, value]) =>
    slipsUnder(plainKey(key), value).map(([kind, word, meant]) => {
      const line = inner.search(new RegExp(`^[\\s"']*${key.replace(/\W/g, '.')}["']?\\s*[:=]`, 'm'));
      const at = inner.indexOf(word, Math.max(line, 0));
      return { at: Math.max(at, line, 0), message: messageOf(kind, word, meant) };
    }),
  );
