import { expect, it } from 'vitest';
import { countWords } from '../../../src/nlp/tokens/count-words.ts';
import { isCount } from '../../../src/nlp/tokens/counts.ts';
import { postOf } from '../parse.ts';

it.each([
  ['two', true],
  ['several', true],
  ['twenty-two', true],
  ['twenty-something', false],
  ['many', false],
  ['2', false],
])('%s counts: %s', (word, expected) => {
  expect(isCount(word)).toBe(expected);
});

it('words are what a reader would count: no link, handle, tag or number, and "we\'re" is one', () => {
  const { tokens } = postOf("We're here, @ana: 3 boats at https://pier.example #pier");
  expect(countWords(tokens)).toBe(4);
  expect(countWords(tokens, 2, 4)).toBe(1);
});
