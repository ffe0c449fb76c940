import { describe, expect, it } from 'vitest';
import { afterHail, vocatives } from '../../../src/nlp/people/hail.ts';
import { hitOver } from '../../../src/nlp/phrases/hits.ts';
import { postOf } from '../parse.ts';

describe('a crowd that is called by what it is', () => {
  it.each<[string, readonly string[]]>([
    ['Runners! The new shoes are in.', ['Runners']],
    ['Mums and dads, your pool is full.', ['Mums and dads']],
    ['Friends, followers, countrymen: lend us an ear.', ['Friends, followers, countrymen']],
    ['Men of Dublin, rejoice.', ['Men of Dublin']],
    ['Guys. It is here.', ['Guys']],
    ['Nurses, porters and clerks carried the piano.', []],
    ['Parents of Reception: please label it.', []],
    ['Mums and dads sang.', []],
  ])('%s', (text, found) =>
    expect(vocatives(postOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(found),
  );
});

describe('a hail', () => {
  it.each<[string, number]>([
    ['Ahoy night sailors! The shop is back.', 3],
    ['Hey, the lights are back.', -1],
    ['Hello Ada, your keys are here.', -1],
  ])('%s', (text, end) => {
    const post = postOf(text);
    expect(afterHail(post, hitOver(post.tokens, 0, 1))).toBe(end);
  });
});
