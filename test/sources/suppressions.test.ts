import { describe, expect, test } from 'vitest';
import { items, misplaced, posts, problems, texts } from './reading.ts';

/** A file, marked `«»` where a suppression begins and ends to hold. */
const marked = (source: string) => {
  const placeAt = (mark: string) => {
    const before = source.slice(0, source.indexOf(mark)).replace(/[«»]/g, '').split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return { file: source.replace(/[«»]/g, ''), from: placeAt('«'), to: placeAt('»') };
};

describe('a comment holds for', () => {
  test.each([
    ['the next line', 'One\n<!-- postlint-disable-next-line jargon -->\n«two\n»three', 2, 'jargon'],
    ['the next line with words', 'One\n<!-- postlint-disable-next-line -->\n\n \n«two\n»three', 2, null],
    [
      'the line after a row of comments',
      '<!-- postlint-disable-next-line a -->\n<!-- postlint-enable b -->\n«two\n»three',
      1,
      'a',
    ],
    ['the last line', 'One\n<!-- postlint-disable-next-line a -->\n«two»', 2, 'a'],
    ['its own line', 'One\n«two <!-- postlint-disable-line a --> and\n»three', 2, 'a'],
    ['all that follows it', 'One <!-- postlint-disable a -->«two\n\nthree\n»', 1, 'a'],
    ['what stands before its end', '<!-- postlint-disable a -->«\ntwo\n»<!-- postlint-enable -->\nthree', 1, 'a'],
    [
      'what stands before the end of its rule',
      '<!--postlint-disable a-->«\ntwo\n»<!--postlint-enable a-->\nthree',
      1,
      'a',
    ],
    ['the whole file', '«One\n<!-- postlint-disable-file a -->\nthree»', 2, 'a'],
    ['a comment of several lines', 'One\n<!--\npostlint-disable-next-line\na\n-->\n«two\n»', 2, 'a'],
  ])('%s', async (_name, source, line, rule) => {
    const { file, from, to } = marked(source);
    const [post] = await posts('a.md', file);
    expect(post?.suppressions).toEqual([{ kind: 'comment', line, rule, reason: null, from, to }]);
  });

  test('what another rule does not end', async () => {
    const { file, from, to } = marked('<!-- postlint-disable -->«\ntwo <!-- postlint-enable a -->\nthree»');
    expect((await posts('a.md', file))[0]?.suppressions).toEqual([
      { kind: 'comment', line: 1, rule: null, reason: null, from, to },
    ]);
  });

  test('each rule it names, with its reason', async () => {
    const [post] = await posts('a.md', '<!-- postlint-disable-file a, b c -- the  name\n of a film -- really -->\nHi');
    expect(post?.suppressions?.map(({ rule, reason }) => [rule, reason])).toEqual(
      ['a', 'b', 'c'].map((rule) => [rule, 'the name of a film -- really']),
    );
  });
});

describe('what a reader sees is the same as without it', () => {
  test.each([
    ['a line of its own', 'One line\n<!-- postlint-disable-next-line a -->\nand the next.', 'One line\nand the next.'],
    ['an indented line of its own', 'One line\n  <!-- postlint-disable-line a -->  \nand', 'One line\nand'],
    ['a place in a line', 'One <!-- postlint-disable-line a -->\ntwo', 'One \ntwo'],
    ['a quoted line', '> One\n> <!-- postlint-disable a -->\n> two', '> One\n> \n> two'],
    ['the start', '<!-- postlint-disable-file -->\n\nOne', 'One'],
  ])('on %s', async (_name, source, shown) => {
    const [post] = await posts('a.md', source);
    expect(post?.text).toBe(shown);
    expect(post && misplaced(post, source)).toEqual([]);
  });

  test('in MDX, in its own kind of comment', async () => {
    const [post] = await posts('a.mdx', 'One\n{/* postlint-disable-next-line a -- why */}\ntwo');
    expect(post?.text).toBe('One\ntwo');
    expect(post?.suppressions).toMatchObject([{ line: 2, rule: 'a', reason: 'why', from: { line: 3, column: 1 } }]);
  });
});

describe('a comment is none', () => {
  test.each([
    ['in fenced code', '```\n<!-- postlint-disable-file a -->\n```\nHi'],
    ['in inline code', 'Write `<!-- postlint-disable-line a -->` there.'],
    ['where it is never closed', 'Hi <!-- postlint-disable-line a'],
    ['of another tool', '<!-- markdownlint-disable a -->\nHi, says postlint-disable'],
  ])('%s', async (_name, source) => {
    expect((await posts('a.md', source)).map(({ suppressions }) => suppressions)).toEqual([undefined]);
  });

  test('in plain text, which would be published', async () => {
    const [post] = await posts('a.txt', 'Hi <!-- postlint-disable-line a -->');
    expect(post).toMatchObject({ text: 'Hi <!-- postlint-disable-line a -->' });
    expect(post?.suppressions).toBeUndefined();
  });

  test('of a name that is not there, and the post is read', async () => {
    expect(await texts('a.md', 'Hi\n<!-- postlint-disable-nextline a -->\nyou')).toEqual(['Hi\nyou']);
    expect(await problems('a.md', 'Hi\n<!-- postlint-disable-nextline a -->\nyou')).toEqual([
      {
        path: 'a.md',
        line: 2,
        message:
          'no comment "postlint-disable-nextline"; there are postlint-disable-next-line, postlint-disable-line, ' +
          'postlint-disable-file, postlint-disable, postlint-enable',
      },
    ]);
  });

  test.each(['constructor', '__proto__'])('of the name %s', async (verb) => {
    expect((await problems('a.md', `<!-- postlint-${verb} -->\nHi`)).map(({ line }) => line)).toEqual([1]);
  });
});

describe('in a file of many posts', () => {
  const rulesOf = async (source: string) =>
    (await posts('pack.md', source)).map(({ text, suppressions = [] }) => [
      text,
      ...suppressions.map(({ rule }) => rule),
    ]);

  test('a block holds over posts, and each post is given what meets it', async () => {
    const source = [
      'Notes <!-- postlint-disable-file f -->',
      '## Post 1\nOne',
      '<!-- postlint-disable b -->',
      '## Post 2\nTwo',
      '## Post 3\n<!-- postlint-disable-next-line n -->\nThree',
      '<!-- postlint-enable -->',
      '## Post 4\nFour',
    ].join('\n');
    expect(await rulesOf(source)).toEqual([
      ['One', 'f', 'b'],
      ['Two', 'f', 'b'],
      ['Three', 'f', 'n', 'b'],
      ['Four', 'f'],
    ]);
  });

  test('a fence of plain text is all text, a fence of Markdown is not', async () => {
    const source = [
      '## Post 1\n```\nOne <!-- postlint-disable-line a -->\n```',
      '## Post 2\n```md\nTwo\n<!-- postlint-disable-next-line b -->\nand more\n```',
    ].join('\n');
    expect(await rulesOf(source)).toEqual([['One <!-- postlint-disable-line a -->'], ['Two\nand more', 'b']]);
  });

  test('what holds for no post is given to the first, to be known of', async () => {
    expect(await rulesOf('## Post 1\nOne\n## Post 2\nTwo\n<!-- postlint-disable-next-line a -->')).toEqual([
      ['One', 'a'],
      ['Two'],
    ]);
  });

  test('more comments than anybody writes are one problem', async () => {
    const source = `Hi\n${'<!-- postlint-disable-line a -->\n'.repeat(5_001)}`;
    const found = await items('a.md', source, 1 << 16);
    expect(found).toEqual([
      {
        problem: { path: 'a.md', message: 'more than 5,000 postlint comments, so none was read; split the file' },
      },
      { post: expect.objectContaining({ text: 'Hi' }) },
    ]);
  });
});

describe('a column or key of its own', () => {
  const JARGON = { kind: 'field', value: { disable: ['jargon', 'no-way'], reason: 'a quote' } };
  test.each([
    ['q.csv', 'text,postlint\nHi,"jargon, no-way -- a quote"\n'],
    ['q.csv', 'Text;Lint ignore\nHi;jargon no-way -- a quote\n'],
    ['q.jsonl', '{"text": "Hi", "postlint": "jargon,no-way -- a quote"}'],
    ['q.jsonl', '{"text": "Hi", "lint_ignore": {"disable": ["jargon", "no-way"], "reason": "a quote"}}'],
    ['q.json', '{"posts": [{"text": "Hi", "postlint": {"disable": ["jargon", "no-way"], "reason": "a quote"}}]}'],
    ['q.json', '{"postlint": "jargon, no-way -- a quote", "posts": [{"text": "Hi"}]}'],
    ['q.yaml', '- text: Hi\n  postlint:\n    disable: [jargon, no-way]\n    reason: a quote\n'],
  ])('%s %j', async (name, content) => {
    expect((await posts(name, content)).map(({ text, origin }) => [text, origin.settings])).toEqual([['Hi', JARGON]]);
  });

  test.each([
    ['a list', '["jargon"]', { disable: ['jargon'] }],
    [
      'rules and options',
      '{"rules": {"jargon": ["error", {"words": ["synergy"]}]}}',
      { rules: { jargon: ['error', { words: ['synergy'] }] } },
    ],
    ['false', 'false', false],
    ['FALSE, as spreadsheets write it', '"FALSE"', false],
    ['no rule, to be told of', '"-- why"', '-- why'],
  ])('holds %s', async (_name, json, value) => {
    for (const [name, content] of [
      ['q.jsonl', `{"text": "Hi", "postlint": ${json}}`],
      ['q.json', `[{"text": "Hi", "postlint": ${json}}]`],
    ] as const) {
      expect((await posts(name, content))[0]?.origin.settings).toEqual({ kind: 'field', value });
    }
  });

  test.each(['""', '" "', 'null'])('%s is nothing', async (json) => {
    expect((await posts('q.jsonl', `{"text": "Hi", "postlint": ${json}}`))[0]?.origin).toEqual({
      path: 'q.jsonl',
      post: 'line 1',
    });
  });

  test('ends where blanks go on and on', async () => {
    const blanks = ' '.repeat(700_000);
    const settingsOf = async (words: string): Promise<unknown> =>
      (await posts('q.jsonl', JSON.stringify({ text: 'Hi', postlint: words })))[0]?.origin.settings?.value;
    expect(await settingsOf(`${blanks}x`)).toEqual({ disable: ['x'] });
    expect(await settingsOf(`${blanks}False${blanks}`)).toBe(false);
  });

  test('what is written in it is no post', async () => {
    expect(await texts('q.json', '{"postlint": {"posts": [{"text": "No"}]}, "text": "Hi"}')).toEqual(['Hi']);
  });

  test('aliases that stand for what they are in end', async () => {
    const [post] = await posts('q.yaml', '- text: Hi\n  postlint: &a\n    rules: *a\n');
    expect(post?.text).toBe('Hi');
    expect(post?.origin.settings).toBeUndefined();
  });
});

test('each part of a thread has the key of the first, or its own', async () => {
  const thread = '---\npostlint: a -- all\n---\nOne\n---\nTwo\n---\n---\npostlint: {disable: b}\n---\nThree';
  expect((await posts('a.tweet', thread)).map(({ text, origin }) => [text, origin.settings])).toEqual([
    ['One', { kind: 'front-matter', line: 2, value: { disable: ['a'], reason: 'all' } }],
    ['Two', { kind: 'front-matter', line: 2, value: { disable: ['a'], reason: 'all' } }],
    ['Three', { kind: 'front-matter', line: 9, value: { disable: 'b' } }],
  ]);
});
