import { expect, it } from 'vitest';
import { isLabelled } from '../../../src/nlp/clauses/label.ts';
import type { Sentence } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

it.each([
  ['Candle wax on a tablecloth: freeze it.', true],
  ['Dahlias: lift them in May.', true],
  ['Rent deposit in Germany: ask for a receipt.', true],
  ['The way to get candle wax off a rug: freeze it.', true],
  ['The best way to get candle wax off a rug: freeze it.', false],
  ['News: the kiln is mended.', false],
  ['Ana Ito: the kiln is mended.', false],
  ['Under-13 trials: Wednesday.', false],
  ['The kiln is mended.', false],
])('opens with a thing and a colon: %s %s', (text, expected) => {
  const post = postOf(text);
  expect(isLabelled(post, post.sentences[0] as Sentence)).toBe(expected);
});
