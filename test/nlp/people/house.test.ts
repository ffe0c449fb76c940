import { describe, expect, it } from 'vitest';
import { hasDent, isOfTheHouse } from '../../../src/nlp/people/house.ts';
import { postOf } from '../parse.ts';

const tells = (text: string): boolean => {
  const post = postOf(text);
  return isOfTheHouse(post, post.clauses);
};

describe('what matters inside a house', () => {
  it.each([
    'We took home three silver medals last night.',
    'Grant Maddox has been appointed to the board.',
    'Our firm has signed a five year lease.',
    'We have a fresh logo and new letterheads.',
    'The bank turns ninety on Friday.',
    'Our chief executive was in Geneva for the partners’ summit.',
    "We're delighted to announce our autumn range.",
    'Construction took nine months.',
    'Big news! The portal is live.',
    'A proud moment for all of us at Brackwater.',
    "We couldn't be prouder of what our engineers made.",
    'Farrow & Lisle is pleased to report another steady year.',
  ])('%s', (text) => expect(tells(text)).toBe(true));

  it.each([
    'Our kiln broke, so the class is off.',
    'So proud of what Dana made of it.',
    'Members voted 87% in favour of a strike.',
    'We raised 2,270 last night.',
    'The bus leaves the hospital at 23:15.',
    'She said: "We have won a silver medal and moved to a bigger office."',
  ])('not: %s', (text) => expect(tells(text)).toBe(false));

  it('only in the sentences that it is asked about', () => {
    const post = postOf('Come on Friday. We have a fresh logo.');
    expect(isOfTheHouse(post, post.clauses.slice(0, 1))).toBe(false);
    expect(isOfTheHouse(post, post.clauses.slice(1))).toBe(true);
  });
});

describe('a dent in the news', () => {
  it.each([
    'We turn three today. No cake, we all work from home.',
    'It rained all day at the offsite.',
    'We forgot the candles.',
    'Nobody could play the guitar.',
  ])('%s', (text) => expect(hasDent(postOf(text))).toBe(true));

  it.each([
    "We couldn't be prouder of our team.",
    'Not only the best, but the first.',
    'No wonder we took home the gold.',
    'Our firm has signed a five year lease.',
    'He said: "It rained all day."',
  ])('none: %s', (text) => expect(hasDent(postOf(text))).toBe(false));
});
