import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './files.mjs';
import { moduleOptions } from './options.mjs';
import { bundleTagger, tagger } from './tagger.mjs';

// Inside node_modules, so that what stays external is found and git does not see it.
const scratch = join(root, 'node_modules/.cache/postlint');

/**
 * Bundles a TypeScript module of the repository, which Node 20 cannot run by itself, and imports it.
 * @param {string} entry Its path from the root.
 */
export const importSource = async (entry) => {
  // Two runs at once must not overwrite each other's file.
  const name = `${basename(entry, '.ts')}-${process.pid}`;
  await bundleTagger();
  const { outputFiles } = await build({
    ...moduleOptions,
    define: { TAGGER: 'requireTagger' },
    // CommonJS packages inside still ask for Node's own modules by `require`.
    banner: {
      js: `import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
const requireTagger = () => require(${JSON.stringify(tagger)});`,
    },
    outdir: scratch,
    entryPoints: { [name]: entry },
    outExtension: { '.js': '.mjs' },
  });
  mkdirSync(scratch, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const file = join(scratch, `${name}.mjs`);
  process.once('exit', () => rmSync(file, { force: true }));
  return import(pathToFileURL(file).href);
};
