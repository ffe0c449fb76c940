/** The files that a config, which may be a stranger's, names for reports: it must not write wherever it likes. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { configError } from '../config/config-error.ts';
import { isIn } from '../sources/repository.ts';
import { realPlaceOf } from './file-output.ts';
import type { ConfigOptions } from './options.ts';
import type { Wish } from './wishes.ts';

/** Why a file may not be written, with the way out; undefined where it may. */
const refusalOf = async (file: string, folder: string, { configCode = true }: ConfigOptions) => {
  // Inside a folder, too, there are files that run: hooks of git, scripts of packages.
  if (!configCode) return 'a file to write, which --no-config-code refuses; name it on the command line';
  const home = await realpath(folder);
  if (isIn(await realPlaceOf(resolve(home, file)), home)) return undefined;
  return 'a file outside the folder of the config; name one inside, or name it on the command line';
};

/** Throws a `configError` for formats of a config that write a file outside its folder, and any under `--no-config-code`. */
export const checkConfigFiles = async (
  wishes: readonly Wish[],
  { name, dir }: Pick<Config, 'name' | 'dir'>,
  options: ConfigOptions,
): Promise<void> => {
  const refusals = await Promise.all(
    wishes.map(async ({ formatter, file }) => {
      const refusal = file === undefined ? undefined : await refusalOf(file, dir, options);
      const wish = `${formatter.name}=${file}`;
      return refusal === undefined ? [] : [`format: "${wish}" is ${refusal}: -f ${wish}`];
    }),
  );
  if (refusals.flat().length > 0) throw configError(name, refusals.flat());
};
