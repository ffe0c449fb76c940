import { describe, expect, it } from 'vitest';
import { isMaxim } from '../../../src/nlp/telling/maxim.ts';
import { postOf } from '../parse.ts';

const teaches = (text: string): boolean => {
  const post = postOf(text);
  return post.sentences.some((one) => isMaxim(post, one));
};

describe('a sentence that teaches how to live', () => {
  it.each([
    'Success is earned.',
    'Growth does not ask twice.',
    'Water your own garden.',
    'The chances you fear are the chances you need.',
    'Everyone wants the harvest, few show up for the planting.',
    'A smile is the best accessory.',
    'Fear and doubt never win, so be brave in your heart.',
  ])('%s', (text) => expect(teaches(text)).toBe(true));

  it.each([
    'Change is coming to your bins.',
    'The goal is nine tins a household.',
    'Patience is what we ask of you today.',
    'Success came to Mira in May.',
    'Dreams of a pool?',
    'Failure to pay your fare is an offence.',
    'Thanks for your patience.',
    'Water your own plants.',
    'Everyone wants a seat and we have nine.',
    'The earlier you ring, the earlier we come.',
  ])('not: %s', (text) => expect(teaches(text)).toBe(false));
});
