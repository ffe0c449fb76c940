import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { phrasesModule } from '../src/build/phrases-module.mjs';
import { rulesModule } from '../src/build/rules-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const virtualModules: Plugin = {
  name: 'virtual-modules',
  resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
  load: (id) => {
    if (id === '\0virtual:rules') return rulesModule(root);
    if (id === '\0virtual:examples') return 'export default undefined;';
    return id === '\0virtual:phrases' ? phrasesModule() : undefined;
  },
};

export default defineConfig({
  root,
  plugins: [virtualModules],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/hooks/slow/**'],
    // vitest leaves one core idle: on a machine with two the tests take 10 minutes instead of 6.
    maxWorkers: '100%',
    globalSetup: join(root, 'test/global-setup.ts'),
    // For what hangs: a test that is slow because the machine is busy has not failed.
    testTimeout: 120_000,
  },
});
