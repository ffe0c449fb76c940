import type { Post, Sentence, Span, TokenRange } from '../../types.ts';
import { saysI } from '../people/party.ts';
import { areAgents } from '../people/people.ts';
import { normalText, saidFrom, wordAt } from '../reading.ts';
import { hasLink } from '../selling/pointer.ts';

/** Questions of fact or taste, which want an answer; the others want a yes. */
const WANTS_WORDS =
  /^\W*(?:so |and |but )?(?:what|why|where|which|how|when|who|anyone|anybody|does (?:anyone|anybody|somebody|your))\b/;
/** Tokens in which that is told. */
const OPENING = 6;

/** The first word of a stretch of tokens as word lists have it, past bullets and emoji; empty where there is none. */
export const firstWord = ({ tokens }: Post, { first, last }: TokenRange): string => {
  for (let at = first; at < last; at += 1) if (tokens[at]?.kind === 'word') return wordAt(tokens, at);
  return '';
};

/** True for a question that a yes does not answer: "What do you take …?" */
export const wantsWords = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  WANTS_WORDS.test(normalText(tokens, first, Math.min(last, first + OPENING)));

/** True where the reader is spoken to. */
export const saysYou = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ normal }) => normal === 'you' || normal === 'your');

/** Who asked, before the colon behind which it is told what. */
const TOLD_OF_ASKING =
  /\b(?:we|i) (?:have |always |often |just )*ask(?:ed)?\b(?! because)[^:?]*:|\bsame question :|^most asked\b/;
/** True for a question that was put to others: "We asked 1,050 managers: when did you last …?" */
export const isReported = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  TOLD_OF_ASKING.test(normalText(tokens, first, last));

const CASE = /^(?:if|when|as|for|since|after|before|with)$/;
const WH = /^(?:what|which|how|when|where|who|why|whose)$/;
/** True for a question word behind the case: "If you're deaf, which is worse?" */
export const asksBehindCase = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  CASE.test(wordAt(tokens, first)) &&
  tokens.slice(first, last).some(({ text }, at) => text === ',' && WH.test(wordAt(tokens, first + at + 1)));

/** "Do you know it?" */
const KNOWS =
  /^(?:do|does|did) (?:you|anyone|anybody) (?:know|recognise|recognize|remember) (?:it|him|her|them|this|who|whose|where|what)$/;
/** True where a post asks who knows what it told of, and does not say it itself. */
export const asksOfWhatIsTold = ({ tokens }: Post, { first, last }: TokenRange): boolean =>
  first > 0 &&
  KNOWS.test(saidFrom(tokens, first, 4)) &&
  !/^(?:it|he|she|they|that|this) (?:is|are|'s|was)$/.test(saidFrom(tokens, last, 2));

const CALLS_OUT = /^(?:anyone|anybody|any (?:ideas?|advice|tips|pointers|suggestions|help)|what now|now what) \?/;
/** True for "Anyone?" behind what the writer tells of themselves. */
export const callsOut = (post: Post, { first, kind }: Sentence): boolean =>
  kind === 'question' && saysI(post) && !hasLink(post) && CALLS_OUT.test(saidFrom(post.tokens, first, 3));

/** A question without the mention it opens with and the marks after it. */
export const spanOf = ({ text, tokens }: Post, { first, last }: TokenRange): Span => {
  const from =
    first +
    Math.max(
      0,
      tokens.slice(first, last).findIndex(({ kind }) => /^(?:word|number)$/.test(kind)),
    );
  let to = last - 1;
  while (to > from && !/^(?:word|number|mention|hashtag)$/.test(tokens[to]?.kind ?? '')) to -= 1;
  const start = tokens[from]?.start ?? 0;
  // "#NeedWiderBoots?"
  return { start: text[start - 1] === '#' ? start - 1 : start, end: tokens[to]?.end ?? 0 };
};

/** Tokens before the colon of a call: "Cellists:", "Night bakers of Larkfield:". */
const CALL = 7;
/** True for a question put to those who do a thing: "Cellists: which strings …?" */
export const callsThem = ({ tokens }: Post, { first, last }: TokenRange): boolean => {
  const colon = tokens.slice(first, Math.min(last, first + CALL)).findIndex(({ text }) => text === ':');
  return (
    colon > 0 && !/^(?:our|my|the)$/.test(wordAt(tokens, first)) && tokens.slice(first, first + colon).some(areAgents)
  );
};
