import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { rulesModule } from '../src/build/rules-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RESOLVED = '\0virtual:rules';

const virtualRules: Plugin = {
  name: 'virtual-rules',
  resolveId: (id) => (id === 'virtual:rules' ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? rulesModule(root) : undefined),
};

export default defineConfig({
  root,
  plugins: [virtualRules],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: join(root, 'test/global-setup.ts'),
    testTimeout: 20_000,
  },
});
