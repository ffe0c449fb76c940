import { expect, it } from 'vitest';
import { metFirst } from '../../../src/nlp/people/met-first.ts';
import type { Clause } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

it.each<[string, string | undefined]>([
  ['When Femi lost his van, he did the round by bike.', 'When'],
  ['When Fernway lost its licence, the shop closed.', undefined],
  ['Are you the one winding the tower clock? It has never been so right.', 'Are'],
  ['Still waiting for your coat? It came at noon.', 'Still'],
  ['Is your sister still sleeping on the sofa? We can lend a bed.', 'Is'],
  ['Is your team still losing hours? We can help.', undefined],
  ['The kid who sweeps our floor passed. He told us with the broom in his hand.', 'The'],
  ['Noor, you made us cry.', 'you'],
  ['Guys, you made us cry.', undefined],
  ['Two winters ago Halvar could not hold a chisel. He carves again.', 'Two'],
  ['Two winters ago Fernway could not hold a fair. It does again.', undefined],
  ['Still waiting for your coat? Our shop has them all.', undefined],
])('whom a first line meets: %s', (text, word) => {
  const post = postOf(text);
  expect(metFirst(post, post.clauses[0] as Clause)?.text).toBe(word);
});
