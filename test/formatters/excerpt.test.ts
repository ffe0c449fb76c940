import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/formatters/excerpt.ts';
import { displayWidth } from '../../src/formatters/width.ts';
import { RAW } from './reports.ts';

const at = (text: string, words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('excerpt', () => {
  it.each([
    ['ASCII', 'please buy now', 7],
    ['an emoji', '🎉 buy now', 3],
    ['a family joined by ZWJ', '👨‍👩‍👧‍👦 buy now', 3],
    ['a flag and a keycap', '🇬🇧1️⃣ buy now', 5],
    ['skin tones', '👍🏽👍🏿 buy now', 5],
    ['a heart with and without selector', '❤️❤ buy now', 4],
    ['CJK', '日本の皆さん buy now', 13],
    ['Hangul', '안녕 buy now', 5],
    ['full-width forms', 'ＡＢ buy now', 5],
    ['combining marks', 'e\u0301te\u0301 buy now', 4],
    ['a tab', 'a\tb buy now', 4],
    ['an escape that is spelled out', '\u001b buy now', 7],
    ['a broken workflow command', '::x:: buy now', 7],
  ])('counts the columns before the words: %s', (_, text, column) => {
    const found = excerpt(text, at(text, 'buy now'), 72);
    expect(found).toMatchObject({ marked: 'buy now', column, width: 7, after: '', goesOn: false });
    expect(displayWidth(found.before)).toBe(column);
  });

  it('parts no letter from its marks where it stops reading a long line', () => {
    const long = 'e\u0301\u0323\u0308'.repeat(200);
    for (const room of [21, 22, 23]) {
      expect(excerpt(`${long}buy`, at(`${long}buy`, 'buy'), room).before).toMatch(/^…(?:e\u0301\u0323\u0308)+$/);
      expect(excerpt(`buy${long}`, at(`buy${long}`, 'buy'), room).after).toMatch(/^(?:e\u0301\u0323\u0308)+…$/);
    }
  });

  const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

  it.each([
    ['at the start', 'one two', '', 'one two', ' three four five six seven eight…'],
    ['in the middle', 'eight nine', '…five six seven ', 'eight nine', ' ten eleven…'],
    ['at the end', 'fifteen sixteen', '…twelve thirteen fourteen ', 'fifteen sixteen', ''],
    ['longer than a line', LONG.slice(4, -8), '…', 'two three four five six…fifteen', '…'],
  ])('cuts a long line around words %s', (_, words, before, marked, after) => {
    expect(excerpt(LONG, at(LONG, words), 42)).toMatchObject({ before, marked, after });
  });

  it('drops no more of a cut word than leaves most of what stands around', () => {
    const text = `${'a'.repeat(100)} tea ${'b'.repeat(100)}`;
    const found = excerpt(text, at(text, 'tea'), 42);
    expect(found).toMatchObject({ before: `…${'a'.repeat(17)} `, after: ` ${'b'.repeat(18)}…` });
  });

  it('says that a line is cut though all that was read of it fits', () => {
    const letter = `e${'\u0301'.repeat(5)}`;
    const text = `${letter.repeat(40)}tea${letter.repeat(40)}`;
    const { before, after } = excerpt(text, at(text, 'tea'), 72);
    expect([before, after]).toEqual([`…${letter.repeat(24)}`, `${letter.repeat(24)}…`]);
  });

  it.each([
    ['goes on in a later line', 'one\ntwo\nthree', 0, 9, 'one', true],
    ['ends with its line', 'one\ntwo', 0, 4, 'one', false],
    ['begins with the break before it', 'one\r\ntwo three', 3, 8, 'two', false],
    ['stands in the second line', 'one\ntwo', 4, 7, 'two', false],
  ])('shows the first line of a span that %s', (_, text, start, end, marked, goesOn) => {
    expect(excerpt(text, { start, end }, 72)).toMatchObject({ marked, goesOn });
  });

  it('fits the room whatever the text, and breaks no character', () => {
    const unit = fc.constantFrom('a', 'bc ', '日', '👩‍🚒', 'e\u0301', '\t', '\n', '\u001b', '\ud800', '::', '##[');
    const given = fc
      .array(unit, { minLength: 1, maxLength: 300 })
      .map((list) => list.join(''))
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(given, fc.integer({ min: 20, max: 100 }), ([text, a, b], room) => {
        const found = excerpt(text, { start: Math.min(a, b), end: Math.max(a, b) }, room);
        const line = found.before + found.marked + found.after;
        expect(displayWidth(line)).toBeLessThanOrEqual(room);
        expect(found.column + found.width).toBeLessThanOrEqual(room + 1);
        expect(line).not.toMatch(RAW);
        expect(line).not.toMatch(/##\[/);
      }),
    );
  });

  it('reads only what it shows of a line of a million words', () => {
    const text = 'buy now or '.repeat(1_000_000);
    expect(excerpt(text, { start: 5_500_000, end: 5_500_003 }, 72).marked).toBe('buy');
    expect(excerpt(text, { start: 0, end: text.length }, 72).marked).toMatch(/^buy now or .*….*or $/);
  });
});
