import type { Table } from './table.ts';

/** Log-odds of a chance from 0 to 1. */
export const logOddsOf = (chance: number): number => Math.log(chance / (1 - chance));

/** Some of the questions that a table answers: from one up to another. */
export interface Questions {
  readonly from: number;
  readonly to: number;
}

/** Log-odds, question by question, of what has these features: logistic regression. */
export const weigh = (features: Iterable<string>, table: Table, { from, to }: Questions): readonly number[] => {
  const sums = new Array<number>(to - from).fill(0);
  for (const feature of features) {
    const weights = table.weightsOf(feature);
    if (!weights) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0);
  }
  return sums;
};
