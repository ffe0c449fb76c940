import { expect, it } from 'vitest';
import { hasWayIn } from '../../../src/nlp/telling/way-in.ts';
import { postOf } from '../parse.ts';

it.each([
  ['Our bakery won the county prize for rye bread.', false],
  ['The new depot is open.', false],
  ['The new depot is open, and you can walk in.', true],
  ['@ana The depot is open.', true],
  ['Ana told us the depot is too dark.', true],
  ['Thanks to the night crew, the depot is open.', true],
  ['Tell us which shelf is missing.', true],
])('a post turns to somebody: %s %s', (text, expected) => {
  expect(hasWayIn(postOf(text))).toBe(expected);
});
