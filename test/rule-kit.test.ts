import { describe, expect, it } from 'vitest';
import { expand } from '../src/rule-kit.ts';

describe('expand', () => {
  it('parts phrases at bars outside brackets', () => {
    expect(expand('(only|just) <n>  (item|) left | low stock', 'sold ~ out?')).toEqual([
      '(only|just) <n> (item|) left',
      'low stock',
      'sold ~ out?',
    ]);
  });

  it.each([
    ['say (b (c) d)'],
    ['say (a'],
    ['someone ~ ~ bought'],
    ['^~ bought'],
    ['who else ~'],
    ['who else ~ ?'],
    ['(~|soon) bought'],
    ['(^all|^every) gone'],
  ])('refuses %j, which would not be found as it is meant', (phrase) => {
    expect(() => expand(`low stock | ${phrase}`)).toThrow(
      `brackets within brackets, a ^ that is not in front, or a gap without a word on both sides, in "${phrase}"`,
    );
  });

  it('reads over the ends of lines', () => {
    expect(expand('\n  (only|\n  just) left |\n  low\n  stock\n')).toEqual(['(only|just) left', 'low stock']);
  });

  it('takes a gap at the end of an alternative', () => {
    expect(expand('(all ~|all) gone')).toEqual(['(all ~|all) gone']);
  });
});
