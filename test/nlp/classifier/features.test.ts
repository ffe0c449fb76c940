import { describe, expect, it } from 'vitest';
import { featuresIn, isWeighable, wordsOf } from '../../../src/nlp/classifier/features.ts';
import type { Sentence } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

const wordsIn = (text: string): string => {
  const post = postOf(text);
  return wordsOf(post, post.sentences[0] as Sentence).join(' ');
};

describe('the words that are weighed', () => {
  it.each([
    ["Didn't the Kettle leak", 'did not the <name> leak'],
    ['SHE told him off', '<somebody> told <somebody> off'],
    ['We meet Anna Maria Okoro at 9:30', 'we meet <name> at <number>'],
    ['Thanks @a @b @c 🎉🎉 for #this https://example.org/x', 'thanks <mention> <emoji> for <hashtag> <link>'],
    ['He wrote "never again" on it', '<somebody> wrote on it'],
    ['LAST CALL FOR SOUP', 'last call for soup'],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toBe(expected);
  });

  it('do not tell a country by its spelling', () => {
    expect(wordsIn('We realise the colour of her theatre was grey.')).toBe(
      wordsIn('We realize the color of her theater was gray.'),
    );
  });

  it('do not tell a woman from a man', () => {
    expect(wordsIn('She gave her sister her coat.')).toBe(wordsIn('He gave his sister his coat.'));
  });
});

describe('a sentence is weighed', () => {
  const words = (count: number, names = 0): readonly string[] =>
    Array.from({ length: count }, (_, at) => (at < names ? '<name>' : `w${at}`));

  it.each([
    ['of two words', words(2), false],
    ['of three', words(3), true],
    ['of forty', words(40), true],
    ['of forty-one', words(41), false],
    ['where four of ten are names', words(10, 4), true],
    ['where five of ten are names', words(10, 5), false],
  ])('%s: %s', (_, given, expected) => {
    expect(isWeighable(given)).toBe(expected);
  });
});

it('weighs words, pairs of neighbours from the first on, and the shape, each once', () => {
  expect([...featuresIn(['so', 'so', 'sorry'], ['<last>'])]).toEqual([
    '<start>',
    'so',
    'sorry',
    '<start> so',
    'so so',
    'so sorry',
    '<last>',
  ]);
});
