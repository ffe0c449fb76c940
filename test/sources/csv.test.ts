import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { items, misplaced, posts, problems, texts } from './reading.ts';

const HEADER = 'Text,Network,Date';

describe('rows', () => {
  test('are a post each, with their row, network and time', async () => {
    const csv =
      'Text,Image URL,Tags,Posting Time,Network\n"Say ""hi"",\nthen ask",https://ex.org/a.jpg,,2026-01-15 12:30,Twitter\n\nTwo,,,,reddit';
    expect(await items('q.csv', csv)).toEqual([
      {
        post: {
          text: 'Say "hi",\nthen ask',
          anchors: [
            { start: 0, line: 2, column: 2 },
            { start: 5, line: 2, column: 8 },
            { start: 8, line: 2, column: 12 },
            { start: 10, line: 3, column: 1 },
          ],
          network: 'x',
          origin: { path: 'q.csv', post: 'row 2', time: '2026-01-15 12:30' },
        },
      },
      {
        post: {
          text: 'Two',
          anchors: [{ start: 0, line: 5, column: 1 }],
          origin: { path: 'q.csv', post: 'row 4', channel: 'reddit' },
        },
      },
    ]);
  });

  const files: readonly (readonly [name: string, file: string, csv: string | Uint8Array])[] = [
    ['commas', 'q.csv', `${HEADER}\n"Hi, you",x,2026\n`],
    ['semicolons', 'q.csv', 'Text;Network;Date\nHi, you;x;2026\n'],
    ['tabs', 'q.csv', 'Text\tNetwork\tDate\nHi, you\tx\t2026\n'],
    ['tabs in a .tsv', 'q.tsv', 'Text\tNetwork\tDate\r\nHi, you\tx\t2026\r\n'],
    ['bars', 'q.csv', 'Text|Network|Date\nHi, you|x|2026\n'],
    ['a line that tells', 'q.csv', 'sep=^\nText^Network^Date\nHi, you^x^2026\n'],
    ['such a line in quotation marks', 'q.csv', '"sep=;"\r\nText;Network;Date\r\nHi, you;x;2026\r\n'],
    ['commas, in UTF-8 with a mark', 'q.csv', `\ufeff${HEADER}\r\n"Hi, you",x,2026\r\n`],
    ['tabs, in UTF-16', 'q.csv', Buffer.from('\ufeffText\tNetwork\tDate\r\nHi, you\tx\t2026\r\n', 'utf16le')],
    ['nothing', 'x/q.csv', 'Text\nHi, you\n'],
    ['commas and single quotation marks', 'q.csv', "Text,Network,Date\n'Hi, you',x,2026\n"],
    ['such marks around all cells', 'q.csv', "'Text';'Network';'Date'\n'Hi, you';'x';'2026'\n"],
    ['such marks below a line that tells', 'q.csv', "sep=,\nText,Network\n'Hi, you',x\n"],
  ];
  test.each(files)('are told apart by %s', async (_name, file, csv) => {
    const found = await items(file, csv);
    expect(found).toMatchObject([{ post: { text: 'Hi, you', network: 'x', origin: { post: 'row 2' } } }]);
  });

  const single: readonly (readonly [name: string, csv: string, texts: readonly string[]])[] = [
    [
      'in some cells',
      "text,network\nHi you,x\n'Hello, all',x\n'It''s you, two',x\n",
      ['Hi you', 'Hello, all', "It's you, two"],
    ],
    ['where a word has one', "text,network\nHi you,x\n'It''s you',x\n", ['Hi you', "It's you"]],
    ['over lines', "text,network\n'One\n\ntwo',x\nThree,x\n", ['One\n\ntwo', 'Three']],
    ['in a whole column', "text,network\n'One you',x\n'Two you',x\n", ['One you', 'Two you']],
    ['in the only column', "text\n'One, you'\n'It''s two'\n", ['One, you', "It's two"]],
    ['but not around one word', "text,network\n'Wow',x\nTwo you,x\n", ["'Wow'", 'Two you']],
    [
      'but not where a cell begins with an apostrophe',
      "text,network\n'Tis the time,x\n'90s night,x\n",
      ["'Tis the time", "'90s night"],
    ],
    [
      'but not where another ends with one',
      "text,network\n'Tis the time,x\nthe kids',x\n",
      ["'Tis the time", "the kids'"],
    ],
    ['but not where a quoted word begins a cell', "text,network\n'Hi' she said,x\n'Ho',x\n", ["'Hi' she said", "'Ho'"]],
    ['but not beside double ones', `text,network\n"'Hi', all",x\n'Ho',x\n'He',x\n`, ["'Hi', all", "'Ho'", "'He'"]],
    ['but not beside double ones in between', `text,network\n'Ho',x\n'He',"x"\n`, ["'Ho'", "'He'"]],
  ];
  test.each(single)('may have single quotation marks %s', async (_name, csv, expected) => {
    const found = await items('q.csv', csv);
    expect(found.map((item) => ('post' in item ? item.post.text : item.problem.message))).toEqual(expected);
    for (const item of found) if ('post' in item) expect(misplaced(item.post, csv)).toEqual([]);
  });

  test('with tabs and commas that fit as well are told apart by their name', async () => {
    const csv = 'Text,\tNetwork\nHi, you\tx\n';
    expect(await texts('q.tsv', csv)).toEqual(['Hi, you']);
    expect(await texts('q.csv', csv)).toEqual(['Hi']);
  });

  test('in Windows-1252 are read', async () => {
    expect(await texts('q.csv', Buffer.from('Text;Date\nTr\xe8s bon, \x80 5;2026\nna\xefve;2026', 'latin1'))).toEqual([
      'Très bon, € 5',
      'naïve',
    ]);
  });

  test('are the same whatever the chunks', async () => {
    const csv = `\ufeff${HEADER}\r\n"Déjà ""vu""\r\n🎉",x,2026\r\nTwo,,\r\n`;
    const whole = await items('q.csv', csv, 10_000);
    expect(whole).toHaveLength(2);
    for (const chunk of [1, 2, 3, 7, 16]) expect(await items('q.csv', csv, chunk)).toEqual(whole);
  });

  test('whose cells begin like formulas are text', async () => {
    expect(await texts('q.csv', `${HEADER}\n=SUM(A1),,\n+1 for naps,,\n- a list,,\n@ana asked,,\n`)).toEqual([
      '=SUM(A1)',
      '+1 for naps',
      '- a list',
      '@ana asked',
    ]);
  });

  test('without words but with a picture, and blank ones, are passed over', async () => {
    expect(await items('q.csv', 'Text,Image URL\n,https://ex.org/a.jpg\n,\n\n  ,  \nHi,\n')).toMatchObject([
      { post: { text: 'Hi', origin: { post: 'row 6' } } },
    ]);
  });

  test('below a header that is not the first row', async () => {
    const csv = 'Spring plan,,\n,,\nDate,Channel,Caption\n2026-05-01,LinkedIn,Hi\n';
    expect(await items('q.csv', csv)).toMatchObject([
      { post: { text: 'Hi', network: 'linkedin', origin: { post: 'row 4', time: '2026-05-01' } } },
    ]);
  });
});

