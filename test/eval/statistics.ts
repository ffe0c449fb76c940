/** Measures of ranking, probability and association. Pure. */

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** `part` of `whole`, 0 where there is nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** 0 for no numbers. */
export const meanOf = (numbers: readonly number[]): number => share(sumOf(numbers), numbers.length);

interface Ranked {
  readonly value: number;
  readonly isPositive: boolean;
}

/** Runs of equal values, highest first, as counts of either side. */
const runsOf = (positive: readonly number[], negative: readonly number[]) => {
  const ranked: Ranked[] = [
    ...positive.map((value) => ({ value, isPositive: true })),
    ...negative.map((value) => ({ value, isPositive: false })),
  ].sort((a, b) => b.value - a.value);
  const runs: { value: number; positive: number; negative: number }[] = [];
  for (const { value, isPositive } of ranked) {
    let run = runs.at(-1);
    if (run?.value !== value) {
      run = { value, positive: 0, negative: 0 };
      runs.push(run);
    }
    if (isPositive) run.positive += 1;
    else run.negative += 1;
  }
  return runs;
};

/** Chance that a positive ranks above a negative, ties counted half; NaN where a side is empty. */
export const auc = (positive: readonly number[], negative: readonly number[]): number => {
  let above = 0;
  let won = 0;
  for (const run of runsOf(positive, negative)) {
    won += run.negative * (above + run.positive / 2);
    above += run.positive;
  }
  return won / (positive.length * negative.length);
};

/** Precision averaged over recall; values that tie enter together. NaN where nothing is positive. */
export const averagePrecision = (positive: readonly number[], negative: readonly number[]): number => {
  let found = 0;
  let seen = 0;
  let total = 0;
  for (const run of runsOf(positive, negative)) {
    found += run.positive;
    seen += run.positive + run.negative;
    total += run.positive * (found / seen);
  }
  return total / positive.length;
};

/** A forecast and what came of it. */
export interface Forecast {
  /** 0 to 1. */
  readonly said: number;
  readonly seen: 0 | 1;
}

/** Mean squared error, 0 to 1; lower is better. */
export const brier = (forecasts: readonly Forecast[]): number =>
  meanOf(forecasts.map(({ said, seen }) => (said - seen) ** 2));

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean forecast and share of ones; 0 for an empty bin. */
  readonly said: number;
  readonly seen: number;
}

/** Forecasts in bins of equal width; a forecast on a border belongs to the upper bin. */
export const reliability = (forecasts: readonly Forecast[], bins = 5): readonly Bin[] =>
  Array.from({ length: bins }, (_, index) => {
    const of = forecasts.filter(({ said }) => Math.min(Math.floor(said * bins), bins - 1) === index);
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: of.length,
      said: meanOf(of.map(({ said }) => said)),
      seen: meanOf(of.map(({ seen }) => seen)),
    };
  });

/** Expected calibration error: mean distance of said from seen over bins, weighted by count. */
export const calibrationError = (bins: readonly Bin[]): number =>
  share(
    sumOf(bins.map(({ count, said, seen }) => count * Math.abs(said - seen))),
    sumOf(bins.map(({ count }) => count)),
  );

/** How often something was there among so many. */
export interface Count {
  readonly fired: number;
  readonly of: number;
}

/** Log odds in `a` minus log odds in `b`, with half a case added to each cell, and its standard error. */
export const logOddsRatio = (a: Count, b: Count): { readonly value: number; readonly error: number } => {
  const cells = [a.fired, a.of - a.fired, b.fired, b.of - b.fired].map((count) => count + 0.5);
  const [inA = 1, notA = 1, inB = 1, notB = 1] = cells;
  return { value: Math.log((inA * notB) / (notA * inB)), error: Math.sqrt(sumOf(cells.map((cell) => 1 / cell))) };
};

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** At most `count` of them, drawn without replacement, in random order. */
export const sampleOf = <T>(all: readonly T[], count: number, random: () => number): readonly T[] => {
  const pool = all.map((one) => ({ one, order: random() })).sort((a, b) => a.order - b.order);
  return pool.slice(0, count).map(({ one }) => one);
};
