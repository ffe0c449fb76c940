/** The score of a post from its evidence, where the end of the post may be nothing but a question. */
import type { Evidence, Post, Score } from '../types.ts';
import { score } from './score.ts';
import { isTurned } from './weigh.ts';

/** Where the questions begin that a post ends with; undefined where it ends otherwise, or is all questions. */
const closingQuestion = ({ sentences }: Post): number | undefined => {
  const told = sentences.findLastIndex(({ kind }) => kind !== 'question');
  return told < 0 ? undefined : sentences[told + 1]?.start;
};

/**
 * Questions behind what sells or pushes earn nothing: the post counts as it would without them, where that is less.
 * @param upTo Finds the evidence in the first so many UTF-16 units of the post.
 */
export const scorePost = (
  post: Post,
  evidence: readonly Evidence[],
  upTo: (end: number) => readonly Evidence[],
): Score => {
  const whole = score(evidence, post);
  const end = closingQuestion(post);
  if (end === undefined || !isTurned(evidence)) return whole;
  const without = score(upTo(end), post);
  return without.raw < whole.raw ? without : whole;
};
