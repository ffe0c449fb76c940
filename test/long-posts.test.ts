/** What is found many times in one post is looked at once for each: rules that read on from every hit would not end. */
import { expect, it } from 'vitest';
import { report } from './score/posts.ts';

const LENGTH = 60_000;

it.each([
  'like = tea, ',
  'our NPS 98 ',
  'tea or tap ',
  '5,000 of you ',
  '@ the mate who ',
  '1 in 4 pipes ',
  'Kiln LTV R&D ',
  '1. ',
  '![',
  'Tweet 1/5: a\n',
  'Ada asked why, ',
  '👉 a ',
  '👉 \n',
  '!!! ',
  '1,',
  'i.e. ',
  '\n',
  '🔥\n',
  '👉 \n',
  'Sign up now. ',
  "isn't just a ",
  'rapper name is your first pet ',
  'the river bank has slipped at lock nine ',
  'small farms keep more when they sell ',
  'Ada retires. ',
])('ends on a post that is all %j', (part) => {
  const { score } = report(part.repeat(LENGTH / part.length));
  expect(Number.isFinite(score.raw)).toBe(true);
});
