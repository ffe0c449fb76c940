import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatedCell, type Row } from '../../src/sources/csv-cells.ts';
import { linesOf } from '../../src/sources/csv-lines.ts';
import { rowReader } from '../../src/sources/csv-rows.ts';

const rowsOf = async (text: string, delimiter = ',', quote = '"'): Promise<readonly Row[]> => {
  const reader = rowReader({ delimiter, quote });
  const rows: Row[] = [];
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  for await (const line of linesOf(bytes)) rows.push(...reader.push(line));
  return [...rows, ...reader.end()];
};

const cellsOf = (rows: readonly Row[]): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

describe('cells', () => {
  const cases: readonly (readonly [name: string, csv: string, cells: readonly (readonly string[])[]])[] = [
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'without an end to the last line',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty',
      ',\n,,\n',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['of blank lines', 'a\n\nb', [['a'], [''], ['b']]],
    ['with spaces kept', ' a , b ', [[' a ', ' b ']]],
    [
      'in quotation marks',
      '"a","b,c"\n"","d"',
      [
        ['a', 'b,c'],
        ['', 'd'],
      ],
    ],
    ['with marks written twice', '"say ""hi""","""",""""""', [['say "hi"', '"', '""']]],
    ['of several lines, whatever ends them', '"a\nb","c\r\nd\re"\nf', [['a\nb', 'c\nd\ne'], ['f']]],
    ['after LF, CRLF and CR in one file', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['with a lone mark inside', 'a "quoted" word,5" tall', [['a "quoted" word', '5" tall']]],
    ['with spaces after the closing mark', '"a" ,b', [['a ', 'b']]],
    ['with text after the closing mark', '"a" b "c",d', [['a b "c"', 'd']]],
    ['with text after an empty pair of marks', '""a,b', [['a', 'b']]],
    ['with a byte order mark before them', '\ufeffa,b', [['a', 'b']]],
    ['that look like formulas', '=1+1,+a,-b,@c', [['=1+1', '+a', '-b', '@c']]],
  ];
  test.each(cases)('%s', async (_name, csv, cells) => {
    expect(cellsOf(await rowsOf(csv))).toEqual(cells);
  });

  test('have an anchor at each line and after each pair of marks', async () => {
    const [row] = await rowsOf('x,"say ""hi"",\nthen\n\n""bye"" "');
    expect(row?.cells.map(locatedCell)).toEqual([
      { text: 'x', anchors: [{ start: 0, line: 1, column: 1 }] },
      {
        text: 'say "hi",\nthen\n\n"bye" ',
        anchors: [
          { start: 0, line: 1, column: 4 },
          { start: 5, line: 1, column: 10 },
          { start: 8, line: 1, column: 14 },
          { start: 10, line: 2, column: 1 },
          { start: 15, line: 3, column: 1 },
          { start: 16, line: 4, column: 1 },
          { start: 17, line: 4, column: 3 },
          { start: 21, line: 4, column: 8 },
        ],
      },
    ]);
  });

  test('begin after the marks where text follows an empty pair', async () => {
    const [row] = await rowsOf('""a');
    expect(row?.cells.map(locatedCell)).toEqual([{ text: 'a', anchors: [{ start: 0, line: 1, column: 3 }] }]);
  });

  test('count rows as a spreadsheet does and lines as an editor does', async () => {
    const rows = await rowsOf('h\n"a\nb"\n\nc\n');
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
      [4, 5],
    ]);
  });
});

