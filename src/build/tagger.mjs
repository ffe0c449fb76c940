import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compromiseVersion, expandedCompromise } from './expand-compromise.mjs';
import { dist, inAscii, options, writeFiles } from './files.mjs';

/** The file that holds compromise: CommonJS, as it must load in the middle of a synchronous call. */
export const tagger = join(dist, 'pos.cjs');

const INGREDIENTS = ['files.mjs', 'expand-compromise.mjs', 'model-source.mjs', 'tagger.mjs'];

/** Names what the file is made from, so that it is made again only when that changes. */
const stamp = () => {
  const hash = createHash('sha256').update(compromiseVersion());
  for (const name of INGREDIENTS) hash.update(readFileSync(new URL(name, import.meta.url)));
  return `// ${hash.digest('hex').slice(0, 16)}`;
};

/** Bundles compromise with its model expanded, unless that is done already. Returns the file's name. */
export const bundleTagger = async () => {
  const current = stamp();
  if (existsSync(tagger) && readFileSync(tagger, 'utf8').startsWith(current)) return [basename(tagger)];
  const { outputFiles } = await build({
    ...options,
    entryPoints: { pos: 'compromise/two' },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    minify: true,
    plugins: [expandedCompromise],
    banner: { js: current },
    footer: { js: 'module.exports = module.exports.default;' },
  });
  return writeFiles(outputFiles.map(({ path, text }) => ({ path, contents: inAscii(text) })));
};
