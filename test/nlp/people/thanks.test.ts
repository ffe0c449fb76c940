import { expect, it } from 'vitest';
import { thanksAt, thanksForDeed } from '../../../src/nlp/people/thanks.ts';
import type { Hit } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

const isForDeed = (text: string): boolean => {
  const post = postOf(text);
  const first = post.tokens.findIndex(({ normal }) => normal === 'thank');
  const [start, end] = [post.tokens[first]?.start ?? 0, post.tokens[first + 1]?.end ?? 0];
  const hit: Hit = { first, last: first + 2, start, end, text: 'Thank you', phrase: 0, negated: false, quoted: false };
  const said = thanksAt(post, hit);
  return said !== undefined && thanksForDeed(post, said);
};

it.each<[string, boolean]>([
  ['Fatima saw the ice and gritted the ramp. Thank you, Fatima.', true],
  ['The ice on the ramp was thick. Thank you, Fatima.', false],
  ['The crew who dug us out is asleep. Thank you.', true],
  ['Thank you all! That ladder of yours saved the play.', true],
  ['Thank you all! That wall cracked over the fields.', false],
  ['Thank you all! It rained until noon. You dug us out in an hour.', true],
  ['Guess who dug us out? Thank you all.', false],
])('what thanks are for: %s', (text, is) => {
  expect(isForDeed(text)).toBe(is);
});
