import { stringify as stringifyCsv } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify as stringifyYaml } from 'yaml';
import { locate } from '../../src/engine/locate.ts';
import { createParser } from '../../src/nlp/parse-post.ts';
import { posts } from './reading.ts';

const piece = fc.constantFrom(
  'We',
  ' moved',
  ' "so" ',
  ', ',
  '\n',
  "it's",
  '🎉',
  ' @ana',
  ' #naps',
  ' https://ex.org/a',
  '?',
  ' \\ ',
  '=1',
  ' é',
);
const text = fc.array(piece, { minLength: 1, maxLength: 15 }).map((pieces) => `Hi${pieces.join('')}`);

const formats: readonly (readonly [
  name: string,
  write: (rows: readonly string[]) => string,
  unescaped: (written: string) => string,
])[] = [
  [
    'q.csv',
    (rows) => stringifyCsv([['Network', 'Text'], ...rows.map((row) => ['x', row])]),
    (written) => written.replaceAll('""', '"'),
  ],
  [
    'q.json',
    (rows) =>
      JSON.stringify(
        rows.map((row) => ({ text: row })),
        null,
        2,
      ),
    (written) => JSON.parse(`"${written}"`),
  ],
  [
    'q.jsonl',
    (rows) => rows.map((row) => JSON.stringify({ text: row })).join('\n'),
    (written) => JSON.parse(`"${written}"`),
  ],
  [
    'q.yaml',
    (rows) =>
      stringifyYaml(
        rows.map((row) => ({ text: row })),
        { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 },
      ),
    (written) => JSON.parse(`"${written}"`),
  ],
  [
    'block.yaml',
    (rows) =>
      stringifyYaml(
        rows.map((row) => ({ text: row })),
        { defaultStringType: 'BLOCK_LITERAL' },
      ),
    (written) => written,
  ],
];

test.each(formats)('every token of %s is read back from its place in the file', (name, write, unescaped) => {
  const parser = createParser([]);
  return fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (rows) => {
      const file = write(rows);
      const lines = file.split('\n');
      const found = await posts(name, file);
      expect(found).toHaveLength(rows.length);
      for (const raw of found) {
        for (const token of parser(raw).post.tokens) {
          const { line, column, endLine, endColumn } = locate(raw.anchors, token);
          expect(endLine).toBe(line);
          expect(unescaped((lines[line - 1] ?? '').slice(column - 1, endColumn - 1))).toBe(token.text);
        }
      }
    }),
    { numRuns: 200 },
  );
});
