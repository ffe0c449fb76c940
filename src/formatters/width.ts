import { eastAsianWidth } from 'get-east-asian-width';
import { characters } from '../text.ts';
import { printablePieces } from './printable.ts';

/** Letters and marks of one column each that never join with a neighbour: Latin, dashes, quotes, the dots of a score. */
const NARROW = String.raw`\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u203a\u2212\u25cb\u25cf`;
const ALL_NARROW = new RegExp(`^[${NARROW}]*$`);
/** Stretches that are narrow, and those that are not, each with the character a mark may join. */
const STRETCH = new RegExp(`(?:[${NARROW}](?![^${NARROW}]))+|[${NARROW}]?[^${NARROW}]+`, 'gu');

const isNarrow = (text: string): boolean => ALL_NARROW.test(text);

/** Marks and signs that nobody sees by themselves. */
const UNSEEN = /^[\p{Cc}\p{Cs}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
/** `©`, `™`, `❤` … without a selector are none: terminals draw them as text. */
const EMOJI =
  /(?!\p{RI})\p{Emoji_Presentation}|\p{Extended_Pictographic}\p{EMod}|\p{Emoji}\ufe0f|\p{RI}{2}|[\d#*]\u20e3/u;

const graphemeWidth = (grapheme: string): number => {
  if (isNarrow(grapheme)) return 1;
  if (UNSEEN.test(grapheme)) return 0;
  return EMOJI.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

/** One thing a reader sees as a character, and the terminal columns it takes: 2 for emoji and wide letters, 0 for a mark. */
export interface Cell {
  /** Offsets into the text as it was before `printable`. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

const narrowCells = (run: string, start: number): readonly Cell[] =>
  Array.from(run, (shown, i) => ({ start: start + i, end: start + i + 1, shown, width: 1 }));

const otherCells = (run: string, start: number): readonly Cell[] =>
  Array.from(characters(run), ({ segment: shown, index }) => ({
    start: start + index,
    end: start + index + shown.length,
    shown,
    width: graphemeWidth(shown),
  }));

const cellsOfRun = (run: string, start: number): readonly Cell[] =>
  Array.from(run.matchAll(STRETCH)).flatMap(({ 0: stretch, index }) =>
    (isNarrow(stretch) ? narrowCells : otherCells)(stretch, start + index),
  );

/** The columns of a text as `printable` shows it, from `offset` on; together they read exactly as that does. */
export const cells = (text: string, offset = 0): readonly Cell[] =>
  printablePieces(text).flatMap((piece) =>
    piece.respelled
      ? [{ start: piece.start + offset, end: piece.end + offset, shown: piece.shown, width: piece.shown.length }]
      : cellsOfRun(piece.shown, piece.start + offset),
  );

/** Terminal columns of a text that has been through `printable`. */
export const displayWidth = (shown: string): number =>
  isNarrow(shown) ? shown.length : cellsOfRun(shown, 0).reduce((sum, cell) => sum + cell.width, 0);

/** What cells show. */
export const textOf = (list: readonly Cell[]): string => list.map((cell) => cell.shown).join('');

/** As many cells from the start as fit into `room` columns. */
export const firstThatFit = (list: readonly Cell[], room: number): readonly Cell[] => {
  let used = 0;
  const end = list.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return end < 0 ? list : list.slice(0, end);
};

/** A text that has been through `printable`, cut to `columns`; the last is an ellipsis where something is left out. */
export const cutToWidth = (shown: string, columns: number): string =>
  displayWidth(shown) <= columns ? shown : `${textOf(firstThatFit(cellsOfRun(shown, 0), columns - 1))}…`;
