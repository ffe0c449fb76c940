import { START } from './features.ts';
import type { Table, Weights } from './table.ts';

/** Everything that is looked up of a sentence besides `START`: words, pairs of neighbours, and its shape. */
export const featuresIn = (words: readonly string[], shape: readonly string[]): readonly string[] => [
  ...words,
  ...words.map((word, at) => `${words[at - 1] ?? START} ${word}`),
  ...shape,
];

/** Log-odds of a chance from 0 to 1. */
export const logOddsOf = (chance: number): number => Math.log(chance / (1 - chance));

const add = (sums: number[], weights: Weights | undefined): void => {
  if (!weights) return;
  for (let trait = 0; trait < weights.length; trait += 1) sums[trait] = (sums[trait] ?? 0) + (weights[trait] ?? 0);
};

/**
 * Log-odds of each trait of a sentence: logistic regression over what `featuresIn` lists, from those of a sentence of
 * which nothing is known. Pairs are looked up by their halves, so that none has to be put together.
 */
export const weigh = (words: readonly string[], shape: readonly string[], table: Table): readonly number[] => {
  let before = table.get(START);
  const sums = [...(before?.own ?? [])];
  for (const word of words) {
    add(sums, before?.with(word));
    before = table.get(word);
    add(sums, before?.own);
  }
  for (const part of shape) add(sums, table.get(part)?.own);
  return sums;
};
