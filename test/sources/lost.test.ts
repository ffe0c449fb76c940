/** Posts that stood in a file and were not read, or were read although nobody posts them. */
import { describe, expect, test } from 'vitest';
import { readTimes } from '../../src/run.ts';
import { posts, problems, texts } from './reading.ts';

const ONE = 'Which crossing is the worst?';
const TWO = 'The lift works again.';

const replyTo = async (name: string, content: string): Promise<readonly (string | undefined)[]> =>
  (await posts(name, content)).map(({ origin }) => origin.replyTo);

describe('what a post answers', () => {
  test('is nothing where a cell says no', async () => {
    const cells = ['FALSE', 'No', 'none', 'n/a', '0', '-', '', 'yes', 'TRUE', '17'];
    const csv = `Text,Reply\n${cells.map((cell) => `${ONE},${cell}\n`).join('')}`;
    expect(await replyTo('q.csv', csv)).toEqual([...new Array(7).fill(undefined), 'yes', 'TRUE', '17']);
  });

  test.each([
    ['a.md', `---\nreply: no\n---\n${ONE}\n`],
    ['q.jsonl', `{"text":"${ONE}","in_reply_to_id":0}`],
    ['q.json', `[{"text":"${ONE}","reply_to":"none"}]`],
  ])('is nothing in %s', async (name, content) => {
    expect(await replyTo(name, content)).toEqual([undefined]);
  });
});

describe('the network of a post', () => {
  test('is not told by the name of a picture', async () => {
    const csv = `Text,Media\n${ONE},twitter-card.png\n${ONE},"x-ray.jpg, tiktok.mp4"\n${ONE},bluesky\n`;
    expect((await posts('q.csv', csv)).map(({ network }) => network)).toEqual([undefined, undefined, 'bluesky']);
  });

  test('may be several, whatever stands between their names', async () => {
    const cells = ['"LinkedIn, X"', 'LinkedIn & X', 'LinkedIn/X', '"LinkedIn\nX"', 'LinkedIn and X', 'linkedin + x'];
    const csv = `Text,Network\n${cells.map((cell) => `${ONE},${cell}\n`).join('')}${ONE},Twitter / X\n`;
    const found = (await posts('q.csv', csv)).map(({ origin, network }) => [network, origin.networks]);
    expect(found).toEqual([...cells.map(() => ['linkedin', ['linkedin', 'x']]), ['x', undefined]]);
  });
});

describe('the text of a row', () => {
  test.each(['copy', 'tweet', 'full_text', 'Post Content'])('is under "%s", whatever its status says', async (key) => {
    const row = JSON.stringify({ status: 'draft', [key]: ONE });
    expect(await posts('q.jsonl', row)).toMatchObject([{ text: ONE, origin: { status: 'draft' } }]);
    expect(await posts('q.json', `[${row}]`)).toMatchObject([{ text: ONE, origin: { status: 'draft' } }]);
  });

  test('is its status where it has no other', async () => {
    expect(await texts('q.jsonl', '{"status":"Hi"}')).toEqual(['Hi']);
  });

  test('is read in JSONL as in JSON', async () => {
    const rows = [
      '{"text":"<p>The <b>lift</b> works.</p>"}',
      `{"text":"${ONE}","parts":["${TWO}"]}`,
      `{"text":"${ONE}","content_warning":"${TWO}"}`,
      `{"text":"${ONE}","linkedin_post":"${TWO}"}`,
    ];
    const expected = ['The lift works.', ONE, TWO, TWO, ONE, ONE, TWO];
    expect(await texts('q.jsonl', rows.join('\n'))).toEqual(expected);
    expect(await texts('q.json', `[${rows.join(',')}]`)).toEqual(expected);
  });
});

describe('posts in a list', () => {
  test.each([
    ['q.json', `{"message":"OK","posts":[{"text":"${ONE}"},{"text":"${TWO}"}]}`],
    ['q.yaml', `message: May plan of the museum\nposts:\n  - text: ${ONE}\n  - text: ${TWO}\n`],
    ['q.jsonl', `{"text":"base","variants":[{"text":"${ONE}"},{"text":"${TWO}"}]}`],
    ['q.json', `[{"content":"intro","drafts":[{"text":"${ONE}"},{"text":"${TWO}"}]}]`],
  ])('of %s are read, and not what stands above them', async (name, content) => {
    expect(await texts(name, content)).toEqual([ONE, TWO]);
  });
});

