import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dist, root, writeFiles } from './files.mjs';
import { moduleOptions, virtualModules } from './options.mjs';
import { phrasesModule } from './phrases-module.mjs';
import { bundleTagger } from './tagger.mjs';

/** What is called from outside: the command and the library; and what the command starts as a thread. */
export const entryPoints = { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/threads/worker.ts' };

/** Writes the program into dist/: the tagger, then the command, the library and their lazily loaded parts. */
export const bundle = async () => {
  const taggers = await bundleTagger();
  const { outputFiles } = await build({ ...moduleOptions, plugins: [virtualModules(phrasesModule)], entryPoints });
  return new Set([...taggers, ...writeFiles(outputFiles)]);
};

/** Everything that is published: the program, its types and schema, and nothing left over from earlier builds. */
const release = async () => {
  const current = await bundle();
  for (const name of readdirSync(dist)) {
    if (/\.c?js$/.test(name) && !current.has(name)) rmSync(join(dist, name));
  }
  copyFileSync(join(root, 'src/config/schema.json'), join(dist, 'schema.json'));
  const { writeTypes } = await import('./types.mjs');
  writeTypes();
};

if (argv[1] === fileURLToPath(import.meta.url)) await release();
