import { type Draft, type Line, type Open, type Row, readLine, withoutQuote } from './csv-cells.ts';

export interface RowReader {
  /** The rows that a line ends; mostly one, none inside a quoted cell. */
  push(line: Line): readonly Row[];
  /** What is left when the file ends. */
  end(): readonly Row[];
}

/** UTF-16 units in one row. */
const MAX_ROW = 8_000_000;

/**
 * Reads rows of cells as RFC 4180 has them, and what people make of it: text after a closing quotation
 * mark is kept, one inside an unquoted cell is text, and one that never closes holds only its own line.
 * Lines read again after such a mark cannot open another: all its pairs in them close. So time is linear.
 */
export const rowReader = (delimiter: string): RowReader => {
  let count = 0;
  let draft: Draft | undefined;
  const finish = ({ line, cells, faults }: Draft): Row => {
    draft = undefined;
    count += 1;
    return { number: count, line, cells, faults };
  };
  const giveUp = (unclosed: Draft, open: Open, rows: Row[]): void => {
    rows.push(finish(withoutQuote(unclosed, open, delimiter)));
    for (const again of open.after) read(again, rows);
  };
  const read = (line: Line, rows: Row[]): void => {
    const { number, fault, lost = false } = line;
    // What quotation marks a lost line held is not known, so no cell can be read across it.
    if (lost && draft?.open !== undefined) giveUp(draft, draft.open, rows);
    draft ??= { line: number, cells: [], faults: [], open: undefined, length: 0 };
    if (fault !== undefined) draft.faults.push({ line: number, message: fault, fatal: true });
    if (readLine(draft, line, delimiter)) rows.push(finish(draft));
    else if (draft.open !== undefined && draft.length > MAX_ROW) giveUp(draft, draft.open, rows);
  };
  return {
    push: (line) => {
      const rows: Row[] = [];
      read(line, rows);
      return rows;
    },
    end: () => {
      const rows: Row[] = [];
      if (draft?.open !== undefined) giveUp(draft, draft.open, rows);
      return rows;
    },
  };
};
