/** News for those inside: honours, posts, money, walls, and where somebody was seen. */
import type { Clause, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { meant } from '../phrases/hits.ts';
import { isHearty } from '../phrases/position.ts';
import { normalText, wordAt, wordSet } from '../reading.ts';
import { lapses } from '../telling/lapse.ts';

/** True where one of these clauses, or the rest of its sentence, tells what matters inside a house only, or heralds its news. */
export const isOfTheHouse = (post: Post, clauses: readonly Pick<Clause, 'sentence'>[]): boolean => {
  const sentences = new Set(clauses.map(({ sentence }) => sentence));
  return meant([...post.cue('house'), ...post.cue('herald')]).some(({ first }) =>
    sentences.has(post.tokens[first]?.sentence ?? -1),
  );
};

const DENIES = wordSet('not no never cannot nobody nothing none without nearly');
/** "Not only", "no wonder", "no better": a no that praises. */
const PRAISES = wordSet('only just merely least less wonder doubt better question matter one major 1');
/** What happens to people on an ordinary bad day. */
const MISHAPS = wordSet(
  'rained raining lost drenched soaked froze leaked arguing argued argument appeal disaster chaos oops',
);

/** "It should have been sooner", "we ought to have asked": of a reader it would be advice. */
const isRegret = (tokens: readonly Token[], at: number): boolean =>
  /^(?:should|ought)$/.test(wordAt(tokens, at)) &&
  /^(?:to )?have\b/.test(normalText(tokens, at + 1, at + 3)) &&
  wordAt(tokens, at - 1) !== 'you';

/** True where a post tells what was not so or went wrong: news that is only there to shine has no dents. */
export const hasDent = perPost(
  (post: Post): boolean =>
    lapses(post).length > 0 ||
    post.tokens.some(
      ({ normal, quoted }, at) =>
        !quoted &&
        (MISHAPS.has(normal) ||
          isRegret(post.tokens, at) ||
          (DENIES.has(normal) && !PRAISES.has(wordAt(post.tokens, at + 1)) && !isHearty(post.tokens, at))),
    ),
);
