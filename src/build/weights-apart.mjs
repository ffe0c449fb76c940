import { join } from 'node:path';
import { dist } from './files.mjs';
import { importSource } from './sources.mjs';

const FILE = 'weights.txt';

/**
 * Leaves the table of weights out of the script, which finds it by `readText`: V8 would keep the text with the script
 * and again with the code it made of it, and both are read at every start.
 * @type {import('esbuild').Plugin}
 */
export const weightsApart = {
  name: 'weights-apart',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]classifier[\\/]weights\.ts$/ }, () => ({
      contents: `export const WEIGHTS = readText(${JSON.stringify(`./${FILE}`)});`,
    }));
  },
};

/** The table as a file of dist/, in ASCII. */
export const weightsFile = async () => {
  const { WEIGHTS } = await importSource('src/nlp/classifier/weights.ts');
  return { path: join(dist, FILE), contents: WEIGHTS };
};
