import { expect, it } from 'vitest';
import { turnOf, turnsOf } from '../../../src/nlp/telling/turns.ts';
import { postOf } from '../parse.ts';

it.each([
  ['We launched our new range.', 'showing'],
  ['We fixed the login for you.', 'care'],
  ['We honor the nurses who stayed.', 'regard'],
  ['We walked home along the canal.', 'other'],
  ['We last week on a cold wet Monday fixed the login.', 'care'],
  ['We last week on a cold and wet Monday fixed the login.', 'other'],
  ['Our planet needs this shop.', 'regard'],
  ['Our shop serves the planet.', 'showing'],
])('what a clause of the writer does: %s %s', (text, expected) => {
  const post = postOf(text);
  const [clause] = post.clauses;
  expect(clause && turnOf(turnsOf(post), clause)).toBe(expected);
});

it('what is quoted is no turn of the writer', () => {
  expect([...turnsOf(postOf('Ana: "We launched our new range, and it is a good one."')).values()]).toEqual([]);
});
