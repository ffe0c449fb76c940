/** News for those inside: honours, posts, money, walls, and where somebody was seen. */
import type { Clause, Post } from '../types.ts';
import { meant } from './hits.ts';

/** True where one of these clauses, or the rest of its sentence, tells what matters inside a house only, or heralds its news. */
export const isOfTheHouse = (post: Post, clauses: readonly Pick<Clause, 'sentence'>[]): boolean => {
  const sentences = new Set(clauses.map(({ sentence }) => sentence));
  return meant([...post.cue('house'), ...post.cue('herald')]).some(({ first }) =>
    sentences.has(post.tokens[first]?.sentence ?? -1),
  );
};
