/** Weights fitted on one set and judged on the others: whether what helps one kind of post holds for the rest. */
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { aucUnder, type Case, casesOf, type Leash, type Weights } from './cases.ts';
import { SETS, TASKS } from './data.ts';
import type { Examined } from './examine.ts';
import { fitted } from './fold.ts';
import { leashesOf } from './leash.ts';
import { fraction, table } from './table.ts';

/** Loose enough for a set to pull the weights its own way; calibration picks its ridge by what is held out. */
const LOOSE = 0.03;

/** A column for each ranking; what a set reaches on itself stands in brackets. */
export const transferTable = (
  cases: readonly Case[],
  leashes: readonly Leash[],
  ridge: number,
  others: readonly (readonly [name: string, weights: Weights])[] = [],
): string => {
  const byHand: Weights = new Map(leashes.map(({ rule, prior }) => [rule, prior] as const));
  const row = (name: string, weights: Weights, own?: string) => [
    name,
    ...TASKS.map((task) => {
      const reached = fraction(aucUnder(task, cases, weights));
      return task.set === own ? `(${reached})` : reached;
    }),
  ];
  const alone = SETS.flatMap((set) => {
    const tasks = TASKS.filter((task) => task.set === set);
    return tasks.length === 0 ? [] : [row(`${set} alone`, fitted(tasks, cases, leashes, ridge), set)];
  });
  return table(
    ['AUC, fitted on', ...TASKS.map(({ name }) => name)],
    [row('nothing (by hand)', byHand), ...alone, ...others.map(([name, weights]) => row(name, weights))],
  );
};

/** The table for stripped text, with leave to move far. */
export const transfer = (rules: readonly LoadedRule[], rows: readonly Examined[]): string => {
  const cases = casesOf(rows, rules, 'stripped');
  return transferTable(cases, leashesOf(rules, cases), LOOSE);
};
