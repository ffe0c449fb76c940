import type { Post, Sentence, Token } from '../../types.ts';
import { looksLikeName } from '../reading.ts';
import { remember } from '../remember.ts';
import { foldSpelling } from '../tokens/words.ts';

/** Stand for what is never the same twice, so that it is weighed as what it is. No word has such brackets. */
export const CLASSES: Readonly<Partial<Record<Token['kind'], string>>> = {
  number: '<number>',
  emoji: '<emoji>',
  hashtag: '<hashtag>',
  mention: '<mention>',
  url: '<link>',
};
const NAME = '<name>';
/** All that is weighed has it; and it stands before the first word, so that a pair tells how a sentence begins. */
const START = '<start>';

/** One person, be it a woman or a man. */
const ONE = /^(?:she|he|her|him|hers|his|herself|himself)$/;
const SOMEBODY = '<somebody>';

const read = new Map<string, string>();
/** A word, by its normal form, as it is weighed: in one spelling for all countries, and be it of a woman or a man. */
export const wordOf = (normal: string): string => {
  const known = read.get(normal);
  if (known !== undefined) return known;
  const word = ONE.test(normal) ? SOMEBODY : foldSpelling(normal);
  remember(read, normal, word, normal);
  return word;
};

const normalOf = (token: Token, nth: number): string | undefined => {
  if (token.kind !== 'word') return CLASSES[token.kind];
  return nth > 0 && looksLikeName(token) ? NAME : wordOf(token.normal);
};

/**
 * What is weighed of a sentence, in order: its own words in their normal form, and classes for names, numbers and the
 * like. Of a run of one class one is kept: ten mentions tell no more than one. Somebody else's words are left out, and
 * so are marks.
 */
export const wordsOf = ({ tokens }: Post, { first, last }: Sentence): readonly string[] => {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    const word = token.quoted ? undefined : normalOf(token, words.length);
    if (word !== undefined && !(word.startsWith('<') && word === words.at(-1))) words.push(word);
  }
  return words;
};

/** Words: of fewer there is too little to weigh, and a run of more is no sentence. Hand-set, by what drafts hold. */
const LEAST = 3;
const MOST = 40;
/** A headline or a list of people is names to so large a part. Hand-set. */
const MOST_NAMES = 0.4;

/** True where there is enough of a sentence to weigh, and not too much. */
export const isWeighable = (words: readonly string[]): boolean =>
  words.length >= LEAST &&
  words.length <= MOST &&
  words.filter((word) => word === NAME || word === CLASSES.mention).length <= MOST_NAMES * words.length;

/**
 * Everything that is weighed: what all have, words, pairs of neighbours and the shape, each once.
 * @param words As `wordsOf` gives them.
 * @param shape As `shapeOf` gives it.
 */
export const featuresIn = (words: readonly string[], shape: readonly string[]): ReadonlySet<string> =>
  new Set([START, ...words, ...words.map((word, at) => `${words[at - 1] ?? START} ${word}`), ...shape]);
