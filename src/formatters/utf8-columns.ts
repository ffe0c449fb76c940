import type { Finding } from '../types.ts';

const encoder = new TextEncoder();

/** How much longer the last `units` before `offset` are in UTF-8 bytes than in UTF-16 units. */
const surplus = (text: string, offset: number, units: number): number => {
  const before = text.slice(Math.max(0, offset - units), offset);
  return encoder.encode(before).length - before.length;
};

/** Units of the post between the start of its line and an offset. */
const unitsBefore = (text: string, offset: number): number => {
  const before = text.slice(0, offset);
  return offset - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
};

type Words = Pick<Finding, 'start' | 'end' | 'column' | 'endColumn'>;

/**
 * The columns of words of a post in UTF-8 bytes of the file, 1-based, the end exclusive. Only the post is known and not
 * its file: what else stands on the line (a CSV cell to the left, quotes, markup) counts as ASCII, and an escape such as
 * `\u00e9` as the letter it means. So columns are exact where the post stands in its file as it is, and lines always.
 */
export const utf8Columns = (
  text: string,
  { start, end, column, endColumn }: Words,
): { readonly column: number; readonly endColumn: number } => {
  // A line break at the end of the words belongs to the line that it ends.
  const last = Math.max(start, end - 1);
  const unitsToEnd = Math.min(endColumn - 1, unitsBefore(text, last) + end - last);
  return {
    column: column + surplus(text, start, Math.min(column - 1, unitsBefore(text, start))),
    endColumn: endColumn + surplus(text, end, unitsToEnd),
  };
};