describe('what is wrong with a row', () => {
  const AFTER = 'text after a closing quotation mark; inside quotation marks, write each one that is text twice ("")';
  const UNCLOSED =
    'the quotation mark that opens here is not closed; the lines after it were read as rows of their own';
  const NUL = 'a NUL character (a byte of zeros); take it out, or save the file as UTF-8 again';

  type Told = readonly (readonly [line: number, message: string])[];
  const cases: readonly (readonly [name: string, csv: string, cells: readonly (readonly string[])[], faults: Told])[] =
    [
      ['text after a closing mark', 'a\n"b" c,d', [['a'], ['b c', 'd']], [[2, AFTER]]],
      ['a mark that never closes', 'a,"b\nc,d\ne', [['a', 'b'], ['c', 'd'], ['e']], [[1, UNCLOSED]]],
      [
        'a mark that never closes, with commas after it',
        'a,"b,c,"",d\ne',
        [['a', 'b', 'c', '', 'd'], ['e']],
        [[1, UNCLOSED]],
      ],
      ['such a mark after a cell of two lines', '"a\nb","c\nd', [['a\nb', 'c'], ['d']], [[2, UNCLOSED]]],
      ['such a mark at the very end', 'a\n"', [['a'], ['']], [[2, UNCLOSED]]],
      ['quoted rows after such a mark', 'a,"b\nc,""\nd', [['a', 'b'], ['c', ''], ['d']], [[1, UNCLOSED]]],
      ['a NUL', 'first,row\nb\0c\nd', [['first', 'row'], ['b\0c'], ['d']], [[2, NUL]]],
      [
        'a NUL in a line that is read again after such a mark',
        'a,"b\nc\0\nd',
        [['a', 'b'], ['c\0'], ['d']],
        [
          [1, UNCLOSED],
          [2, NUL],
        ],
      ],
      ['a NUL in a cell of two lines', '"a\n\0b"\nc', [['a\n\0b'], ['c']], [[2, NUL]]],
    ];
  test.each(cases)('%s', async (_name, csv, cells, faults) => {
    const rows = await rowsOf(csv);
    expect(cellsOf(rows)).toEqual(cells);
    expect(rows.flatMap((row) => row.faults.map(({ line, message }) => [line, message]))).toEqual(faults);
  });

  test('text after a closing single mark', async () => {
    const [row] = await rowsOf("'a' b", ',', "'");
    expect(row?.cells[0]?.text).toBe('a b');
    expect(row?.faults).toEqual([{ line: 1, message: AFTER.replace('""', "''"), fatal: false }]);
  });

  test('a line too long to keep, and a cell that it would be part of', async () => {
    const rows = await rowsOf(`a,"b\nc\n${'x'.repeat(8_000_001)}"\nd",e`);
    expect(cellsOf(rows)).toEqual([['a', 'b'], ['c'], [''], ['d"', 'e']]);
    expect(rows.flatMap((row) => row.faults)).toEqual([
      { line: 1, message: UNCLOSED, fatal: false },
      { line: 3, message: 'more than 8 MB in one line; split it', fatal: true },
    ]);
  });

  const LONG = 'more than 8 MB in one row; split it';

  test.each([
    ['few long lines', 'x'.repeat(99_999), 90],
    ['many short ones', 'x', 4_500_000],
  ])('a cell of more than 8 MB in %s', async (_name, line, count) => {
    const rows = await rowsOf(`a,b\nc,"d\n${`${line}\n`.repeat(count)}e",f\ng,"h"`);
    expect(rows.flatMap((row) => row.faults)).toEqual([{ line: 2, message: LONG, fatal: true }]);
    expect(cellsOf(rows)).toEqual([
      ['a', 'b'],
      ['c', '', 'f'],
      ['g', 'h'],
    ]);
    expect(rows.at(-1)?.line).toBe(count + 4);
  });

  test('a cell that does not end within 32 MB', async () => {
    const rows = await rowsOf(`a,"b\n${`${'x'.repeat(99_999)}\n`.repeat(330)}c",d`);
    expect(rows).toHaveLength(332);
    expect(rows.flatMap((row) => row.faults)).toEqual([{ line: 1, message: UNCLOSED, fatal: false }]);
    expect(cellsOf(rows).at(-1)).toEqual(['c"', 'd']);
  });

  test('a mark that never closes, and the rows after it are cut one by one', async () => {
    const reader = rowReader({ delimiter: ',', quote: '"' });
    const push = (text: string, number: number) => [...reader.push({ text, number })];
    expect(push('a,"b', 1)).toEqual([]);
    for (let number = 2; number <= 500_000; number++) expect(push('c,d', number)).toEqual([]);
    const rows = reader.end()[Symbol.iterator]();
    expect(rows.next().value).toMatchObject({ number: 1, line: 1 });
    expect(rows.next().value).toMatchObject({ number: 2, line: 2, cells: [{ text: 'c', line: 2 }, { text: 'd' }] });
  });
});

