import { options, root } from './files.mjs';
import { rulesModule } from './rules-module.mjs';

/** Source text of a module that is not made: then rules have their own. */
const NOTHING = 'export default undefined;';

/**
 * The modules that are made by the build: the rules, and apart from them what is not read with them.
 * @param {{ readonly phrases?: string, readonly examples?: string }} apart Source texts of `virtual:phrases` and `virtual:examples`.
 * @returns {import('esbuild').Plugin}
 */
export const virtualModules = ({ phrases = NOTHING, examples = NOTHING } = {}) => ({
  name: 'virtual-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    onLoad({ filter: /:rules$/, namespace: 'virtual' }, () => ({ contents: rulesModule(root), resolveDir: root }));
    onLoad({ filter: /:phrases$/, namespace: 'virtual' }, () => ({ contents: phrases }));
    onLoad({ filter: /:examples$/, namespace: 'virtual' }, () => ({ contents: examples }));
  },
});

/** How our sources are bundled. @satisfies {import('esbuild').BuildOptions} */
export const moduleOptions = {
  ...options,
  format: /** @type {const} */ ('esm'),
  // Identifiers stay whole, so that a stack trace from a user can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  // cosmiconfig names TypeScript for a loader that we replace by jiti, the one dependency left to install.
  external: ['jiti', 'typescript'],
  plugins: [virtualModules()],
};
