import { expect, it } from 'vitest';
import { ramp } from '../../src/nlp/ramp.ts';

it.each([
  [4, 0],
  [5, 0],
  [10, 0.25],
  [25, 1],
  [99, 1],
])('from 5 to 25, %d is %d of the way', (value, expected) => {
  expect(ramp(value, 5, 25)).toBe(expected);
});
