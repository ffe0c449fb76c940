/**
 * Whether one stretch of the log-odds would make the shown value a better forecast: fitted on one ranking and
 * judged on the others. It changes no rank, so nothing else in the eval can tell.
 */

import { chanceOf } from '../../src/nlp/classifier/weigh.ts';
import { TASKS, type Task } from './data.ts';
import { type Examined, sidesOf } from './examine.ts';
import { ridgeFit } from './fit.ts';
import { brier } from './statistics.ts';
import { fraction, table } from './table.ts';

/** Far beyond what any set asks for. */
const WIDEST = 20;

interface Sides {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const rawsOf = (task: Task, rows: readonly Examined[]): Sides => {
  const { above, below } = sidesOf(task, rows);
  const raws = (of: readonly Examined[]) => of.map(({ stripped }) => stripped.raw);
  return { above: raws(above), below: raws(below) };
};

/** The factor of the log-odds that suits two sides best, each weighing the same, wherever their middle lies. */
export const slopeOf = ({ above, below }: Sides): number => {
  const strengths = [...above, ...below];
  const column = { rows: strengths.map((_, row) => row), strengths, prior: 1, low: 0, high: WIDEST };
  const design = {
    columns: [column],
    sides: strengths.map((_, row) => (row < above.length ? (1 as const) : (0 as const))),
    counts: strengths.map((_, row) => 1 / (2 * (row < above.length ? above : below).length)),
    offsets: strengths.map(() => 0),
    sets: strengths.map(() => 0),
  };
  return ridgeFit(design, 0)[0] ?? 1;
};

/** Brier score with the sides weighing the same, the middle left at 50. */
const balanced = ({ above, below }: Sides, slope: number): number => {
  const of = (raws: readonly number[], seen: 0 | 1) =>
    brier(raws.map((raw) => ({ said: chanceOf(slope * raw), seen })));
  return (of(above, 1) + of(below, 0)) / 2;
};

/** A column for each ranking; what one reaches under its own stretch stands in brackets. */
export const stretches = (rows: readonly Examined[]): string => {
  const sides = TASKS.map((task) => rawsOf(task, rows));
  const line = (name: string, slope: number, own?: number): readonly string[] => [
    name,
    slope.toFixed(1),
    ...sides.map((one, at) => (at === own ? `(${fraction(balanced(one, slope))})` : fraction(balanced(one, slope)))),
  ];
  return table(
    ['Brier, stretched to suit', 'times', ...TASKS.map(({ name }) => name)],
    [line('nothing (as shown)', 1), ...TASKS.map(({ name }, at) => line(name, slopeOf(sides[at] as Sides), at))],
  );
};
