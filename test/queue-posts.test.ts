import { expect, test } from 'vitest';
import { rows } from '../src/queue-posts.ts';
import { summariesOf } from './engine/queue-posts.ts';

const [summary] = summariesOf('Tea at four.');

test.each([
  [['row 4'], 'row 4'],
  [['row 4', 'row 5'], 'rows 4 and 5'],
  [['tweet 1', 'tweet 2', 'tweet 5'], 'tweets 1, 2 and 5'],
  [['row 1', 'row 2', 'row 3', 'row 4', 'row 5', 'row 6'], 'rows 1, 2, 3, 4 and 2 more'],
  [['engage 1', 'engage 2'], 'engage 1 and engage 2'],
  [['row 4', 'b.md'], 'row 4 and b.md'],
])('posts %j are named as "%s"', (names, told) => {
  expect(rows(names.map((name) => ({ ...summary, name, at: null }) as never))).toBe(told);
});
