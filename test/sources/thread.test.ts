import { describe, expect, test } from 'vitest';
import { items, misplaced, placeOf, posts, texts } from './reading.ts';

const DELIMITED = [
  '---',
  'network: bluesky',
  'thread-delimiter: "---"',
  '---',
  'One',
  '',
  '---',
  'Two',
  '---  ',
  '',
  'Three',
];

describe('a .md or .txt file that names a delimiter', () => {
  const files = ['a.md', 'a.mdx', 'a.markdown', 'a.txt'];
  const ends = ['\n', '\r\n', '\r'];
  test.each(files.flatMap((file) => ends.map((end) => [file, end] as const)))(
    'is a thread: %s with line ends %j',
    async (file, end) => {
      for (const mark of ['', '\ufeff']) {
        const found = await items(file, mark + DELIMITED.join(end));
        const about = { network: 'bluesky' };
        expect(found).toMatchObject([
          { post: { text: 'One', ...about, origin: { path: file, post: 'part 1', part: 1 } } },
          { post: { text: 'Two', ...about, origin: { path: file, post: 'part 2', part: 2 } } },
          { post: { text: 'Three', ...about, origin: { path: file, post: 'part 3', part: 3 } } },
        ]);
        const places = found.map((item) => 'post' in item && placeOf(item.post, 0));
        expect(places).toEqual([5, 8, 11].map((line) => ({ line, column: 1 })));
      }
    },
  );

  test('has every character of its parts in its place', async () => {
    const md = '---\nthreadDelimiter: ~~\n---\n> *One* [for](https://ex.org) `all`\n~~\n- Two\n- 🎉 three\n';
    for (const post of await posts('a.md', md)) expect(misplaced(post, md)).toEqual([]);
    expect(await texts('a.md', md)).toEqual(['> One for ``', '- Two\n- 🎉 three']);
  });

  const cases: readonly (readonly [name: string, body: string, md: readonly string[], txt: readonly string[]])[] = [
    ['a line with more on it', 'One\n~~ two\n ~~\n~~~', ['One\n~~ two\n ~~\n~~~'], ['One\n~~ two\n ~~\n~~~']],
    [
      'a delimiter in a fence',
      'One\n\n```\na\n~~\nb\n```\n\n~~\nTwo',
      ['One', 'Two'],
      ['One\n\n```\na\n~~\nb\n```', 'Two'],
    ],
    ['a fence that is never closed', 'One\n```\n~~\nTwo', ['One\n```', 'Two'], ['One\n```', 'Two']],
    ['empty parts', '~~\nOne\n~~\n\n~~\nTwo\n~~\n', ['One', 'Two'], ['One', 'Two']],
    ['a single part', 'One', ['One'], ['One']],
    ['headings of a pack', '## Post 1\n\nOne\n~~\n## Post 2\n\nTwo', ['Post 1\n\nOne', 'Post 2\n\nTwo'], []],
  ];
  test.each(cases)('is split by that alone: %s', async (_name, body, md, txt) => {
    const content = `---\nthread-delimiter: ~~\n---\n${body}`;
    expect(await texts('a.md', content)).toEqual(md);
    if (txt.length > 0) expect(await texts('a.txt', content)).toEqual(txt);
  });

  test('has one post without a name where it has one part', async () => {
    for (const file of ['a.md', 'a.txt']) {
      const [post] = await posts(file, '---\nthread-delimiter: ~~\n---\nOne\n~~\n');
      expect(post?.origin).toEqual({ path: file });
    }
  });

  test('lets a later part say more in front matter of its own', async () => {
    const found = await posts('a.md', '---\nthread-delimiter: ~~\nauthor: person\n---\nOne\n~~\n---\nid: b\n---\nTwo');
    expect(found.map(({ text, origin }) => [text, origin.author, origin.id])).toEqual([
      ['One', 'person', undefined],
      ['Two', 'person', 'b'],
    ]);
  });

  test('keeps to the part what its comments hide', async () => {
    const found = await posts(
      'a.md',
      '---\nthread-delimiter: ~~\n---\nOne\n~~\n<!-- postlint-disable-next-line jargon -->\nTwo',
    );
    expect(found.map(({ suppressions = [] }) => suppressions.map(({ rule }) => rule))).toEqual([[], ['jargon']]);
  });
});

test('a file that names none is one post, whatever lines it has', async () => {
  expect(await texts('a.txt', 'One\n---\nTwo')).toEqual(['One\n---\nTwo']);
  expect(await texts('a.md', '---\nnetwork: x\n---\nOne\n\n---\n\nTwo')).toHaveLength(1);
  expect(await texts('a.txt', '---\nnetwork: x\n---\nOne')).toEqual(['---\nnetwork: x\n---\nOne']);
});

describe('a file that names what parts its posts', () => {
  test.each(['a.md', 'a.txt'])('is as many of them, each with what stands on top and its own: %s', async (file) => {
    const front = '---\npost-delimiter: ---\nid: all\nauthor: person\n---\n';
    const found = await items(file, `${front}One\n\n---\n---\nid: b\nnetwork: x\n---\nTwo\n---\n\n---\nThree\n`);
    expect(found).toEqual([
      {
        post: {
          text: 'One',
          anchors: [{ start: 0, line: 6, column: 1 }],
          origin: { path: file, post: 'post 1', author: 'person' },
        },
      },
      {
        post: {
          text: 'Two',
          anchors: [{ start: 0, line: 13, column: 1 }],
          network: 'x',
          origin: { path: file, post: 'post 2', id: 'b', author: 'person' },
        },
      },
      {
        post: {
          text: 'Three',
          anchors: [{ start: 0, line: 17, column: 1 }],
          origin: { path: file, post: 'post 3', author: 'person' },
        },
      },
    ]);
  });

  test('is one post where such a line stands in code, or never', async () => {
    expect(await texts('a.md', '---\npostDelimiter: ~~\n---\nOne\n\n```\n~~\n```\n\nstill one\n')).toHaveLength(1);
    expect((await posts('a.md', '---\npost-delimiter: ~~\n---\nOne\n\n---\n\ntwo'))[0]?.origin).toEqual({
      path: 'a.md',
    });
  });
});
