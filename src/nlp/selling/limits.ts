import type { Hit, Post, Sentence, Token } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';

/** From so many words on a post tells a limit beside other things; a shorter one says nothing else. Hand-set. */
export const MAY_TELL = 12;
/** From so many tokens on a sentence with its full stop tells a thing, and is no label in a shop. Hand-set. */
export const SAID = 6;

/** "Two tables left" counts; "only two left", "last places" press. */
export const PLAIN_COUNT = /^(?!.*\b(?:only|just|last|final|limited|low)\b).*\b(?:left|remain\w*)$/i;

/** "Ends midnight", not "ends tonight only". */
const PLAIN_END = /^(?!.*\b(?:only|just|last|final|limited|in)\b).*\b(?:end|ends|closes?|expires?|shuts?)\b/i;
/** "One left in the medium.", "Code MAY20. Ends midnight.": said in a level voice, with a full stop. */
const isLevel = (post: Post, hit: Hit, words: readonly Token[]): boolean =>
  words.at(-1)?.text === '.' &&
  !post.tokens.some(({ text }) => /^[!?]/.test(text)) &&
  (PLAIN_COUNT.test(hit.text)
    ? words.length >= SAID && !/\bstock\b/i.test(post.text)
    : PLAIN_END.test(hit.text) && post.sentences.length > 1);

const tokensAround = (post: Post, hit: Hit): readonly Token[] => {
  const { first, last } = sentenceAt(post, hit.first) as Sentence;
  return post.tokens.slice(first, last);
};
const shouts = (words: readonly Token[]): boolean => words.some(({ text }) => text.startsWith('!'));

/** True where a mark that shouts stands in the sentence of a limit. */
export const isShouted = (post: Post, hit: Hit): boolean => shouts(tokensAround(post, hit));

/**
 * "22 places left", "closes on Friday": said without a mark that shouts, beside other things or as a sentence that
 * sells nothing, it is a fact; a plain count is one in any post that says more.
 */
export const isFact = (post: Post, hit: Hit, goods: readonly Hit[]): boolean => {
  const words = tokensAround(post, hit);
  const isSentence = goods.length === 0 && words.at(-1)?.text === '.' && words.length > SAID;
  const isPlain = PLAIN_COUNT.test(hit.text);
  const tellsMore = post.wordCount >= MAY_TELL;
  const isSaid = isSentence || (isPlain && (post.sentences.length > 1 || words.length > SAID));
  return shouts(words) ? isPlain && tellsMore : tellsMore || isSaid || isLevel(post, hit, words);
};
