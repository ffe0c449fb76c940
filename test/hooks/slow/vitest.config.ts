/** What downloads and builds: minutes, not seconds, so it runs by itself. */
import { defineConfig, mergeConfig } from 'vitest/config';
import config from '../../vitest.config.ts';

const MINUTES = 60_000;

export default mergeConfig(
  { ...config, test: { ...config.test, include: [], exclude: [] } },
  defineConfig({
    test: { include: ['test/hooks/slow/*.test.ts'], testTimeout: 15 * MINUTES, hookTimeout: 15 * MINUTES },
  }),
);
