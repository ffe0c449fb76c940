import type { Clause, Hit, Post, Sentence, Span } from '../../types.ts';
import { partitionPoint } from '../tokens/partition-point.ts';

/** The clause a token stands in; clauses are in order and leave no gap. Logarithmic in their number. */
export const clauseAt = (post: Post, token: number): Clause | undefined => {
  const at = partitionPoint(post.clauses, ({ last }) => last <= token);
  return post.clauses[Math.min(at, post.clauses.length - 1)];
};

/** The sentence a token stands in. */
export const sentenceAt = ({ tokens, sentences }: Post, token: number): Sentence | undefined =>
  sentences[tokens[token]?.sentence ?? -1];

/** Index of the sentence that holds a UTF-16 offset, or of the next one; -1 behind the last. Logarithmic in their number. */
export const sentenceHolding = ({ sentences }: Post, offset: number): number => {
  const at = partitionPoint(sentences, ({ end }) => end <= offset);
  return at < sentences.length ? at : -1;
};

/** Index of the sentence in which a hit begins. */
export const sentenceOf = ({ tokens }: Post, { first }: Pick<Hit, 'first'>): number | undefined =>
  tokens[first]?.sentence;

/** True where somebody else is said to have spoken: "Marta asked", not "we raised". */
export const hearsSomebody = (post: Post): boolean =>
  post.cue('speech').some(({ negated, first }) => {
    const subject = clauseAt(post, first)?.subject;
    return !negated && subject !== 'self' && subject !== 'i';
  });

/** True where one of the words, in normal form, stands in the clause of a hit before it or begins it: "the tombola raised £318". */
export const saysUpTo = (post: Post, { first }: Hit, words: ReadonlySet<string>): boolean =>
  post.tokens.slice(clauseAt(post, first)?.first, first + 1).some(({ normal }) => words.has(normal));

/** A clause or a sentence as a finding marks it: without the labels and mentions before it and the links, tags and marks after it. */
export const gist = (post: Post, { first, last, head }: Pick<Clause, 'first' | 'last' | 'head'>): Span => {
  const isWord = (at: number): boolean => /^(?:word|number)$/.test(post.tokens[at]?.kind ?? '');
  let from = head;
  if (isWord(head)) while (from > first && isWord(from - 1)) from -= 1;
  else for (from = first; from < last - 1 && !isWord(from); ) from += 1;
  let to = last - 1;
  while (to > from && !isWord(to) && post.tokens[to]?.kind !== 'mention') to -= 1;
  return { start: post.tokens[from]?.start ?? 0, end: post.tokens[to]?.end ?? post.end };
};

/** The clause a hit stands in, at least as long as the hit. */
export const clauseAround = (post: Post, hit: Hit): Span => {
  const clause = clauseAt(post, hit.first);
  const { start, end } = clause ? gist(post, clause) : hit;
  return { start: Math.min(start, hit.start), end: Math.max(end, hit.end) };
};
