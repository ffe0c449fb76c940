import fc from 'fast-check';
import { expect, it } from 'vitest';
import { START } from '../../../src/nlp/classifier/features.ts';
import { packed, unpacked, type Weights } from '../../../src/nlp/classifier/table.ts';
import { featuresIn, weigh } from '../../../src/nlp/classifier/weigh.ts';

const GIVEN = new Map<string, Weights>([
  [START, [-4, -3]],
  [`${START} so`, [1, 0]],
  ['so', [0.25, 0]],
  ['so sorry', [0, 2]],
  ['sorry', [0.5, 0.5]],
  ['sorry so', [8, 8]],
  ['<question>', [0, -1]],
]);
const table = unpacked(packed(GIVEN), 2);

it.each([
  ['nothing that is known', ['a', 'b'], [], [-4, -3]],
  ['a pair in its order', ['so', 'sorry'], [], [-2.25, -0.5]],
  ['the pair in another order', ['sorry', 'so'], [], [4.75, 5.5]],
  ['its shape', ['so', 'sorry'], ['<question>'], [-2.25, -1.5]],
  ['a word as often as it is said', ['sorry', 'sorry'], [], [-3, -2]],
])('adds up %s', (_, words, shape, expected) => {
  expect(weigh(words, shape, table)).toEqual(expected);
});

it('adds up just what is listed as the features of a sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('so', 'sorry', 'a')), fc.subarray(['<question>']), (words, shape) => {
      const listed = [START, ...featuresIn(words, shape)].map((feature) => GIVEN.get(feature) ?? [0, 0]);
      expect(weigh(words, shape, table)).toEqual(
        [0, 1].map((trait) => listed.reduce((sum, of) => sum + (of[trait] ?? 0), 0)),
      );
    }),
  );
});
