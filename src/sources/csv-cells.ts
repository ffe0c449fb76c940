import type { Anchor } from '../types.ts';
import { type Held, hold, holding, linesHeld, textHeld } from './held.ts';
import type { Located } from './located.ts';
import { MAX_POST } from './source.ts';

/** One line of a file, without its end. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** Why it cannot be trusted. */
  readonly fault?: string;
  /** True where it was too long to keep; `text` is empty then. */
  readonly lost?: boolean;
}

/** One cell. Read its place with `locatedCell`. */
export interface Cell {
  readonly text: string;
  /** Where its text begins in the file, 1-based. */
  readonly line: number;
  readonly column: number;
  /** Where quoting and lines break the step from text to file, after the first place. */
  readonly breaks: readonly Anchor[];
}

export interface Row {
  /** As a spreadsheet counts: every row, blank ones and the header too. */
  readonly number: number;
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly faults: readonly Fault[];
}

/** Something wrong with a row. */
interface Fault {
  readonly line: number;
  readonly message: string;
  /** True where the row's cells are no longer what was meant. */
  readonly fatal: boolean;
}

const NONE: readonly Anchor[] = [];

export const locatedCell = ({ text, line, column, breaks }: Cell): Located => ({
  text,
  anchors: [{ start: 0, line, column }, ...breaks],
});

/** What sets cells apart: one character each. */
export interface Marks {
  /** A line feed, which no line holds, where each line is one cell. */
  readonly delimiter: string;
  readonly quote: string;
}

/** A quoted cell that its line does not end. */
export interface Open {
  /** The line it opened on. */
  readonly on: Line;
  /** Of its text, 1-based. */
  readonly column: number;
  /** What it holds so far, as it is written: the rest of the line it opened on, and the lines after it. */
  readonly held: Held;
}

/** A row that is being read. */
export interface Draft {
  readonly line: number;
  readonly cells: Cell[];
  readonly faults: Fault[];
  open: Open | undefined;
  /** UTF-16 units of its lines, with their ends. */
  length: number;
}

export const newDraft = (line: number): Draft => ({ line, cells: [], faults: [], open: undefined, length: 0 });

/** UTF-16 units in one row, as in one line. */
const MAX_ROW = 8_000_000;

const isTooLong = ({ length }: Draft): boolean => length > MAX_ROW + 1;

const TOO_LONG = 'more than 8 MB in one row; split it';
const UNCLOSED = 'the quotation mark that opens here is not closed; the lines after it were read as rows of their own';

const afterQuote = (quote: string): string =>
  `text after a closing quotation mark; inside quotation marks, write each one that is text twice (${quote}${quote})`;

/** The next mark that stands alone; two are text. -1 where the line has none. */
const closingQuote = (text: string, from: number, quote: string): number => {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at;
  }
  return -1;
};

/** A quoted cell by what stands between its marks. A text too long for a post has no breaks beyond what a post can have. */
const quotedCell = (raw: string, line: number, column: number, quote: string): Cell => {
  const breaks: Anchor[] = [];
  const pair = quote + quote;
  if (!raw.includes(pair) && !raw.includes('\n')) return { text: raw, line, column, breaks: NONE };
  let at = { line, column };
  let from = 0;
  let start = 0;
  for (const { 0: mark, index } of raw.matchAll(new RegExp(`\n|${pair}`, 'g'))) {
    start += index - from + 1;
    if (start > MAX_POST) break;
    at = mark === pair ? { line: at.line, column: at.column + index - from + 2 } : { line: at.line + 1, column: 1 };
    from = index + mark.length;
    breaks.push({ start, ...at });
  }
  return { text: raw.replaceAll(pair, quote), line, column, breaks };
};

/** A cell with what follows its closing mark. */
const withRest = ({ text, line, column, breaks }: Cell, rest: string, place: Omit<Anchor, 'start'>): Cell => {
  // An empty pair of quotation marks with text after it: the text begins there.
  if (text === '') return { text: rest, ...place, breaks: NONE };
  const before = breaks.at(-1)?.start === text.length ? breaks.slice(0, -1) : breaks;
  return { text: text + rest, line, column, breaks: [...before, { start: text.length, ...place }] };
};

