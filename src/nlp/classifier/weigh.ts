import { addTo, type Questions, type Table } from './table.ts';

/** Log-odds of a chance from 0 to 1. */
export const logOddsOf = (chance: number): number => Math.log(chance / (1 - chance));

/** The chance, from 0 to 1, of log-odds. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds, question by question, of what has these features: logistic regression. */
export const weigh = (features: Iterable<string>, table: Table, questions: Questions): readonly number[] => {
  const sums = new Array<number>(questions.to - questions.from).fill(0);
  for (const feature of features) addTo(sums, table(feature), questions);
  return sums;
};
