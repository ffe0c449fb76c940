/** The table of weights that rows teach. */
import { START } from '../../src/nlp/classifier/features.ts';
import { QUESTIONS } from '../../src/nlp/classifier/likely.ts';
import { packed } from '../../src/nlp/classifier/table.ts';
import { featuresIn } from '../../src/nlp/classifier/weigh.ts';
import { learn } from './learn.ts';
import type { Row } from './rows.ts';

/** By trial on drafts held out: half and twice of it do as well. */
const RIDGE = 3;
/** Rows a feature must stand in to be weighed, by trial: three of a card do. */
const LEAST_ROWS = 8;
/** Marks that the table is written with; no word has one, but a draft may have anything. */
const RESERVED = /[|`\\$]/;
/** Log-odds below which a weight is left out: the table is half as long, and ranks as well. */
const LEAST_WEIGHT = 0.25;

/** The table learned from the rows, as `table.ts` packs it. */
export const learned = (rows: readonly Row[]): string => {
  const at = new Map<string, number[]>();
  for (const [row, { words, shape }] of rows.entries()) {
    for (const feature of [START, ...featuresIn(words, shape)]) {
      const known = at.get(feature);
      if (known) known.push(row);
      else at.set(feature, [row]);
    }
  }
  const kept = [...at]
    .filter(([feature, of]) => of.length >= LEAST_ROWS && !RESERVED.test(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const features: number[][] = rows.map(() => []);
  for (const [index, [, of]] of kept.entries()) for (const row of of) features[row]?.push(index);
  const samples = rows.map(({ sides }, row) => ({ features: features[row] ?? [], sides }));
  const weights = learn(samples, kept.length, QUESTIONS, RIDGE);
  const told = (weight: number): number => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight);
  return packed(new Map(kept.map(([feature], index) => [feature, (weights[index] ?? []).map(told)])));
};