describe('texts for networks', () => {
  const found = async (name: string, content: string): Promise<readonly (readonly unknown[])[]> =>
    (await posts(name, content)).map(({ origin, text, network }) => [origin.post, text, network]);

  test('are read beside one for all', async () => {
    const csv = `Text,LinkedIn text,X text\n${ONE},${TWO},${TWO}\n,${TWO},\n`;
    expect(await found('q.csv', csv)).toEqual([
      ['row 2, Text', ONE, undefined],
      ['row 2, LinkedIn text', TWO, 'linkedin'],
      ['row 2, X text', TWO, 'x'],
      ['row 3, LinkedIn text', TWO, 'linkedin'],
    ]);
    expect(await found('q.json', `[{"text":"${ONE}","linkedin":"${TWO}","x":"${TWO}"}]`)).toEqual([
      ['post 1', ONE, undefined],
      ['post 2', TWO, 'linkedin'],
      ['post 3', TWO, 'x'],
    ]);
    expect(await found('q.yaml', `content:\n  default: ${ONE}\n  bluesky: ${TWO}\n`)).toEqual([
      ['post 1', ONE, undefined],
      ['post 2', TWO, 'bluesky'],
    ]);
  });

  test('are none where a name alone stands there', async () => {
    expect(
      await texts('q.json', `[{"text":"${ONE}","x":"@fernway","linkedin":"https://a.example/in/fernway"}]`),
    ).toEqual([ONE]);
  });
});

describe('a picture without words', () => {
  test('is linted with the comment below it', async () => {
    const csv = `Text,Image URL,First Comment\n,a.jpg,"${ONE}"\n${TWO},a.jpg,"${ONE}"\n,a.jpg,\n`;
    expect((await posts('q.csv', csv)).map(({ origin, text }) => [origin.post, text])).toEqual([
      ['row 2, comment', ONE],
      ['row 3', TWO],
      ['row 3, comment', ONE],
    ]);
    const rows = [`{"text":"","image":"a.jpg","first_comment":"${ONE}"}`, `{"image":"a.jpg","first_comment":"${TWO}"}`];
    expect(await texts('q.json', `[${rows.join(',')}]`)).toEqual([ONE, TWO]);
    expect(await texts('q.jsonl', rows.join('\n'))).toEqual([ONE, TWO]);
  });

  test.each([
    ['a.tweet', `---\nmedia:\n  - file: a.png\n    alt: A dry towpath\n---\n${ONE}\n`, ['A dry towpath']],
    ['a.tweet', `---\nmedia:\n  - file: a.png\n    alt: ""\n---\n${ONE}\n`, ['']],
    ['a.tweet', `---\nmedia:\n  - file: a.png\n---\n${ONE}\n`, undefined],
    ['q.json', `[{"text":"${ONE}","images":[{"alt_text":"A towpath"},{"alt_text":null}]}]`, ['A towpath', '']],
    ['q.jsonl', `{"text":"${ONE}","media":[{"file":"a.png","alt":"A towpath"}]}`, ['A towpath']],
  ])('in %s has its description beside it', async (name, content, altText) => {
    expect((await posts(name, content)).map(({ origin }) => origin.altText)).toEqual([altText]);
  });
});

describe('a quotation mark that is not closed', () => {
  const row = (number: number, open = '', close = ''): string => `${open}Post ${number}${close},x\n`;

  test.each([
    ['and the next one opens and closes a cell', [row(2), row(3, '"'), row(4), row(5, '"', '"'), row(6)], [3]],
    ['and the next one is not closed either', [row(2), row(3, '"'), row(4), row(5, '"'), row(6)], [3, 5]],
  ])('%s', async (_name, rows, lines) => {
    const csv = `Text,Network\n${rows.join('')}`;
    expect((await texts('q.csv', csv)).map((text) => text.replaceAll('"', ''))).toEqual([
      'Post 2',
      'Post 3',
      'Post 4',
      'Post 5',
      'Post 6',
    ]);
    expect((await problems('q.csv', csv)).map(({ line }) => line)).toEqual(lines);
  });

  test('is another where a line of its text begins with words in marks', async () => {
    const csv = `Text,Network\n"She said:\n"No" and left",x\n${row(3)}`;
    expect(await texts('q.csv', csv)).toHaveLength(2);
    expect((await problems('q.csv', csv))[0]?.message).toMatch(/^text after a closing quotation mark/);
  });
});

test('what a cut text moved on tells nothing of the post', async () => {
  const csv = `Campaign,Text,Network,Date\nSpring,Hello, friends,linkedin,2026-05-01\nSpring,Hello,x,2026-05-01,\n`;
  expect((await posts('q.csv', csv)).map(({ origin, network }) => [network, origin.campaign, origin.time])).toEqual([
    [undefined, 'Spring', undefined],
    ['x', 'Spring', '2026-05-01'],
  ]);
});

