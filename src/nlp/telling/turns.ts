import type { Clause, Post } from '../../types.ts';

/** What somebody who says "we" or "I" does: shows themselves, helps, or thinks of others. The names are those of cues. */
export type Turn = 'showing' | 'care' | 'regard';
const TURNS: readonly Turn[] = ['regard', 'care', 'showing'];

/** Words after the subject in which the verb is looked for. */
const REACH = 8;

/** By token index, what a clause that reaches it does. Where two lists meet the longer phrase decides, but after "our" the nearer noun. */
export const turnsOf = (post: Post): ReadonlyMap<number, Turn> => {
  const longest = new Map<number, number>();
  const turns = new Map<number, Turn>();
  for (const turn of TURNS) {
    for (const { first, last, quoted } of post.cue(turn)) {
      const known = longest.get(first);
      const isOurs = post.tokens[first]?.normal === 'our';
      if (quoted || (known !== undefined && (isOurs ? last >= known : last <= known))) continue;
      longest.set(first, last);
      turns.set(first, turn);
    }
  }
  return turns;
};

/** The first turn from the head of a clause on; "other" where none is in reach. */
export const turnOf = (turns: ReadonlyMap<number, Turn>, { head, last }: Clause): Turn | 'other' => {
  for (let at = head; at < last && at <= head + REACH; at += 1) {
    const turn = turns.get(at);
    if (turn) return turn;
  }
  return 'other';
};
