import { describe, expect, it } from 'vitest';
import { sales, sellingSigns } from '../../../src/nlp/selling/selling.ts';
import { postOf } from '../parse.ts';

describe('sentences that sell', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['The kettle is on. My resit tutoring begins in May, £20 an hour.', [['My resit tutoring', 'begins in', '£20']]],
    ['Pruett Heating has two slots free. Call us today.', [['Heating has two slots', 'slots free']]],
    ['Our hall is open until nine.', []],
    ['A single fare is £2.20 from Monday.', []],
    ['She said "our course is half price" and laughed.', []],
    ["We don't sell soap, and our soap is not for sale.", []],
  ])('%s', (text, signs) => {
    expect(sales(postOf(text)).map((sale) => sale.signs.map((hit) => hit.text))).toEqual(signs);
  });
});

it.each([
  ['Ring for a quote.', ['Ring for']],
  ['Ring for help.', []],
  ['Text for them.', []],
  ['The lift is out of order today.', []],
])('signs of how to order: %s', (text, signs) => {
  expect(sellingSigns(postOf(text), 'sellsOrder').map((hit) => hit.text)).toEqual(signs);
});
