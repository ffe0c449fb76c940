import { describe, expect, it } from 'vitest';
import { kindnessTo, tellsKindDeed } from '../../../src/nlp/people/kindness.ts';
import type { Sentence } from '../../../src/types.ts';
import { postOf } from '../parse.ts';

describe('a kind deed', () => {
  const tells = (text: string): boolean => {
    const post = postOf(text);
    return tellsKindDeed(post, post.sentences[0] as Sentence);
  };

  it.each([
    'You drove back for the one missing lead.',
    '@ngozi_a sent us the file.',
    'The neighbour swept our yard.',
    'Somebody mended the gate.',
  ])('%s', (text) => expect(tells(text)).toBe(true));

  it.each([
    'I drove back for the lead.',
    'You never fixed the gate.',
    'The rain stopped at noon.',
    'You stopped by, please bring it back.',
  ])('not: %s', (text) => expect(tells(text)).toBe(false));

  it('ends before what came of it', () => {
    const post = postOf('To the pupils who sewed forty pouches: every one has a kitten in it.');
    const at = kindnessTo(post, { first: 0 });
    expect(post.text.slice(at?.start, at?.end)).toBe('To the pupils who sewed forty pouches');
    expect(kindnessTo(postOf('To the person who parked here: it is a gate.'), { first: 0 })).toBeUndefined();
  });
});
