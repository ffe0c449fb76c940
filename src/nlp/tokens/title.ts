import type { Post, Token } from '../../types.ts';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.ts';
import { perPost } from '../per-post.ts';
import { wordSet } from '../reading.ts';
import { isWord } from './count-words.ts';

/** Share of words with a capital from which a text is a headline: no name in it can be told, nobody speaks. */
const TITLE_CASE = 0.7;
const MIN_TITLE_WORDS = 4;
/** In a line of fewer words than this, one of so many letters without a capital stands in no headline. Hand-set. */
const SHORT = 6;
const LONG = 5;

/** Their capital tells nothing: "No trains Christmas Day or Boxing Day". */
const DATES = wordSet(`
  ${WEEKDAYS} ${SHORT_WEEKDAYS} ${MONTHS} ${SHORT_MONTHS} christmas boxing easter day eve
`);

const isTitled = ({ tokens }: Post, first: number, last: number): boolean => {
  let words = 0;
  let capitals = 0;
  let isSpoken = false;
  for (let at = first; at < Math.min(last, tokens.length); at += 1) {
    const token = tokens[at] as Token;
    if (!isWord(token) || DATES.has(token.normal)) continue;
    words += 1;
    if (token.capital) capitals += 1;
    else if (token.text.length >= LONG) isSpoken = true;
  }
  // "Cover photo: Ingrid Solheim"
  if (isSpoken && words < SHORT) return false;
  return words >= MIN_TITLE_WORDS && capitals >= TITLE_CASE * words;
};

const isPostTitled = perPost(
  (post): boolean => isTitled(post, 0, post.tokens.length) || isTitled(post, 0, post.sentences[0]?.last ?? 0),
);

/**
 * True where nearly every word of a stretch of tokens has a capital, as headlines and buttons have; of a whole
 * post, where its first sentence is one: a line below a headline makes no speech of it.
 */
export const isTitle = (post: Post, first?: number, last?: number): boolean =>
  first === undefined ? isPostTitled(post) : isTitled(post, first, last ?? post.tokens.length);

/** True for a post whose words have capitals as a headline's do, and not throughout: whoever writes in capitals writes them everywhere. */
export const isHeadline = (post: Post): boolean => {
  if (!isTitle(post)) return false;
  const words = post.tokens.filter(({ kind, text }) => kind === 'word' && /\p{Lu}\p{L}/u.test(text));
  return words.length < 2 * words.filter(({ text }) => /\p{Ll}{2}/u.test(text)).length;
};
