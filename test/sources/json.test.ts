import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineStarts } from '../../src/sources/anchors.ts';
import { jsonValues } from '../../src/sources/json-values.ts';
import type { Value } from '../../src/sources/value.ts';
import { items, misplaced, posts, problems, texts } from './reading.ts';

const told = async (name: string, content: string) =>
  (await problems(name, content, 1 << 16)).map(({ line, message }) => [line, message]);

describe('posts are found', () => {
  const cases: readonly (readonly [name: string, json: string, texts: readonly string[]])[] = [
    ['in a list', '[{"text":"One"},{"text":"Two"}]', ['One', 'Two']],
    ['in a list under any key', '{"queue":{"items":[{"message":"One"}]},"n":1}', ['One']],
    ['as one object', '{"text":"One"}', ['One']],
    [
      'under any of the known names',
      '[{"Caption":"One"},{"post_text":"Two"},{"postText":"Three"},{"tweet":"Four"}]',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['under the better of two names', '[{"body":"no","text":"One"},{"text":" ","content":"Two"}]', ['One', 'Two']],
    [
      'under the names of networks',
      '[{"linkedin":"One of the longer ones","x":"And one for here","mastodon":"https://ex.org/@a"}]',
      ['One of the longer ones', 'And one for here'],
    ],
    ['as plain strings', '{"posts":["One","Two"],"tags":["no"]}', ['One', 'Two']],
    ['as plain strings at the top', '["One","Two"]', ['One', 'Two']],
    [
      'as strings among objects',
      '{"posts":["One",{"linkedin":"Two of the longer ones"}],"tags":["no"]}',
      ['One', 'Two of the longer ones'],
    ],
    [
      'in threads',
      '[{"text":"One","thread":["Two",{"text":"Three"}]},{"thread":[{"text":"Four"}]}]',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['under a description in a list', '[{"description":"One of the longer ones"}]', ['One of the longer ones']],
    ['in JSON with comments', '// a note\n[{"text":"One",},/* "text": */]\n', ['One']],
    [
      'not in what hangs on a post',
      '[{"text":"One","entities":{"hashtags":[{"text":"no"}]},"replies":[{"text":"no"}]}]',
      ['One'],
    ],
    ['not in comments about one', '{"comments":[{"text":"no"}],"posts":[{"text":"One"}]}', ['One']],
    ['not in the state of one', '[{"text":"One","status":"ready to go out now"}]', ['One']],
  ];
  test.each(cases)('%s', async (_name, json, expected) => {
    expect(await items('q.json', json)).toHaveLength(expected.length);
    expect(await texts('q.json', json)).toEqual(expected);
  });

  test.each(['{"posts":ALL,"campaign":"Spring"}', 'ALL'])(
    'with what stands beside them, strings among them or not: %s',
    async (file) => {
      const all = '[{"caption":"One","platforms":["instagram","x"],"reply_to":"12","first_comment":"Two"},"Three"]';
      const found = await posts('q.json', file.replace('ALL', all));
      const shared = file === 'ALL' ? {} : { campaign: 'Spring' };
      const own = { networks: ['instagram', 'x'], channel: 'instagram, x', replyTo: '12' };
      expect(
        found.map(({ text, network, origin: { path: _path, ...origin } }) => ({ text, network, ...origin })),
      ).toEqual([
        { text: 'One', network: 'instagram', post: 'post 1', part: 1, firstComment: 'Two', ...own, ...shared },
        { text: 'Two', network: 'instagram', post: 'post 1, comment', part: 2, ...own, ...shared },
        { text: 'Three', network: undefined, post: 'post 2', ...shared },
      ]);
    },
  );

  test('with what stands beside and above them', async () => {
    const json = `{
  "campaign": "Spring",
  "linkedin": { "posts": [
    { "id": 12345678901234567890, "text": "Hi \\"all\\"", "publish_at": "2026-05-01", "tags": ["a"] },
    { "text": "Two", "reply_to": "https://ex.org/1", "author": "person", "goal": ["clicks", "calls"] }
  ] }
}`;
    expect(await posts('q.json', json)).toEqual([
      {
        text: 'Hi "all"',
        anchors: [
          { start: 0, line: 4, column: 44 },
          { start: 4, line: 4, column: 49 },
          { start: 8, line: 4, column: 54 },
        ],
        network: 'linkedin',
        origin: { path: 'q.json', post: 'post 1', id: '12345678901234567890', time: '2026-05-01', campaign: 'Spring' },
      },
      {
        text: 'Two',
        anchors: [{ start: 0, line: 5, column: 16 }],
        network: 'linkedin',
        origin: {
          path: 'q.json',
          post: 'post 2',
          author: 'person',
          replyTo: 'https://ex.org/1',
          campaign: 'Spring',
          goal: 'clicks, calls',
        },
      },
    ]);
  });

  test('with names for their parts', async () => {
    const json =
      '[{"cw":"Food","text":"One","thread":["Two"],"first_comment":"More in here"},{"text":"Three","first_comment":"#naps https://ex.org"}]';
    expect((await posts('q.json', json)).map(({ text, origin }) => [text, origin.post, origin.part])).toEqual([
      ['Food', 'post 1, content warning', undefined],
      ['One', 'post 1, part 1', 1],
      ['Two', 'post 1, part 2', 2],
      ['More in here', 'post 1, comment', 3],
      ['Three', 'post 2', undefined],
    ]);
  });

  test('without a name where there is but one', async () => {
    expect((await posts('q.json', '{"text":"One"}'))[0]?.origin).toEqual({ path: 'q.json' });
  });

  test('in rows of JSONL in the shapes of networks', async () => {
    const rows = [
      '{"$type":"app.bsky.feed.post","text":"One"}',
      '{"params":{"text":"Two"},"scheduled_at":"2026"}',
      '{"text":"Three","thread":["Four"]}',
    ];
    expect(
      (await posts('q.jsonl', rows.join('\n'))).map(({ text, network, origin }) => [text, network, origin.post]),
    ).toEqual([
      ['One', 'bluesky', 'line 1'],
      ['Two', 'mastodon', 'line 2'],
      ['Three', undefined, 'line 3, part 1'],
      ['Four', undefined, 'line 3, part 2'],
    ]);
  });
});

describe('what is wrong with a file is told, and the rest is read', () => {
  const LACKING = 'this entry has no text; write it under the name that the others have, or take the entry out';
  const cases: readonly (readonly [
    name: string,
    json: string,
    told: readonly (readonly [line: number | undefined, message: string])[],
    read: readonly string[],
  ])[] = [
    [
      'a key that is there twice',
      '[{"text":"no",\n"text":"One"}]',
      [[2, 'key "text" is there twice; only the last is read']],
      ['One'],
    ],
    [
      'an entry without text',
      '[{"text":"One"},\n{"txet":"no"},\n{"text":" "},\n{"image":"a.png"}]',
      [
        [3, LACKING],
        [2, LACKING],
      ],
      ['One'],
    ],
    [
      'a string where the others name their text',
      '{"items":[{"text":"One"},\n"no",\n{"text":"Two"}]}',
      [[2, LACKING]],
      ['One', 'Two'],
    ],
    [
      'a comma that is missing',
      '[{"text":"One"}\n{"text":"Two"}]',
      [[2, 'not valid JSON: comma expected; what could be read was still read']],
      ['One', 'Two'],
    ],
    [
      'an end that is missing',
      '[{"text":"One"},\n{"text":"Two half',
      [[2, 'not valid JSON: unexpected end of string; what could be read was still read']],
      ['One'],
    ],
    [
      'rows of JSONL',
      '{"text":"One"}\n{"text":"Two"}',
      [[2, 'more than one JSON value in the file; for one on each line, name the file .jsonl']],
      ['One'],
    ],
    ['no JSON', 'Hello', [[1, 'not valid JSON: invalid symbol; what could be read was still read']], []],
    [
      'no posts',
      '{"name":"x","description":"A package that does things","list":[{"n":1}]}',
      [[1, 'no key holds post text; the keys are name, description, list, n; name the right one with --map text=Key']],
      [],
    ],
    ['nothing in it', '[]', [[1, 'no posts in this file']], []],
    [
      'nesting without end',
      `[{"text":"One"},\n${'['.repeat(100_000)}`,
      [[2, 'nested more than 200 levels deep; what stands above was still read']],
      ['One'],
    ],
    [
      'a post that is too long',
      `[{"text":"${'x'.repeat(1_000_001)}"},\n{"text":"Two"}]`,
      [[1, 'more than 1,000,000 characters in one post; split it']],
      ['Two'],
    ],
  ];
  test.each(cases)('%s', async (_name, json, expected, read) => {
    const found = await items('q.json', json, 1 << 16);
    expect(found.flatMap((item) => ('problem' in item ? [[item.problem.line, item.problem.message]] : []))).toEqual(
      expected,
    );
    expect(found.flatMap((item) => ('post' in item ? [item.post.text] : []))).toEqual(read);
  });

  test('a program that is no archive', async () => {
    expect(await told('tool.js', 'console.log("Hello there");')).toEqual([
      [undefined, 'is a program, not posts; of .js files postlint reads the tweets.js of an X archive'],
    ]);
  });

  test('more than 64 MB', async () => {
    expect(await told('q.json', ' '.repeat(64_000_001))).toEqual([
      [undefined, 'more than 64 MB in one file; put one post a line in a .jsonl file'],
    ]);
  });
});

const data = (value: Value): unknown => {
  if (value.kind === 'list') return value.items.map(data);
  if (value.kind === 'map') return Object.fromEntries([...value.entries].map(([key, inner]) => [key, data(inner)]));
  return value.value;
};

const values = (text: string) => jsonValues({ text, lines: lineStarts(text) });

describe('beside JSON.parse', () => {
  test('valid JSON has the same values', () => {
    const exact = (value: unknown): unknown =>
      typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, (_key, inner) => exact(inner) ?? null, indent);
        const { roots, flaws } = values(text);
        expect(flaws).toEqual([]);
        expect(roots.map(data)).toEqual([JSON.parse(text)]);
      }),
      { numRuns: 500 },
    );
  });

  test('what JSON.parse refuses has a flaw, unless it is a comment or a trailing comma', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '"b":',
      '01',
      '1.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const { flaws, broken } = values(text);
        if (valid) expect(broken).toBe(false);
        else if (!/,\s*[\]}]/.test(text)) expect(flaws).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

test('what JSON.stringify writes comes back with the same text, each character where its anchors say', () => {
  const piece = fc.constantFrom(
    'We moved',
    ' "so" ',
    '\\',
    '/',
    '\n',
    '\t',
    '🎉',
    'é',
    '\u2028',
    '{',
    ']',
    ' ',
    '\u0001',
    '@ana',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  return fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 2), async (rows, indent) => {
      const json = JSON.stringify({ posts: rows.map((row, id) => ({ id, text: row })) }, null, indent);
      const found = await posts('q.json', json);
      expect(found.map((post) => post.text)).toEqual(rows.filter((row) => row.trim() !== ''));
      const escaped = (unit: string, rest: string): boolean => {
        const written = /^\\(?:u[0-9a-f]{4}|.)/.exec(rest)?.[0];
        return written !== undefined && JSON.parse(`"${written}"`) === unit;
      };
      for (const post of found) expect(misplaced(post, json, escaped)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
