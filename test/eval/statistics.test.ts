import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auc,
  averagePrecision,
  brier,
  calibrationError,
  type Forecast,
  logOddsRatio,
  randomFrom,
  reliability,
  sampleOf,
} from './statistics.ts';

const RANKINGS: readonly [name: string, positive: number[], negative: number[], auc: number, precision: number][] = [
  ['all above', [3, 2], [1, 0], 1, 1],
  ['all below', [0, 1], [2, 3], 0, (1 / 3 + 2 / 4) / 2],
  ['all tied', [1, 1], [1, 1, 1, 1], 0.5, 2 / 6],
  ['one tie in four pairs', [2, 1], [1, 0], 0.875, (1 + 2 / 3) / 2],
  ['negative numbers', [-1], [-2, 0], 0.5, 1 / 2],
];

describe('rankings', () => {
  it.each(RANKINGS)('%s', (_, positive, negative, area, precision) => {
    expect(auc(positive, negative)).toBeCloseTo(area, 12);
    expect(averagePrecision(positive, negative)).toBeCloseTo(precision, 12);
  });

  it('have no AUC without two sides', () => {
    expect(auc([1], [])).toBeNaN();
    expect(auc([], [1])).toBeNaN();
  });

  const raws = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 30 });

  it('give the AUC that comparing every pair gives', () => {
    fc.assert(
      fc.property(raws, raws, (positive, negative) => {
        const wins = positive.flatMap((up) => negative.map((down) => (up > down ? 1 : up === down ? 0.5 : 0)));
        const mean = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
        expect(auc(positive, negative)).toBeCloseTo(mean, 10);
      }),
    );
  });

  it('mirror when the sides change places', () => {
    fc.assert(
      fc.property(raws, raws, (positive, negative) => {
        expect(auc(positive, negative) + auc(negative, positive)).toBeCloseTo(1, 10);
      }),
    );
  });
});

const FORECASTS: readonly Forecast[] = [
  { said: 0.1, seen: 0 },
  { said: 0.3, seen: 1 },
  { said: 0.5, seen: 1 },
  { said: 1, seen: 1 },
];

describe('forecasts', () => {
  it('have a mean squared error', () => {
    expect(brier(FORECASTS)).toBeCloseTo((0.01 + 0.49 + 0.25 + 0) / 4, 12);
  });

  it('fall into bins, a border into the upper one and 1 into the last', () => {
    expect(reliability(FORECASTS, 2)).toEqual([
      { from: 0, to: 0.5, count: 2, said: 0.2, seen: 0.5 },
      { from: 0.5, to: 1, count: 2, said: 0.75, seen: 1 },
    ]);
  });

  it('are off by the mean distance of said from seen', () => {
    expect(calibrationError(reliability(FORECASTS, 2))).toBeCloseTo((2 * 0.3 + 2 * 0.25) / 4, 12);
    expect(calibrationError(reliability([], 2))).toBe(0);
  });
});

describe('log odds ratio', () => {
  it('is 0 for equal shares and mirrors', () => {
    expect(logOddsRatio({ fired: 3, of: 10 }, { fired: 3, of: 10 }).value).toBe(0);
    const there = logOddsRatio({ fired: 9, of: 10 }, { fired: 1, of: 10 });
    const back = logOddsRatio({ fired: 1, of: 10 }, { fired: 9, of: 10 });
    expect(there.value).toBeCloseTo(-back.value, 12);
    expect(there.value).toBeCloseTo(2 * Math.log(9.5 / 1.5), 12);
  });

  it('is finite where a rule never fires, with a wide error', () => {
    const { value, error } = logOddsRatio({ fired: 0, of: 5 }, { fired: 5, of: 5 });
    expect(value).toBeCloseTo(2 * Math.log(0.5 / 5.5), 12);
    expect(error).toBeCloseTo(Math.sqrt(2 * (1 / 0.5 + 1 / 5.5)), 12);
  });
});

describe('samples', () => {
  const all = Array.from({ length: 100 }, (_, index) => index);

  it('are the same for the same seed and others for another', () => {
    expect(sampleOf(all, 10, randomFrom(1))).toEqual(sampleOf(all, 10, randomFrom(1)));
    expect(sampleOf(all, 10, randomFrom(1))).not.toEqual(sampleOf(all, 10, randomFrom(2)));
  });

  it('hold nothing twice and no more than there is', () => {
    expect(new Set(sampleOf(all, 50, randomFrom(3))).size).toBe(50);
    expect([...sampleOf(all, 500, randomFrom(3))].sort((a, b) => a - b)).toEqual(all);
  });

  it('draw on numbers from 0 up to 1', () => {
    const random = randomFrom(7);
    const drawn = Array.from({ length: 2000 }, random);
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(drawn.reduce((sum, number) => sum + number, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});
