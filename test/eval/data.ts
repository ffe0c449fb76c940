/** The labelled sets: where they lie, what is in them, and which labels should rank above which. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SETS = ['brand-posts', 'office-posts', 'headlines', 'shop-strings', 'support-replies'] as const;
export type SetName = (typeof SETS)[number];

export interface Row {
  readonly set: SetName;
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly account?: string;
}

/** A ranking to get right: rows of `above` over rows of `below`. */
export interface Task {
  readonly name: string;
  readonly set: SetName;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** AUC on stripped text; `marks` are floor, good and excellent, `least` and `aim` what the score is held to. */
  readonly marks: readonly [number, number, number];
  readonly least: number;
  readonly aim: number;
}

const BRAND = { set: 'brand-posts', above: ['Dialogue'] } as const;
export const TASKS = [
  { ...BRAND, name: 'brand D / A', below: ['Action'], marks: [0.78, 0.87, 0.93], least: 0.9, aim: 0.94 },
  {
    ...BRAND,
    name: 'brand D / rest',
    below: ['Action', 'Information'],
    marks: [0.74, 0.86, 0.94],
    least: 0.9,
    aim: 0.95,
  },
  {
    name: 'office',
    set: 'office-posts',
    above: ['notpromo'],
    below: ['selfpromo'],
    marks: [0.76, 0.82, 0.88],
    least: 0.84,
    aim: 0.9,
  },
  {
    name: 'headlines',
    set: 'headlines',
    above: ['news'],
    below: ['clickbait'],
    marks: [0.5, 0.7, 0.85],
    least: 0.75,
    aim: 0.9,
  },
] as const satisfies readonly Task[];

/** The sides that firings are counted on; each with its set and label. */
export const SIDES = [
  ['brand-posts', 'Dialogue'],
  ['brand-posts', 'Action'],
  ['brand-posts', 'Information'],
  ['office-posts', 'notpromo'],
  ['office-posts', 'selfpromo'],
  ['headlines', 'news'],
  ['headlines', 'clickbait'],
  ['shop-strings', 'notdark'],
  ['shop-strings', 'dark'],
  ['support-replies', 'reply'],
] as const satisfies readonly (readonly [SetName, string])[];

/** An account has its own line from this many rows of the upper side on. */
export const LEAST_ROWS_OF_ACCOUNT = 15;

const rootFrom = (dir: string): string => (existsSync(join(dir, 'package.json')) ? dir : rootFrom(dirname(dir)));

/** The repository, wherever this was bundled to inside it. */
export const root = rootFrom(dirname(fileURLToPath(import.meta.url)));

/** The data lie beside the repository. */
export const DATA = join(root, '../shared/data/eval');

const rowsOf = (set: SetName, dir: string): readonly Row[] => {
  const lines = readFileSync(join(dir, `${set}.jsonl`), 'utf8').split('\n');
  return lines.flatMap((line) => (line.trim() === '' ? [] : [{ ...(JSON.parse(line) as Omit<Row, 'set'>), set }]));
};

/** All rows of all sets; a missing folder or file is an error that names it. */
export const readRows = (dir: string): readonly Row[] => {
  for (const path of [dir, ...SETS.map((set) => join(dir, `${set}.jsonl`))]) {
    if (!existsSync(path)) throw new Error(`no labelled posts at ${path}; name their folder with --data DIR`);
  }
  return SETS.flatMap((set) => rowsOf(set, dir));
};
