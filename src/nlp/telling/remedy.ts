import type { Hit, Post } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { byPlace, hitOver } from '../phrases/hits.ts';
import { saidFrom, wordSet } from '../reading.ts';
import { outcomes } from './outcome.ts';

/** Acts by which a writer sees to something besides telling what was done: what we shall do, what you are to do now. */
const SEES_TO: ReadonlySet<string> = new Set(['promise', 'help', 'ask']);
/** "I'm coming on Monday", "we are reprinting": seen to as it is told; not what somebody feels. */
const SEEING_TO =
  /^(?:am|are) (?:now |all |already |just |both )?(?!look|hop|feel|think|go|try|be|hav|giv|wonder|miss|lov)[a-z]+ing$/;
const FIRST_PERSON = wordSet('we us our ours i me my mine');

/**
 * What is done about something, as the word that tells it, in order of place: what changed, what is promised, and what
 * readers are to do, where a person speaks; else that is advice or a notice.
 */
export const remedies = perPost((post: Post): readonly Hit[] => {
  const done = outcomes(post).filter(({ kind }) => kind !== 'answer');
  const speaks = post.tokens.some(({ normal, quoted }) => !quoted && FIRST_PERSON.has(normal));
  const said = speaks ? post.clauses.filter(({ act, quoted }) => SEES_TO.has(act) && !quoted) : [];
  const doing = post.clauses.filter(
    ({ head, subject, quoted }) =>
      !quoted &&
      (subject === 'i' || subject === 'self') &&
      [2, 3].some((words) => SEEING_TO.test(saidFrom(post.tokens, head + 1, words))),
  );
  return byPlace([...done, ...said, ...doing].map(({ first }) => hitOver(post.tokens, first, first + 1)));
});
