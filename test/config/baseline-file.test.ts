import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baselineText, placeOfBaseline, readBaseline } from '../../src/config/baseline-file.ts';
import { folderWith } from '../folder.ts';
import { configOf } from './load-in.ts';

const ENTRY = { rule: 'hard-sell', words: 'Buy "now"', fingerprint: '0123456789abcdef', count: 2 };
const KNOWN = new Map([
  ['b.csv', [ENTRY]],
  ['posts/a.md', [ENTRY, { ...ENTRY, fingerprint: '0123456789abcde0', count: 1 }]],
  ['posts/empty.md', []],
]);

const read = (text: string) => {
  const path = join(folderWith({}), 'b.json');
  writeFileSync(path, text);
  return readBaseline(path, 'b.json');
};

test('is written one finding a line, and read back the same', () => {
  const text = baselineText(KNOWN);
  expect(text).toBe(`{
  "version": 1,
  "files": {
    "b.csv": [
      {"rule":"hard-sell","words":"Buy \\"now\\"","fingerprint":"0123456789abcdef","count":2}
    ],
    "posts/a.md": [
      {"rule":"hard-sell","words":"Buy \\"now\\"","fingerprint":"0123456789abcdef","count":2},
      {"rule":"hard-sell","words":"Buy \\"now\\"","fingerprint":"0123456789abcde0","count":1}
    ]
  }
}
`);
  expect(read(text)).toEqual(new Map([...KNOWN].filter(([, all]) => all.length > 0)));
});

test('is written and read with nothing in it', () => {
  expect(baselineText(new Map())).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  expect(read(baselineText(new Map()))).toEqual(new Map());
});

test('is undefined where there is none', () => {
  expect(readBaseline(join(folderWith({}), 'b.json'), 'b.json')).toBeUndefined();
});

describe('is refused', () => {
  const WAY = 'mend it, or move it away and write a new one with --update-baseline';
  const entry = (parts: object) => JSON.stringify({ version: 1, files: { 'a.md': [{ ...ENTRY, ...parts }] } });
  test.each([
    [
      'of another version',
      '{"version": 2, "files": {}}',
      'b.json: a baseline of version 2, and this postlint reads version 1; use the postlint that wrote it, or move it away and write a new one with --update-baseline',
    ],
    ['cut in half', '{"version": 1, "files": {"a.md": [', `b.json:1:35: close bracket expected; ${WAY}`],
    ['with marks of a merge', '{\n<<<<<<< HEAD\n  "version": 1\n', `b.json:2:1: invalid symbol; ${WAY}`],
    ['with a comment', '{"version": 1, "files": {}} // no', `b.json: not valid JSON; ${WAY}`],
    ['nested without end', '['.repeat(200_000), `b.json: not valid JSON; ${WAY}`],
    ['empty', '', `b.json: not valid JSON; ${WAY}`],
    ['of another kind', '[1]', `b.json: not a baseline, as it has no version; ${WAY}`],
    ['without files', '{"version": 1}', `b.json: files is missing; ${WAY}`],
    ['with files that are none', '{"version": 1, "files": []}', `b.json: files: [] is not an object; ${WAY}`],
    [
      'with a count that is none',
      entry({ count: 0 }),
      `b.json: files["a.md"][0].count: 0 is not a whole number, 1 or more; ${WAY}`,
    ],
    [
      'with a strange fingerprint',
      entry({ fingerprint: 'x' }),
      `b.json: files["a.md"][0].fingerprint: "x" is not 16 hexadecimal digits; ${WAY}`,
    ],
  ])('%s', (_name, text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'ConfigError', message }));
  });

  test('where it is a folder', () => {
    expect(() => readBaseline(folderWith({}), 'b.json')).toThrow('b.json: a folder, not a baseline');
  });
});

describe('its place', () => {
  const place = (given: object) => placeOfBaseline({ ...configOf({}), dir: '/work', cwd: '/work/site', ...given });
  test.each([
    [
      'beside the config',
      { baseline: null },
      '/work/.postlint-baseline.json',
      '../.postlint-baseline.json',
      'site/a.md',
    ],
    [
      'where it is named',
      { baseline: '/work/ci/known.json' },
      '/work/ci/known.json',
      '../ci/known.json',
      '../site/a.md',
    ],
  ])('is %s', (_name, given, path, name, file) => {
    const found = place(given);
    expect([found?.path, found?.name, found?.fileOf('a.md')]).toEqual([path, name, file]);
  });

  test('is none where none is wanted', () => {
    expect(place({ baseline: false })).toBeUndefined();
  });
});
