import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDrafts } from '../eval/drafts.ts';

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

/** Some 15,000 drafts that a desk might have written, 230 characters on average: caches and memory see the words of real queues. */
const drafts = (): readonly string[] => {
  known ??= readDrafts().flatMap(({ file: name, text }) => (name.startsWith('desk') ? text : []));
  return known;
};
let known: readonly string[] | undefined;

/** Rows of drafts, each another one until all have come. */
export const rows = (count: number, from = 0): string => {
  const texts = drafts();
  return Array.from({ length: count }, (_, at) => {
    const id = from + at;
    return `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;
  }).join('');
};

/** A file of so many rows, written piece by piece: a million are longer than a string may be. */
export const manyRows = (dir: string, count: number): string => {
  const path = file(dir, 'many.jsonl', '');
  for (let from = 0; from < count; from += 10_000) appendFileSync(path, rows(10_000, from));
  return path;
};

/** A config with so many rules of ten phrases each, as users write them. Its path. */
export const phraseRules = (dir: string, count: number): string => {
  mkdirSync(join(dir, 'more'), { recursive: true });
  for (let rule = 0; rule < count; rule += 1) {
    const phrases = Array.from(
      { length: 10 },
      (_, at) => `(we|you) (bring|carry) <n> ${WORDS[rule % WORDS.length]}${rule} ${at}`,
    );
    const text = JSON.stringify({
      principle: 'talk-with-not-at',
      polarity: 'promotional',
      severity: 'info',
      weight: 0,
      summary: 'Finds a phrase.',
      why: 'It costs time to look for it.',
      phrases: { found: phrases },
      needs: ['found'],
      messages: { found: 'A phrase.' },
      examples: { good: [], bad: [] },
    });
    const check = "check({ hits, report }) { for (const at of hits.found) report({ at, message: 'found' }); }";
    file(join(dir, 'more'), `more-${rule}.js`, `export default { ...${text}, ${check} };\n`);
  }
  return file(dir, 'more.json', JSON.stringify({ rulesDir: 'more' }));
};

const WORDS = ['bells', 'ropes', 'lamps', 'crates', 'kettles'];

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
