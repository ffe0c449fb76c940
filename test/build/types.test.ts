import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { dist, root } from '../../src/build/files.mjs';
import { declarations } from '../../src/build/types.mjs';

const folder = mkdtempSync(join(tmpdir(), 'postlint-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

const USE = `
import { defineConfig, defineQueueRule, defineRule, lintText, type Report } from 'postlint';
import { casesOf } from 'postlint/testing';
export const config = defineConfig({ failOn: 'error', rules: { 'give-to-get': 'off' } });
export const report: Promise<Report> = lintText('A post.');
const facts = {
  principle: 'own-voice', severity: 'info', weight: -0.2, summary: 'Finds it.', why: 'It jars.',
  examples: { good: [], bad: [] },
} as const;
export const rule = defineRule({
  ...facts,
  polarity: 'promotional',
  options: { most: { type: 'number', default: 2, doc: 'How many are fine.' } },
  phrases: { news: ['big news'] },
  messages: { found: '"{words}" once more.' },
  check({ hits, options, report }) {
    const [first] = hits.news.slice(options.most);
    if (first) report({ at: first, message: 'found', values: { words: first.text } });
    // @ts-expect-error
    report({ at: { start: 0, end: 1 }, message: 'found' });
    // @ts-expect-error
    options.least;
  },
});
export const queueRule = defineQueueRule({
  ...facts,
  messages: { found: '{n} in a row.' },
  check({ queue, report }) {
    report({ posts: queue.posts, message: 'found', values: { n: queue.posts.length } });
    // @ts-expect-error
    report({ posts: queue.posts, message: 'fuond' });
  },
});
export const names: readonly string[] = [...casesOf(rule), ...casesOf(queueRule)].map(({ name }) => name);
// @ts-expect-error
defineConfig({ failOn: 'nonsense' });
`;

test('a project that has installed the package alone can use its types', () => {
  const installed = join(folder, 'node_modules/postlint');
  for (const [path, text] of declarations()) {
    const copy = path.replace(dist, join(installed, 'dist'));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  writeFileSync(join(folder, 'use.mts'), USE);
  const program = ts.createProgram([join(folder, 'use.mts')], {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(problems).toEqual([]);
});