describe('a single column without a header', () => {
  test('is a list of posts where it reads as nothing else', async () => {
    const csv = '"Rye is out at nine, come by!"\n\nWhat would you bake with spelt?\n"We open late on Monday.\nSorry"\n';
    const found = (mark: string, end: string) => items('q.csv', mark + csv.replaceAll('\n', end));
    const expected = [
      {
        post: {
          text: 'Rye is out at nine, come by!',
          anchors: [{ start: 0, line: 1, column: 2 }],
          origin: { path: 'q.csv', post: 'row 1' },
        },
      },
      { post: { text: 'What would you bake with spelt?', origin: { post: 'row 3' } } },
      { post: { text: 'We open late on Monday.\nSorry', origin: { post: 'row 4' } } },
    ];
    for (const end of ['\n', '\r\n']) expect(await found('', end)).toMatchObject(expected);
    expect(await found('\ufeff', '\n')).toMatchObject(expected);
    expect(await texts('q.tsv', csv)).toHaveLength(3);
  });

  test('is read the same where a user says so with a header', async () => {
    const csv = 'Rye is out at nine.\nSpelt is out at ten.\n';
    expect(await texts('q.csv', csv)).toEqual(await texts('q.csv', `text\n${csv}`));
  });

  const UNNAMED =
    'no column holds post text; if the first row holds a post, put a row of names above it, such as "text"; else name a column with --map text=Column';
  const NAME = 'no column holds post text; the columns are';
  const refused: readonly (readonly [name: string, csv: string, message: string])[] = [
    ['titles', 'How people really nap\nWhy is rye so sour\nThe best spelt of them all\n', UNNAMED],
    ['questions', 'What should we bake next?\nWe open at nine on Monday.\n', UNNAMED],
    [
      'a name and what may be posts',
      'Title\nRye is out at nine.\n',
      `${NAME} Title; name the right one with --map text=Column`,
    ],
    ['posts with a word among them', 'Rye is out at nine.\nSpelt\nWe open at nine on Monday.\n', UNNAMED],
    ['posts with a bare comma', 'Rye is out at nine, come by!\nSpelt is out, and warm.\n', UNNAMED],
    [
      'posts with something beside them',
      'Rye is out at nine.,https://ex.org\nWe open at nine.,https://ex.org/2\n',
      UNNAMED,
    ],
  ];
  test.each(refused)('is refused where it may be %s', async (_name, csv, message) => {
    expect(await items('q.csv', csv)).toEqual([{ problem: { path: 'q.csv', line: 1, message } }]);
  });
});

