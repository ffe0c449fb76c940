/** One file of a config: opened, checked, and not yet joined with the presets it extends. */
import { basename, resolve } from 'node:path';
import { codeOf, NOT_ALLOWED } from '../engine/wording.ts';
import type { Part } from './config.ts';
import { configError, isConfigError } from './config-error.ts';
import type { Boxed, Explorer, Found, Reading } from './explorer.ts';
import { pathFrom } from './say.ts';
import { configSchema, type UserConfig } from './schema.ts';
import { ENDINGS } from './search-places.ts';
import { validate } from './validate.ts';

// Without a config there is no need for cosmiconfig, which takes longer to load than a post to lint.
export const explore = async (reading: Reading): Promise<Explorer> =>
  (await import('./explorer.ts')).openExplorer(reading);

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a config file',
  EACCES: NOT_ALLOWED,
};

/** Settings whose files are programs. */
const PROGRAMS = ['rulesDir', 'plugins'] as const;

/** Throws a `configError` for settings that bring code where none may run. */
export const refuseCode = (name: string, user: UserConfig): void => {
  const wrong = PROGRAMS.filter((key) => user[key] !== undefined).map(
    (key) => `${key}: rules that run code, which --no-config-code refuses; "phraseRules" run none`,
  );
  if (wrong.length > 0) throw configError(name, wrong);
};

const contentOf = (found: NonNullable<Found>): unknown =>
  // cosmiconfig does not hand an empty file to its loader.
  found.isEmpty === true ? {} : ((found.config as Boxed).content ?? {});

/** What cosmiconfig found, checked. Throws a `configError` with all that is wrong with it. */
export const partOf = (found: NonNullable<Found>, { cwd, code }: Reading): Part => {
  const path = pathFrom(cwd, found.filepath);
  const name = basename(path) === 'package.json' ? `${path}#postlint` : path;
  const checked = validate(configSchema, contentOf(found));
  if ('problems' in checked) throw configError(name, checked.problems);
  if (!code) refuseCode(name, checked.value);
  return { user: checked.value, path: found.filepath, name };
};

/** @param file As the user wrote it, from `cwd`, or absolute. Throws a `configError` where it cannot be used. */
export const openConfig = async (file: string, reading: Reading): Promise<Part> => {
  try {
    const found = await (await explore(reading)).load(resolve(reading.cwd, file));
    if (found === null) throw configError(file, 'no "postlint" key in it');
    return partOf(found, reading);
  } catch (error) {
    if (isConfigError(error)) throw error;
    throw configError(
      file,
      REFUSALS[codeOf(error)] ?? `not a config file; its name must end in ${ENDINGS.join(', ')}`,
      error,
    );
  }
};
