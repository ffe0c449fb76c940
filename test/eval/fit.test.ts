import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, type Design, marginsOf, ridgeFit } from './fit.ts';
import { randomFrom } from './statistics.ts';

const ROWS = 2000;

interface Truth {
  readonly weights: readonly number[];
  readonly priors: readonly number[];
  readonly bounds?: readonly [number, number];
}

/** Rows whose sides are drawn by known weights; each feature is there in a third of the rows, at half or full strength. */
const drawn = ({ weights, priors, bounds = [-5, 5] }: Truth, seed: number, shift = 0): Design => {
  const random = randomFrom(seed);
  const columns = priors.map((prior): Column => {
    const rows = Array.from({ length: ROWS }, (_, row) => row).filter(() => random() < 1 / 3);
    return { rows, strengths: rows.map(() => (random() < 0.5 ? 0.5 : 1)), prior, low: bounds[0], high: bounds[1] };
  });
  const offsets = Array.from({ length: ROWS }, () => 0);
  const margins = marginsOf({ columns, offsets }, weights);
  return {
    columns,
    offsets,
    sides: [...margins].map((margin) => (random() < 1 / (1 + Math.exp(-margin - shift)) ? 1 : 0)),
    counts: Array.from({ length: ROWS }, () => 1 / ROWS),
    sets: Array.from({ length: ROWS }, () => 0),
  };
};

describe('ridge fit', () => {
  const truth = { weights: [-1.5, -0.6, 0.8, 1.6], priors: [-0.5, -0.5, 0.5, 0.5] };

  it('finds the weights that made the data', () => {
    const found = ridgeFit(drawn(truth, 1), 1e-6);
    for (const [index, weight] of truth.weights.entries()) expect(found[index]).toBeCloseTo(weight, 0);
    expect(found.map(Math.sign)).toEqual([-1, -1, 1, 1]);
  });

  it('is not misled by how many of a set are on a side', () => {
    const found = ridgeFit(drawn(truth, 1, 2), 1e-6);
    for (const [index, weight] of truth.weights.entries()) {
      expect(Math.abs((found[index] ?? 0) - weight)).toBeLessThan(0.5);
    }
  });

  it('takes an offset for what it is and leaves the rest to the weights', () => {
    const design = drawn(truth, 5);
    const [first, ...others] = design.columns;
    const offsets = [...marginsOf({ columns: first ? [first] : [], offsets: design.offsets }, truth.weights)];
    const found = ridgeFit({ ...design, columns: others, offsets }, 1e-6);
    for (const [index, weight] of truth.weights.slice(1).entries()) expect(found[index]).toBeCloseTo(weight, 0);
  });

  it('stays at the priors under a strong ridge and comes nearer to the data as it weakens', () => {
    const design = drawn(truth, 2);
    const away = [100, 0.1, 0.01].map((ridge) =>
      ridgeFit(design, ridge).reduce((sum, weight, index) => sum + Math.abs(weight - (truth.priors[index] ?? 0)), 0),
    );
    expect(away[0]).toBeLessThan(0.01);
    expect(away[1]).toBeGreaterThan(away[0] ?? 0);
    expect(away[2]).toBeGreaterThan(away[1] ?? 0);
  });

  it('leaves a feature that never fired at its prior', () => {
    const design = drawn(truth, 3);
    const never: Column = { rows: [], strengths: [], prior: -0.9, low: -2, high: -0.1 };
    expect(ridgeFit({ ...design, columns: [...design.columns, never] }, 0.01).at(-1)).toBe(-0.9);
  });

  it('keeps a sign that the data speak against', () => {
    const design = drawn({ weights: [1.5], priors: [-0.5], bounds: [-2, -0.05] }, 4);
    expect(ridgeFit(design, 0.001)).toEqual([-0.05]);
  });

  it('never leaves its bounds', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 99 }),
        (weights, seed) => {
          const found = ridgeFit(drawn({ weights, priors: weights.map(() => 0.2), bounds: [0.1, 0.3] }, seed), 0.01);
          expect(found.every((one) => one >= 0.1 && one <= 0.3)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});
