/** What networks count, and the counts of X held to the package that X publishes. */
import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { overrun, uncounted } from '../../src/networks/count.ts';
import type { Unit } from '../../src/types.ts';

const lengthIn = (unit: Unit, text: string): number => overrun(text, unit, 0)?.length ?? 0;

/** Written after the rules of the public conformance cases: weights, links, composed letters, emoji. */
const ON_X: readonly (readonly [text: string, length: number])[] = [
  ['', 0],
  ['Rye keeps.', 10],
  ['café', 4],
  ['cafe\u0301', 4],
  ['日本語', 6],
  ['“quote”', 7],
  ['a — b', 5],
  ['a…', 3],
  ['👨‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇬🇧', 2],
  ['1️⃣', 2],
  ['©', 1],
  ['©\uFE0F', 2],
  ['❤', 2],
  ['❤\uFE0E', 4],
  ['#1', 2],
  ['\u1112\u1161\u11AB', 2],
  ['https://example.com', 23],
  ['http://example.com/a/very/long/way/to/the/loaf?of=rye&how=baked#crust', 23],
  ['a.co', 23],
  ['Bread at example.com, daily.', 9 + 23 + 8],
  ['(example.com/a_(b))', 25],
  ['example.com/a.', 24],
  ['example.com/a&(b)', 27],
  ['example.com/(a)(b)', 23],
  ['example.com.', 24],
  ['https://t.co/AbC123/and/more', 23 + 9],
  ['ana@example.com', 15],
  ['#example.com', 12],
  ['-example.com', 12],
  ['rye.loaf', 8],
  ['https://rye.loaf', 16],
  ['日本example.com', 4 + 23],
  ['https://пример.рф/путь', 23],
  ['пример.рф', 9],
  ['example.com example.org', 47],
  ['EXAMPLE.COM', 23],
  ['example.com:8080/a', 23],
  [`${'a'.repeat(63)}.com`, 23],
  [`${'a'.repeat(64)}.com`, 68],
  [`${'a'.repeat(62)}é${'b'.repeat(63)}.com`, 130],
  [`https://t.co/${'a'.repeat(40)}`, 23],
  [`https://t.co/${'a'.repeat(41)}`, 54],
  ['rye-example.com', 23],
  ['rye_.example.com', 16],
];

describe('X counts', () => {
  test.each(ON_X)('%j', (text, length) => {
    expect(lengthIn('x', text)).toBe(length);
    expect(twitter.parseTweet(text).weightedLength).toBe(length);
  });

  const PIECES = [
    ...[
      'https://',
      'http://',
      'www.',
      'example.com',
      'a.b.co.uk',
      'https://t.co/AbC1',
      'xn--abc',
      '.com',
      '.museum',
      ':80',
    ],
    ...[
      '/path',
      '/a_(b)',
      '(x)',
      '?q=1',
      '&',
      '#frag',
      '@',
      '@ana',
      '#',
      '$',
      '.',
      ',',
      ' ',
      '\n',
      '-',
      '_',
      '!',
      ')',
      '(',
    ],
    ...[
      'word',
      'é',
      'e\u0301',
      'a\u0308',
      'ñandú.es',
      '日本',
      '中国',
      '한국',
      '\u1112\u1161\u11AB',
      'ж',
      '\u0100',
      '…',
      '“',
      '™',
    ],
    ...['😀', '👨‍👩‍👧‍👦', '🇬🇧', '🇬', '1️⃣', '©', '®\uFE0E', '❤️', '❤', '👍🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '☎', '\u200D', '\uFE0F', '\u200B'],
  ];
  const texts = fc.array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.constantFrom(...'k7%~"*+=:;<>[]{}|^`\\')),
    { maxLength: 12 },
  );

  test('as the package of X does, in any text', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        // How long a part of a domain is in Latin letters is reckoned here without emoji selectors and joiners.
        fc.pre(text.split(/[\s.,!()/?&#@]/).every((part) => part.length < 13 || /^[ -~]*$/.test(part)));
        expect(lengthIn('x', text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
      { numRuns: 40000 },
    );
  });

  test('a text cut where it is over to what fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', 'e\u0301', '日', '😀', '👨‍👩‍👧‍👦', '\u1112\u1161\u11AB')),
        (pieces) => {
          const text = pieces.join('');
          const over = overrun(text, 'x', 10);
          const kept = text.slice(0, over?.from ?? text.length);
          expect(lengthIn('x', kept)).toBeLessThanOrEqual(10);
          expect(over === undefined).toBe(lengthIn('x', text) <= 10);
        },
      ),
    );
  });
});

