import { expect, it } from 'vitest';
import { openerOf } from '../../../src/nlp/people/opener.ts';
import type { Clause } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

it.each<[string, string | undefined]>([
  ['Odile swam the river in March. She had a rope and a flask.', 'Odile'],
  ['My neighbour Tadeusz grows tomatoes on the roof of his car.', 'My'],
  ['Dr Adeyemi retires on Friday.', 'Dr'],
  ['Adaeze Obi is ninety on Friday and sings the low part.', 'Adaeze'],
  ['The Year 4s have been building a raft. We found them rope.', 'The'],
  ['- Odile swam the river in March. She had a rope.', 'Odile'],
  ['My mother has found the voice messages. We listened for nine minutes.', undefined],
  ['Yoga this Sat at nine. She brings the mats.', undefined],
  ['Quick tip from someone who learned to weld. She has a mask.', undefined],
  ['Marta came for the tea in 1980. She is 80 today.', 'Marta'],
  ['Bongani Dube mends wheelchairs behind the rank. He did thirty last month.', 'Bongani'],
  ['Marmalade came in with a broken jaw. He ate today.', undefined],
  ['Our drivers walked home. They were cold.', undefined],
  ['Odile crossed the river, and police charged her. She denies it.', undefined],
  ['The senator walked in. She voted on the budget.', undefined],
  ['The lamp is green.', undefined],
])('whom a post opens with: %s', (text, word) => {
  const post = postOf(text);
  const opener = openerOf(post, post.clauses[0] as Clause);
  expect(opener && post.tokens.find(({ start }) => start === opener.start)?.text).toBe(word);
});
