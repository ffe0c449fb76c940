import { join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import type { UserConfig } from '../../src/config/schema.ts';

/** Loads as the command does from a folder inside `home`, above which nothing is looked for. */
export const loadIn = (home: string, cwd = '.', file?: string): Promise<Config> =>
  loadConfig({ cwd: join(home, cwd), search: true, home, ...(file === undefined ? {} : { file }) });

/** The words of the error, or what came instead. */
export const errorOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

/** A config as it would come from `/work/postlint.config.json`, run in `/work`. */
export const configOf = (user: UserConfig): Config =>
  resolveConfig([{ user, path: '/work/postlint.config.json', name: 'postlint.config.json' }], '/work');
