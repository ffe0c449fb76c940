import { expect, it } from 'vitest';
import { featuresOf, together, type Weighable, weighableIn } from '../../../src/nlp/classifier/weighable.ts';
import { postOf } from '../parse.ts';

it('weighs the sentences that are long enough, and what they have together once', () => {
  const post = postOf('The hall is warm. Thanks. The hall is big.');
  const found = weighableIn(post);
  expect(found.map(({ sentence: { start, end } }) => post.text.slice(start, end))).toEqual([
    'The hall is warm.',
    'The hall is big.',
  ]);
  expect([...together(found)]).toEqual([...featuresOf(found[0] as Weighable), 'big', 'is big', '<last>']);
});
