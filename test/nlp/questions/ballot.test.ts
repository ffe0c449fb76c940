import { expect, it } from 'vitest';
import { hitOver } from '../../../src/nlp/phrases/hits.ts';
import { areButtons, isFight } from '../../../src/nlp/questions/ballot.ts';
import { parse, postOf } from '../parse.ts';

it.each([
  ['Tarn or tap? Fight!', true],
  ['Tarn or the tap out back? Fight!', true],
  ['Tarn or the tap in the yard? Fight!', false],
  ['Tarn or tap? We have both.', false],
  ['Tarn or? Fight!', false],
])('nothing but a side is wanted: %s %s', (text, expected) => {
  const { post, hits } = parse(text, [['tarn or']]);
  expect(hits(0).map((hit) => isFight(post, hit))).toEqual([expected]);
});

it.each([
  ['👍 yes 👎 no', true],
  ['▫️ calls ▫️ speakers', false],
  ['👍 yes. 👎 no', false],
])('signs to press, one for each side: %s %s', (text, expected) => {
  const post = postOf(text);
  const other = post.tokens.findLastIndex(({ kind }) => kind === 'emoji');
  expect(areButtons(post, hitOver(post.tokens, 0, 2), hitOver(post.tokens, other, other + 2))).toBe(expected);
});
