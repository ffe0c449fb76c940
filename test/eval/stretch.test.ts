import { describe, expect, it } from 'vitest';
import { randomFrom } from './statistics.ts';
import { slopeOf } from './stretch.ts';

/** Log-odds of posts that are on the upper side as often as `slope` times them, moved by `shift`, says. */
const drawn = (slope: number, shift: number) => {
  const random = randomFrom(5);
  const raws = Array.from({ length: 20_000 }, () => 4 * random() - 2);
  const isAbove = raws.map((raw) => random() < 1 / (1 + Math.exp(-slope * raw - shift)));
  return { above: raws.filter((_, at) => isAbove[at]), below: raws.filter((_, at) => !isAbove[at]) };
};

describe('the stretch that suits two sides', () => {
  it.each([
    [1, 0],
    [3, 0],
    [2, 1],
    [0.5, -1],
  ])('is found where posts were drawn under %f, shifted by %f', (slope, shift) => {
    expect(slopeOf(drawn(slope, shift))).toBeCloseTo(slope, 0);
    expect(Math.abs(slopeOf(drawn(slope, shift)) - slope)).toBeLessThan(0.15);
  });
});
