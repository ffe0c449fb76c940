import type { Post, TokenRange } from '../types.ts';
import { normalText } from './reading.ts';

/** Questions of fact or taste, which want an answer; the others want a yes. */
const WANTS_WORDS =
  /^\W*(?:so |and |but )?(?:what|why|where|which|how|when|who|anyone|anybody|does (?:anyone|anybody|somebody|your))\b/;
/** Tokens in which that is told. */
const OPENING = 6;

/** The first word of a stretch of tokens as word lists have it, past bullets and emoji; empty where there is none. */
export const firstWord = ({ tokens }: Post, { first, last }: TokenRange): string => {
  for (let at = first; at < last; at += 1) if (tokens[at]?.kind === 'word') return tokens[at]?.normal ?? '';
  return '';
};

/** True for a question that a yes does not answer: "What do you take …?" */
export const wantsWords = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  WANTS_WORDS.test(normalText(tokens, first, Math.min(last, first + OPENING)));

/** True where the reader is spoken to. */
export const saysYou = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ normal }) => normal === 'you' || normal === 'your');
