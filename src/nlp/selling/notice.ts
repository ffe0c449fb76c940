import type { Hit, Post, Span } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { countWords } from '../tokens/count-words.ts';

/** A line of so few words is nothing but the push: a counter, a button, a line beside a price. Measured on shop strings. */
const NOTICE = 12;
/** A line about one buyer names the goods as well. Measured on shop strings. */
const SALE_NOTICE = 40;
/** Sentences of a line about a buyer. Hand-set. */
const FEW = 3;
/** Token at which the deed of a buyer stands at the latest. Hand-set. */
const EARLY = 15;

/** Somebody speaks, or is spoken to. */
const SPEAKS = /^(?:we|our|us|i|my|me|you|your)$/;
const TELLS = /^(?:we|our|the|an?|my|i|people|most|he|she|they|it)\b/i;
const AGO = /\b(?:minutes?|mins?|hours?|secs?|seconds?|days?) ago$/;

/** True for a short line beside which nobody speaks: a counter, a button. A question put behind it is no voice. */
export const isBareLine = (post: Post, hit: Hit): boolean => {
  const { tokens, sentences, wordCount } = post;
  if (wordCount > SALE_NOTICE) return false;
  const { first, last } = sentenceAt(post, hit.first) ?? hit;
  const words = countWords(tokens, first, last);
  const behind = tokens.slice(last).filter(({ sentence }) => sentences[sentence]?.kind !== 'question');
  return words <= NOTICE && ![...tokens.slice(0, first), ...behind].some(({ normal }) => SPEAKS.test(normal));
};

/** True for "Mira in Ghent bought a lamp": a name, a place, goods, and nothing else in the post; or a deed "2 hours ago". */
export const namesBuyer = (post: Post, hit: Hit): boolean => {
  const { start, end } = sentenceAt(post, hit.first) ?? post;
  if (post.wordCount > SALE_NOTICE || hit.first > EARLY || TELLS.test(post.text)) return false;
  const isFrom = post.tokens
    .slice(1, 6)
    .some(({ normal }, at) => /^(?:in|from)$/.test(normal) && /^\p{Lu}/u.test(post.tokens[at + 2]?.text ?? ''));
  // "Fen H. purchased": the letter of a name that a shop keeps back.
  const isCutShort =
    /^\p{Lu}\p{L}+ \p{Lu}\.? /u.test(post.text) && /^\p{L}+ \p{Lu}\.?\s*$/u.test(post.text.slice(0, hit.start));
  const isBuyer = (isFrom || isCutShort) && post.sentences.length <= FEW && !/^just got/i.test(hit.text);
  return isBuyer || AGO.test(post.text.slice(start, end));
};

/** From a hit to the last word of its sentence, as it stands on a button. */
export const toSentenceEnd = (post: Post, hit: Hit): Span => {
  const last = post.tokens
    .slice(hit.last, sentenceAt(post, hit.first)?.last)
    .findLast(({ kind }) => kind !== 'punctuation' && kind !== 'emoji');
  return { start: hit.start, end: last?.end ?? hit.end };
};

/** True for a short line of its own with an "I" in it: a no that somebody is made to say. */
export const isButton = (post: Post, hit: Hit): boolean => {
  const sentence = sentenceAt(post, hit.first);
  if (!sentence || !/(?:^|\n)\s*$/.test(post.text.slice(0, sentence.start))) return false;
  const words = post.tokens.slice(sentence.first, sentence.last);
  const isAlone = /^\s*(?:\n|$)/.test(post.text.slice(sentence.end));
  return isAlone && countWords(words) <= NOTICE && words.some(({ normal }) => normal === 'i');
};
