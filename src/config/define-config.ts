import type { UserConfig } from './schema.ts';

/** Types a config while it is written; a plain object does as well. */
export const defineConfig = <const C extends UserConfig>(config: C): C => config;
