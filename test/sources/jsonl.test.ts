import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { items, posts, problems, texts } from './reading.ts';

const lines = (...rows: readonly string[]): string => rows.join('\n');

describe('JSONL rows', () => {
  test('are a post each, with their id, fields and line', async () => {
    const row = '{"id":"a1","network":"LinkedIn","author":"person","reply":"b2","status":"draft","text":"Hi"}';
    expect(await posts('x/q.jsonl', lines('{"text":"One"}', '', row))).toEqual([
      {
        text: 'One',
        anchors: [{ start: 0, line: 1, column: 10 }],
        network: 'x',
        origin: { path: 'x/q.jsonl', post: 'line 1' },
      },
      {
        text: 'Hi',
        anchors: [{ start: 0, line: 3, column: row.indexOf('Hi') + 1 }],
        network: 'linkedin',
        origin: { path: 'x/q.jsonl', post: 'line 3', id: 'a1', author: 'person', replyTo: 'b2', status: 'draft' },
      },
    ]);
  });

  test('are linted with the comment that follows them, under each of its names', async () => {
    for (const key of ['first_comment', 'firstComment', 'followUpComment', 'First comment', 'comment1']) {
      expect(await texts('q.jsonl', `{"text":"One","${key}":"Two"}`), key).toEqual(['One', 'Two']);
    }
  });

  test('with a NUL in them say so, and the others are read', async () => {
    const file = lines('{"text":"One"}', '{"text":"a\0b"}', '{"text":"Two"}');
    expect(await texts('q.jsonl', file)).toEqual(['One', 'Two']);
    expect(await problems('q.jsonl', file)).toEqual([
      {
        path: 'q.jsonl',
        line: 2,
        message: 'a NUL character (a byte of zeros); take it out, or save the file as UTF-8 again',
      },
    ]);
  });

  test.each(['text', 'message', 'content', 'body', 'caption', 'post', 'status'])(
    'may call their text %s',
    async (key) => {
      const [post] = await posts('q.ndjson', JSON.stringify({ n: 1, [key]: 'Hi' }));
      expect(post?.text).toBe('Hi');
      expect(post?.origin).toEqual({ path: 'q.ndjson', post: 'line 1' });
    },
  );

  const places: readonly (readonly [string, string, string, number])[] = [
    ['the last of a repeated key', '{"text":"old","text":"Hi"}', 'Hi', 23],
    ['a key written with escapes', '{"t\\u0065xt":"Hi"}', 'Hi', 15],
    ['not a key inside another value', '{"meta":{"text":"no"},"list":[{"text":"no"}],"text":"Hi"}', 'Hi', 54],
    ['not a string that looks like a key', '{"title":"\\"text\\": \\"no","text" :\t"Hi"}', 'Hi', 37],
    ['the next name where the first is empty', '{"text":"","content":"Hi"}', 'Hi', 23],
    ['spaces as they are', '{"text":"  Hi "}', '  Hi ', 10],
  ];
  test.each(places)('have their text at %s', async (_name, row, text, column) => {
    const [post] = await posts('q.jsonl', row);
    expect(post?.text).toBe(text);
    expect(post?.anchors[0]).toEqual({ start: 0, line: 1, column });
  });

  test('have anchors after every escape', async () => {
    const [post] = await posts('q.jsonl', '{"text":"a\\r\\nb\\u00e9\\ud83d\\ude00\\""}');
    expect(post?.text).toBe('a\nbé😀"');
    expect(post?.anchors.map(({ start, column }) => [start, column])).toEqual([
      [0, 10],
      [2, 15],
      [4, 22],
      [5, 28],
      [6, 34],
      [7, 36],
    ]);
  });

  test.each([
    ['a whole number', '7', 7],
    ['a fraction', '1.5', 1.5],
    ['a string', '"7"', '7'],
    ['more digits than a number holds', '1234567890123456789', '1234567890123456789'],
    ['neither', '{}', undefined],
  ])('hand back an id that is %s', async (_name, written, id) => {
    const [post] = await posts('q.jsonl', `{"id": ${written}, "text":"Hi"}`);
    expect(post?.origin.id).toBe(id);
  });

  test('are the same whatever the chunks, line ends, marks and encoding of the file', async () => {
    const rows = ['{"id":1,"text":"Déjà vu 🎉"}', '{"id":2,"text":"Two"}', '{"id":3,"text":"Three"}'];
    const plain = await posts('q.jsonl', lines(...rows));
    expect(plain).toHaveLength(3);
    for (const end of ['\n', '\r\n', '\r']) {
      for (const chunk of [1, 2, 3, 7, 1000]) {
        expect(await posts('q.jsonl', rows.join(end) + end, chunk)).toEqual(plain);
        expect(await posts('q.jsonl', `\ufeff${rows.join(end)}`, chunk)).toEqual(plain);
      }
      expect(await posts('q.jsonl', Buffer.from(`\ufeff${rows.join(end)}`, 'utf16le'))).toEqual(plain);
    }
  });

  test('in Windows-1252 are read row by row', async () => {
    expect(await texts('q.jsonl', Buffer.from('{"text":"caf\xe9"}\n{"text":"\x80 5"}', 'latin1'))).toEqual([
      'café',
      '€ 5',
    ]);
  });

  test('with a key that stands there twice say so, and the last is read', async () => {
    const file = lines(
      '{"id":1,"text":"We open","network":"x","text":"You open"}',
      '{"text":"One","meta":{"a" : 1,"\\u0061":[2]}}',
      '{"text":"Two","thread":["Three"],"thread":["Four"]}',
      '{"text":"a \\": b","b":": c","d":{"b":":","text":1},"e":[{"b":1},{"b":2}],":":"::","f":"https://a.example: 10:30"}',
    );
    expect(await texts('q.jsonl', file)).toEqual(['You open', 'One', 'Two', 'Four', 'a ": b']);
    expect(await problems('q.jsonl', file)).toEqual(
      [
        [1, 'key "text" is there twice; only the last is read'],
        [2, 'key "a" is there twice; only the last is read'],
        [3, 'key "thread" is there twice; only the last is read'],
      ].map(([line, message]) => ({ path: 'q.jsonl', line, message })),
    );
  });

  test('say of a repeated key what the same object in a .json file does', async () => {
    const key = fc.constantFrom('"a"', '"b"', '"\\u0061"', '":"', '"\\":"', '"\\\\"');
    const value = fc.constantFrom('1', '":"', '"\\": a"', '[{"a":1,"b":{"a" : 2}}]', '{"b":1,"b":[],"a":{}}');
    const row = fc
      .array(fc.tuple(key, fc.constantFrom(':', ' :', '\t: '), value), { maxLength: 4 })
      .map((entries) => `{"text":"Hi",${[...entries.map((entry) => entry.join('')), '"c":0'].join(',')}}`);
    await fc.assert(
      fc.asyncProperty(row, async (json) => {
        const of = async (name: string) => (await problems(name, json)).map(({ message }) => message);
        expect(await of('q.jsonl')).toEqual(await of('q.json'));
      }),
    );
  });

  test('without words say so, unless a picture makes a post of them', async () => {
    const file = lines(
      '{"text":"","platform":"x"}',
      '{"text":" \\n"}',
      '',
      '{"content":"","image":"sea.png"}',
      '{"text":"","first_comment":"Two"}',
      '{"text":"","thread":[],"media":["sea.png"]}',
      '{"text":"","image":null}',
    );
    const message = (key: string) => `this row has no text in "${key}"; fill it in, or take the row out`;
    expect(await items('q.jsonl', file)).toEqual(
      [1, 2, 5, 7].map((line) => ({ problem: { path: 'q.jsonl', line, message: message('text') } })),
    );
  });
});

