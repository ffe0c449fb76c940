import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dist, root, writeFiles } from './files.mjs';
import { examplesModule, leanRules } from './lean-rules.mjs';
import { moduleOptions, virtualModules } from './options.mjs';
import { phrasesModule } from './phrases-module.mjs';
import { bundleTagger } from './tagger.mjs';
import { drawnTogether } from './together.mjs';

/** What is called from outside: the command, the library and its aid for tests; and what the command starts as a thread. */
export const entryPoints = {
  cli: 'src/cli/main.ts',
  index: 'src/index.ts',
  testing: 'src/testing.ts',
  worker: 'src/threads/worker.ts',
};

/** Tells this build from others of the same version: reports that are kept between runs depend on it. */
const digest = () => {
  const hash = createHash('sha1').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'rules']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      extname(name),
    );
    for (const name of files.sort()) hash.update(`${name}\0`).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex');
};

/** Writes the program into dist/: the tagger, then the command, the library and their lazily loaded parts. */
export const bundle = async () => {
  const taggers = await bundleTagger();
  const define = { ...moduleOptions.define, BUILD: JSON.stringify(digest()) };
  const plugins = [virtualModules({ phrases: await phrasesModule(), examples: await examplesModule() }), leanRules];
  const all = { ...moduleOptions, define, entryPoints };
  const { metafile } = await build({ ...all, plugins, metafile: true });
  const { outputFiles } = await build({ ...all, plugins: [...plugins, drawnTogether(metafile)] });
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
