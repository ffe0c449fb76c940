import type { Network } from '../types.ts';
import { fieldsOf, plainKey } from './meta.ts';
import { DOUBTFUL_NAMES, isPlan, networkExactly, networkOfText, readAsPosts, TEXT_NAMES } from './text-names.ts';
import { VENDORS, type Vendor } from './vendors.ts';

/** A column of posts, all for one network where it says so. */
export interface TextColumn {
  /** 0-based. */
  readonly column: number;
  readonly network?: Network;
}

/** A header and the rows below it that are known so far. */
export interface Header {
  readonly names: readonly string[];
  /** Cells, row by row. */
  readonly sample: readonly (readonly string[])[];
}

/** How far down a header may stand: below a title, a note, the names of groups of columns. */
export const HEADER_ROWS = 5;

const SWITCH = /^(?:true|false|yes|no|y|n|x|1|0|✓|✔|✅)?$/i;
const YES = /^(?:true|yes|y|x|1|✓|✔|✅)$/i;
/** True for a cell that says yes. */
export const isYes = (cell: string): boolean => YES.test(cell.trim());

/** True for a name that tells what a column holds. */
export const isColumnName = (name: string): boolean => {
  const plain = plainKey(name);
  return TEXT_NAMES.includes(plain) || fieldsOf(plain).length > 0 || networkOfText(name) !== undefined;
};

/** The scheduler whose file this is, by the names of its columns. */
export const vendorOf = (names: readonly string[]): Vendor | undefined => {
  const plain = new Set(names.map(plainKey));
  return VENDORS.find(({ signature }) => signature.every((name) => plain.has(name)));
};

const values = ({ sample }: Header, column: number): readonly string[] => sample.map((row) => row[column] ?? '');

/** Columns that say yes where a row goes to the network they are named for; blank ones are, where others are. */
export const switchesIn = (header: Header): readonly number[] => {
  const columns = [...header.names.keys()].filter(
    (column) =>
      networkExactly(header.names[column] ?? '') !== undefined &&
      values(header, column).every((cell) => SWITCH.test(cell.trim())),
  );
  return columns.some((column) => values(header, column).some((cell) => cell.trim() !== '')) ? columns : [];
};

const doubtfulText = (header: Header, plain: readonly string[]): number =>
  plain.findIndex(
    (name, column) =>
      DOUBTFUL_NAMES.includes(name) &&
      !(name === 'description' && isPlan(plain)) &&
      readAsPosts(values(header, column)),
  );

/** Columns that hold a text for one network each. */
const networkTexts = (header: Header): readonly TextColumn[] =>
  header.names.flatMap((name, column) => {
    const network = networkOfText(name) ?? (readAsPosts(values(header, column)) ? networkExactly(name) : undefined);
    return network === undefined ? [] : [{ column, network }];
  });

/** The first column of each name, in the spelling of `plainKey`. */
export type Places = ReadonlyMap<string, number>;

/** The columns with posts: one for all networks, one for each of several, or both; none where nothing tells. */
export const textsIn = (header: Header, plain: readonly string[], places: Places): readonly TextColumn[] => {
  const name = vendorOf(header.names)?.text ?? TEXT_NAMES.find((known) => places.has(known));
  const column = name === undefined ? undefined : places.get(name);
  const networks = networkTexts(header).filter((text) => text.column !== column);
  if (column !== undefined) return [{ column }, ...networks];
  if (networks.length > 0) return networks;
  const doubtful = doubtfulText(header, plain);
  return doubtful < 0 ? [] : [{ column: doubtful }];
};
