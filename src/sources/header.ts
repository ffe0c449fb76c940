import type { Columns, Role } from '../types.ts';
import { type Layout, layoutOf } from './columns.ts';
import type { Row } from './csv-cells.ts';
import { listNames } from './list-names.ts';
import { plainKey } from './meta.ts';
import { HEADER_ROWS, type Header, isColumnName } from './text-columns.ts';
import { isLong, isSurelyPost, TEXT_NAMES } from './text-names.ts';
import { parseTime } from './time.ts';
import { type Look, POSITIONALS, type Positional } from './vendors.ts';

/** How a table is to be read, and the first of its rows that may hold a post. */
export interface Reading {
  readonly layout: Layout;
  /** As `Row.number`. */
  readonly from: number;
  /** The header's own line; absent where there is none. */
  readonly line?: number;
}

const LOOKS: Readonly<Record<Look, (cell: string) => boolean>> = {
  moment: (cell) => parseTime(cell) !== undefined,
  words: (cell) => /\p{L}/u.test(cell) && parseTime(cell) === undefined,
  address: (cell) => cell.trim() === '' || /^\s*https?:\/\/\S+\s*$/i.test(cell),
  number: (cell) => /^\s*\d{1,4}\s*$/.test(cell),
  anything: () => true,
};

const cellsOf = ({ cells }: Row): readonly string[] => cells.map(({ text }) => text);

const fits = (row: readonly string[], { columns, looks, fewest }: Positional): boolean =>
  row.length >= fewest &&
  row.length <= columns.length &&
  looks.every((look, at) => at >= row.length || LOOKS[look](row[at] ?? ''));

/** Posts one below the other and nothing beside them: the first is no name, and most are no titles. */
const isListOfPosts = (rows: readonly (readonly string[])[]): boolean => {
  const [first = ''] = rows[0] ?? [];
  const sure = rows.filter(([text = '']) => isSurelyPost(text)).length;
  const isAlone = rows.every((row) => row.length === 1 && isLong(row[0] ?? ''));
  return isAlone && isSurelyPost(first) && sure * 2 >= rows.length;
};

const LIST: Positional = { name: 'a list of posts', columns: ['text'], looks: ['words'], fewest: 1 };

/** A file without a header: its first row and most of the others hold what the columns of a known one do. */
const positionalOf = (rows: readonly (readonly string[])[]): Positional | undefined =>
  isListOfPosts(rows)
    ? LIST
    : POSITIONALS.find(
        (positional) =>
          rows[0] !== undefined &&
          fits(rows[0], positional) &&
          rows.filter((row) => fits(row, positional)).length * 2 > rows.length,
      );

const known = (row: readonly string[]): number => new Set(row.filter(isColumnName).map(plainKey)).size;

const namesText = (row: readonly string[]): boolean => row.some((name) => TEXT_NAMES.includes(plainKey(name)));

/** Index of the header: the first row, unless one soon after it names the text and more columns than it. */
const headerAt = (rows: readonly (readonly string[])[]): number => {
  const [first = []] = rows;
  let best = { at: 0, known: namesText(first) ? known(first) : 1 };
  rows.slice(1, HEADER_ROWS).forEach((row, index) => {
    if (namesText(row) && known(row) > best.known) best = { at: index + 1, known: known(row) };
  });
  return best.at;
};

const indexOfName = (names: readonly string[], wanted: string): number => {
  const exact = names.findIndex((name) => name.trim() === wanted.trim());
  return exact >= 0 ? exact : names.findIndex((name) => plainKey(name) === plainKey(wanted));
};

type Wanted = readonly (readonly [Role, string])[];

const wantedIn = (columns: Columns): Wanted => Object.entries(columns) as unknown as Wanted;

/** The header that has every column the user names, or what it lacks. */
const headerWith = (rows: readonly (readonly string[])[], wanted: Wanted): number | string => {
  const lacks = (row: readonly string[]) => wanted.filter(([, name]) => indexOfName(row, name) < 0);
  const found = rows.slice(0, HEADER_ROWS).findIndex((row) => lacks(row).length === 0);
  if (found >= 0) return found;
  const row = rows[headerAt(rows)] ?? [];
  const missing = lacks(row).map(([role, name]) => `"${name}" for ${role}`);
  return `no column ${missing.join(' and none ')}; the columns are ${listNames(row)}`;
};

const indexed = (names: readonly string[], wanted: Wanted): ReadonlyMap<Role, number> =>
  new Map(wanted.map(([role, name]) => [role, indexOfName(names, name)]));

const positionalReading = (positional: Positional, rows: readonly Row[]): Reading => {
  const names = positional.columns;
  const layout = layoutOf({ names, sample: [] }, new Map());
  const fields = names.flatMap((key, column) => (key === 'text' ? [] : [{ column, key }]));
  return { layout: { ...layout, fields, fewest: positional.fewest }, from: rows[0]?.number ?? 1 };
};

const noText = (names: readonly string[]): string => {
  // A comma in a post parts it as well.
  const isHeader = names.length === 1 ? !names.some(isLong) : !isSurelyPost(names.join(', '));
  const which = isHeader
    ? `the columns are ${listNames(names)}; name the right one`
    : 'if the first row holds a post, put a row of names above it, such as "text"; else name a column';
  return `no column holds post text; ${which} with --map text=Column`;
};

/**
 * How to read a table that begins with these rows, none of them blank; a message where none of its columns
 * holds posts, or one that the user names is not there.
 */
export const readingOf = (rows: readonly Row[], columns: Columns): Reading | { readonly message: string } => {
  const cells = rows.map(cellsOf);
  const wanted = wantedIn(columns);
  const positional = wanted.length === 0 ? positionalOf(cells) : undefined;
  if (positional !== undefined) return positionalReading(positional, rows);
  const at = wanted.length === 0 ? headerAt(cells) : headerWith(cells, wanted);
  if (typeof at === 'string') return { message: at };
  const header: Header = { names: cells[at] ?? [], sample: cells.slice(at + 1) };
  const layout = layoutOf(header, indexed(header.names, wanted));
  if (layout.texts.length === 0) return { message: noText(header.names) };
  const { number = 1, line = 1 } = rows[at] ?? {};
  return { layout: at > 0 ? { ...layout, doubles: [] } : layout, from: number + 1, line };
};
