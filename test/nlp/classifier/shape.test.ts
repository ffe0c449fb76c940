import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/nlp/classifier/features.ts';
import { aroundOf, shapeOf } from '../../../src/nlp/classifier/shape.ts';
import { postOf } from '../parse.ts';

/** The shape of each sentence, and what stands around it. */
const shapesIn = (text: string): readonly string[] => {
  const post = postOf(text);
  return post.sentences.map((sentence, nth) =>
    [shapeOf(post, nth, wordsOf(post, sentence)), aroundOf(post, nth)]
      .map((features) => features.join(' '))
      .join(' | '),
  );
};

describe('the shape', () => {
  it.each([
    ['Is the hall warm?', ['<length0> <question> | <first> <last>']],
    ['the hall is warm today.', ['<length1> <lower> | <first> <last>']],
    [
      'The hall is warm! It is DRY. It costs £4.',
      [
        '<length0> <cry> | <first> <post:number>',
        '<length0> <loud> | <post:number>',
        '<length0> <money> <cue:sellsPrice> | <last> <post:number>',
      ],
    ],
    [
      'Is it warm? It is. Is it dry?',
      [
        '<length0> <question> | <first> <asks>',
        '<length0> | <asks> <asked> <asks-next>',
        '<length0> <question> | <last> <asks>',
      ],
    ],
    [
      'She said "thanks a lot". Thanks, thanks.',
      ['<length0> <cue:speech> | <first>', '<length0> <cue:thanks> <cue:regard> | <last>'],
    ],
  ])('%s', (text, expected) => {
    expect(shapesIn(text)).toEqual(expected);
  });

  it('has a last step of length', () => {
    expect(shapesIn('a '.repeat(29))[0]).toMatch(/<length5>/);
    expect(shapesIn('a '.repeat(30))[0]).toMatch(/<length6>/);
    expect(shapesIn('a '.repeat(300))[0]).toMatch(/<length6>/);
  });
});
