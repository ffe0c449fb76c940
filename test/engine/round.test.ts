import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundToSum } from '../../src/engine/round.ts';

test.each([
  ['nothing', [], 0, []],
  ['whole numbers as they are', [3, -2], 1, [3, -2]],
  ['the largest remainder up', [21.17, 10.59], 32, [21, 11]],
  ['the earlier of equal remainders up', [0.5, 0.5], 1, [1, 0]],
  ['small ones to nothing, not to a plain minus', [-0.2, -0.3], 0, [0, 0]],
])('rounds %s', (_, values, total, expected) => {
  expect(roundToSum(values, total)).toEqual(expected);
});

test('the rounded values add up, keep their sign and stay within one', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true })), (values) => {
      const total = Math.round(values.reduce((sum, value) => sum + value, 0)) + 0;
      const rounded = roundToSum(values, total);
      expect(rounded.reduce((sum, value) => sum + value, 0)).toBe(total);
      for (const [index, value] of values.entries()) {
        expect(Math.abs((rounded[index] ?? Number.NaN) - value)).toBeLessThan(1);
        expect(Math.sign(rounded[index] ?? Number.NaN) * Math.sign(value)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
