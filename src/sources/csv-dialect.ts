import type { Cell, Line, Marks, Row } from './csv-cells.ts';
import { rowReader } from './csv-rows.ts';
import { plainKey } from './meta.ts';
import { HEADER_ROWS, isColumnName } from './text-columns.ts';

/** How the cells of a file are set apart. */
export interface Dialect extends Marks {
  /** How many lines at the start only tell the dialect. */
  readonly skip: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const NO_DELIMITER = '\n';
const DOUBLE = '"';
const SINGLE = "'";

/** What spreadsheets write first to tell the delimiter: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?$/i;

const isBlank = ({ cells }: Row): boolean => cells.every(({ text }) => text.trim() === '');

/** The rows of a few lines that are not blank; what a quoted cell leaves open at their end counts where the file has `ended`. */
export const sampleRows = (lines: readonly Line[], marks: Marks, ended: boolean): readonly Row[] => {
  const reader = rowReader(marks);
  const rows = lines.flatMap((line) => [...reader.push(line)]);
  return [...rows, ...(ended ? reader.end() : [])].filter((row) => !isBlank(row));
};

type IsName = (cell: string) => boolean;

/** The first row that names columns. */
const headerIn = (rows: readonly Row[], isName: IsName): Row | undefined =>
  rows.slice(0, HEADER_ROWS).find(({ cells }) => cells.filter(({ text }) => isName(text)).length >= 2);

/** How well marks fit: 0 to 1 for rows as wide as the first, or as the first that names columns, and 1 more for that. */
const evenness = (lines: readonly Line[], marks: Marks, isName: IsName): number => {
  const rows = sampleRows(lines, marks, false);
  const header = headerIn(rows, isName);
  const width = (header ?? rows[0])?.cells.length ?? 0;
  if (width < 2) return 0;
  const even = rows.filter(({ cells }) => cells.length === width).length / rows.length;
  return even + (header === undefined ? 0 : 1);
};

const delimiterOf = (lines: readonly Line[], path: string, isName: IsName): string => {
  const candidates = /\.tsv$/i.test(path) ? ['\t', ...DELIMITERS] : DELIMITERS;
  let best = { delimiter: NO_DELIMITER, fits: 0 };
  for (const delimiter of candidates) {
    const fits = evenness(lines, { delimiter, quote: DOUBLE }, isName);
    if (fits > best.fits) best = { delimiter, fits };
  }
  return best.delimiter;
};

/** A mark written twice where a word has one: `It''s`. */
const TWICE = /\p{L}''\p{L}/u;

/**
 * True where single quotation marks surely hold cells, and are not what words in them begin with: each that
 * begins a cell also ends one, in a row as wide as the header. And they are needed, by what stands between
 * them or by the rest of the file, or else all cells of a column have them.
 */
const isSingleQuoted = (lines: readonly Line[], delimiter: string, ended: boolean, isName: IsName): boolean => {
  const marks = { delimiter, quote: SINGLE };
  const rows = sampleRows(lines, marks, ended);
  const header = headerIn(rows, isName) ?? rows[0];
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const before = (cell: Cell | undefined) => cell && texts.get(cell.line)?.[cell.column - 2];
  const quoted = rows.filter(({ cells }) => cells.some((cell) => before(cell) === SINGLE));
  const width = header?.cells.length ?? 0;
  if (quoted.length === 0 || quoted.some(({ cells, faults }) => cells.length !== width || faults.length > 0))
    return false;
  if (rows.some(({ cells }) => cells.some((cell) => cell.text[0] === DOUBLE && before(cell) !== SINGLE))) return false;
  const isTwice = quoted.some((row) => TWICE.test(texts.get(row.line) ?? ''));
  if (isTwice || evenness(lines, marks, isName) > evenness(lines, { delimiter, quote: DOUBLE }, isName)) return true;
  const isQuoted = (row: Row, at: number): boolean => before(row.cells[at]) === SINGLE;
  const below = rows.filter((row) => row !== header);
  return Array.from({ length: width }, (_, at) => at).some(
    (at) => below.every((row) => isQuoted(row, at)) && rows.filter((row) => isQuoted(row, at)).length > 1,
  );
};

/**
 * The dialect of a file that begins with these lines; a `.tsv` has tabs wherever they fit as well.
 * @param wanted Names of columns that the user gave.
 * @param ended True where these are all lines of the file.
 */
export const dialectOf = (lines: readonly Line[], path: string, wanted: readonly string[], ended: boolean): Dialect => {
  const plain = new Set(wanted.map(plainKey));
  const isName: IsName = (cell) => isColumnName(cell) || plain.has(plainKey(cell));
  const told = SEPARATOR_LINE.exec(lines[0]?.text ?? '')?.[1];
  const skip = told === undefined ? 0 : 1;
  const rest = lines.slice(skip);
  const delimiter = told ?? delimiterOf(rest, path, isName);
  return { delimiter, skip, quote: isSingleQuoted(rest, delimiter, ended, isName) ? SINGLE : DOUBLE };
};
