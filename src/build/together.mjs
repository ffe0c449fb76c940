import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/** The command that nearly every run is for. */
const COMMAND = 'src/cli/lint.ts';
/** Other commands need most of the same; what they do not need costs them less than the files it would take. */
const OTHERS = ['src/cli/explain.ts', 'src/cli/rules.ts', 'src/cli/init.ts'];

/**
 * Modules that are there once `from` is, by path from the root.
 * @param {import('esbuild').Metafile['inputs']} inputs
 * @param {string} from
 */
const loadedWith = (inputs, from) => {
  const found = new Set([from]);
  for (const path of found) {
    for (const { path: next, kind } of inputs[path]?.imports ?? [])
      if (kind === 'import-statement' && inputs[next]) found.add(next);
  }
  return found;
};

/**
 * Draws together what linting loads: esbuild makes a file of each set of modules that the same parts need, and Node
 * takes a millisecond to find, read and link each of forty. What linting loads later on asks for all that is there by
 * then, so that no part needs less.
 * @param {import('esbuild').Metafile} plain Of a build without this.
 * @returns {import('esbuild').Plugin}
 */
export const drawnTogether = ({ inputs }) => {
  const core = loadedWith(inputs, COMMAND);
  const later = [...core]
    .flatMap((path) => inputs[path]?.imports ?? [])
    .filter(({ kind, path }) => kind === 'dynamic-import' && path.startsWith('src/') && !core.has(path))
    .map(({ path }) => path);
  const asking = new Set([...later, ...OTHERS].map((path) => join(root, path)));
  return {
    name: 'drawn-together',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!asking.has(path)) return undefined;
        const contents = `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(join(root, COMMAND))};\n`;
        return { contents, loader: 'ts' };
      });
    },
  };
};
