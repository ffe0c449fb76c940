import type { Anchor } from '../types.ts';
import type { Located } from './located.ts';

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

/** A quoted cell that its line does not end. */
export interface Open {
  /** The line it opened on. */
  readonly on: Line;
  /** Of its text, 1-based. */
  readonly column: number;
  text: string;
  readonly breaks: Anchor[];
  /** The lines after the one it opened on, to be read again if it never closes. */
  readonly after: Line[];
}

/** A row that is being read. */
export interface Draft {
  readonly line: number;
  readonly cells: Cell[];
  readonly faults: Fault[];
  open: Open | undefined;
  length: number;
}

const AFTER_QUOTE =
  'text after a closing quotation mark; inside quotation marks, write each one that is text twice ("")';
const UNCLOSED = 'the quotation mark that opens here is not closed; the lines after it were read as rows of their own';

/** Reads on in a quoted cell; the offset of the delimiter or line end after it, -1 where it goes on in the next line. */
const readQuoted = (draft: Draft, open: Open, { text, number }: Line, from: number, delimiter: string): number => {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      open.text += text.slice(at);
      return -1;
    }
    const escaped = text[quote + 1] === '"';
    open.text += text.slice(at, escaped ? quote + 1 : quote);
    at = quote + (escaped ? 2 : 1);
    if (escaped) open.breaks.push({ start: open.text.length, line: number, column: at + 1 });
    else {
      const found = text.indexOf(delimiter, at);
      const end = found < 0 ? text.length : found;
      if (end > at)
        addRest(draft, open, { start: open.text.length, line: number, column: at + 1 }, text.slice(at, end));
      return end;
    }
  }
};

const addRest = (draft: Draft, open: Open, place: Anchor, rest: string): void => {
  open.text += rest;
  if (open.breaks.at(-1)?.start === place.start) open.breaks.pop();
  open.breaks.push(place);
  if (rest.trim() !== '') draft.faults.push({ line: place.line, message: AFTER_QUOTE, fatal: false });
};

const closed = ({ text, on, column, breaks }: Open): Cell => {
  const [first] = breaks;
  // An empty pair of quotation marks with text after it: the text begins there.
  return first?.start === 0
    ? { text, line: first.line, column: first.column, breaks: breaks.slice(1) }
    : { text, line: on.number, column, breaks };
};

/** The unquoted cell at an offset. */
const plainCell = ({ text, number }: Line, at: number, delimiter: string): Cell => {
  const found = text.indexOf(delimiter, at);
  return { text: text.slice(at, found < 0 ? text.length : found), line: number, column: at + 1, breaks: NONE };
};

/** Reads the cells of a line from `at`; true where the row ends with it. */
const readCells = (draft: Draft, line: Line, from: number, delimiter: string): boolean => {
  const { text } = line;
  for (let at = from; ; at++) {
    if (text[at] === '"') {
      const open: Open = { on: line, column: at + 2, text: '', breaks: [], after: [] };
      const end = readQuoted(draft, open, line, at + 1, delimiter);
      if (end < 0) {
        draft.open = open;
        return false;
      }
      draft.cells.push(closed(open));
      at = end;
    } else {
      const cell = plainCell(line, at, delimiter);
      draft.cells.push(cell);
      at += cell.text.length;
    }
    if (at >= text.length) return true;
  }
};

/** Reads one more line of a row; true where the row ends with it. */
export const readLine = (draft: Draft, line: Line, delimiter: string): boolean => {
  draft.length += line.text.length + 1;
  const { open } = draft;
  if (open === undefined) return readCells(draft, line, 0, delimiter);
  open.after.push(line);
  open.text += '\n';
  open.breaks.push({ start: open.text.length, line: line.number, column: 1 });
  const end = readQuoted(draft, open, line, 0, delimiter);
  if (end < 0) return false;
  draft.cells.push(closed(open));
  draft.open = undefined;
  return end >= line.text.length || readCells(draft, line, end + 1, delimiter);
};

/** A row up to the end of the line on which a quotation mark opens that is not closed, read as if it were not there. */
export const withoutQuote = ({ line, cells, faults }: Draft, { on, column }: Open, delimiter: string): Draft => {
  const before = faults.filter((fault) => fault.line <= on.number);
  const unclosed: Fault = { line: on.number, message: UNCLOSED, fatal: false };
  const cell = plainCell(on, column - 1, delimiter);
  const draft = { line, cells: [...cells, cell], faults: [...before, unclosed], open: undefined, length: 0 };
  const end = column - 1 + cell.text.length;
  if (end < on.text.length) readCells(draft, on, end + 1, delimiter);
  return draft;
};
