import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ruleFiles, rulesModule } from '../../src/build/rules-module.mjs';

const root = mkdtempSync(join(tmpdir(), 'postlint-rules-'));
afterAll(() => rmSync(root, { recursive: true }));

for (const path of ['selling/b.ts', 'giving/z.ts', 'selling/a.ts', 'selling/notes.md', 'README.md']) {
  mkdirSync(join(root, 'rules', path, '..'), { recursive: true });
  writeFileSync(join(root, 'rules', path), '');
}

test('a rule is a TypeScript file in a family folder; nothing else is', () => {
  expect(ruleFiles(root)).toEqual([
    { family: 'giving', id: 'z', path: join(root, 'rules/giving/z.ts') },
    { family: 'selling', id: 'a', path: join(root, 'rules/selling/a.ts') },
    { family: 'selling', id: 'b', path: join(root, 'rules/selling/b.ts') },
  ]);
});

test('the module imports each of them and lists it with its family and id', () => {
  const lines = rulesModule(root).split('\n');
  expect(lines).toContain(`import rule1 from ${JSON.stringify(join(root, 'rules/selling/a.ts'))};`);
  expect(lines).toContain('  {"family":"selling","id":"a","rule":rule1},');
});
