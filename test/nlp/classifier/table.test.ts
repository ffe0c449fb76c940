import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWritable, packed, unpacked } from '../../../src/nlp/classifier/table.ts';

const QUESTIONS = 4;
const word = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => isWritable(text) && !text.includes(' '));
/** Weights as they can be written down: 44 steps to either side that grow with the weight, up to 6. */
const written = (step: number): number => (step / 44) * Math.abs(step / 44) * 6;
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
        const table = unpacked(packed(given), QUESTIONS);
        for (const [feature, of] of given) expect(table.weightsOf(feature)).toEqual(of);
      }),
    );
  });

  it('rounds a weight to the nearest step, and what is too large to the last', () => {
    const table = unpacked(packed(new Map([['a', [0.5, -0.5, 9, -9]]])), QUESTIONS);
    expect(table.weightsOf('a')).toEqual([written(13), written(-13), 6, -6]);
  });

  it('knows nothing else', () => {
    const table = unpacked(packed(new Map([['sorry to', [1, 0, 0, 0]]])), QUESTIONS);
    expect(['to', 'sorry', 'to sorry', 'sorry sorry', ''].map(table.weightsOf)).toEqual(new Array(5).fill(undefined));
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
