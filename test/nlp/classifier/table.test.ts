import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, isWritable, packed, type Table, unpacked } from '../../../src/nlp/classifier/table.ts';

const QUESTIONS = 4;
/** Often one of a few, so that many pairs begin alike. */
const word = fc.oneof(
  fc.constantFrom('a', 'ab', 'b', 'a!', "'s"),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => isWritable(text) && !text.includes(' ')),
);
/** Weights as they can be written down: 44 steps to either side that grow with the weight, up to 6. */
const written = (step: number): number => (step / 44) * Math.abs(step / 44) * 6;
/** What a table says of a feature, question by question. */
const weightsOf = (table: Table, feature: string): readonly number[] => {
  const sums = new Array<number>(QUESTIONS).fill(0);
  addTo(sums, table(feature), { from: 0, to: QUESTIONS });
  return sums;
};
const weights = fc
  .array(fc.integer({ min: -44, max: 44 }), { minLength: QUESTIONS, maxLength: QUESTIONS })
  .filter((all) => all.some((step) => step !== 0))
  .map((all) => all.map(written));

describe('the table of weights', () => {
  it('is written a word a line, in order, with its own weights and those of its pairs', () => {
    const table = packed(
      new Map([
        ['sorry', [0, written(1), 0, written(-44)]],
        ['sorry to', [0, 0, written(44), 0]],
        ['so sorry', [written(2), 0, 0, 0]],
        ['nothing', [0, 0.0001, 0, 0]],
      ]),
    );
    expect(table).toBe('so||sorry !Q\nsorry|"P%"|to #~');
  });

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.dictionary(word, weights), fc.array(fc.tuple(word, word, weights)), (own, pairs) => {
        const given = new Map([
          ...Object.entries(own),
          ...pairs.map(([first, second, of]) => [`${first} ${second}`, of] as const),
        ]);
        const table = unpacked(packed(given));
        for (const [feature, of] of given) expect(weightsOf(table, feature)).toEqual(of);
      }),
    );
  });

  it('rounds a weight to the nearest step, and what is too large to the last', () => {
    const table = unpacked(packed(new Map([['a', [0.5, -0.5, 9, -9]]])));
    expect(weightsOf(table, 'a')).toEqual([written(13), written(-13), 6, -6]);
  });

  it('knows nothing else', () => {
    const table = unpacked(packed(new Map([['sorry to', [1, 0, 0, 0]]])));
    expect(['to', 'sorry', 'to sorry', 'sorry sorry', 'sorry t', ''].map(table)).toEqual(new Array(6).fill(''));
  });

  it('adds to the sums of the questions that are asked, and to no others', () => {
    const table = unpacked(packed(new Map([['a', [written(1), written(2), written(3), written(4)]]])));
    const sums = [10, 10];
    addTo(sums, table('a'), { from: 1, to: 3 });
    expect(sums).toEqual([10 + written(2), 10 + written(3)]);
  });

  it.each([
    ['sorry to', true],
    ["'s", true],
    ['café', false],
    ['a|b', false],
    ['`', false],
    ['\\', false],
    ['us$', false],
    ['two\nlines', false],
  ])('can hold %j: %s', (feature, expected) => {
    expect(isWritable(feature)).toBe(expected);
  });
});
