import { describe, expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.ts';
import { items, problems } from './reading.ts';

const utf16 = (text: string, order: 'little' | 'big', mark: boolean): Buffer => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'big' ? bytes.swap16() : bytes;
};

const LINE = 'We asked, you answered: “café” for 5 €.';

describe('text is read in the encoding it is in', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', Buffer.from(LINE), LINE],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LINE}`), LINE],
    ['UTF-16 LE with a mark', utf16(LINE, 'little', true), LINE],
    ['UTF-16 BE with a mark', utf16(LINE, 'big', true), LINE],
    ['UTF-16 LE without a mark', utf16(LINE, 'little', false), LINE],
    ['UTF-16 BE without a mark', utf16(LINE, 'big', false), LINE],
    ['UTF-16 with an odd byte at the end', Buffer.concat([utf16(LINE, 'little', true), Buffer.from([65])]), LINE],
    ['UTF-16 with only letters beyond Latin', utf16('日本語の投稿', 'little', true), '日本語の投稿'],
    ['Windows-1252 quotes', Buffer.from([0x93, 0x48, 0x69, 0x94]), '“Hi”'],
    ['Windows-1252 euro sign, which Node 20 gets wrong', Buffer.from([0x80, 0x35]), '€5'],
    ['Windows-1252 accents', Buffer.from('caf\xe9 \xe0 la cr\xe8me', 'latin1'), 'café à la crème'],
    [
      'Windows-1252 that holds one pair that could be UTF-8',
      Buffer.from('\xc9\xbb d\xe9j\xe0 vu', 'latin1'),
      'É» déjà vu',
    ],
    ['a NUL in UTF-8', Buffer.from('Hello there, how was your\0 week?'), 'Hello there, how was your\0 week?'],
    ['nothing', Buffer.from(''), ''],
    ['ESC and bidi characters', Buffer.from('\x1b[31mred\x1b[0m \u202eback'), '\x1b[31mred\x1b[0m \u202eback'],
    ['a page of a terminal', Buffer.from('\x1b[31mred\x1b[0m'.repeat(20)), '\x1b[31mred\x1b[0m'.repeat(20)],
    ['a few control characters', Buffer.from('\x07bell\x08'), '\x07bell\x08'],
    ['the replacement character itself', Buffer.from('a\ufffdb'), 'a\ufffdb'],
  ];
  test.each(cases)('%s', (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test('every byte of Windows-1252 from 0x80 to 0x9F that has a character', () => {
    const bytes = Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const defined = bytes.filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    expect(decode(Buffer.from(defined))).toEqual({ text: '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ' });
  });
});

describe('what is no text is refused in words', () => {
  const BINARY = 'looks like a binary file; postlint reads text';
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0', 'latin1'), BINARY],
    ['a NUL in UTF-16 without a mark', utf16('Hello there, how was your\0 week?', 'little', false), BINARY],
    ['a NUL in what is no UTF-8', Buffer.from('caf\xe9 \0 la cr\xe8me', 'latin1'), BINARY],
    [
      'a database',
      Buffer.from(`SQLite format 3\0\x10\0\x01\x01\0@  ${'\0'.repeat(80)}CREATE TABLE posts (text)`),
      BINARY,
    ],
    ['UTF-32 without a mark', Buffer.from('H\0\0\0e\0\0\0y\0\0\0'), BINARY],
    ['many control characters', Buffer.from('\x01\x02\x03\x04abc'.repeat(20)), BINARY],
    ['UTF-32', Buffer.from('\xff\xfe\0\0H\0\0\0i\0\0\0', 'latin1'), BINARY],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('Naïve 🎉 '), Buffer.from([0xff]), Buffer.from(' done')]),
      'not valid UTF-8 (byte 0xFF at offset 12); save it as UTF-8',
    ],
    [
      'UTF-8 cut off inside a character',
      Buffer.from('déjà vu ☕').subarray(0, 12),
      'not valid UTF-8 (byte 0xE2 at offset 10); save it as UTF-8',
    ],
    [
      'a byte that Windows-1252 does not have either',
      Buffer.from('caf\xe9 \x81', 'latin1'),
      'not valid UTF-8 (byte 0xE9 at offset 3); save it as UTF-8',
    ],
    [
      'a surrogate written in UTF-8',
      Buffer.from('\xed\xa0\xbd\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9', 'latin1'),
      'not valid UTF-8 (byte 0xED at offset 0); save it as UTF-8',
    ],
  ];
  test.each(cases)('%s', (_name, bytes, problem) => {
    expect(decode(bytes)).toEqual({ problem });
  });
});

test('a NUL is told with its line, and all else is read where it stands', async () => {
  const message = 'a NUL character (a byte of zeros); take it out, or save the file as UTF-8 again';
  const files = {
    'a.md': '# One\n\nTwo \0 three\0\nFour',
    'a.txt': 'One\r\n\r\nTwo \0 three\0\r\nFour',
    'a.json': '[{"text":"One"},\n\n{"text":"Two \0 three"}\0,\n{"text":"Four"}]',
    'a.yaml': '- text: One\n\n- text: Two \0 three \0\n- text: Four',
  };
  for (const [name, file] of Object.entries(files)) {
    const found = await items(name, file);
    expect(found[0], name).toEqual({ problem: { path: name, line: 3, message } });
    const read = found.slice(1).map((item) => ('post' in item ? item.post : undefined));
    const text = read.map((post) => post?.text).join('\n');
    expect(text.split(/\n+/).map((line) => line.trim())).toEqual(['One', 'Two   three', 'Four']);
    expect(read.at(-1)?.anchors.at(-1)?.line, name).toBe(4);
  }
});

test('a file of NULs after its text is told of once, and one without text as well', async () => {
  expect(await problems('a.md', `Hello there, you all\n${'\0'.repeat(5000)}`)).toHaveLength(1);
  expect((await problems('a.md', `${' '.repeat(30)}\0`)).map((problem) => problem.message)).toEqual([
    'a NUL character (a byte of zeros); take it out, or save the file as UTF-8 again',
    'an empty file; there is nothing to lint',
  ]);
});
