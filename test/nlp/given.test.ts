import { describe, expect, it } from 'vitest';
import { isHappening, rowsIn, verdictsIn } from '../../src/nlp/given.ts';
import { postOf } from './parse.ts';

describe('help that is given without a sentence of its own', () => {
  it.each<[string, number]>([
    ['Wet boots: paper inside, away from the heater, changed after an hour.', 1],
    ['Mould in a tent: vinegar on a cloth, then sun.', 1],
    ['Sneak peek: linen, brass, a lot of green.', 0],
    ['Apples this weekend: Cox, russet, two new ones.', 0],
  ])('a row: %s', (text, count) => {
    expect(rowsIn(postOf(text), [], [])).toHaveLength(count);
  });

  it.each<[string, number]>([
    ['Lying flat, good. Standing up, bake with it. Floating, bin.', 3],
    ['Keep: the deeds. Shred: what has a code.', 2],
    ['Floating, bin.', 0],
    ['Cold hands, warm heart. Up early, home late.', 0],
  ])('signs and what they mean: %s', (text, count) => {
    expect(verdictsIn(postOf(text))).toHaveLength(count);
  });

  it('tells a day and an hour to come from an hour alone', () => {
    expect(isHappening(postOf('Storytime this Saturday at 11am.'))).toBe(true);
    expect(isHappening(postOf('Put it out by 7am.'))).toBe(false);
  });
});
