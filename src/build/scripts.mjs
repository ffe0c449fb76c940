import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { dist, inAscii, root } from './files.mjs';
import { moduleOptions } from './options.mjs';

/** What others import, by the module that hands it out; and what the command starts as a thread. */
export const HANDED_OUT = {
  'index.js': 'src/index.ts',
  'testing.js': 'src/testing.ts',
  'worker.js': 'src/threads/worker.ts',
};

/** A script cannot import, and finds by name what `src/start/load.ts` gives it. */
const scriptOptions = {
  ...moduleOptions,
  format: /** @type {const} */ ('cjs'),
  supported: { ...moduleOptions.supported, 'dynamic-import': false },
  define: {
    IMPORT_MODULE: 'importModule',
    TAGGER: 'requireTagger',
    WORKER: '"./worker.js"',
    'import.meta.url': 'address',
  },
  metafile: /** @type {const} */ (true),
};

/** @typedef {import('esbuild').BuildResult<typeof scriptOptions & { write: false }>} Built */

/**
 * The command line as a script, and the parts that it asks of the other script: so that help and version do without it.
 * @returns {Promise<Built & { readonly parts: readonly string[] }>}
 */
export const buildCli = async () => {
  /** @type {Set<string>} */
  const parts = new Set();
  /** @type {import('esbuild').Plugin} */
  const partsApart = {
    name: 'parts-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        return { path: relative(root, join(resolveDir, path)).replaceAll('\\', '/'), namespace: 'part' };
      });
      onLoad({ filter: /./, namespace: 'part' }, ({ path }) => {
        parts.add(path);
        return { contents: `module.exports = part(${JSON.stringify(path)});` };
      });
    },
  };
  const built = await build({ ...scriptOptions, entryPoints: { cli: 'src/cli/main.ts' }, plugins: [partsApart] });
  return { ...built, parts: [...parts].sort() };
};

/**
 * Modules and all they need as one script; none runs before it is asked for, by its path.
 * @param {readonly string[]} parts
 * @param {{ readonly define?: Readonly<Record<string, string>>, readonly plugins?: import('esbuild').Plugin[] }} [more]
 * @returns {Promise<Built>}
 */
export const buildParts = (parts, { define, plugins = moduleOptions.plugins } = {}) => {
  const lines = parts.map(
    (path) => `exports[${JSON.stringify(path)}] = () => require(${JSON.stringify(`./${path}`)});`,
  );
  return build({
    ...scriptOptions,
    define: { ...scriptOptions.define, ...define },
    plugins,
    stdin: { contents: lines.join('\n'), resolveDir: root, sourcefile: 'parts.js' },
  });
};

/** @param {string} name @param {Built} built @returns The script as a file of dist/. */
export const scriptFile = (name, { outputFiles: [file] }) => ({
  path: join(dist, name),
  contents: inAscii(file?.text ?? ''),
});

/** The modules that hand a part out, as files of dist/. */
export const modulesThatHandOut = async () => {
  const entryPoints = Object.values(HANDED_OUT);
  const { metafile } = await build({ ...moduleOptions, entryPoints, metafile: true });
  const exported = new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]));
  return Object.entries(HANDED_OUT).map(([file, part]) => {
    const names = exported.get(part) ?? [];
    const taken = names.length > 0 ? `export const { ${names.join(', ')} } = ` : '';
    return {
      path: join(dist, file),
      contents: `import { part } from './load.js';\n${taken}part(${JSON.stringify(part)});\n`,
    };
  });
};
