/** Ridge logistic regression pulled towards given weights and held between bounds. Pure. */
import { chanceOf } from '../../src/nlp/classifier/weigh.ts';

/** One feature: which rows have it and how strongly. */
export interface Column {
  readonly rows: readonly number[];
  readonly strengths: readonly number[];
  /** The weight it is pulled towards. */
  readonly prior: number;
  readonly low: number;
  readonly high: number;
}

export interface Design {
  readonly columns: readonly Column[];
  /** 1 for the upper side. */
  readonly sides: readonly (0 | 1)[];
  /** What each row counts; all rows together should count about 1, so that `ridge` means the same everywhere. */
  readonly counts: readonly number[];
  /** What each row's log-odds hold besides the columns. */
  readonly offsets: readonly number[];
  /** Each row's set; every set has an intercept of its own, which is no part of the answer. */
  readonly sets: readonly number[];
}

const ROUNDS = 300;
/** A round in which no weight moves further is the last. */
const STILL = 1e-5;
/** The most that the logistic curve bends: a step divided by it never overshoots. */
const BEND = 0.25;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** What minimising needs over and over: a column with the curvature it can have at most. */
interface Bent extends Column {
  readonly curvature: number;
}

const bent = (column: Column, counts: readonly number[]): Bent => {
  let curvature = 0;
  for (const [at, row] of column.rows.entries()) {
    curvature += BEND * (counts[row] ?? 0) * (column.strengths[at] ?? 0) ** 2;
  }
  return { ...column, curvature };
};

const interceptsOf = ({ sets, counts }: Design): readonly Bent[] =>
  [...new Set(sets)].map((set) => {
    const rows = sets.flatMap((of, row) => (of === set ? [row] : []));
    const column = { rows, strengths: rows.map(() => 1), prior: 0, low: -Infinity, high: Infinity };
    return bent(column, counts);
  });

/** Log-odds of every row under the given weights, without intercepts. */
export const marginsOf = (
  { columns, offsets }: Pick<Design, 'columns' | 'offsets'>,
  weights: readonly number[],
): Float64Array => {
  const margins = Float64Array.from(offsets);
  for (const [index, column] of columns.entries()) {
    for (const [at, row] of column.rows.entries()) {
      margins[row] = (margins[row] ?? 0) + (weights[index] ?? 0) * (column.strengths[at] ?? 0);
    }
  }
  return margins;
};

const slopeOf = ({ rows, strengths }: Column, { sides, counts }: Design, margins: Float64Array): number => {
  let slope = 0;
  for (const [at, row] of rows.entries()) {
    const said = chanceOf(margins[row] ?? 0);
    slope += (counts[row] ?? 0) * (said - (sides[row] ?? 0)) * (strengths[at] ?? 0);
  }
  return slope;
};

/** Moves one weight to where its own slope would vanish, within its bounds, and returns it. */
const step = (column: Bent, weight: number, ridge: number, design: Design, margins: Float64Array): number => {
  const slope = slopeOf(column, design, margins) + ridge * (weight - column.prior);
  const bend = column.curvature + ridge;
  if (bend === 0) return weight;
  const next = clamp(weight - slope / bend, column.low, column.high);
  for (const [at, row] of column.rows.entries()) {
    margins[row] = (margins[row] ?? 0) + (next - weight) * (column.strengths[at] ?? 0);
  }
  return next;
};

/** Weights that minimise log loss + ridge / 2 × squared distance from the priors, by coordinate descent. */
export const ridgeFit = (design: Design, ridge: number): readonly number[] => {
  const columns = design.columns.map((column) => bent(column, design.counts));
  const intercepts = interceptsOf(design);
  const weights = columns.map(({ prior, low, high }) => clamp(prior, low, high));
  const shifts = intercepts.map(() => 0);
  const margins = marginsOf(design, weights);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const [index, column] of intercepts.entries()) {
      shifts[index] = step(column, shifts[index] ?? 0, 0, design, margins);
    }
    for (const [index, column] of columns.entries()) {
      const before = weights[index] ?? 0;
      const after = step(column, before, ridge, design, margins);
      moved = Math.max(moved, Math.abs(after - before));
      weights[index] = after;
    }
    if (moved < STILL && round > 5) break;
  }
  return weights;
};
