import { describe, expect, it } from 'vitest';
import { openingQuote } from '../../../src/nlp/telling/opening-quote.ts';
import { postOf } from '../parse.ts';

describe('a quotation that a post opens with', () => {
  it.each([
    '"Why is there never rye?" Because the baker has a toddler.',
    '"Your coffee is far too burnt", said two cards. We turned it down.',
  ])('was asked, or said to the writer: %s', (text) => {
    expect(openingQuote(postOf(text))?.first).toBe(0);
  });

  it.each([
    '"Best cake in all of Larkfield", she said. We bake on Mondays.',
    'We asked the baker. "Why no rye at all?"',
  ])('is praise, or stands elsewhere: %s', (text) => {
    expect(openingQuote(postOf(text))).toBeUndefined();
  });
});