/** Ends a quoted cell at the mark that closes it; the offset of the delimiter or line end after it. */
const close = (draft: Draft, cell: Cell, { text, number }: Line, mark: number, { delimiter, quote }: Marks): number => {
  const found = text.indexOf(delimiter, mark + 1);
  const end = found < 0 ? text.length : found;
  const rest = text.slice(mark + 1, end);
  if (rest.trim() !== '') draft.faults.push({ line: number, message: afterQuote(quote), fatal: false });
  draft.cells.push(rest === '' ? cell : withRest(cell, rest, { line: number, column: mark + 2 }));
  return end;
};

/** The unquoted cell at an offset. */
const plainCell = ({ text, number }: Line, at: number, delimiter: string): Cell => {
  const found = text.indexOf(delimiter, at);
  return { text: text.slice(at, found < 0 ? text.length : found), line: number, column: at + 1, breaks: NONE };
};

/** Reads the cells of a line from `at`; true where the row ends with it. */
const readCells = (draft: Draft, line: Line, from: number, marks: Marks): boolean => {
  const { text, number } = line;
  const { delimiter, quote } = marks;
  for (let at = from; ; at++) {
    if (text[at] === quote) {
      const mark = closingQuote(text, at + 1, quote);
      if (mark < 0) {
        draft.open = { on: line, column: at + 2, held: holding(text.slice(at + 1)) };
        return false;
      }
      at = close(draft, quotedCell(text.slice(at + 1, mark), number, at + 2, quote), line, mark, marks);
    } else {
      const cell = plainCell(line, at, delimiter);
      draft.cells.push(cell);
      at += cell.text.length;
    }
    if (at >= text.length) return true;
  }
};

/** Reads one more line of a row; true where the row ends with it. */
export const readLine = (draft: Draft, line: Line, marks: Marks): boolean => {
  const { open } = draft;
  draft.length += line.text.length + 1;
  if (open === undefined) return readCells(draft, line, 0, marks);
  const mark = closingQuote(line.text, 0, marks.quote);
  hold(open.held, mark < 0 ? line.text : line.text.slice(0, mark));
  if (mark < 0) return false;
  draft.open = undefined;
  const raw = isTooLong(draft) ? '' : textHeld(open.held);
  const end = close(draft, quotedCell(raw, open.on.number, open.column, marks.quote), line, mark, marks);
  return end >= line.text.length || readCells(draft, line, end + 1, marks);
};

/**
 * True where the mark that would close a cell opened on an earlier line stands where a cell begins, and a word is right
 * behind it: it opens a cell of its own, and the earlier one was never closed.
 */
export const opensAnew = ({ text }: Line, { delimiter, quote }: Marks): boolean => {
  const mark = closingQuote(text, 0, quote);
  if (mark < 0 || (mark > 0 && text[mark - 1] !== delimiter) || !/[\p{L}\p{N}]/u.test(text.charAt(mark + 1)))
    return false;
  const end = closingQuote(text, mark + 1, quote);
  // A line of text may begin with a word in marks that were not doubled.
  return end < 0 || end === text.length - 1 || text[end + 1] === delimiter;
};

/** A whole row's faults. */
export const faultsOf = (draft: Draft): readonly Fault[] =>
  isTooLong(draft) ? [...draft.faults, { line: draft.line, message: TOO_LONG, fatal: true }] : draft.faults;

/** A row up to the end of the line on which a quotation mark opens that is not closed, read as if it were not there. */
export const withoutQuote = ({ line, cells, faults }: Draft, { on, column }: Open, marks: Marks): Draft => {
  const before = faults.filter((fault) => fault.line <= on.number);
  const unclosed: Fault = { line: on.number, message: UNCLOSED, fatal: false };
  const cell = plainCell(on, column - 1, marks.delimiter);
  const draft = { ...newDraft(line), cells: [...cells, cell], faults: [...before, unclosed] };
  const end = column - 1 + cell.text.length;
  if (end < on.text.length) readCells(draft, on, end + 1, marks);
  return draft;
};

/** The lines after the one that such a mark opened on, to be read again. */
export function* linesAfter({ faults }: Draft, { on, held }: Open): Iterable<Line> {
  const told = new Map(faults.map(({ line, message, fatal }) => [line, fatal ? message : undefined]));
  let number = on.number;
  for (const text of linesHeld(held)) {
    const fault = told.get(number);
    if (number > on.number) yield { number, text, ...(fault !== undefined && { fault }) };
    number += 1;
  }
}
