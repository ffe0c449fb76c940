import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './files.mjs';
import { moduleOptions } from './options.mjs';

// Inside node_modules, so that what stays external is found and git does not see it.
const scratch = join(root, 'node_modules/.cache/postlint');

/**
 * Bundles a TypeScript module of the repository, which Node 20 cannot run by itself, and imports it.
 * @param {string} entry Its path from the root.
 */
export const importSource = async (entry) => {
  const name = basename(entry, '.ts');
  const { outputFiles } = await build({
    ...moduleOptions,
    splitting: false,
    outdir: scratch,
    entryPoints: { [name]: entry },
    outExtension: { '.js': '.mjs' },
  });
  mkdirSync(scratch, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  return import(pathToFileURL(join(scratch, `${name}.mjs`)).href);
};