describe('Markdown with many posts', () => {
  test('may have one in a longer fence with code in it', async () => {
    const pack = `## Post 1\n\n\`\`\`\`markdown\n${ONE}\n\n\`\`\`js\ncode\n\`\`\`\n\`\`\`\`\n\n## Post 2\n\n${TWO}\n`;
    expect(await texts('a.md', pack)).toEqual([ONE, TWO]);
  });

  test('has none in a comment', async () => {
    const pack = `## Post 1\n\n${ONE}\n\n<!--\n## Post 2\n\nNot yet.\n-->\n\n## Post 3\n\n${TWO}\n\n<!-- open\n`;
    expect((await posts('a.md', pack)).map(({ origin }) => origin.post)).toEqual(['post 1', 'post 3']);
    expect((await texts('a.md', pack))[0]).toBe(ONE);
    const parted = `---\npost-delimiter: ---\n---\n${ONE}\n---\n${TWO}\n<!--\nNot yet.\n---\nNor this.\n-->\n`;
    expect(await texts('a.md', parted)).toEqual([ONE, TWO]);
  });

  test('has them where a comment stands in code', async () => {
    const pack = `## Post 1\n\n${ONE}\n\n\`\`\`html\n<!--\n\`\`\`\n\n## Post 2\n\n${TWO}\n-->\n`;
    expect((await posts('a.md', pack)).map(({ origin }) => origin.post)).toEqual(['post 1', 'post 2']);
  });
});

describe('when a post goes out', () => {
  const times = async (name: string, content: string): Promise<readonly (string | undefined)[]> =>
    (await posts(name, content)).map(({ origin }) => origin.time);

  test('is not whether it is scheduled', async () => {
    const csv = `Text,Date,Time,Scheduled\n${ONE},2026-05-03,09:00,Yes\n${TWO},2026-05-02,09:00,FALSE\n`;
    expect(await times('q.csv', csv)).toEqual(['2026-05-03 09:00', '2026-05-02 09:00']);
    expect(await problems('q.csv', csv)).toEqual([]);
  });

  test('keeps its day where the time of day cannot be read, which is told', async () => {
    const csv = `Text,Date,Time\n${ONE},2026-05-03,9-10am\n${TWO},2026-05-02,TBD\n`;
    expect(await times('q.csv', csv)).toEqual(['2026-05-03', '2026-05-02 TBD']);
    expect(await problems('q.csv', csv)).toEqual([
      {
        path: 'q.csv',
        line: 2,
        message: 'row 2: the time "2026-05-03 9-10am" cannot be read; write it like 2026-05-01 09:30',
      },
    ]);
  });

  test('is read day first or month first as its own file has it, else as another of the queue does', () => {
    const days = (files: readonly (readonly string[])[]): readonly (readonly string[])[] =>
      readTimes(files).map((all) => all.map((at) => new Date(at ?? 0).toISOString().slice(0, 10)));
    expect(days([['13/05/2026'], ['06/05/2026', '06/15/2026'], ['04/05/2026']])).toEqual([
      ['2026-05-13'],
      ['2026-06-05', '2026-06-15'],
      ['2026-05-04'],
    ]);
    expect(days([['04/05/2026']])).toEqual([['2026-04-05']]);
  });
});

describe('what nobody posts here', () => {
  const bluesky = (text: string) => ({ $type: 'app.bsky.feed.post', createdAt: '2026-01-02T03:04:05Z', text });

  test.each([
    [
      'the post that is answered',
      { feed: [{ post: { record: bluesky(ONE) }, reply: { parent: { record: bluesky(TWO) } } }] },
    ],
    ['what else an answer includes', { data: [{ text: ONE }], includes: { tweets: [{ text: TWO }] } }],
    [
      'a post passed on',
      [{ id: '1', content: '', visibility: 'public', reblog: { content: `<p>${TWO}</p>` } }, { content: ONE }],
    ],
    ['an entry of numbers', [{ data: [{ post: ONE }, { update_timestamp: 1 }] }]],
  ])('is %s', async (_name, data) => {
    expect(await texts('q.json', JSON.stringify(data))).toEqual([ONE]);
    expect(await problems('q.json', JSON.stringify(data))).toEqual([]);
  });

  test('is no reason to pass over an entry whose text has another name', async () => {
    expect(await problems('q.json', `[{"text":"${ONE}"},{"txt":"${TWO}"}]`)).toMatchObject([{ line: 1 }]);
  });
});
