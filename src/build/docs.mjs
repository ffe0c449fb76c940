// Writes the generated files; with `--check`, names those that are out of date instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './files.mjs';
import { readme } from './readme.mjs';
import { importSource } from './sources.mjs';
import { verbList } from './verb-list.mjs';

/** @returns {Promise<Readonly<Record<string, string>>>} */
const fromSources = async () => {
  const { generatedFromSources } = await importSource('src/build/docs-entry.ts');
  return generatedFromSources();
};

/**
 * Every generated file by its path in the repository: what it should hold.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export const generated = async () => ({
  'README.md': readme(),
  'src/nlp/pos/verb-list.ts': await verbList(),
  ...(await fromSources()),
});

/** @param {string} path */
const current = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

const main = async () => {
  const stale = Object.entries(await generated()).filter(([path, text]) => current(path) !== text);
  for (const [path, text] of stale) {
    if (argv.includes('--check')) console.error(`${path} is out of date; run: npm run docs`);
    else writeFileSync(join(root, path), text);
  }
  if (argv.includes('--check') && stale.length > 0) process.exitCode = 1;
};

if (argv[1] === fileURLToPath(import.meta.url)) await main();
