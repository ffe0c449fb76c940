import type { Clause, Post } from '../types.ts';

/** The clause a token stands in; clauses are in order and leave no gap. Logarithmic in their number. */
export const clauseAt = (post: Post, token: number): Clause | undefined => {
  let low = 0;
  let high = post.clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((post.clauses[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return post.clauses[low];
};

/** True where somebody else is said to have spoken: "Marta asked", not "we raised". */
export const hearsSomebody = (post: Post): boolean =>
  post.cue('speech').some(({ negated, first }) => {
    const subject = clauseAt(post, first)?.subject;
    return !negated && subject !== 'self' && subject !== 'i';
  });
