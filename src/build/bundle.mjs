import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dist, root, writeFiles } from './files.mjs';
import { examplesModule, leanRules } from './lean-rules.mjs';
import { moduleOptions, virtualModules } from './options.mjs';
import { phrasesModule } from './phrases-module.mjs';
import { buildCli, buildParts, HANDED_OUT, modulesThatHandOut, scriptFile } from './scripts.mjs';
import { bundleTagger } from './tagger.mjs';
import { weightsApart, weightsFile } from './weights-apart.mjs';

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

/** Writes the program into dist/: the tagger, the command line, all else as one script, and the modules that load them. */
export const bundle = async () => {
  const define = { BUILD: JSON.stringify(digest()) };
  const plugins = [
    virtualModules({ phrases: await phrasesModule(), examples: await examplesModule() }),
    leanRules,
    weightsApart,
  ];
  const cli = await buildCli();
  const parts = await buildParts([...cli.parts, ...Object.values(HANDED_OUT)], { define, plugins });
  const load = await build({ ...moduleOptions, define, entryPoints: { load: 'src/start/load.ts' } });
  const scripts = [scriptFile('cli.cjs', cli), scriptFile('parts.cjs', parts)];
  const files = [...scripts, await weightsFile(), ...load.outputFiles, ...(await modulesThatHandOut())];
  return new Set([...(await bundleTagger()), ...writeFiles(files)]);
};

/** Everything that is published: the program, its types and schema, and nothing left over from earlier builds. */
const release = async () => {
  const current = await bundle();
  for (const name of readdirSync(dist)) {
    if (/\.(?:c?js|code|txt)$/.test(name) && !current.has(name)) rmSync(join(dist, name));
  }
  copyFileSync(join(root, 'src/config/schema.json'), join(dist, 'schema.json'));
  const { writeTypes } = await import('./types.mjs');
  writeTypes();
  // The first start keeps what V8 made of the program for the next ones.
  spawnSync(execPath, [join(root, 'bin/postlint.js'), '--version']);
};

if (argv[1] === fileURLToPath(import.meta.url)) await release();
