/** What is weighed of a post: its sentences one by one, and all of them together. */
import type { Post, Sentence } from '../../types.ts';
import { featuresIn, isWeighable, wordsOf } from './features.ts';
import { shapeOf } from './shape.ts';

export interface Weighable {
  readonly sentence: Sentence;
  readonly features: ReadonlySet<string>;
}

/** The sentences of which there is enough to weigh, and not too much. */
export const weighableIn = (post: Post): readonly Weighable[] =>
  post.sentences.flatMap((sentence, nth) => {
    const words = wordsOf(post, sentence);
    return isWeighable(words) ? [{ sentence, features: featuresIn(words, shapeOf(post, nth, words)) }] : [];
  });

/** Features of all of them, each once. */
export const together = (sentences: readonly Weighable[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ features }) => [...features]));
