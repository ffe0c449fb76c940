import { describe, expect, it } from 'vitest';
import { superlatives } from '../../../src/nlp/telling/superlative.ts';
import { postOf } from '../parse.ts';

const found = (text: string): readonly string[] => {
  const post = postOf(text);
  return superlatives(post).map(({ first }) => post.tokens[first]?.text ?? '');
};

describe('praise by comparison with all others', () => {
  it.each<[string, readonly string[]]>([
    ['The crispiest samosas and the softest naan.', ['crispiest', 'softest']],
    ['The oldest guest in the west was my honest interest.', []],
    ['Ridgecrest met Millforest at noon.', []],
    ['She said: "It is the finest."', []],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));
});
