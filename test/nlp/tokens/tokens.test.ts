import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/nlp/tokens/tokens.ts';

const kinds = (text: string): string[] => tokenize(text).map(({ kind, text: word }) => `${kind}:${word}`);
const normals = (text: string): string[] => tokenize(text).map(({ normal }) => normal);

/** Pieces that tokenizers trip over, to be strung together at random. */
const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      '👩‍💻',
      '👨‍👩‍👧‍👦',
      '🇬🇧',
      '1️⃣',
      '❤️',
      'é',
      'ﬁ',
      '𝗕𝗼𝗹𝗱',
      'ʜᴇʟʟᴏ',
      '\u202e',
      '\u200b',
      '\ud83d',
      '\u0000',
      '\u001b[31m',
      '\r\n',
      '\n',
      '\t',
      ' ',
      "don't",
      'don’t',
      'rock’n’roll',
      'https://a.example/b(c)?d=1#e).',
      'www.x.y',
      'me@mail.example',
      '@kofi_b@social.example',
      '#LimitedTime',
      '#1',
      '50%',
      '$1,299.00',
      '3pm',
      '...',
      '!!!',
      '“',
      '”',
      '"',
      'U.S.',
      'x.com',
      'ẞ',
      'İ',
      'ß',
      '漢字',
      'مرحبا',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 30 },
);

