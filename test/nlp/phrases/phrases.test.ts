import { describe, expect, it } from 'vitest';
import { packedPhrases } from '../../../src/build/phrases-entry.ts';
import { unpackPhrases } from '../../../src/nlp/phrases/packed-phrases.ts';
import { tokenize } from '../../../src/nlp/tokens/tokens.ts';
import { parse } from '../parse.ts';

const found = (phrase: string, text: string): string[] =>
  parse(text, [[phrase]])
    .hits(0)
    .map((hit) => hit.text);

describe('a phrase', () => {
  it.each([
    ['limited time', 'A Limited-Time offer', ['Limited-Time']],
    ['limited time', 'LIMITED\ntime only', ['LIMITED time']],
    ['limited time', 'limited 🔥 time', ['limited 🔥 time']],
    ['limited time', 'limited 🔥 - 🔥 - 🔥 - time', ['limited 🔥 - 🔥 - 🔥 - time']],
    ['limited time', 'limited 🔥 - 🔥 - 🔥 - 🔥 time', []],
    ['limited time', 'It is limited. Time will tell', []],
    ['limited time', 'limited\n\ntime', []],
    ['we will send', 'We’ll send it', ["We'll send"]],
    ["we'll send", 'we will send it', ['we will send']],
    ["don't miss", 'Dont miss it', ['Dont miss']],
    ['share', 'She shared it and shares more', ['shared', 'shares']],
    ['=share', 'She shared it. Share this', ['Share']],
    ['=buy-in', 'We need buy-in, or buyers in', ['buy-in']],
    ["=won't", "It won't, it will, it will not", ["won't", 'will not']],
    ['=1 (left|gone)', 'Only 1 left, one gone', ['1 left']],
    ['voted #1', 'Voted #1 in Leeds. They voted 1 to 9', ['Voted #1']],
    ['no. 1 in', 'We are No. 1 in Leeds, no.1 in Hull. Are you? No. 1 in ten is', ['No. 1 in', 'no.1 in', 'No. 1 in']],
    ['synerg*', 'Synergistic synergies', ['Synergistic', 'synergies']],
    ['comment ~ and i will', 'Comment the word "GUIDE" and I will', ['Comment the word "GUIDE" and I will']],
    ['comment ~ and i will', 'Comment one two three four five and I will', []],
    ['only <n> left', 'Only 3 left, only three left', ['Only 3 left', 'only three left']],
    ['<pct> off', 'Take 20% off, or 20 off', ['20% off']],
    ['only <price>', 'Only £5, only 5', ['Only £5']],
    ['only <price>', 'Only RM128, only PHP850, only PHP8', ['Only RM128', 'only PHP850']],
    ['<self> team', 'Our team, your team', ['Our team']],
    ['thank <who>', 'Thank @kofi and thank Priya, thank god', ['Thank @kofi', 'thank Priya']],
    ['<who> (kettle|cover)', 'Lumora covers it. Sand covers it. Three kettles. Another kettle.', ['Lumora covers']],
    ['code <CAPS>', 'Use code RAIN or code word', ['code RAIN']],
    ['^shop', 'The shop is shut. Shop now', ['Shop']],
    ['^shop', 'Come and shop', ['shop']],
    ['agree?', 'Agree? We agree.', ['Agree']],
    ['#ad', '#ad They paid. A sad ad', ['#ad']],
    ['limited time offer', 'Look: #LimitedTimeOffer', ['LimitedTimeOffer']],
    ['^shop now', 'Good soup. #ShopNow', ['ShopNow']],
    ['only <n> left', '#Only3Left', ['Only3Left']],
    ['last chance to', '#LastChanceToBuy', ['LastChanceTo']],
    ['good morning linkedin', '#GoodMorningLinkedIn', ['GoodMorningLinkedIn']],
    ['support our', '#SupportOurTroops #support_our', ['support_our']],
    ['sale', '#SaleToday #Sale', []],
    ['limited time', '#limitedtime', []],
    ['big sale', '#Big #Sale', []],
    ["('s|are) open", "The shop's open, they are open, they're open", ["'s open", 'are open', "'re open"]],
    ['limited time', '𝗟𝗶𝗺𝗶𝘁𝗲𝗱\u00a0 tiiime', ['Limited time']],
    ['organise', 'We organized it', ['organized']],
    [
      '(only|just) <n> (item|) left',
      'Only 3 left, just 2 items left, only 4 went',
      ['Only 3 left', 'just 2 items left'],
    ],
    ['(buy|sign up) (now|to day)', 'Buy now, sign up today, sign up to day, buy up now', ['Buy now', 'sign up to day']],
    ['(really|) good', 'good, really good, not good', ['good', 'really good', 'good']],
    ["(we'll|i will) (~ send|dm)", "We will gladly send it, I'll dm you", ['We will gladly send', "I'll dm"]],
    ['(a|b) (a|c) (b|)', 'a a b c, b c', ['a a b', 'b c']],
    [
      'got (this|the ~) wrong',
      'We got this wrong. We got the whole recipe wrong. Got wrong',
      ['got this wrong', 'got the whole recipe wrong'],
    ],
    ['than (you|our ~)', 'more than you, less than our guests', ['than you', 'than our']],
  ])('%s in: %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('with alternatives lends no other phrase its ending', () => {
    const { hits } = parse('order today, buy tomorrow', [['(buy|order) now', 'buy today', 'order tomorrow']]);
    expect(hits(0)).toEqual([]);
  });

  it('is never found inside a link or a mention', () => {
    expect(found('sale', 'https://sale.example/sale @sale_bot')).toEqual([]);
  });

  it.each([
    ['Run `share with all` and wait', true],
    ['```share with all```', true],
    ['don`t share with all, can`t', false],
  ])("is no word of the writer's in code: %s", (text, quoted) => {
    expect(parse(text, [['share with']]).hits(0)[0]?.quoted).toBe(quoted);
  });

  it('gives the longest of a list, without overlaps', () => {
    const { hits } = parse('Sign up for our newsletter', [['sign up', 'sign up for our newsletter', 'up for']]);
    expect(hits(0).map((hit) => hit.text)).toEqual(['Sign up for our newsletter']);
  });

  it.each([
    ['No need to follow us', true],
    ["You don't have to follow us", true],
    ['We used to follow them', true],
    ['We could not follow you', true],
    ["We couldn't be prouder to follow them", false],
    ["I couldn't agree more, so follow them", false],
    ["We can't wait to follow you", false],
    ['No rush. Follow us', false],
    ['Not that one, follow us', false],
    ['Do not worry about the long way round, but follow us', false],
    ['Do not ever ask any of them to follow us', true],
    ['It will not let you down 💅 follow us', false],
    ['Do not 🔥 follow us', true],
    ['She did not say "you must follow us today"', false],
  ])('knows what is negated: %s', (text, negated) => {
    expect(
      parse(text, [['follow']])
        .hits(0)
        .map((hit) => hit.negated),
    ).toEqual([negated]);
  });

  it.each([
    ['She wrote "you must follow everyone" and left', true],
    ['> follow us\nWhat a line', true],
    ['RT @kit: follow us', true],
    ['She said: "follow us" and left', true],
    ['"Follow us," he says', true],
    ['Comment "follow" now', false],
    ['My 5" screen and follow us', false],
  ])('knows what is quoted: %s', (text, quoted) => {
    expect(
      parse(text, [['follow']])
        .hits(0)
        .map((hit) => hit.quoted),
    ).toEqual([quoted]);
  });
});

it('looks at no more than 400 places of one list', () => {
  const { hits, meant } = parse('tea '.repeat(1000), [['tea']]);
  expect(hits(0)).toHaveLength(400);
  expect(meant(0)).toHaveLength(400);
  expect(hits(0).at(-1)?.start).toBe(399 * 4);
});

it('can be found: every word of a shipped list as it stands is one that a text may have', async () => {
  const exact = unpackPhrases(await packedPhrases()).symbols.filter((symbol) => symbol.startsWith('='));
  const isWord = (form: string): boolean =>
    form.startsWith("'") || tokenize(form).some(({ kind, normal }) => kind === 'word' && normal === form);
  expect(exact.filter((symbol) => !isWord(symbol.slice(1)))).toEqual([]);
});
