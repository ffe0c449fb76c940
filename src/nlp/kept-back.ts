import type { Hit, Post, Sentence } from '../types.ts';
import { sentenceAt } from './clause-at.ts';
import { countWords } from './count-words.ts';
import { ramp } from './ramp.ts';
import { isTitle } from './title.ts';

/** Words told after the hook's sentence up to which it is a hook in full, and from which the post has given what it promised. Measured on brand and office posts. */
const DELIVERS = [2, 28] as const;
/** Words behind "Here's what the vet said:" that send the reader on and tell nothing. */
const SENDS_ON =
  /^(?:link|links|thread|read|see|click|tap|watch|swipe|find|check|comment|comments|more|below|here|bio)$/;
/** A title has no more words. Measured on headlines and brand posts. */
const TITLE = 22;
/** Words told beside it up to which a post is a title and nothing else, and from which it is a post. Hand-set. */
const BESIDE = [3, 33] as const;

/** 1 up to `from` words, 0 from `to` on, and straight between them. */
const share = (words: number, [from, to]: readonly [number, number]): number => 1 - ramp(words, from, to);

/** A line that opens with its number or a bullet. */
const ITEM = /^\s*(?:\d{1,2}[.)]|[-*•–→▸➡✅☑✔▪]\uFE0F?)\s*[\p{L}\d]/gmu;
/** Items from which what was promised stands there. */
const ITEMS = 2;
/** True where what a sentence promises stands below it, item by item. */
export const isListed = ({ text }: Post, { end }: Sentence): boolean =>
  Array.from(text.slice(end).matchAll(ITEM)).length >= ITEMS;

/** Words of whole sentences that tell something: a question to the reader gives nothing away. */
const toldAfter = (post: Post, from: number): number =>
  post.sentences.reduce(
    (sum, { kind, first, last }) =>
      kind === 'question' || first < from ? sum : sum + countWords(post.tokens, first, last),
    0,
  );

const answersItself = ({ tokens }: Post, { last }: Hit, end: number): boolean => {
  const colon = tokens.findIndex(
    ({ text, kind }, at) => at >= last && at < end && kind === 'punctuation' && /^[:–—]/.test(text),
  );
  const answer = colon < 0 ? [] : tokens.slice(colon, end).filter(({ kind }) => kind === 'word');
  return answer.length > 0 && !answer.some(({ normal }) => SENDS_ON.test(normal));
};

/** How much of what a phrase points at the post keeps back, 0 to 1: 1 where it says nothing of it. */
export const heldBack = (post: Post, hit: Hit): number => {
  const sentence = sentenceAt(post, hit.first);
  const end = sentence?.last ?? hit.last;
  const helps = post.clauses.some(
    ({ act, head, quoted }) =>
      act === 'help' &&
      !quoted &&
      (head >= end || head < (sentence?.first ?? 0)) &&
      !SENDS_ON.test(post.tokens[head]?.normal ?? ''),
  );
  return helps || (sentence && isListed(post, sentence)) || answersItself(post, hit, end)
    ? 0
    : share(toldAfter(post, end), DELIVERS);
};

/** A question asks, unless it is written like a title; a sentence with a full stop tells. */
const isTitled = (post: Post, { first, last, kind }: Sentence): boolean => {
  const words = post.tokens.slice(first, last).filter((one) => !/^(?:url|hashtag|mention)$/.test(one.kind));
  if (kind === 'question' && !isTitle(post, first, last)) return false;
  return countWords(post.tokens, first, last) <= TITLE && !/^[.!]/.test(words.at(-1)?.text ?? '');
};

/** How far a post is a title and nothing else at the sentence of a hit, 0 to 1: all of it where only a link or a source stands beside it. */
export const titleness = (post: Post, hit: Hit): number => {
  const sentence = sentenceAt(post, hit.first);
  if (!sentence || countWords(post.tokens, 0, sentence.first) > BESIDE[0] || !isTitled(post, sentence)) return 0;
  if (isListed(post, sentence)) return 0;
  return share(toldAfter(post, sentence.last), BESIDE);
};
