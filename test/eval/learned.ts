/** The table of weights that rows teach. */
import { QUESTIONS } from '../../src/nlp/classifier/likely.ts';
import { isWritable, packed } from '../../src/nlp/classifier/table.ts';
import { learn } from './learn.ts';
import type { Row } from './rows.ts';

/** All by trial on drafts held out: half and twice of it do as well. */
const RIDGE = 1;
/** Without it three in a hundred fewer of what editors noted are found. */
const WITHOUT = 0.2;
/** Rows a feature must stand in to be weighed: sentences and posts, three of each on a card do. */
const LEAST_ROWS = 16;
/** With two thirds of it the table is half as long again, and ranks no better. */
const LEAST = 0.75;

/** The table learned from the rows, as `table.ts` packs it. */
export const learned = (rows: readonly Row[]): string => {
  const at = new Map<string, number[]>();
  for (const [row, { features }] of rows.entries()) {
    for (const feature of features) {
      const known = at.get(feature);
      if (known) known.push(row);
      else at.set(feature, [row]);
    }
  }
  const kept = [...at]
    .filter(([feature, of]) => of.length >= LEAST_ROWS && isWritable(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const features: number[][] = rows.map(() => []);
  for (const [index, [, of]] of kept.entries()) for (const row of of) features[row]?.push(index);
  const samples = rows.map(({ sides }, row) => ({ features: features[row] ?? [], sides }));
  const weights = learn(samples, kept.length, QUESTIONS, { ridge: RIDGE, without: WITHOUT, least: LEAST });
  return packed(new Map(kept.map(([feature], index) => [feature, weights[index] ?? []])));
};
