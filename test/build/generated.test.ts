import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated } from '../../src/build/docs.mjs';
import { root } from '../../src/build/files.mjs';

const files = await generated();

test.each(Object.keys(files))('%s is as generated (else run: npm run docs)', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(files[path]);
});
