import { describe, expect, it } from 'vitest';
import { besides, isAside, pastAside, sentencesTo, unitsTo, wordsTold } from '../../../src/nlp/clauses/asides.ts';
import { postOf } from '../parse.ts';

/** The sentences of a text that only tell of things. */
const asides = (text: string): readonly string[] => {
  const post = postOf(text);
  return post.sentences.filter((_, at) => isAside(post, at)).map(({ start, end }) => text.slice(start, end).trim());
};

describe('a sentence that only tells of things', () => {
  it.each([
    'Fog lay over the fields on Tuesday.',
    'It rained until noon.',
    'The wall had been painted in 1962.',
    'Moss and ivy covered the bridge.',
    'On Sundays the hall is shut.',
    'Outside, the wind has dropped.',
  ])('%s', (text) => {
    expect(asides(text)).toEqual([text]);
  });

  it.each([
    ['says who', 'We painted the wall.'],
    ['speaks to somebody', 'The wall is yours to paint.'],
    ['tells of somebody', 'She painted the wall.'],
    ['names somebody', 'The wall was painted by Ines.'],
    ['asks', 'Was the wall painted?'],
    ['calls out', 'The wall is painted!'],
    ['has a figure', 'The wall cost £300 to paint.'],
    ['reckons from one year to another', 'The mill ran from 1893 to 1897.'],
    ['has a link', 'The wall is at wall.example today.'],
    ['thanks', 'Thanks for the wall.'],
    ['asks for something', 'Paint the wall on Tuesday.'],
    ['is cut short, as in talk', 'Long week.'],
    ['says sorry', 'Sorry for the wall.'],
    ['greets', 'Hi all, the wall is painted.'],
    ['quotes', '"The wall was grey that year."'],
  ])('is none where it %s', (_, text) => {
    expect(asides(text)).toEqual([]);
  });
});

describe('what stands around it', () => {
  const post = postOf('Who paints the wall? It rained until noon. Fog lay over the fields. We paint it.');

  it('is as near as without it', () => {
    expect(sentencesTo(post, 0, 3)).toBe(1);
    expect(sentencesTo(post, 1, 3)).toBe(1);
    expect(sentencesTo(post, 0, 1)).toBe(1);
    const asked = post.text.indexOf('?') + 1;
    expect(unitsTo(post, asked, post.text.indexOf('We paint'))).toBe(3);
    expect(unitsTo(post, 0, asked)).toBe(asked);
    expect([besides(post, 0, 1), besides(post, 3, -1), besides(post, 3, 1)]).toEqual([3, 0, 4]);
  });

  it('counts its words alone, unless told which others count', () => {
    expect(wordsTold(post)).toBe(7);
    expect(wordsTold(post, new Set([1]))).toBe(11);
  });
});

describe('a post past its first sentence', () => {
  it.each([
    ['It rained until noon. We paint the wall.', 'We paint the wall.'],
    ['The bridge is 40 metres long.\n\nHi all, it is open again.', 'Hi all, it is open again.'],
    ['@ana @ben_k Fog lay over the fields. Sorry to hear that!', '@ana @ben_k Sorry to hear that!'],
    ['It rained until noon. Fog lay over the fields. We paint it.', 'Fog lay over the fields. We paint it.'],
  ])('%s', (text, rest) => {
    expect(pastAside(postOf(text))).toBe(rest);
  });

  it.each([
    ['is all of it', 'It rained until noon.'],
    ['speaks', 'We paint the wall. It rained until noon.'],
    ['names a price', 'The wall cost £300 to paint. We paid.'],
    ['is cut short, as in talk', 'Long week. We paint the wall.'],
    ['calls out', 'What a wall! We paint it.'],
    ['is a mention and no more', '@ana\n\nIt rained until noon.'],
  ])('is none where the first %s', (_, text) => {
    expect(pastAside(postOf(text))).toBeUndefined();
  });
});
