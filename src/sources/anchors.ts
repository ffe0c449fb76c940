import type { Anchor, Span } from '../types.ts';

/** A stretch of a file's text that a post does not show, or shows as something else. */
export interface Edit extends Span {
  /** What stands there instead; empty where it is only left out. */
  readonly text: string;
}

/** Where a piece of a post comes from. A copied piece goes on unit by unit until the next. */
interface Piece {
  readonly start: number;
  /** Offset into the stretch. */
  readonly at: number;
  readonly copied: boolean;
}

/** A stretch of a file's text, as a post shows it. */
export interface Excerpt {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Offsets at which the lines of a text begin; its line ends must be `\n` alone. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** Index of the last item that begins at or before an offset, 0 where none does. Logarithmic in their number. */
export const lastFrom = <T>(items: readonly T[], offset: number, startOf: (item: T) => number): number => {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

/** 0-based index of the line an offset stands on. */
export const lineOf = (starts: readonly number[], offset: number): number => lastFrom(starts, offset, (start) => start);

const trimmedStart = (piece: Piece, lead: number): Piece =>
  piece.start > lead
    ? { ...piece, start: piece.start - lead }
    : { ...piece, start: 0, at: piece.copied ? piece.at + lead - piece.start : piece.at };

/** Takes white space off both ends; a piece at the very end stays only where the step to it is not one unit. */
const trimmed = ({ text, pieces }: Excerpt): Excerpt => {
  const lead = text.length - text.trimStart().length;
  const kept = text.trim();
  const first = pieces.findLastIndex((piece) => piece.start <= lead);
  const shifted = pieces.slice(Math.max(first, 0)).map((piece) => trimmedStart(piece, lead));
  const inside = shifted.filter(({ start }) => start < kept.length);
  const end = shifted[inside.length];
  const fixed = end?.start === kept.length && inside.at(-1)?.copied === false;
  return { text: kept, pieces: fixed ? [...inside, end] : inside };
};

/** A stretch with its edits done; they are sorted and do not overlap. */
export const spliced = (source: string, edits: readonly Edit[]): Excerpt => {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const add = (text: string, at: number, copied: boolean): void => {
    if (text === '') return;
    parts.push(text);
    pieces.push({ start: length, at, copied });
    length += text.length;
  };
  let from = 0;
  for (const edit of edits) {
    add(source.slice(from, edit.start), from, true);
    add(edit.text, edit.start, false);
    from = edit.end;
  }
  add(source.slice(from), from, true);
  if (pieces.at(-1)?.copied === false) pieces.push({ start: length, at: source.length, copied: true });
  return { text: parts.join(''), pieces };
};

/** A stretch with its edits done (sorted, not overlapping) and white space trimmed off both ends. */
export const excerpt = (source: string, edits: readonly Edit[]): Excerpt => trimmed(spliced(source, edits));

/**
 * Anchors of an excerpt: one for each piece and for each line that begins inside one. The stretch begins
 * at offset `base` of the file whose lines begin at `starts`.
 */
export const anchorsOf = ({ text, pieces }: Excerpt, base: number, starts: readonly number[]): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  let line = lineOf(starts, base + (pieces[0]?.at ?? 0));
  const next = (): number => starts[line + 1] ?? Number.POSITIVE_INFINITY;
  pieces.forEach(({ start, at: offset, copied }, index) => {
    const at = base + offset;
    while (next() <= at) line++;
    anchors.push({ start, line: line + 1, column: at - (starts[line] ?? 0) + 1 });
    const end = copied ? at + (pieces[index + 1]?.start ?? text.length) - start : at;
    while (next() < end) {
      line++;
      anchors.push({ start: start + (starts[line] ?? 0) - at, line: line + 1, column: 1 });
    }
  });
  return anchors;
};
