import type { Post, Span } from '../../types.ts';
import { partitionPoint } from './partition-point.ts';

/** Words that a pattern found, and where they stand. */
export interface Match extends Span {
  readonly text: string;
}

/** True where a word between two offsets is the writer's own: not in quotations, links, tags and names. */
export const hasOwnWord = ({ tokens }: Post, { start, end }: Span): boolean => {
  for (let at = partitionPoint(tokens, (token) => token.end <= start); (tokens[at]?.start ?? end) < end; at += 1)
    if (tokens[at]?.kind === 'word' && !tokens[at]?.quoted) return true;
  return false;
};

/** Where a pattern stands in the writer's own words, in order. @param pattern With the flag `g`. */
export const ownMatches = (post: Post, pattern: RegExp): readonly Match[] =>
  [...post.text.matchAll(pattern)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter((match) => hasOwnWord(post, match));