describe('tokens', () => {
  it('are whole for a number that is spelt out', () => {
    expect(kinds('Twenty-two of you, NINETY-NINE jars and a thirty-year lease')).toEqual([
      'word:Twenty-two',
      'word:of',
      'word:you',
      'punctuation:,',
      'word:NINETY-NINE',
      'word:jars',
      'word:and',
      'word:a',
      'word:thirty',
      'punctuation:-',
      'word:year',
      'word:lease',
    ]);
  });

  it('read a word with its plural in brackets as the plural', () => {
    const words = (text: string) => tokenize(text).map(({ text: written, normal }) => [written, normal]);
    expect(words('7 ITEM(S) left')).toEqual([
      ['7', '7'],
      ['ITEM(S)', 'items'],
      ['left', 'left'],
    ]);
    expect(words('box(es)')).toEqual([['box(es)', 'boxes']]);
    expect(words('f(x) it (s)').map(([written]) => written)).toEqual(['f', '(', 'x', ')', 'it', '(', 's', ')']);
  });

  it('are the same whether the text is all ASCII or not', () => {
    const piece = fc.constantFrom(
      ..."@ # & . , - _ : / ' ! $ % ( ) a B cc 7 42 n't www. http:// .com :ok: a@b.co #1a \n".split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
        const text = `${pieces.join('')} `;
        const found = kinds(text);
        expect([...found, 'word:é']).toEqual(kinds(`${text}é`));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Ⓣⓐⓖ 🅃🄰🄶 🆃🅰🅶 🅣🅐🅖', ['tag', 'tag', 'tag', 'tag']],
    ['🅰 and 🅱️', ['🅰', 'and', '🅱️']],
    ['🆗🆒', ['🆗', '🆒']],
  ])('read letters in rings and boxes as words, and one alone as a sign: %s', (text, normals) => {
    expect(tokenize(text).map(({ normal }) => normal)).toEqual(normals);
  });

  it('keep the stop of "No.1", and of no other no', () => {
    expect(kinds("the town's No.1 gym")).toContain('word:No.');
    expect(normals('our no.1 gym')).toEqual(['our', 'no', '1', 'gym']);
    expect(kinds('I said no.')).toEqual(['word:I', 'word:said', 'word:no', 'punctuation:.']);
  });

  it('stand exactly where they say, in order, with only white space between', () => {
    fc.assert(
      fc.property(nasty, (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^\s*$/);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['See https://a.example/b(c)?d=1#e).', ['word:See', 'url:https://a.example/b(c)?d=1#e)', 'punctuation:.']],
    ['(https://a.example/x).', ['punctuation:(', 'url:https://a.example/x', 'punctuation:)', 'punctuation:.']],
    [
      'Write to me@mail.example, or visit fernway.example/shop!',
      [
        'word:Write',
        'word:to',
        'url:me@mail.example',
        'punctuation:,',
        'word:or',
        'word:visit',
        'url:fernway.example/shop',
        'punctuation:!',
      ],
    ],
    [
      'Thanks @kofi_b@social.example: done',
      ['word:Thanks', 'mention:@kofi_b@social.example', 'punctuation::', 'word:done'],
    ],
    ['#RyeBread is #1', ['hashtag:#RyeBread', 'word:is', 'number:#1']],
    [
      'Issue #12, a#1 and #1.5',
      [
        'word:Issue',
        'punctuation:#',
        'number:12',
        'punctuation:,',
        'word:a',
        'punctuation:#',
        'number:1',
        'word:and',
        'punctuation:#',
        'number:1.5',
      ],
    ],
    [
      '50% off, only $1,299.00 at 3pm',
      ['number:50%', 'word:off', 'punctuation:,', 'word:only', 'number:$1,299.00', 'word:at', 'number:3pm'],
    ],
    [
      '12,5 % of it, 5 %x',
      ['number:12,5 %', 'word:of', 'word:it', 'punctuation:,', 'number:5', 'punctuation:%', 'word:x'],
    ],
    ['👩‍💻👩‍💻 🇬🇧 1️⃣', ['emoji:👩‍💻', 'emoji:👩‍💻', 'emoji:🇬🇧', 'emoji:1️⃣']],
    ['Wait... what?!', ['word:Wait', 'punctuation:...', 'word:what', 'punctuation:?', 'punctuation:!']],
    ['end.Start', ['word:end', 'punctuation:.', 'word:Start']],
    [':windows8: Windows', ['emoji::windows8:', 'word:Windows']],
  ])('are of the right kind: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["We’re here, I'll stay", ['we', 'are', 'here', ',', 'i', 'will', 'stay']],
    ["don't can't won't", ['do', 'not', 'can', 'not', 'will', 'not']],
    ["Let's go", ['let', 'us', 'go']],
    ['dont youre im lets', ['do', 'not', 'you', 'are', 'i', 'am', 'let', 'us']],
    ["Maria's bread", ['maria', "'s", 'bread']],
    ['Sooo happyyy noooow', ['so', 'happy', 'now']],
    ['FREEEE', ['free']],
    ['I neeeeded that sleeeep, agreeeed', ['i', 'needed', 'that', 'sleep', ',', 'agreed']],
    ["Weee'll stay, hereee's why", ['we', 'will', 'stay', ',', 'here', "'s", 'why']],
    ['don´t can`t won‘t', ['do', 'not', 'can', 'not', 'will', 'not']],
    ['lim\u00adited ti\u200bme off\u2060er\u200d', ['limited', 'time', 'offer']],
    ['f\u0332r\u0332e\u0332e\u0332 s̶a̶l̶e̶ café', ['free', 'sale', 'café']],
    ['𝗱𝗼𝗻’𝘁 ｗｅ’ｌｌ 𝟱𝟬% ５ｋ', ['do', 'not', 'we', 'will', '50%', '5k']],
    ['𝗕𝘂𝘆 ʜᴇʟʟᴏ ｗｉｄｅ', ['buy', 'hello', 'wide']],
  ])('have the form that word lists see: %s', (text, expected) => {
    expect(normals(text)).toEqual(expected);
  });

  it.each([
    ['organised', 'organized'],
    ['favourite', 'favorite'],
    ['neighbourhood', 'neighborhood'],
    ['theatres', 'theaters'],
    ['mums', 'moms'],
    ['learnt', 'learned'],
    ['cancelled', 'canceled'],
    ['centre', 'center'],
    ['programmes', 'programs'],
    ['catalogue', 'catalog'],
    ['jewellery', 'jewelry'],
    ['licence', 'license'],
    ['enrolment', 'enrollment'],
    ['shares', 'sharing'],
  ])('have one stem for two spellings or endings: %s, %s', (one, other) => {
    expect(tokenize(one)[0]?.stem).toBe(tokenize(other)[0]?.stem);
  });

  it.each([
    ['news', 'new'],
    ['engineer', 'engine'],
    ['business', 'busy'],
    ['filled', 'files'],
    ['authority', 'author'],
    ['generous', 'general'],
    ['use', 'us'],
    ['used', 'us'],
    ['ate', 'at'],
    ['ones', 'on'],
    ['innings', 'in'],
    ['ore', 'or'],
    ['aed', 'a'],
    ['added', 'ad'],
    ['herring', 'her'],
    ['pleased', 'please'],
    ['ours', 'our'],
    ['yours', 'your'],
    ['quite', 'quit'],
    ['humane', 'human'],
    ['suite', 'suit'],
    ['unite', 'unit'],
    ['paste', 'past'],
    ['range', 'rang'],
    ['route', 'rout'],
  ])('keeps %s and %s apart, which Porter would fold together', (one, other) => {
    expect(tokenize(one)[0]?.stem).not.toBe(tokenize(other)[0]?.stem);
  });

  it.each([
    'plan plans planned planning',
    'story stories',
    'sell sells selling',
    'travel travelled traveling',
    'share shares shared sharing',
    'agree agrees agreed agreeing',
    'organise organized organising',
    'hour hours',
    'tour tours toured touring',
    'pour pours poured pouring',
    'raise raises raised raising',
    'rise rises rising',
    'use uses used using',
    'add adds added adding',
    'unite unites uniting',
    'range ranges ranged ranging',
    'suite suites',
  ])('brings the forms of a word together: %s', (forms) => {
    expect(new Set(tokenize(forms).map(({ stem }) => stem)).size).toBe(1);
  });
});
