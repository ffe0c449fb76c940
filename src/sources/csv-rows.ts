import {
  type Draft,
  faultsOf,
  type Line,
  linesAfter,
  type Marks,
  newDraft,
  type Open,
  opensAnew,
  type Row,
  readLine,
  withoutQuote,
} from './csv-cells.ts';

export interface RowReader {
  /**
   * The rows that a line ends; mostly one, none inside a quoted cell. They are cut while they are taken, so all of
   * them are to be taken before the next line comes.
   */
  push(line: Line): Iterable<Row>;
  /** What is left when the file ends. */
  end(): Iterable<Row>;
}

/** UTF-16 units in which a quotation mark that closes a cell is looked for, be the row too long by then or not. */
const MAX_SEARCH = 32_000_000;

const NONE: readonly Row[] = [];

/**
 * Reads rows of cells as RFC 4180 has them, and what people make of it: text after a closing quotation
 * mark is kept, one inside an unquoted cell is text, and one that never closes holds only its own line.
 * Lines read again after such a mark cannot open another: all its pairs in them close. So time is linear.
 */
export const rowReader = (marks: Marks): RowReader => {
  let count = 0;
  let draft: Draft | undefined;
  const finish = (whole: Draft): Row => {
    draft = undefined;
    count += 1;
    return { number: count, line: whole.line, cells: whole.cells, faults: faultsOf(whole) };
  };
  function* giveUp(unclosed: Draft, open: Open): Iterable<Row> {
    yield finish(withoutQuote(unclosed, open, marks));
    for (const again of linesAfter(unclosed, open)) yield* read(again);
  }
  function* afterGivingUp(unclosed: Draft, open: Open, next: Line): Iterable<Row> {
    yield* giveUp(unclosed, open);
    yield* read(next);
  }
  const read = (line: Line): Iterable<Row> => {
    const { number, fault, lost = false } = line;
    // What quotation marks a lost line held is not known, so no cell can be read across it.
    if (draft?.open !== undefined && (lost || opensAnew(line, marks))) return afterGivingUp(draft, draft.open, line);
    draft ??= newDraft(number);
    if (fault !== undefined) draft.faults.push({ line: number, message: fault, fatal: true });
    if (readLine(draft, line, marks)) return [finish(draft)];
    return draft.open !== undefined && draft.length > MAX_SEARCH ? giveUp(draft, draft.open) : NONE;
  };
  return { push: read, end: () => (draft?.open === undefined ? NONE : giveUp(draft, draft.open)) };
};
