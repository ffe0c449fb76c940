import type { Hit, Post, Sentence } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { perPost } from '../per-post.ts';
import { hitOver } from '../phrases/hits.ts';
import { ramp } from '../ramp.ts';
import { saidFrom, wordAt } from '../reading.ts';
import { countWords } from '../tokens/count-words.ts';
import { isListFrom } from '../tokens/list-items.ts';
import { isTitle } from '../tokens/title.ts';

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

/** True where what a sentence promises stands below it, item by item; its own line break opens the first. */
const isListed = (post: Post, { end }: Sentence): boolean => isListFrom(post, end - 1);

/** By sentence, the words of it and of all behind it that tell something: a question to the reader gives nothing away. */
const toldFrom = perPost(({ tokens, sentences }): readonly number[] => {
  const words = sentences.map(({ kind, first, last }) => (kind === 'question' ? 0 : countWords(tokens, first, last)));
  for (let at = words.length - 2; at >= 0; at -= 1) words[at] = (words[at] ?? 0) + (words[at + 1] ?? 0);
  return words;
});

/** Words told in whole sentences from a token on. */
const toldAfter = (post: Post, from: number): number => {
  const at = post.tokens[from]?.sentence;
  if (at === undefined) return 0;
  return toldFrom(post)[(post.sentences[at]?.first ?? 0) < from ? at + 1 : at] ?? 0;
};

/** Where help begins in a post, by token index, in order; what only sends on is none. */
const helpsIn = perPost(({ tokens, clauses }): readonly number[] =>
  clauses.flatMap(({ act, head, quoted }) =>
    act === 'help' && !quoted && !SENDS_ON.test(wordAt(tokens, head)) ? [head] : [],
  ),
);

const answersItself = ({ tokens }: Post, { last }: Hit, end: number): boolean => {
  const rest = tokens.slice(last, end);
  const colon = rest.findIndex(({ text, kind }) => kind === 'punctuation' && /^[:–—]/.test(text));
  const answer = colon < 0 ? [] : rest.slice(colon).filter(({ kind }) => kind === 'word');
  return answer.length > 0 && !answer.some(({ normal }) => SENDS_ON.test(normal));
};

/** True where what a phrase points at stands right there: behind its colon, or below it, item by item. */
export const isGiven = (post: Post, hit: Hit): boolean => {
  const sentence = sentenceAt(post, hit.first);
  return (sentence !== undefined && isListed(post, sentence)) || answersItself(post, hit, sentence?.last ?? hit.last);
};

/** How much of what a phrase points at the post keeps back, 0 to 1: 1 where it says nothing of it. */
export const heldBack = (post: Post, hit: Hit): number => {
  const sentence = sentenceAt(post, hit.first);
  const end = sentence?.last ?? hit.last;
  const help = helpsIn(post);
  const helps = (help.at(-1) ?? -1) >= end || (help[0] ?? end) < (sentence?.first ?? 0);
  return helps || isGiven(post, hit) ? 0 : share(toldAfter(post, end), DELIVERS);
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

/** Asks of what was. */
const ASKS_PAST = /^(?:who|what|where|how|why) (?:did|was|were|had|happened|changed|made)\b/;

/** "Which line?", and "Who did he ring?" where what stands behind it sends the reader on: asked of what was told, and not answered. */
export const openQuestions = (post: Post, sent: readonly Hit[]): readonly Hit[] =>
  post.sentences
    .filter(({ kind, first, last }, at) => {
      if (at === 0 || kind !== 'question') return false;
      const said = saidFrom(post.tokens, first, last - first);
      const next = post.sentences[at + 1];
      const isAnswered =
        next?.kind === 'statement' && !sent.some((hit) => hit.first >= next.first && hit.first < next.last);
      return (
        /^which \w+ ?\?/.test(said) || (ASKS_PAST.test(said) && !/\b(?:you|your|we|our)\b/.test(said) && !isAnswered)
      );
    })
    .map(({ first, last }) => hitOver(post.tokens, first, last));
