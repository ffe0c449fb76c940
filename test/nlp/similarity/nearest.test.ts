import { expect, it } from 'vitest';
import { nearest } from '../../../src/nlp/similarity/nearest.ts';

it.each([
  ['ruels', 'rules'],
  ['RULES', 'rules'],
  ['overide', 'overrides'],
  ['colour', undefined],
  ['', undefined],
])('the name that %j was meant for is %s', (word, expected) => {
  expect(nearest(word, ['rules', 'overrides', 'ignores', 'extends'])).toBe(expected);
});

it('of two that are as near, the first', () => {
  expect(nearest('ab1', ['ab2', 'ab3'])).toBe('ab2');
});
