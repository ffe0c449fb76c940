/** What is weighed of a post: its sentences one by one, and all of them together. */
import type { Post, Sentence } from '../../types.ts';
import { featuresIn, isWeighable, wordsOf } from './features.ts';
import { aroundOf, shapeOf } from './shape.ts';

export interface Weighable {
  readonly sentence: Sentence;
  /** What shows in the sentence itself. */
  readonly own: ReadonlySet<string>;
  /** What stands around it; nothing of it is in `own`. */
  readonly around: readonly string[];
}

/** The sentences of which there is enough to weigh, and not too much. */
export const weighableIn = (post: Post): readonly Weighable[] =>
  post.sentences.flatMap((sentence, nth) => {
    const words = wordsOf(post, sentence);
    if (!isWeighable(words)) return [];
    return [{ sentence, own: featuresIn(words, shapeOf(post, nth, words)), around: aroundOf(post, nth) }];
  });

/** All that is weighed of a sentence in its post. */
export const featuresOf = ({ own, around }: Weighable): ReadonlySet<string> => new Set([...own, ...around]);

/** Features of all of them, each once. */
export const together = (sentences: readonly Weighable[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ own, around }) => [...own, ...around]));
