import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../../src/nlp/tokens/partition-point.ts';

it('is where a walk from the start would stop', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 20, min: 0 })), fc.integer({ max: 21, min: -1 }), (numbers, limit) => {
      const items = numbers.toSorted((a, b) => a - b);
      const walked = items.filter((item) => item < limit).length;
      expect(partitionPoint(items, (item) => item < limit)).toBe(walked);
    }),
  );
});
