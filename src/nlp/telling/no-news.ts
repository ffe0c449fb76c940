import type { Clause, Post } from '../../types.ts';
import { isStance } from '../people/regard.ts';
import { wordAt } from '../reading.ts';
import { isHeadline } from '../tokens/title.ts';

/** What happens to anybody, or goes through their head, is a story: "I found a shirt", "we grew up here". */
const STORY =
  /^(?:(?:found|saw|bought|ate|heard|watched|remember|grew|lived|learned|learnt|slept|woke|lost|cried|know|think|understand|feel|wonder|hope|wish)\b|worked (?:for|at)$|was (?:talking|walking|sitting|driving)$)/;
/** What a house does for its customers says what they get: "we bake bread for weddings". */
const OFFERS =
  /^(?:offer|sell|stock|make|create|craft|curate|design|source|ship|deliver|bake|brew|build|provide|serve|teach|repair|rent|hire|specialise|specialize)$/;
/** "We are currently taking orders for …" tells what can be had. */
const TAKES = /^are (?:\w+ly )?(?:accepting|taking|shipping|delivering)\b/;
/** What stands behind one of these is no news but its reason. */
const REASON = /^(?:because|while|that)$/;
const DENIES = /^(?:not|no|never|cannot)$/;

/**
 * True where a clause about the writer is not news of theirs: a story, what their house makes, what is denied, a
 * reason, a stand that is taken, and a magazine's "We Tried It".
 */
export const isNoNews = (post: Post, clause: Pick<Clause, 'first' | 'last' | 'head' | 'subject'>): boolean => {
  const { first, last, head, subject } = clause;
  const word = (at: number): string => wordAt(post.tokens, at);
  const opensWithWe = /^(?:we|i)$/.test(word(head));
  return (
    REASON.test(word(first)) ||
    (isHeadline(post) && (opensWithWe || post.tokens[0]?.kind === 'number')) ||
    (opensWithWe && STORY.test(`${word(head + 1)} ${word(head + 2)}`)) ||
    TAKES.test(`${word(head + 1)} ${word(head + 2)} ${word(head + 3)}`) ||
    (subject === 'self' && OFFERS.test(word(head + 1))) ||
    post.tokens.slice(first, last).some(({ normal }) => DENIES.test(normal)) ||
    isStance(post, clause)
  );
};
