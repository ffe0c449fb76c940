import type { Tables } from './automaton.ts';

/** Lists that were compiled when the program was built: compiling them at every start would take half a second. */
export interface PackedPhrases {
  /** Name of each list, in the order of their numbers. */
  readonly names: readonly string[];
  /** One a line. */
  readonly symbols: string;
  /** Lengths of the tables in the order of `TABLES`. */
  readonly lengths: readonly number[];
  /** The tables one after another, in base64 of two bytes a number, the lower one first; bounds by their differences. */
  readonly numbers: string;
}

const TABLES = ['edges', 'labels', 'targets', 'gaps', 'ends', 'phrases'] as const;
const MAX = 0xffff;

/** Bounds only rise, far beyond two bytes; what lies between two of them is small. */
const differences = (bounds: Int32Array): Int32Array => bounds.map((bound, at) => bound - (bounds[at - 1] ?? 0));
const summed = (steps: Int32Array): Int32Array => {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
};

/** Throws where a number does not fit, as it does from 65,536 states on. */
export const packPhrases = (names: readonly string[], tables: Tables): PackedPhrases => {
  const stored = { ...tables, edges: differences(tables.edges), ends: differences(tables.ends) };
  const numbers = TABLES.flatMap((name) => [...stored[name]]);
  if (numbers.some((number) => number > MAX)) throw new Error('the phrase lists need more than two bytes a number');
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt16LE(number, 2 * at);
  return {
    names,
    symbols: tables.symbols.join('\n'),
    lengths: TABLES.map((name) => tables[name].length),
    numbers: bytes.toString('base64'),
  };
};

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

export const unpackPhrases = ({ symbols, lengths, numbers }: PackedPhrases): Tables => {
  const bytes = Buffer.from(numbers, 'base64');
  if (!isLittleEndian) bytes.swap16();
  const all = new Int32Array(new Uint16Array(new Uint8Array(bytes).buffer));
  let from = 0;
  const [edges, labels, targets, gaps, ends, phrases] = lengths.map((length) => {
    from += length;
    return all.subarray(from - length, from);
  }) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  return { symbols: symbols.split('\n'), edges: summed(edges), labels, targets, gaps, ends: summed(ends), phrases };
};
