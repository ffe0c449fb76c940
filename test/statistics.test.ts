import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { betaBelow, median, wilson } from '../src/statistics.ts';

describe('the Beta distribution', () => {
  // I_x(a, b) of whole numbers is the chance of a or more heads in a + b - 1 throws of a coin of weight x.
  test.each([
    [0.5, 1, 1, 0.5],
    [0.25, 1, 1, 0.25],
    [0.5, 6, 2, 8 / 128],
    [0.5, 2, 6, 1 - 8 / 128],
    [0.75, 7, 3, 0.75 ** 9 + 9 * 0.75 ** 8 * 0.25 + 36 * 0.75 ** 7 * 0.25 ** 2],
    [0.9, 1, 5, 1 - 0.1 ** 5],
    [0.3, 4, 1, 0.3 ** 4],
    [0, 3, 4, 0],
    [1, 3, 4, 1],
  ])('below %d of Beta(%d, %d) is %d', (x, a, b, expected) => {
    expect(betaBelow(x, a, b)).toBeCloseTo(expected, 10);
  });

  it('is its own mirror image, and grows', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const count = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(share, share, count, count, (x, y, a, b) => {
        expect(betaBelow(x, a, b) + betaBelow(1 - x, b, a)).toBeCloseTo(1, 9);
        expect(betaBelow(Math.min(x, y), a, b)).toBeLessThanOrEqual(betaBelow(Math.max(x, y), a, b) + 1e-12);
      }),
    );
  });

  it('takes half counts, and thousands', () => {
    expect(betaBelow(0.5, 1.5, 1.5)).toBeCloseTo(0.5, 10);
    expect(betaBelow(0.5, 50_001, 50_001)).toBeCloseTo(0.5, 6);
  });
});

describe('the Wilson interval', () => {
  test.each([
    [0, 12, 1.2816, 0, 0.1204],
    [3, 10, 1.2816, 0.1538, 0.5026],
    [5, 10, 1.96, 0.2366, 0.7634],
    [10, 10, 1.96, 0.7225, 1],
  ])('of %d in %d reaches as computed by hand', (count, n, reach, low, high) => {
    const interval = wilson(count, n, reach);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('is everything where nothing was seen', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

test.each<[readonly number[], number]>([
  [[3], 3],
  [[5, 1, 3], 3],
  [[40, 2], 2],
  [[1, 2, 3, 4], 2],
  [[], Number.NaN],
])('the middle of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
