import type { Post } from '../types.ts';
import { perPost } from './per-post.ts';

/** A line that opens with its number or a bullet. */
const ITEM = /^\s*(?:\d{1,2}[.)]|[-*•–→▸➡✅☑✔▪]\uFE0F?)\s*[\p{L}\d]/gmu;
/** Items that make a list; one may be a dash. */
const ITEMS = 2;

/** Where the items of a list begin, UTF-16 offsets in order; none where fewer than two lines have a number or a bullet. */
export const listItems = perPost(({ text }: Post): readonly number[] => {
  const found = Array.from(text.matchAll(ITEM), ({ index }) => index);
  return found.length < ITEMS ? [] : found;
});

/** True where an offset stands in the first line of a list's item. */
export const isInItem = (post: Post, offset: number): boolean => {
  const start = listItems(post).findLast((item) => item <= offset);
  return start !== undefined && !post.text.slice(start, offset).trimStart().includes('\n');
};
