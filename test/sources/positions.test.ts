import fc from 'fast-check';
import { expect, test } from 'vitest';
import { misplaced, posts } from './reading.ts';

const piece = fc.constantFrom(
  'We moved',
  ' our retro',
  ' to Fridays.',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '🎉',
  '👨‍👩‍👧',
  'é',
  'e\u0301',
  '“so”',
  '\t',
  '"',
  '\\',
  '日本',
  '#tag',
  ' @ana ',
  'https://ex.org/a_b*c',
  '\u2028',
  '!',
  'x',
);
const plain = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const markup = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](https://ex.org)',
  '![',
  '<b>',
  '</b>',
  '<br>',
  '<!--',
  '-->',
  '&amp;',
  '&#233;',
  '\\*',
  '~~',
  '# ',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '~~~\n',
  '---\n',
  '\n===\n',
  '[a]: /b\n',
  '<https://ex.org>',
  '&nope;',
  '{',
  '}',
  '- [x] ',
);
const marked = fc.array(fc.oneof(piece, markup), { maxLength: 40 }).map((pieces) => pieces.join(''));

const isShown = (unit: string, rest: string): boolean =>
  (unit === '&' && rest.startsWith('&amp;')) ||
  (unit === 'é' && rest.startsWith('&#233;')) ||
  (unit === '\n' && rest.startsWith('<br>'));

test.each(['a.txt', 'a.md', 'a.tweet', 'a.toot'])(
  'every character of %s stands where its anchors say',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(name === 'a.md' ? marked : plain, fc.boolean(), async (text, mark) => {
        for (const post of await posts(name, mark ? `\ufeff${text}` : text)) {
          expect(misplaced(post, text, isShown)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  },
);

test('anchors are sorted, begin at 0 and end inside the post', async () => {
  await fc.assert(
    fc.asyncProperty(marked, async (text) => {
      for (const { anchors, text: shown } of await posts('a.md', text)) {
        const starts = anchors.map(({ start }) => start);
        expect(starts[0]).toBe(0);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.at(-1)).toBeLessThanOrEqual(shown.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('UTF-16 and Windows-1252 files give the same posts as UTF-8', async () => {
  const text = 'Thanks, José!\r\nYour note on “naps” helped us.';
  const utf8 = await posts('a.txt', text);
  expect(await posts('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(utf8);
  expect(await posts('a.txt', Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1'))).toEqual(utf8);
});

test('CRLF, LF and bare CR files give the same posts and places', async () => {
  const lines = ['---', 'platform: linkedin', '---', '', '**One** line,', 'another.', '', 'And a question?'];
  const [feed, ...others] = await Promise.all(['\n', '\r\n', '\r'].map((end) => posts('a.md', lines.join(end))));
  expect(feed).toHaveLength(1);
  for (const other of others) expect(other).toEqual(feed);
});

/** A JSON string with any of the ways to write each character. */
const jsonString = (text: string, ways: readonly number[]): string => {
  const written = Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at);
    const hex = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return ways[at % ways.length] === 0
      ? hex
      : JSON.stringify(unit)
          .slice(1, -1)
          .replace('/', ways[at % ways.length] === 1 ? '\\/' : '/');
  });
  return `"${written.join('')}"`;
};

test('every character of a JSON row stands where its anchors say, through every escape', async () => {
  await fc.assert(
    fc.asyncProperty(
      plain,
      fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (text, ways, before) => {
        const value = jsonString(text, ways);
        const row = before
          ? `{"note":{"text":"no }"},"t\\u0065xt":"old","text": ${value} ,"id":1}`
          : `  {"text":${value}}`;
        const [post] = await posts('q.jsonl', `{"text":"first"}\r\n${row}\n`).then((found) => found.slice(1));
        expect(post?.text ?? '').toBe(text.trim() === '' ? '' : text.replace(/\r\n?/g, '\n'));
        if (post === undefined) return;
        const unescaped = (unit: string, rest: string): boolean =>
          (unit === '\n' && /^\\(?:n|r|u000[aAdD])/.test(rest)) ||
          (rest.startsWith('\\') && JSON.parse(`"${/^\\(?:u....|.)/.exec(rest)?.[0]}"`) === unit);
        expect(misplaced(post, `{"text":"first"}\r\n${row}\n`, unescaped)).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
