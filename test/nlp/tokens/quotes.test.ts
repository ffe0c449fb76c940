import { describe, expect, it } from 'vitest';
import { postOf } from '../parse.ts';

/** Words that are somebody else's, run by run. */
const quotedIn = (text: string): readonly string[] => {
  const { tokens } = postOf(text);
  return tokens.flatMap(({ quoted, start }, at) => {
    if (!quoted || tokens[at - 1]?.quoted) return [];
    const end = tokens.findIndex((token, next) => next > at && !token.quoted);
    return [text.slice(start, (tokens[end - 1] ?? tokens.at(-1))?.end)];
  });
};

it('a pair of marks is a quotation up to a thousand characters apart', () => {
  const said = (length: number) => `"${'tea '.repeat(length / 4 - 1)}too"`;
  expect(quotedIn(`Nan wrote to us: ${said(900)} and left.`)).toEqual([said(900)]);
  expect(quotedIn(`Nan wrote to us: ${said(1_200)} and left.`)).toEqual([]);
});

describe('a script of who said what is quoted', () => {
  it.each([
    ['Customer: do you sell milk\nMe, in a hat shop: no\nCustomer: you should'],
    ['Client: make the logo bigger. Us: sure. Client: bigger than that. Us: it is a bus.'],
    ['Nan: is it mended\n  Me: nearly\nNan: it was nearly mended in May'],
    ['8yo: why is it shut\nMe: it is Monday\n8yo: tell Monday to stop'],
  ])('%j', (text) => {
    expect(quotedIn(text)).toEqual([text]);
  });

  it('up to the end of its paragraph, and not what leads to it', () => {
    const said = 'Mum: is it art\nMe: it is a bin\nMum: it could be art';
    expect(quotedIn(`At the gallery.\n${said}\n\nWe are open till six.`)).toEqual([said]);
  });

  it.each([
    ['Pupil: free. Friend: £3. Kid: £1.'],
    ['Me: I sew. You: you sing.'],
    ['Call the manager: she has the key. Client: two. Manager: one.'],
    ['Reader: the 9.40. Reader: the 10.10. Reader: the 10.40.'],
  ])('%j is none', (text) => {
    expect(quotedIn(text)).toEqual([]);
  });
});

describe('between straight single marks', () => {
  it.each([
    ["The mail was titled 'Tag a friend who needs this' and I laughed.", "'Tag a friend who needs this'"],
    ["They wrote: 'Only 3 left. Don't wait.' I left.", "'Only 3 left. Don't wait.'"],
    ["'Our mates' loaf is the best' was on the van.", "'Our mates' loaf is the best'"],
  ])('%s', (text, quoted) => {
    expect(quotedIn(text)).toEqual([quoted]);
  });

  it.each([
    ["Tell 'em the bakers' loaf is out."],
    ["It's the girls' day, and the boys' day is Sunday."],
    ["Rock 'n' roll at the mill, 'til ten o'clock."],
    ["We opened in '98 and shut the mill in '09."],
    ["Comment 'GUIDE' below."],
    ["'Nuff said. Comment GUIDE and I will send it to the readers' group."],
    ["The 'Insta crowd is full of it. Tag a friend to win our readers' prize."],
    ["We're back in the 'Dome! Thanks to the volunteers' team."],
    ["The bakers' dozen and the millers' pick."],
  ])('%s has none', (text) => {
    expect(quotedIn(text)).toEqual([]);
  });
});

describe('code is quoted', () => {
  it.each([
    ['`Tag a friend`', ['`Tag a friend`']],
    ['``Tag a friend``', ['``Tag a friend``']],
    ['Look:\n~~~\nTag a friend\n~~~\nThat is it.', ['~~~\nTag a friend\n~~~']],
    ['Look:\n```\nTag a friend\n```', ['```\nTag a friend\n```']],
    ['~~~ Tag a friend ~~~', []],
    ['~~~\nBuy ~5 packs\n~~~\nThat is it.', ['~~~\nBuy ~5 packs\n~~~']],
    ['~~~~ js\nBuy\n~~~~', ['~~~~ js\nBuy\n~~~~']],
    ['```\na `b` c\n```', ['```\na `b` c\n```']],
    ['Tag a friend ~~~~ now', []],
  ])('%j', (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });
});
