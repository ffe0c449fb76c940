import { expect, it } from 'vitest';
import { accuses, demands, rebukes } from '../../../src/nlp/telling/quarrel.ts';
import type { Clause } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

it.each(['You are a liar.', 'They tell lies.'])('accuses: %s', (text) => expect(accuses(postOf(text))).toBe(true));
it.each(['The canal lies across the yard.', 'You rang twice.'])('accuses nobody: %s', (text) =>
  expect(accuses(postOf(text))).toBe(false),
);

it.each([
  ['@council must publish it.', true],
  ['@ngozi_a finished the path.', false],
])('demands: %s', (text, is) => {
  const post = postOf(text);
  expect(demands(post, post.clauses[0] as Clause)).toBe(is);
});

it('rebukes', () => {
  expect(rebukes('Whoever has the drill, bring it back.')).toBe(true);
  expect(rebukes('A word to whoever left a trampoline in the recycling.')).toBe(true);
  expect(rebukes('To whoever left the daffodils on the desk.')).toBe(false);
  expect(rebukes('To the table of nine who never came.')).toBe(true);
  expect(rebukes('To the pupils who sewed forty pouches.')).toBe(false);
});
