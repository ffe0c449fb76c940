import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/nlp/classifier/table.ts';

const TRAITS = 4;
const word = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/[|\s]/.test(text));
const weights = fc
  .array(fc.integer({ min: -500, max: 500 }), { minLength: TRAITS, maxLength: TRAITS })
  .filter((all) => all.some((weight) => weight !== 0))
  .map((all) => all.map((weight) => weight / 100));

describe('the table of weights', () => {
  it('is written a word a line, in order, with its own weights and those of its pairs', () => {
    const table = packed(
      new Map([
        ['sorry', [0, 1.12, 0, -0.3]],
        ['sorry to', [0, 0, 0.888, 0]],
        ['so sorry', [0.5, 0, 0, 0]],
        ['nothing', [0, 0.001, 0, 0]],
      ]),
    );
    expect(table).toBe('so||sorry a50\nsorry|b112 d-30|to c89');
  });

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.dictionary(word, weights), fc.array(fc.tuple(word, word, weights)), (own, pairs) => {
        const given = new Map([
          ...Object.entries(own),
          ...pairs.map(([first, second, of]) => [`${first} ${second}`, of] as const),
        ]);
        const table = unpacked(packed(given), TRAITS);
        for (const [feature, of] of given) {
          const [first = '', second] = feature.split(' ');
          const entry = table.get(first);
          expect(second === undefined ? entry?.own : entry?.with(second)).toEqual(of);
        }
      }),
    );
  });

  it('knows no other words', () => {
    const table = unpacked('sorry|b112|to c89', TRAITS);
    expect(table.get('to')).toBeUndefined();
    expect(table.get('sorry')?.with('sorry')).toBeUndefined();
  });
});
