import { options, root } from './files.mjs';
import { rulesModule } from './rules-module.mjs';

/** @type {import('esbuild').Plugin} */
const virtualRules = {
  name: 'virtual-rules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:rules$/ }, () => ({ path: 'rules', namespace: 'virtual' }));
    onLoad({ filter: /^rules$/, namespace: 'virtual' }, () => ({ contents: rulesModule(root), resolveDir: root }));
  },
};

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
  plugins: [virtualRules],
  // CommonJS packages inside still ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module';const require = nodeRequire(import.meta.url);",
  },
};
