import { expect, it } from 'vitest';
import { remember } from '../../src/nlp/remember.ts';
import { lexemesOf } from '../../src/nlp/tokens/lexemes.ts';

it.each([
  [64, true],
  [65, false],
])('of a word of %d units is remembered what it is: %s', (length, isKept) => {
  const word = 'tea'.repeat(length).slice(0, length);
  const [first, second] = [lexemesOf('word', word), lexemesOf('word', word)];
  expect(second).toEqual(first);
  expect(second === first).toBe(isKept);
});

it('forgets all others when there are 15,000', () => {
  const known = new Map<number, string>();
  for (let key = 1; key <= 15_000; key += 1) remember(known, key, 'kept', 'tea');
  expect(known.size).toBe(15_000);
  remember(known, 0, 'kept', 'tea'.repeat(30));
  expect(known.size).toBe(15_000);
  remember(known, 0, 'kept', 'tea');
  expect([...known]).toEqual([[0, 'kept']]);
});
