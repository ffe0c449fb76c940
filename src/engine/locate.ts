/** From offsets in a post to places in its file. */
import { partitionPoint } from '../nlp/tokens/partition-point.ts';
import type { Anchor, Span } from '../types.ts';

/** 1-based; columns in UTF-16 units; the end is exclusive. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const FILE_START: Anchor = { start: 0, line: 1, column: 1 };

/** The last anchor that does not stand after the offset. */
const anchorBefore = (anchors: readonly Anchor[], offset: number): Anchor =>
  anchors[partitionPoint(anchors, ({ start }) => start <= offset) - 1] ?? FILE_START;

const pointAt = (anchors: readonly Anchor[], offset: number): Anchor => {
  const { start, line, column } = anchorBefore(anchors, offset);
  return { start, line, column: column + offset - start };
};

/** An end belongs to the character before it: after a line break it must not slip to the next line. */
const endAt = (anchors: readonly Anchor[], offset: number): Anchor => {
  const last = pointAt(anchors, offset - 1);
  const next = pointAt(anchors, offset);
  const isAnchored = next.start === offset && next.line === last.line;
  return isAnchored ? next : { ...last, column: last.column + 1 };
};

/** Where a span of the post stands in the file; an empty span ends where it starts. */
export const locate = (anchors: readonly Anchor[], { start, end }: Span): Location => {
  const from = pointAt(anchors, start);
  const to = end > start ? endAt(anchors, end) : from;
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
};
