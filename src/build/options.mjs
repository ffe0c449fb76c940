import { options, root } from './files.mjs';
import { rulesModule } from './rules-module.mjs';

/**
 * The modules that are made by the build: the rules, and their phrases compiled where `phrases` does that.
 * @param {() => string | Promise<string>} phrases Source text of `virtual:phrases`.
 * @returns {import('esbuild').Plugin}
 */
export const virtualModules = (phrases) => ({
  name: 'virtual-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /:rules$/, namespace: 'virtual' }, () => ({ contents: rulesModule(root), resolveDir: root }));
    onLoad({ filter: /:phrases$/, namespace: 'virtual' }, async () => ({ contents: await phrases() }));
  },
});

/** How an entry point of ours is bundled. @satisfies {import('esbuild').BuildOptions} */
export const moduleOptions = {
  ...options,
  format: /** @type {const} */ ('esm'),
  splitting: true,
  chunkNames: '[name]-[hash]',
  // Identifiers stay whole, so that a stack trace from a user can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  // cosmiconfig names TypeScript for a loader that we replace by jiti, the one dependency left to install.
  external: ['jiti', 'typescript'],
  define: { POS_CHUNK: '"./pos.cjs"', WORKER: '"./worker.js"' },
  plugins: [virtualModules(() => 'export default undefined;')],
  // CommonJS packages inside still ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module';const require = nodeRequire(import.meta.url);",
  },
};
