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
import { defineConfig, defineRule, lintText, type Report } from 'postlint';
export const config = defineConfig({ failOn: 'error', rules: { 'give-to-get': 'off' } });
export const report: Promise<Report> = lintText('A post.');
export { defineRule };
// @ts-expect-error
defineConfig({ failOn: 'nonsense' });
`;

test('a project that has installed the package alone can use its types', { timeout: 60_000 }, () => {
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
