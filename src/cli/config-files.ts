/** The files that a config, which may be a stranger's, names for reports: it must not write wherever it likes. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { configError } from '../config/config-error.ts';
import { isIn } from '../sources/repository.ts';
import { realPlaceOf } from './file-output.ts';
import type { ConfigOptions } from './options.ts';
import type { Wish } from './wishes.ts';

/** Where a config is. */
type Place = Pick<Config, 'dir' | 'path'>;

/** Why a file may not be written, with the way out; undefined where it may. */
const refusalOf = async (file: string, wish: string, { dir, path }: Place, { configCode = true }: ConfigOptions) => {
  const onCommandLine = `name it on the command line: -f ${wish}`;
  // Inside a folder, too, there are files that run: hooks of git, scripts of packages.
  if (!configCode) return `a file to write, which --no-config-code refuses; ${onCommandLine}`;
  const home = await realpath(dir);
  const place = await realPlaceOf(resolve(home, file));
  if (path !== null && place === (await realPlaceOf(path))) return 'the config itself; name another one';
  if (isIn(place, home)) return undefined;
  return `a file outside the folder of the config; name one inside, or ${onCommandLine}`;
};

/** Throws a `configError` for formats of a config that write a file outside its folder or over itself, and any under `--no-config-code`. */
export const checkConfigFiles = async (
  wishes: readonly Wish[],
  { name, ...place }: Place & Pick<Config, 'name'>,
  options: ConfigOptions,
): Promise<void> => {
  const refusals = await Promise.all(
    wishes.map(async ({ formatter, file }) => {
      const wish = `${formatter.name}=${file}`;
      const refusal = file === undefined ? undefined : await refusalOf(file, wish, place, options);
      return refusal === undefined ? [] : [`format: "${wish}" is ${refusal}`];
    }),
  );
  if (refusals.flat().length > 0) throw configError(name, refusals.flat());
};
