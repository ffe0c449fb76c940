import { describe, expect, test } from 'vitest';
import { items, posts, problems, texts } from './reading.ts';

describe('.tweet and .toot files', () => {
  test('are a post for X and a post for Mastodon', async () => {
    expect(await posts('a.tweet', '\nHello\n')).toEqual([
      { text: 'Hello', anchors: [{ start: 0, line: 2, column: 1 }], network: 'x', origin: { path: 'a.tweet' } },
    ]);
    expect((await posts('linkedin/a.toot', 'Hello')).map(({ network }) => network)).toEqual(['mastodon']);
  });

  test('begin with front matter, whatever their line ends', async () => {
    const lines = ['---', 'reply: https://ex.org/1', 'schedule: 2026-05-01T10:00:00Z', '---', '', 'Thanks, Ana!'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await posts('a.tweet', lines.join(end))).toEqual([
        {
          text: 'Thanks, Ana!',
          anchors: [{ start: 0, line: 6, column: 1 }],
          network: 'x',
          origin: { path: 'a.tweet', replyTo: 'https://ex.org/1', time: '2026-05-01T10:00:00Z' },
        },
      ]);
    }
  });

  const splits: readonly (readonly [string, string, readonly string[]])[] = [
    ['a line of ---', 'One\n---\nTwo\n\n---  \n\nThree', ['One', 'Two', 'Three']],
    [
      'thread-delimiter',
      '---\nthread-delimiter: "~~"\n---\nOne\n---\nstill one\n~~\nTwo',
      ['One\n---\nstill one', 'Two'],
    ],
    ['threadDelimiter', '---\nthreadDelimiter: +++\n---\nOne\n+++\nTwo', ['One', 'Two']],
    [
      'front matter in a later part',
      'One\n---\n---\nmedia:\n  - file: a.png\n---\nTwo\n---\nThree',
      ['One', 'Two', 'Three'],
    ],
    ['an empty part', 'One\n---\n\n---\nTwo', ['One', 'Two']],
    ['--- at the very start', '---\nOne\n---\nTwo', ['One', 'Two']],
    ['no line of its own', 'One --- two\n--- three\n----\nfour', ['One --- two\n--- three\n----\nfour']],
    ['a delimiter at the end', 'One\n---', ['One']],
  ];
  test.each(splits)('are split by %s', async (_name, source, parts) => {
    expect(await texts('a.tweet', source)).toEqual(parts);
  });

  test('number the parts of a thread, which share what its first part says', async () => {
    const found = await posts('a.tweet', '---\nauthor: person\n---\nOne\n---\n---\nid: b\n---\nTwo');
    expect(found.map(({ origin }) => origin)).toEqual([
      { path: 'a.tweet', post: 'part 1', author: 'person', part: 1 },
      { path: 'a.tweet', post: 'part 2', author: 'person', id: 'b', part: 2 },
    ]);
  });

  const polls: readonly (readonly [string, string, readonly string[]])[] = [
    ['options', 'Which one?\n\n( ) Red\n() Blue\n', ['Which one?']],
    ['options with blank lines between', 'Which one?\n( ) Red\n\n( ) Blue\n---\nThanks!', ['Which one?', 'Thanks!']],
    ['options alone', '( ) Red\n( ) Blue', []],
    ['no options', 'Which one? ( ) Red\n( ) Blue\nTell us', ['Which one? ( ) Red\n( ) Blue\nTell us']],
  ];
  test.each(polls)('end with the %s of a poll, which are no prose', async (_name, source, parts) => {
    expect(await texts('a.tweet', source)).toEqual(parts);
  });

  test('may hold front matter alone, such as a retweet: no post, no problem', async () => {
    expect(await items('a.tweet', '---\nretweet: https://ex.org/1\n---\n')).toEqual([]);
    expect(await items('a.tweet', '---\nretweet: https://ex.org/1\n---')).toEqual([]);
  });

  test('keep Markdown as it stands', async () => {
    expect(await texts('a.toot', '# *One* `two` #[\\Override]')).toEqual(['# *One* `two` #[\\Override]']);
  });

  test('report front matter that does not parse, in any part, and read the text', async () => {
    const source = 'One\n---\n---\nmedia: [a\n---\nTwo';
    expect(await texts('a.tweet', source)).toEqual(['One', 'Two']);
    expect(await problems('a.tweet', source)).toHaveLength(1);
  });
});
