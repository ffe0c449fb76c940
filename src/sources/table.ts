import type { Layout } from './columns.ts';
import { type Cell, locatedCell, type Row } from './csv-cells.ts';
import type { Reading } from './header.ts';
import { type Located, splitAt } from './located.ts';
import { fieldsOf, type Meta, metaOf, sharedIn } from './meta.ts';
import { commentLabel } from './own-comments.ts';
import { type Slips, slipTeller } from './slips.ts';
import { type Place, problemIn, type SourceItem, textPost } from './source.ts';
import { isYes } from './text-columns.ts';
import { hasWords } from './text-names.ts';
import { timed } from './timed.ts';

/** Columns that a spreadsheet can hold. */
const MAX_COLUMNS = 16_384;

/** Rows of a table to posts, in order. */
export interface TableReader {
  items(row: Row): Iterable<SourceItem>;
  end(): Iterable<SourceItem>;
}

const textAt = (row: Row, column: number): string => row.cells[column]?.text ?? '';
const isBlank = (row: Row, column: number): boolean => textAt(row, column).trim() === '';

/** A time that stands in five columns, as `2026-05-01 09:30`. */
const assembled = (data: Readonly<Record<string, string>>): string | undefined => {
  const { year, month, day, hour, minute } = data;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const two = (text = '0'): string => text.trim().padStart(2, '0');
  return `${year.trim()}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
};

const metaOfRow = (layout: Layout, row: Row): Meta => {
  const data: Record<string, string> = {};
  for (const { column, key } of layout.fields) {
    if (!isBlank(row, column) || fieldsOf(key).includes('altText')) data[key] = textAt(row, column);
  }
  for (const column of layout.media) data[layout.names[column] ?? ''] ??= textAt(row, column);
  const on = layout.switches.filter((column) => isYes(textAt(row, column))).map((column) => layout.names[column] ?? '');
  const meta = metaOf(on.length === 0 ? data : { ...data, platforms: on });
  const time = meta.time ?? assembled(data);
  return time === undefined ? meta : { ...meta, time };
};

/** What the writer adds below the post; links and hashtags alone are no text. */
const commentsOf = (layout: Layout, row: Row): readonly Located[] =>
  layout.comments.flatMap(({ column, separator }) => {
    const cell: Cell | undefined = row.cells[column];
    if (cell === undefined || cell.text.trim() === '') return [];
    const all = separator === undefined ? [locatedCell(cell)] : splitAt(locatedCell(cell), separator);
    return all.filter(({ text }) => hasWords(text));
  });

function* postsOf(place: Place, layout: Layout, row: Row, isEven: boolean): Iterable<SourceItem> {
  const name = `row ${row.number}`;
  const filled = layout.texts.filter(({ column }) => !isBlank(row, column));
  const line = row.cells[filled[0]?.column ?? 0]?.line ?? row.line;
  const { meta, told } = timed(place, metaOfRow(layout, row), name, line);
  // In an uneven row another cell stands where the time should.
  if (isEven) yield* told;
  const comments = commentsOf(layout, row);
  for (const { column, network } of filled) {
    const cell = row.cells[column];
    if (cell === undefined) continue;
    const own = network === undefined ? meta : { ...meta, network };
    const label = layout.texts.length > 1 ? `, ${layout.names[column]?.trim()}` : '';
    const first = comments.length > 0 ? { part: 1 } : {};
    yield textPost(place, { meta: own, name: name + label, ...first }, locatedCell(cell));
  }
  const shared = sharedIn(meta);
  for (const [index, comment] of comments.entries()) {
    const label = commentLabel(index, comments.length);
    yield textPost(place, { meta: shared, name: `${name}, ${label}`, part: index + 2 }, comment);
  }
}

/** The slips in the cells of a row, each told at its own line. */
function* slipsOf(place: Place, layout: Layout, row: Row, slips: Slips): Iterable<SourceItem> {
  for (const { column, key } of layout.fields) {
    const cell = row.cells[column];
    if (cell === undefined) continue;
    for (const message of slips(key, cell.text)) yield problemIn(place.path, message, cell.line);
  }
}

const named = (delimiter: string): string => (delimiter === '\t' ? 'a tab' : `a "${delimiter}"`);

/** Cells up to the last with something in it. */
const filledCells = ({ cells }: Row): number => cells.findLastIndex(({ text }) => text.trim() !== '') + 1;

/** Of a row with too many cells what stands in front of its text: behind it each cell may have been moved on by a text that was cut. */
const trusted = (layout: Layout, row: Row): Layout => {
  if (filledCells(row) <= layout.names.length) return layout;
  const text = Math.min(...layout.texts.map(({ column }) => column));
  const fields = layout.fields.filter(({ column }) => column < text);
  return { ...layout, fields, comments: [], switches: [], media: layout.media.filter((column) => column < text) };
};

/** What is wrong with the number of cells in a row. */
const unevenness = ({ layout, line }: Reading, row: Row, delimiter: string): string | undefined => {
  const { names, fewest } = layout;
  const most = filledCells(row);
  const model = line === undefined ? 'a row of this kind' : 'the header';
  const counts = (cells: number, right: number): string =>
    `row ${row.number} has ${cells} ${cells === 1 ? 'cell' : 'cells'} and ${model} ${right}`;
  if (most > names.length) {
    return `${counts(most, names.length)}; put quotation marks around text with ${named(delimiter)} in it`;
  }
  if (row.cells.length < fewest) {
    return `${counts(row.cells.length, fewest)}; put quotation marks around text with a line break in it`;
  }
  return undefined;
};

/** Rows without words, told together where they follow each other. */
interface Gap {
  readonly first: Row;
  last: Row;
}

const gapProblem = (path: string, layout: Layout, { first, last }: Gap): SourceItem => {
  const rows = first === last ? `row ${first.number} has` : `rows ${first.number} to ${last.number} have`;
  const columns = layout.texts.map(({ column }) => `"${layout.names[column]?.trim()}"`).join(' or ');
  return problemIn(path, `${rows} no text in ${columns}; fill it in, or take the row out`, first.line);
};

/** The problems of a header: names that stand there twice, more columns than can be meant. */
export function* headerProblems(path: string, { layout, line }: Reading): Iterable<SourceItem> {
  if (layout.names.length > MAX_COLUMNS) {
    const count = layout.names.length.toLocaleString('en');
    yield problemIn(path, `${count} columns, more than a spreadsheet holds; check what stands between the cells`, line);
  }
  for (const { name, first, second } of layout.doubles) {
    yield problemIn(
      path,
      `column "${name}" is there twice, as ${first + 1} and ${second + 1}; only the first is read`,
      line,
    );
  }
}

/** Reads the rows below a header. Rows with too many or too few cells, or with a quotation mark gone astray, are told and read all the same. */
export const tableReader = (place: Place, reading: Reading, delimiter: string): TableReader => {
  const { layout } = reading;
  const slips = slipTeller();
  let gap: Gap | undefined;
  function* closeGap(): Iterable<SourceItem> {
    if (gap !== undefined) yield gapProblem(place.path, layout, gap);
    gap = undefined;
  }
  const isEmpty = (row: Row): boolean => row.cells.every(({ text }) => text.trim() === '');
  const lacksText = (row: Row): boolean => layout.texts.every(({ column }) => isBlank(row, column));
  const hasMedia = (row: Row): boolean => layout.media.some((column) => !isBlank(row, column));
  return {
    *items(row) {
      const hasText = !lacksText(row);
      if (hasText) yield* closeGap();
      for (const { line, message } of row.faults) yield problemIn(place.path, message, line);
      if (row.faults.some(({ fatal }) => fatal) || isEmpty(row)) return;
      const uneven = unevenness(reading, row, delimiter);
      if (uneven !== undefined) yield problemIn(place.path, uneven, row.line);
      if (hasText && uneven === undefined) yield* slipsOf(place, layout, row, slips);
      if (hasText) yield* postsOf(place, trusted(layout, row), row, uneven === undefined);
      else if (hasMedia(row)) {
        yield* closeGap();
        yield* postsOf(place, layout, row, uneven === undefined);
      } else if (gap === undefined) gap = { first: row, last: row };
      else gap.last = row;
    },
    end: closeGap,
  };
};
