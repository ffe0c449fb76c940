import type { Hit, Post, Span } from '../../types.ts';
import { sentenceOf } from '../clauses/clause-at.ts';
import { countWords } from '../tokens/count-words.ts';

/** A clock drawn out of figures: `02 hrs : 10 min : 04`, `2 days 13:06`, `00:30:00`. */
const TICKS =
  /\b\d{1,3}\s?(?:d|days?)\W{0,5}\d{1,2}\s?(?::|h(?:ou)?r?s?\W{0,5}\d)|\b\d{1,3}\s?h(?:ou)?r?s?\W{0,5}\d{1,4}\s?m(?:in(?:ute)?s?)?\W{0,5}\d|\bh(?:ou)?rs\W+min(?:ute)?s\W+sec|\b(?:expires?|ends?) in:\W{0,3}\d/i;
/** In a post that says more it may be the time of a race. */
const CLOCK = /\b\d{1,3}:\d\d:\d\d\b/;
/** A timer in a text; a bare clock only where nothing else could be timed. */
export const countdownIn = (text: string, isClock: boolean): RegExpExecArray | null =>
  TICKS.exec(text) ?? (isClock ? CLOCK.exec(text) : null);

/** "Three. Spots. Left.": from a count to what is said of it, each a sentence of one word. */
export const staccatos = (post: Post, counts: readonly Hit[], left: readonly Hit[]): readonly Span[] =>
  counts.flatMap((count) => {
    const at = sentenceOf(post, count) ?? 0;
    const isBare = post.sentences
      .slice(at, at + 2)
      .every(({ first, last }) => countWords(post.tokens, first, last) === 1 || first === count.first);
    const end = left.find((hit) => sentenceOf(post, hit) === at + 2);
    return isBare && end && !count.quoted ? [{ start: count.start, end: end.end }] : [];
  });