describe('networks count', () => {
  test.each<readonly [Unit, string, number]>([
    ['utf-16', 'Rye 🍞', 6],
    ['graphemes', 'Rye 🍞', 5],
    ['graphemes', '👨‍👩‍👧‍👦e\u0301', 2],
    ['bytes', 'Rye 🍞', 8],
    ['mastodon', 'See https://example.org/a/b?c=d.', 4 + 23 + 1],
    ['mastodon', 'See example.org/a', 17],
    ['mastodon', 'Thanks @ana@bread.example, @joe', 'Thanks @ana, @joe'.length],
    ['mastodon', 'ana@bread.example', 17],
    ['mastodon', '日本語👩‍🌾', 4],
    ['threads', 'Rye 🍞', 8],
    ['threads', 'Rye 日本', 6],
    ['threads', '👩‍🌾', 11],
    ['threads', '🇬🇧', 8],
    ['graphemes', `${'日'.repeat(255)}👩‍🌾 e\u0301`, 258],
    ['graphemes', '🇬🇧'.repeat(200), 200],
  ])('in %s: %j', (unit, text, length) => {
    expect(lengthIn(unit, text)).toBe(length);
  });

  test('a text at the limit as none, and tell where one over it begins to be', () => {
    expect(overrun('Rye keeps', 'utf-16', 9)).toBeUndefined();
    expect(overrun('Rye keeps.', 'utf-16', 9)).toEqual({ length: 10, from: 9 });
    expect(overrun('Rye 🍞', 'threads', 7)).toEqual({ length: 8, from: 4 });
    expect(overrun('See example.com', 'x', 10)).toEqual({ length: 27, from: 4 });
    expect(overrun('cafe\u0301 日本', 'x', 7)).toEqual({ length: 9, from: 7 });
  });

  test('texts of a hundred thousand signs, where quadratic time would not end', () => {
    for (const part of ['a.', '日.', 'example.com/', '(((', '/(a', '@a', '😀', 'https://', 'a-', '日本', 'a'])
      for (const unit of ['x', 'mastodon'] as const)
        expect(lengthIn(unit, `@${part.repeat(20_000)}`), part).toBeGreaterThan(0);
  });
});

describe('the names a reply begins with', () => {
  test.each<[text: string, free: string]>([
    ['@ann yes', '@ann '],
    ['@ann  @bob_b\n@cy Rye keeps.', '@ann  @bob_b\n@cy '],
    ['@ann, yes', '@ann'],
    ['yes @ann', ''],
    ['@ann yes @bob', '@ann '],
    ['@ann', '@ann'],
    ['@ann@bread.example yes', ''],
    ['@a_name_of_more_than_twenty yes', ''],
    ['@ @ann', ''],
  ])('are left out of the count of X: %j', (text, free) => {
    expect(uncounted(text, 'x', true)).toBe(free.length);
  });

  test.each<[Unit, boolean]>([
    ['x', false],
    ['mastodon', true],
    ['graphemes', true],
  ])('count elsewhere, and in what is no reply: %s, %j', (unit, isReply) => {
    expect(uncounted('@ann yes', unit, isReply)).toBe(0);
  });
});
