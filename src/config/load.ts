import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { NOT_ALLOWED } from '../engine/wording.ts';
import type { Config, Part } from './config.ts';
import { configError } from './config-error.ts';
import type { Found, Reading } from './explorer.ts';
import { withPresets } from './extends.ts';
import { explore, openConfig, partOf, refuseCode } from './open.ts';
import { findPlugins } from './plugins.ts';
import { resolveConfig } from './resolve-config.ts';
import { findRulesDirs } from './rules-dirs.ts';
import { pathFrom } from './say.ts';
import type { UserConfig } from './schema.ts';
import { SEARCH_PLACES } from './search-places.ts';

const LEADS_NOWHERE = 'a link that leads to nothing that can be read; mend it, or take it away';

const works = (look: () => unknown): boolean => {
  try {
    look();
    return true;
  } catch {
    return false;
  }
};

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
/** True of a link that leads nowhere, too: the gate that it was must not be gone without a word. */
const isConfig = (path: string): boolean => works(() => lstatSync(path)) && !isFolder(path);
const mayRead = (path: string): boolean => works(() => accessSync(path, constants.R_OK));

/** The config that stands in a folder itself. Throws a `configError` where it cannot be read. */
const findIn = async (dir: string, reading: Reading): Promise<Found> => {
  const path = SEARCH_PLACES.map((name) => join(dir, name)).find(isConfig);
  if (path === undefined) return null;
  if (!existsSync(path)) throw configError(pathFrom(reading.cwd, path), LEADS_NOWHERE);
  // cosmiconfig passes it over without a word, and with it the gate that it is would be gone.
  if (!mayRead(path)) throw configError(pathFrom(reading.cwd, path), NOT_ALLOWED);
  return (await explore(reading)).search(dir);
};

/** The name of the config that stands in a folder itself; undefined where there is none. Throws a `configError` where it cannot be read. */
export const configIn = async (dir: string): Promise<string | undefined> => {
  const found = await findIn(dir, { cwd: dir, code: true });
  return found === null ? undefined : basename(found.filepath);
};

/** Folder by folder up to home or the root; cosmiconfig's own walk ends in a global config, which CI would not have. */
const search = async (reading: Reading, home: string): Promise<Found> => {
  for (let dir = resolve(reading.cwd); ; dir = dirname(dir)) {
    const found = await findIn(dir, reading);
    if (found !== null || dir === home || dir === dirname(dir)) return found;
  }
};

/** A preset that several others extend stands before the first of them, so that each has a word to say over it. */
const once = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ path }, index) => path === null || parts.findIndex((part) => part.path === path) === index);

const withAll = async (part: Part, reading: Reading): Promise<Config> => {
  const parts = once(await withPresets([part], reading));
  return {
    ...resolveConfig(parts, reading.cwd),
    rulesDirs: findRulesDirs(parts, reading),
    plugins: await findPlugins(parts, reading),
  };
};

/**
 * A config that is given as it stands, with the presets it extends; its paths start from `cwd`. Throws a
 * `configError` for a preset, plugin or folder of rules that cannot be used.
 */
export const configFrom = async (user: UserConfig, name: string, reading: Reading): Promise<Config> => {
  if (!reading.code) refuseCode(name, user);
  return withAll({ user, path: null, name }, reading);
};

/**
 * The config of `file`, or the nearest one at or above `cwd` (up to `home`), or the defaults, with the presets it
 * extends. Throws a `configError` that names the file and all that is wrong with it.
 */
export const loadConfig = async (options: {
  readonly cwd: string;
  readonly file?: string;
  readonly search: boolean;
  readonly home?: string;
  /** False where configs, presets and rules that run code are refused; true where left out. */
  readonly code?: boolean;
}): Promise<Config> => {
  const { cwd, file, home = homedir(), code = true } = options;
  const reading = { cwd, code };
  if (file !== undefined) return withAll(await openConfig(file, reading), reading);
  const found = options.search ? await search(reading, home) : null;
  return found === null ? configFrom({}, 'no config', reading) : withAll(partOf(found, reading), reading);
};
