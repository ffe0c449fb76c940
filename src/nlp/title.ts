import type { Post } from '../types.ts';

/** Share of words with a capital from which a text is a headline: no name in it can be told, nobody speaks. */
const TITLE_CASE = 0.7;
const MIN_TITLE_WORDS = 4;

/** True where nearly every word of a stretch of tokens has a capital, as headlines and buttons have. */
export const isTitle = ({ tokens }: Post, first = 0, last = tokens.length): boolean => {
  const words = tokens.slice(first, last).filter(({ kind, clitic }) => kind === 'word' && !clitic);
  return (
    words.length >= MIN_TITLE_WORDS &&
    words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= TITLE_CASE * words.length
  );
};
