import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/formatters/printable.ts';
import { cells, displayWidth } from '../../src/formatters/width.ts';
import { COMMAND, RAW } from './reports.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        ':',
        '#',
        '[',
        '\u001b',
        '\u202e',
        '\ud800',
        '\udc00',
        '👩',
        '\u200d',
        '\ufe0f',
        '\n',
        '日',
        '\u0301',
      ),
    )
    .map((list) => list.join('')),
);

describe('printable', () => {
  it.each([
    ['plain words', 'Hello, you.', 'Hello, you.'],
    ['a tab', 'a\tb', 'a b'],
    ['a line break', 'a\r\nb', 'a\\u000d\\u000ab'],
    ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'],
    ['a C1 control', '\u009b2J', '\\u009b2J'],
    ['a bidi override', '\u202eexe\u202c', '\\u202eexe\\u202c'],
    ['bidi marks and isolates', '\u200f\u061c\u2066x\u2069', '\\u200f\\u061c\\u2066x\\u2069'],
    ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a lone surrogate', 'a\ud83db', 'a\\ud83db'],
    ['a joiner between letters', 'a\u200db', 'a\\u200db'],
    ['hidden tag letters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['an emoji family', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['an emoji with skin and joiner', '👩🏽‍🚒', '👩🏽‍🚒'],
    ['a heart with its selector', '❤️‍🔥 ❤️', '❤️‍🔥 ❤️'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a workflow command', '::error::x', ': :error::x'],
    ['a workflow command after a word', 'so ::error::x', 'so : :error::x'],
    ['colons inside a word', 'std::vector', 'std::vector'],
    ['an old workflow command', 'see ##[group]x', 'see # #[group]x'],
    ['a hashtag', '#news ## x', '#news ## x'],
  ])('%s', (_, given, expected) => {
    expect(printable(given)).toBe(expected);
  });

  it('leaves nothing that a terminal or a CI runner would obey, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shown = printable(given);
        expect(shown).not.toMatch(RAW);
        expect(shown).not.toMatch(COMMAND);
        expect(shown).not.toContain('\n');
        expect(printable(shown)).toBe(shown);
      }),
    );
  });

  it('reads the same cell by cell, and the cells cover the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const list = cells(given);
        expect(list.map((cell) => cell.shown).join('')).toBe(printable(given));
        expect(list.map((cell) => given.slice(cell.start, cell.end)).join('')).toBe(given);
      }),
    );
  });
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['👍', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇬🇧', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['© ™', 3],
    ['☝', 1],
    ['☝🏽', 2],
    ['🇬', 1],
    ['#️⃣', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['한글', 4],
    ['ｱﾊﾟ', 2],
    ['\u200b\u200d', 0],
    ['“…” −', 5],
  ])('%s takes %i columns', (given, columns) => {
    expect(displayWidth(given)).toBe(columns);
  });
});
