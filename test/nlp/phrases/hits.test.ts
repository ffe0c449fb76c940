import { expect, it } from 'vitest';
import { apartFrom, beside, follows, hitOver, inTokens, near } from '../../../src/nlp/phrases/hits.ts';
import { postOf } from '../parse.ts';

const { tokens } = postOf('one two three four five six');
const over = (...ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([first, last]) => hitOver(tokens, first, last));

it.each([
  ['neighbours', over([2, 4]), over([0, 2], [4, 6]), over([0, 2], [4, 6])],
  ['what begins or ends in another', over([2, 4]), over([1, 3], [3, 5], [5, 6]), over([5, 6])],
  ['what another stands within', over([2, 3]), over([1, 5]), []],
  ['all beside none', [], over([0, 6]), over([0, 6])],
])('keeps apart: %s', (_, others, hits, kept) => expect(apartFrom(others, hits)).toEqual(kept));

it.each(['Bo', 'Bartholomew-Alexander'])('reaches as far over the name %s', (name) => {
  const post = postOf(`one ${name} two three`);
  const at = (first: number) => [hitOver(post.tokens, first, first + 1)];
  const reach = (within: number) => follows(at(0), at(3), within, inTokens(post)).length;
  expect([reach(1), reach(2)]).toEqual([0, 1]);
});

it('finds what is near on either side, whichever list comes first', () => {
  const [one, three, six] = over([0, 1], [2, 3], [5, 6]);
  if (!one || !three || !six) throw new Error('no hits');
  expect(near([one], [three], 5)).toEqual([{ first: one, second: three }]);
  expect(near([three], [one], 5)).toEqual([{ first: one, second: three }]);
  expect(near([three], [one], 4)).toEqual([]);
  expect(beside([one, six], [three], 5)).toEqual([one]);
  expect(beside([three], [one], 5)).toEqual([three]);
});
