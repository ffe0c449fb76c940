import { describe, expect, it } from 'vitest';
import { learn, type Sample } from './learn.ts';
import { randomFrom } from './statistics.ts';

const FEATURES = 6;
const PENALTIES = { ridge: 1, without: 0, least: 0 };
const TRUTH = [
  [-1, -2],
  [2, 0],
  [0, 3],
  [-2, 0],
  [0, 0],
  [0, 0],
];

/** Rows whose sides are drawn by known weights; the first feature is in every row, the others in a third. */
const drawn = (count: number): readonly Sample[] => {
  const random = randomFrom(3);
  return Array.from({ length: count }, () => {
    const features = TRUTH.flatMap((_, at) => (at === 0 || random() < 1 / 3 ? [at] : []));
    const sides = [0, 1].map((question) => {
      const odds = features.reduce((sum, at) => sum + (TRUTH[at]?.[question] ?? 0), 0);
      return random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
    });
    return { features, sides };
  });
};

describe('what is learned', () => {
  it('is close to the weights that drew the rows', () => {
    const learned = learn(drawn(4000), FEATURES, 2, { ridge: 0.01, without: 0, least: 0 });
    for (const [at, truth] of TRUTH.entries())
      for (const [question, weight] of truth.entries())
        expect(Math.abs((learned[at]?.[question] ?? Number.NaN) - weight)).toBeLessThan(0.35);
  });

  it('is the same each time', () => {
    expect(learn(drawn(200), FEATURES, 2, PENALTIES)).toEqual(learn(drawn(200), FEATURES, 2, PENALTIES));
  });

  it('is nothing of a question that nobody answered', () => {
    const unanswered = drawn(200).map(({ features, sides }) => ({ features, sides: [sides[0], undefined] }));
    expect(learn(unanswered, FEATURES, 2, PENALTIES).map(([, second]) => second)).toEqual(new Array(FEATURES).fill(0));
  });

  it('is less the higher the ridge', () => {
    const size = (ridge: number): number =>
      learn(drawn(400), FEATURES, 2, { ridge, without: 0, least: 0 })
        .flat()
        .reduce((sum, weight) => sum + Math.abs(weight), 0);
    expect(size(100)).toBeLessThan(size(1));
  });

  it('leaves out what matters little by its size and by its rows, and learns the others anew without it', () => {
    const samples = drawn(400);
    const rows = TRUTH.map((_, at) => samples.filter(({ features }) => features.includes(at)).length);
    const all = learn(samples, FEATURES, 2, PENALTIES);
    const most = learn(samples, FEATURES, 2, { ...PENALTIES, least: 1.7 });
    const isLittle = (weight: number, at: number): boolean => Math.abs(weight) * (rows[at] ?? 0) ** 0.25 < 1.7;
    expect(most.map((weights) => weights.map((weight) => weight === 0))).toEqual(
      all.map((weights, at) => weights.map((weight) => isLittle(weight, at))),
    );
    expect(new Set(most.flat().map((weight) => weight === 0))).toEqual(new Set([true, false]));
    expect(most[1]?.[0]).not.toBe(all[1]?.[0]);
  });

  it('gives a word that stands beside a surer one more of its say where rows go without features', () => {
    // The second feature stands in all rows of one side, the third in half of them; neither in the others.
    const samples = Array.from({ length: 400 }, (_, at): Sample => {
      const features = [[0], [0, 1], [0], [0, 1, 2]][at % 4] ?? [];
      return { features, sides: [at % 2 === 0 ? 0 : 1] };
    });
    const third = (without: number): number => learn(samples, 3, 1, { ...PENALTIES, without })[2]?.[0] ?? Number.NaN;
    expect(third(0.5)).toBeGreaterThan(1.5 * third(0));
  });
});
