/** Logistic regression for several questions at once, on rows that have few of many features. Pure. */

import { chanceOf } from '../../src/nlp/classifier/weigh.ts';
import { randomFrom, sampleOf } from './statistics.ts';

/** One row: which features it has, and for each question 1 or 0, or undefined where nobody said. */
export interface Sample {
  readonly features: readonly number[];
  readonly sides: readonly (0 | 1 | undefined)[];
}

interface Answered extends Sample {
  /** The questions that somebody answered. */
  readonly known: readonly number[];
}

const answered = (sample: Sample): Answered => ({
  ...sample,
  known: sample.sides.flatMap((side, question) => (side === undefined ? [] : question)),
});

/** Where the weights stand that a row speaks of. */
const indexesIn = ({ features, known }: Answered, questions: number): readonly number[] =>
  features.flatMap((feature) => known.map((question) => feature * questions + question));

/** Times all rows are gone through; more move no weight that is kept. By trial. */
const ROUNDS = 15;
/** The same, for those that are kept. */
const AFTER = 8;
const STEP = 0.3;
/** Keeps the first step finite. */
const TINY = 1e-8;

/** How weights are held down. */
export interface Penalties {
  /** What a weight pays is half of it times the weight squared. */
  readonly ridge: number;
  /**
   * Share of the features that a row goes without, others each time, 0 up to 1: a word that says little beside the
   * others still learns what it says without them (Wager, Wang and Liang 2013, "Dropout training as adaptive
   * regularization").
   */
  readonly without: number;
  /**
   * Weights that matter less are dropped, and what is left is learned on at half the ridge: what went has to be made
   * good. A weight matters by its size times the fourth root of the rows that speak of it.
   */
  readonly least: number;
}

/** Between the size of a weight and what it does to all rows together, which goes with their square root; by trial. */
const ROOT = 1 / 4;

/**
 * Weights by feature, then question, that bring log loss + ridge / 2 × squared weights down: stochastic gradient with
 * steps that shrink for each weight as it is moved (Duchi, Hazan and Singer 2011, "Adaptive subgradient methods").
 * @param features How many there are.
 */
export const learn = (
  samples: readonly Sample[],
  features: number,
  questions: number,
  { ridge, without, least }: Penalties,
): readonly (readonly number[])[] => {
  const weights = new Float64Array(features * questions);
  const dropped = new Uint8Array(features * questions);
  const told = samples.map(answered);
  const rows = new Float64Array(features * questions);
  for (const sample of told) for (const index of indexesIn(sample, questions)) rows[index] = (rows[index] ?? 0) + 1;
  const slopes = new Float64Array(questions);
  const random = randomFrom(1);
  /** Moves the weights that a row speaks of. */
  const move = ({ features: all, known, sides }: Answered, moved: Float64Array, pays: number): void => {
    const listed = without === 0 ? all : all.filter(() => random() >= without);
    slopes.fill(0);
    for (const feature of listed)
      for (const of of known) slopes[of] = (slopes[of] ?? 0) + (weights[feature * questions + of] ?? 0) / (1 - without);
    for (const of of known) slopes[of] = chanceOf(slopes[of] ?? 0) - (sides[of] ?? 0);
    for (const feature of listed) {
      for (const of of known) {
        const index = feature * questions + of;
        if (dropped[index]) continue;
        const weight = weights[index] ?? 0;
        // Paid a little at each of its rows, so that a weight pays its ridge once a round.
        const slope = (slopes[of] ?? 0) + (pays / (rows[index] ?? 1)) * weight;
        const sum = (moved[index] ?? TINY) + slope * slope;
        moved[index] = sum;
        weights[index] = weight - (STEP * slope) / Math.sqrt(sum);
      }
    }
  };
  const go = (rounds: number, pays: number): void => {
    const moved = new Float64Array(features * questions).fill(TINY);
    for (let round = 0; round < rounds; round += 1)
      for (const row of sampleOf(told, told.length, random)) move(row, moved, pays);
  };
  go(ROUNDS, ridge);
  for (const [index, weight] of weights.entries()) {
    if (Math.abs(weight) * (rows[index] ?? 0) ** ROOT >= least) continue;
    weights[index] = 0;
    dropped[index] = 1;
  }
  go(AFTER, ridge / 2);
  return Array.from({ length: features }, (_, feature) => [
    ...weights.subarray(feature * questions, (feature + 1) * questions),
  ]);
};
