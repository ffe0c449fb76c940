import type { Post } from '../../types.ts';
import { hearsSomebody } from '../clauses/clause-at.ts';
import { addressesSomebody } from '../people/address.ts';
import { perPost } from '../per-post.ts';
import { meant } from '../phrases/hits.ts';

/** Cues of which any opens a post to somebody: an invitation, thanks, a feeling, what it does for a reader. Source: rules card "one-way-broadcast", part b. */
const DOORS = ['invite', 'thanks', 'feeling', 'benefit'] as const;

/** True where a post turns to somebody: it speaks to a reader, tells what somebody said, or opens a door to them. */
export const hasWayIn = perPost(
  (post: Post): boolean =>
    addressesSomebody(post) || hearsSomebody(post) || DOORS.some((door) => meant(post.cue(door)).length > 0),
);
