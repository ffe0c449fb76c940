import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Invented sentences; strung together by number they make posts of the length and mix of real queues. */
const SENTENCES = [
  'You told us the form timed out on slow phones, so it now saves as you type.',
  "We're thrilled to announce our autumn range, built for the city.",
  'Which crossing near your school feels worst at half past eight?',
  'Sign up for our newsletter to get the latest on cargo bikes.',
  'Thanks @dee_w for catching the wrong date on the poster.',
  'Only 3 left in stock, and the sale ends tonight!',
  'If your invoice says "pending", remove the middle name and save it again.',
  'The 8:15 class moved to room 4, with a step-free door round the back.',
  'Our founder spoke about the future of retail at the summit this morning.',
  'Read more: https://fernway.example/blog/42',
  'Maria Olsen built this rack from an old bed frame.',
  'Comment GUIDE and we will send you the playbook 👇',
  '#cargobikes #harbour',
];

/** A post of about 180 characters, always the same for a number. */
export const post = (number: number): string =>
  [0, 5, 9].map((step) => SENTENCES[(number * 7 + step * (number % 4)) % SENTENCES.length]).join(' ');

export const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: at, text: post(at) })}\n`).join('');

/** Texts that make a naive scanner quadratic, 100 KB each. */
export const PATHOLOGICAL: Readonly<Record<string, string>> = {
  '!': '!'.repeat(100_000),
  '[': '['.repeat(100_000),
  'one word': 'a'.repeat(100_000),
  'no stops': 'free sale '.repeat(10_000),
  'short lines': 'a\n'.repeat(50_000),
  mentions: '@a '.repeat(33_000),
  quotes: '"a" '.repeat(25_000),
  '>': '> '.repeat(50_000),
};

/** Writes `contents` into the scratch folder and gives its path. */
export const file = (dir: string, name: string, contents: string): string => {
  const path = join(dir, name);
  writeFileSync(path, contents);
  return path;
};