describe('what is wrong with a file is told, and the rest is read', () => {
  const many = Array.from({ length: 25 }, (_, index) => `c${index}`);
  const cases: readonly (readonly [
    name: string,
    csv: string,
    told: readonly (readonly [line: number | undefined, message: string])[],
    read: readonly string[],
  ])[] = [
    [
      'a header and nothing below it',
      `${HEADER}\n`,
      [[1, 'only a header and no rows; put one post in each row below it']],
      [],
    ],
    ['nothing', '', [[undefined, 'an empty file; there is nothing to lint']], []],
    ['nothing but blank lines', '\ufeff\n  \n\n', [[undefined, 'an empty file; there is nothing to lint']], []],
    [
      'no column with posts',
      'Date,Title,Keyword,Status\n2026,Naps at work,naps,draft\n',
      [
        [
          1,
          'no column holds post text; the columns are Date, Title, Keyword, Status; name the right one with --map text=Column',
        ],
      ],
      [],
    ],
    [
      'no column with posts among many',
      `${many.join(',')}\n${many.join(',')}`,
      [
        [
          1,
          `no column holds post text; the columns are ${many.slice(0, 20).join(', ')} and 5 more; name the right one with --map text=Column`,
        ],
      ],
      [],
    ],
    [
      'a column that is there twice',
      'Text,Date,text,Date,Note,Note\nHi,2026,no,2027,a,b\n',
      [
        [1, 'column "text" is there twice, as 1 and 3; only the first is read'],
        [1, 'column "Date" is there twice, as 2 and 4; only the first is read'],
      ],
      ['Hi'],
    ],
    [
      'a row with too many cells',
      `${HEADER}\nHi, you, there,x,2026\nTwo,x,2026,,,\n`,
      [[2, 'row 2 has 5 cells and the header 3; put quotation marks around text with a "," in it']],
      ['Hi', 'Two'],
    ],
    [
      'a row with too many cells between tabs',
      'Text\tDate\nHi\tyou\t2026\n',
      [[2, 'row 2 has 3 cells and the header 2; put quotation marks around text with a tab in it']],
      ['Hi'],
    ],
    [
      'a row with too few cells',
      `${HEADER}\nHi\nTwo,x,2026\n`,
      [[2, 'row 2 has 1 cell and the header 3; put quotation marks around text with a line break in it']],
      ['Hi', 'Two'],
    ],
    [
      'such rows without a header',
      '2026-05-01 10:00,Hi\n2026-05-02 10:00,Two\nThree\n2026-05-02 10:00,Four,and,more\n2026-05-03 10:00,Five\n',
      [
        [3, 'row 3 has 1 cell and a row of this kind 2; put quotation marks around text with a line break in it'],
        [3, 'row 3 has no text in "text"; fill it in, or take the row out'],
        [4, 'row 4 has 4 cells and a row of this kind 3; put quotation marks around text with a "," in it'],
      ],
      ['Hi', 'Two', 'Four', 'Five'],
    ],
    [
      'rows without text',
      `${HEADER}\n,x,2026\nHi,x,2026\n,x,2026\n\n ,x,2026\n`,
      [
        [2, 'row 2 has no text in "Text"; fill it in, or take the row out'],
        [4, 'rows 4 to 6 have no text in "Text"; fill it in, or take the row out'],
      ],
      ['Hi'],
    ],
    [
      'a quotation mark that never closes',
      `${HEADER}\nHi,x,2026\n"Open,x,2026\nTwo,x,2026\n`,
      [[3, 'the quotation mark that opens here is not closed; the lines after it were read as rows of their own']],
      ['Hi', 'Open', 'Two'],
    ],
    [
      'text after a quotation mark',
      `${HEADER}\n"Hi" you,x,2026\n`,
      [[2, 'text after a closing quotation mark; inside quotation marks, write each one that is text twice ("")']],
      ['Hi you'],
    ],
    [
      'a NUL',
      `${HEADER}\nHi\0,x,2026\nTwo,x,2026\n`,
      [[2, 'a NUL character (a byte of zeros); take it out, or save the file as UTF-8 again']],
      ['Two'],
    ],
    [
      'a post that is too long',
      `${HEADER}\n"${'x'.repeat(5_000_000)}""",x,2026\nTwo,x,2026\n`,
      [[2, 'more than 1,000,000 characters in one post; split it']],
      ['Two'],
    ],
    [
      'more columns than a spreadsheet holds',
      `Text${',x'.repeat(99_999)}\nHi${','.repeat(99_999)}\n`,
      [[1, '100,000 columns, more than a spreadsheet holds; check what stands between the cells']],
      ['Hi'],
    ],
    [
      'a binary file',
      `Text\n${'\x01\x02'.repeat(40)}`,
      [[undefined, 'looks like a binary file; postlint reads text']],
      [],
    ],
    [
      'a workbook',
      'PK\x03\x04\x14\x00\x06\x00',
      [[undefined, 'is a spreadsheet file, not text; save it as "CSV UTF-8"']],
      [],
    ],
  ];
  test.each(cases)('%s', async (_name, csv, told, read) => {
    const found = await items('q.csv', csv, 1 << 16);
    expect(found.flatMap((item) => ('post' in item ? [item.post.text] : []))).toEqual(read);
    expect(found.flatMap((item) => ('problem' in item ? [[item.problem.line, item.problem.message]] : []))).toEqual(
      told,
    );
  });

  test('bytes in no encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('Text\nOne\n'), Buffer.from([0xe9, 0x81, 10]), Buffer.from('Two\n')]);
    expect(await problems('q.csv', bytes)).toEqual([
      { path: 'q.csv', line: 3, message: 'not valid UTF-8 (byte 0xE9 at offset 0); save it as UTF-8' },
    ]);
    expect(await texts('q.csv', bytes)).toEqual(['One', 'Two']);
  });

  test('a mark that opens at the end of 20 MB', async () => {
    const row = `${'A post about the garden. '.repeat(40)},x,2026-01-15 12:30\n`;
    const count = Math.ceil(20_000_000 / row.length);
    const csv = `${HEADER}\n${row.repeat(count)}"Open,x,2026\nLast,x,2026\n`;
    let read = 0;
    const told: unknown[] = [];
    for (const item of await items('q.csv', csv, 1 << 18)) {
      if ('post' in item) read += 1;
      else told.push(item.problem.line);
    }
    expect([read, told]).toEqual([count + 2, [count + 2]]);
  });

  test('a mark that opens at the beginning of 20 MB', async () => {
    const row = `${'A post about the garden. '.repeat(40)},x,2026-01-15 12:30\n`;
    const count = Math.ceil(20_000_000 / row.length);
    const found = await items('q.csv', `${HEADER}\n"Open,x,2026\n${row.repeat(count)}`, 1 << 18);
    expect(found).toHaveLength(count + 2);
    expect(found[0]).toMatchObject({ problem: { line: 2 } });
  });
});

describe('what is written by csv-stringify', () => {
  const piece = fc.constantFrom(
    'We moved',
    ' "so" ',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '"',
    '""',
    '🎉',
    'é',
    '=1',
    "'",
    ' ',
    '@ana',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('comes back with the same text, each character where its anchors say', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (rows, delimiter, end, quoted, bom, isSingle) => {
          const quote = isSingle && quoted ? "'" : '"';
          const table = [['Text', 'Network', 'Date'], ...rows.map((row) => [row, 'x', '2026-05-01'])];
          const csv = stringify(table, {
            delimiter,
            record_delimiter: end,
            quote,
            escape: quote,
            quoted,
            quoted_match: /[\r\n]/,
            bom,
          });
          const found = await posts('q.csv', csv);
          const kept = rows.filter((row) => row.trim() !== '');
          expect(found.map((post) => post.text)).toEqual(kept.map((row) => row.replaceAll('\r\n', '\n')));
          for (const post of found) expect(misplaced(post, bom ? csv.slice(1) : csv)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    ));
});
