import type { Post } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { partitionPoint } from './partition-point.ts';

/** A line that opens with its number or a bullet. */
const ITEM =
  /^\s*(?:\d{1,2}[.)]|\d{1,2}[/:](?=\s)|\d\uFE0F?\u20E3|[-*•–→▸➡✅☑✔▪◦‣●○❌✖✗❎🔹🔸👉]\uFE0F?)\s*[\p{L}\d]/gmu;
/** Items that make a list: one alone may be a dash. */
const ITEMS = 2;

interface Item {
  /** UTF-16 offset at which its line begins, blank lines before it included. */
  readonly start: number;
  /** Offset of the line break behind it, or the end of the post. */
  readonly end: number;
}

/** The items of a list in order; none where fewer than two lines have a number or a bullet. */
export const listItems = perPost(({ text }: Post): readonly Item[] => {
  const items = Array.from(text.matchAll(ITEM), ({ 0: opening, index }) => {
    const line = text.indexOf('\n', index + opening.search(/\S/));
    return { start: index, end: line < 0 ? text.length : line };
  });
  return items.length < ITEMS ? [] : items;
});

/** True where at least two items of a list begin at a UTF-16 offset or behind it. */
export const isListFrom = (post: Post, offset: number): boolean => (listItems(post).at(-ITEMS)?.start ?? -1) >= offset;

/** True where a UTF-16 offset stands in the first line of a list's item. Logarithmic in the number of items. */
export const isInItem = (post: Post, offset: number): boolean => {
  const items = listItems(post);
  const item = items[partitionPoint(items, ({ start }) => start <= offset) - 1];
  return item !== undefined && offset <= item.end;
};
