import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Config, resolveConfig } from './config.ts';
import { configError, isConfigError } from './config-error.ts';
import type { Boxed, Explorer, Found } from './explorer.ts';
import { pathFrom } from './say.ts';
import { configSchema } from './schema.ts';
import { ENDINGS, SEARCH_PLACES } from './search-places.ts';
import { validate } from './validate.ts';

// Without a config there is no need for cosmiconfig, which takes longer to load than a post to lint.
const explore = async (cwd: string): Promise<Explorer> => (await import('./explorer.ts')).openExplorer(cwd);

const mayHoldConfig = (dir: string): boolean => SEARCH_PLACES.some((name) => existsSync(join(dir, name)));

/** The name of the config that stands in a folder itself; undefined where there is none. Throws a `configError` where it cannot be read. */
export const configIn = async (dir: string): Promise<string | undefined> => {
  const found = mayHoldConfig(dir) ? await (await explore(dir)).search(dir) : null;
  return found === null ? undefined : basename(found.filepath);
};

/** Folder by folder up to home or the root; cosmiconfig's own walk ends in a global config, which CI would not have. */
const search = async (cwd: string, home: string): Promise<Found> => {
  for (let dir = resolve(cwd); ; dir = dirname(dir)) {
    const found = mayHoldConfig(dir) ? await (await explore(cwd)).search(dir) : null;
    if (found !== null || dir === home || dir === dirname(dir)) return found;
  }
};

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a config file',
  EACCES: 'not allowed to read it',
};

const open = async (cwd: string, file: string): Promise<Found> => {
  try {
    const found = await (await explore(cwd)).load(resolve(cwd, file));
    if (found === null) throw configError(file, 'no "postlint" key in it');
    return found;
  } catch (error) {
    if (isConfigError(error)) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw configError(file, REFUSALS[code] ?? `not a config file; its name must end in ${ENDINGS.join(', ')}`, error);
  }
};

const contentOf = (found: NonNullable<Found>): unknown =>
  // cosmiconfig does not hand an empty file to its loader.
  found.isEmpty === true ? {} : ((found.config as Boxed).content ?? {});

/**
 * The config of `file`, or the nearest one at or above `cwd` (up to `home`), or the defaults. Throws a
 * `configError` that names the file and all that is wrong with it.
 */
export const loadConfig = async (options: {
  readonly cwd: string;
  readonly file?: string;
  readonly search: boolean;
  readonly home?: string;
}): Promise<Config> => {
  const { cwd, file, home = homedir() } = options;
  if (file === undefined && !options.search) return resolveConfig({}, null, 'no config', cwd);
  const found = file === undefined ? await search(cwd, home) : await open(cwd, file);
  if (found === null) return resolveConfig({}, null, 'no config', cwd);
  const path = pathFrom(cwd, found.filepath);
  const name = basename(path) === 'package.json' ? `${path}#postlint` : path;
  const checked = validate(configSchema, contentOf(found));
  if ('problems' in checked) throw configError(name, checked.problems);
  return resolveConfig(checked.value, found.filepath, name, cwd);
};