test('rows that cannot be read are problems, and the rest goes on', async () => {
  const rows = [
    '{"text":"One"}',
    '{"text":"Two"',
    '["Three"]',
    'null',
    '{"id":5,"txet":"Five"}',
    `{"text":"${'x'.repeat(1_000_001)}"}`,
    `{"text":"Seven","image":"${'x'.repeat(8_000_000)}"}`,
    '{"text":"Eight"}',
  ];
  expect((await posts('q.jsonl', lines(...rows), 1 << 16)).map(({ text, origin }) => [text, origin.post])).toEqual([
    ['One', 'line 1'],
    ['Eight', 'line 8'],
  ]);
  expect(await problems('q.jsonl', lines(...rows), 1 << 16)).toEqual(
    [
      [2, 'this row is not valid JSON; every line holds one object, such as {"text": "…"}'],
      [3, 'this row is not a JSON object; every line holds one, such as {"text": "…"}'],
      [4, 'this row is not a JSON object; every line holds one, such as {"text": "…"}'],
      [5, 'this row has no text; name it one of: text, message, content, body, caption, post, status'],
      [6, 'more than 1,000,000 characters in one post; split it'],
      [7, 'more than 8 MB in one row; split it'],
    ].map(([line, message]) => ({ path: 'q.jsonl', line, message })),
  );
});

test('a row in no known encoding is a problem with its line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"text":"One"}\n{"text":"'),
    Buffer.from([0xe9, 0x81]),
    Buffer.from('"}\n'),
  ]);
  expect(await problems('q.jsonl', bytes)).toEqual([
    { path: 'q.jsonl', line: 2, message: 'not valid UTF-8 (byte 0xE9 at offset 9); save it as UTF-8' },
  ]);
});
