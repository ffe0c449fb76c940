import type { Line, Row } from './csv-cells.ts';
import { rowReader } from './csv-rows.ts';
import { plainKey } from './meta.ts';
import { HEADER_ROWS, isColumnName } from './text-columns.ts';

/** How the cells of a file are set apart. */
export interface Dialect {
  /** One character; a line feed, which no line holds, where each line is one cell. */
  readonly delimiter: string;
  /** How many lines at the start only tell the dialect. */
  readonly skip: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const NO_DELIMITER = '\n';

/** What spreadsheets write first to tell the delimiter: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?$/i;

const isBlank = ({ cells }: Row): boolean => cells.every(({ text }) => text.trim() === '');

/** The rows of a few lines that are not blank; what a quoted cell leaves open at their end counts where the file has `ended`. */
export const sampleRows = (lines: readonly Line[], delimiter: string, ended: boolean): readonly Row[] => {
  const reader = rowReader(delimiter);
  const rows = lines.flatMap((line) => reader.push(line));
  return [...rows, ...(ended ? reader.end() : [])].filter((row) => !isBlank(row));
};

/** How well a delimiter fits: 0 to 1 for rows as wide as the first, or as the first that names columns, and 1 more for that. */
const evenness = (lines: readonly Line[], delimiter: string, isName: (cell: string) => boolean): number => {
  const rows = sampleRows(lines, delimiter, false);
  const header = rows.slice(0, HEADER_ROWS).find(({ cells }) => cells.filter(({ text }) => isName(text)).length >= 2);
  const width = (header ?? rows[0])?.cells.length ?? 0;
  if (width < 2) return 0;
  const even = rows.filter(({ cells }) => cells.length === width).length / rows.length;
  return even + (header === undefined ? 0 : 1);
};

/**
 * The dialect of a file that begins with these lines; a `.tsv` has tabs wherever they fit as well.
 * @param wanted Names of columns that the user gave.
 */
export const dialectOf = (lines: readonly Line[], path: string, wanted: readonly string[]): Dialect => {
  const told = SEPARATOR_LINE.exec(lines[0]?.text ?? '')?.[1];
  if (told !== undefined) return { delimiter: told, skip: 1 };
  const plain = new Set(wanted.map(plainKey));
  const isName = (cell: string): boolean => isColumnName(cell) || plain.has(plainKey(cell));
  const candidates = /\.tsv$/i.test(path) ? ['\t', ...DELIMITERS] : DELIMITERS;
  let best = { delimiter: NO_DELIMITER, fits: 0 };
  for (const delimiter of candidates) {
    const fits = evenness(lines, delimiter, isName);
    if (fits > best.fits) best = { delimiter, fits };
  }
  return { delimiter: best.delimiter, skip: 0 };
};
