import { expect, test } from 'vitest';
import { byChannel, rows } from '../src/queue-posts.ts';
import { summariesOf } from './engine/queue-posts.ts';

const [summary] = summariesOf('Tea at four.');

test.each([
  [['row 4'], 'row 4'],
  [['row 4', 'row 5'], 'rows 4 and 5'],
  [['tweet 1', 'tweet 2', 'tweet 5'], 'tweets 1, 2 and 5'],
  [['row 1', 'row 2', 'row 3', 'row 4', 'row 5', 'row 6'], 'rows 1, 2, 3, 4 and 2 more'],
  [['row 1', 'row 2', 'row 3', 'row 4', 'row 5'], 'rows 1, 2, 3, 4 and 5'],
  [['engage 1', 'engage 2'], 'engage 1 and engage 2'],
  [['row 4', 'b.md'], 'row 4 and b.md'],
])('posts %j are named as "%s"', (names, told) => {
  expect(rows(names.map((name) => ({ ...summary, name, at: null }) as never))).toBe(told);
});

test('a channel is spelt as its first post has it, and a post stands once in each', () => {
  const post = (name: string, channel: string) => ({ ...summary, name, channel, at: null }) as never;
  const posts = [post('row 2', 'x (Acme), bluesky'), post('row 3', 'X (acme), x (ACME)'), post('row 4', '')];
  expect(byChannel(posts).map(({ name, posts: own }) => [name, own.map((one) => one.name)])).toEqual([
    ['x (Acme)', ['row 2', 'row 3']],
    ['bluesky', ['row 2']],
    ['', ['row 4']],
  ]);
});