const LINE_ENDS = ['\r\n', '\n', '\r'];
const options = { bom: true, record_delimiter: LINE_ENDS, relax_column_count: true };
const feeds = (text: string): string => text.replace(/\r\n?/g, '\n');

const piece = fc.constantFrom(
  'a',
  'b c',
  '"',
  "'",
  "it''s",
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  ' ',
  'é',
  '🎉',
  '",',
  ',"',
  '"\n',
  '\n"',
);
const anything = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** What csv-parse reads before it gives up, and why it does. */
const reference = (csv: string): { rows: readonly (readonly string[])[]; error?: string } => {
  const rows: string[][] = [];
  const onRecord = (record: string[]): null => {
    rows.push(record.map(feeds));
    return null;
  };
  try {
    parse(csv, { ...options, on_record: onRecord as never });
    return { rows };
  } catch (error) {
    return { rows, error: (error as { code: string }).code };
  }
};

describe('beside csv-parse', () => {
  test('well-formed files have the same cells', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anything, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(...LINE_ENDS),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('"', "'"),
        fc.func(fc.boolean()),
        async (table, end, delimiter, quote, quotes) => {
          const written = (cell: string): string =>
            quotes(cell) || /["'\r\n,;|\t]/.test(cell) ? quote + cell.replaceAll(quote, quote + quote) + quote : cell;
          const csv = table.map((row) => row.map(written).join(delimiter) + end).join('');
          const rows = await rowsOf(csv, delimiter, quote);
          const expected = parse(csv, {
            ...options,
            delimiter,
            quote,
            escape: quote,
            record_delimiter: end,
          }) as string[][];
          expect(cellsOf(rows)).toEqual(expected.map((row) => row.map(feeds)));
          expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    ));

  test('malformed files have the same cells up to the flaw, and the flaw is told', () =>
    fc.assert(
      fc.asyncProperty(anything, async (csv) => {
        const rows = await rowsOf(csv);
        const { rows: expected, error } = reference(csv);
        expect(cellsOf(rows).slice(0, expected.length)).toEqual(expected);
        const told = rows.flatMap(({ faults }) => faults.map(({ message }) => message.split(/[ ;]/)[0]));
        if (error === undefined) {
          expect(rows).toHaveLength(expected.length);
          expect(told).toEqual([]);
        }
        if (error === 'CSV_QUOTE_NOT_CLOSED') expect(told).toContain('the');
        // Spaces after a closing mark do no harm; one at the start of a cell with a word behind it opens that cell.
        if (error === 'CSV_INVALID_CLOSING_QUOTE' && !/" +(?:[,\r\n]|$)/.test(csv))
          expect(told[0]).toMatch(/^(?:text|the)$/);
      }),
      { numRuns: 3000 },
    ));

  test('lone marks inside cells are text', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a"', 'b', ',c', '\nd', 'e""f'), { maxLength: 20 }), async (pieces) => {
        const csv = `x${pieces.join('')}`;
        expect(cellsOf(await rowsOf(csv))).toEqual(parse(csv, { ...options, relax_quotes: true }));
      }),
      { numRuns: 500 },
    ));
});

test('every line of a file is read once or twice, whatever its marks', () =>
  fc.assert(
    fc.asyncProperty(anything, async (csv) => {
      const rows = await rowsOf(csv);
      const kept = rows
        .flatMap(({ cells }) => cells.map(({ text }) => text))
        .join('')
        .replace(/[\s",]/g, '');
      expect(kept).toBe(csv.replace(/[\s",]/g, ''));
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => index + 1));
    }),
    { numRuns: 1000 },
  ));
