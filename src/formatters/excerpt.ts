import { wholeBefore } from '../text.ts';
import type { Span } from '../types.ts';
import { type Cell, cells, displayWidth, firstThatFit, textOf } from './width.ts';

/** The line of a post that holds a finding's words, cut to fit; what stands before, in and after the span. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Display columns of `before`. */
  readonly column: number;
  /** Display columns of `marked`, at least 1. */
  readonly width: number;
  /** True where the span goes on in a later line. */
  readonly goesOn: boolean;
}

const CUT = '…';
/** Some characters take several UTF-16 units a column; more than these few are not worth reading for. */
const UNITS_PER_COLUMN = 2;

const widthOf = (list: readonly Cell[]): number => list.reduce((sum, cell) => sum + cell.width, 0);

const lastThatFit = (list: readonly Cell[], room: number): readonly Cell[] =>
  firstThatFit(list.toReversed(), room).toReversed();

/** Drops a first word that `cut` took the beginning of, where that leaves most of the context. */
const toWordStart = (list: readonly Cell[], cut: Cell | undefined): readonly Cell[] => {
  if (cut?.shown === ' ') return list;
  const space = list.findIndex((cell) => cell.shown === ' ');
  return space >= 0 && space < 15 ? list.slice(space + 1) : list;
};

const toWordEnd = (list: readonly Cell[], cut: Cell | undefined): readonly Cell[] =>
  toWordStart(list.toReversed(), cut).toReversed();

interface Line {
  readonly left: readonly Cell[];
  readonly mark: readonly Cell[];
  readonly right: readonly Cell[];
  /** True where the post's line goes on before `left`, or after `right`. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  readonly goesOn: boolean;
}

const cellsBetween = (text: string, from: number, to: number): readonly Cell[] => cells(text.slice(from, to), from);

/** The cells around and in a span, reading no more of a long line than `reach` units on each side of its ends. */
const lineAround = (text: string, { start, end }: Span, reach: number): Line => {
  const from = wholeBefore(text, Math.max(0, start - reach));
  const ahead = text.slice(from, start);
  const lineStart = from + Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('\r')) + 1;
  const to = wholeBefore(text, Math.min(text.length, end + reach));
  const stop = text.slice(start, to).search(/[\r\n]/);
  const lineEnd = stop < 0 ? to : start + stop;
  const markEnd = Math.min(lineEnd, end);
  const all =
    markEnd - start > 2 * reach
      ? [
          ...cellsBetween(text, lineStart, wholeBefore(text, start + reach)),
          ...cellsBetween(text, wholeBefore(text, markEnd - reach), lineEnd),
        ]
      : cellsBetween(text, lineStart, lineEnd);
  return {
    left: all.filter((cell) => cell.end <= start),
    mark: all.filter((cell) => cell.end > start && cell.start < end),
    right: all.filter((cell) => cell.end > start && cell.start >= end),
    cutLeft: from > 0 && lineStart === from,
    cutRight: to < text.length && stop < 0,
    goesOn: text.slice(lineEnd, end).trim() !== '',
  };
};

/** The middle of the marked words left out, so that a reader still sees where they begin and end. */
const elided = (mark: readonly Cell[], room: number): string => {
  const head = firstThatFit(mark, Math.ceil(room * 0.6));
  const tail = lastThatFit(mark, room - widthOf(head));
  return textOf(toWordEnd(head, mark[head.length])) + CUT + textOf(toWordStart(tail, mark.at(-1 - tail.length)));
};

const context = (line: Line, room: number): { readonly before: string; readonly after: string } => {
  const left = lastThatFit(line.left, Math.max(Math.floor(room / 2), room - widthOf(line.right)));
  const right = firstThatFit(line.right, room - widthOf(left));
  const before = line.cutLeft || left.length < line.left.length;
  const after = line.cutRight || right.length < line.right.length;
  return {
    before: before ? CUT + textOf(toWordStart(left, line.left.at(-1 - left.length))) : textOf(left),
    after: after ? textOf(toWordEnd(right, line.right[right.length])) + CUT : textOf(right),
  };
};

const fitted = (
  line: Line,
  room: number,
): { readonly before: string; readonly marked: string; readonly after: string } => {
  const markWidth = widthOf(line.mark);
  const total = widthOf(line.left) + markWidth + widthOf(line.right);
  const marked = textOf(line.mark);
  if (total <= room && !line.cutLeft && !line.cutRight) {
    return { before: textOf(line.left), marked, after: textOf(line.right) };
  }
  const ends = 2 * displayWidth(CUT);
  return markWidth <= room - ends
    ? { marked, ...context(line, room - ends - markWidth) }
    : { marked: elided(line.mark, room - ends - displayWidth(CUT)), ...context(line, 0) };
};

/** Where the span's first visible character stands; a span may begin with the end of the line before. */
const fromFirstWord = (text: string, span: Span, reach: number): Span => {
  const skip = text.slice(span.start, Math.min(span.end, span.start + reach)).search(/\S/);
  return { start: span.start + Math.max(0, skip), end: span.end };
};

/** Cuts the line a span begins in to `room` columns around the span; what a terminal would obey is spelled out. */
export const excerpt = (text: string, span: Span, room: number): Excerpt => {
  const reach = room * UNITS_PER_COLUMN;
  const line = lineAround(text, fromFirstWord(text, span, reach), reach);
  const { before, marked, after } = fitted(line, room);
  const width = Math.max(1, displayWidth(marked));
  return { before, marked, after, column: displayWidth(before), width, goesOn: line.goesOn };
};
