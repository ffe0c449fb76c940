/** The presets a config extends, and those they extend in turn. */
import { dirname } from 'node:path';
import { show } from '../engine/wording.ts';
import type { Part } from './config.ts';
import { configError } from './config-error.ts';
import type { Reading } from './explorer.ts';
import { openConfig } from './open.ts';
import { isFile, resolveFrom } from './resolve.ts';
import { asList } from './resolve-config.ts';
import { didYouMean, pathFrom } from './say.ts';
import { isPreset, PRESETS } from './schema.ts';

/** The configs on the way to a preset, the user's own first. */
type Chain = readonly Part[];

const via = (chain: Chain, last?: string): string => {
  const names = [...chain.map(({ name }) => name), ...(last === undefined ? [] : [last])];
  return names.length < 2 ? '' : ` (${names.join(' > ')})`;
};

const refuse = (chain: Chain, sentence: string, last?: string): Error =>
  configError(chain.at(-1)?.name ?? 'extends', `extends: ${sentence}${via(chain, last)}`);

const notFound = (name: string): string =>
  isFile(name)
    ? `no file ${show(name)}; it is looked for from the folder of this config`
    : `no preset ${show(name)}${didYouMean(name, PRESETS) || '; install the package, or begin a path with "./"'}`;

const open = async (name: string, chain: Chain, reading: Reading): Promise<readonly Part[]> => {
  const from = chain.at(-1)?.path;
  const path = await resolveFrom(from ? dirname(from) : reading.cwd, name);
  if (path === undefined) throw refuse(chain, notFound(name));
  if (chain.some((part) => part.path === path)) {
    throw refuse(chain, `${show(name)} leads back to itself`, pathFrom(reading.cwd, path));
  }
  const part = await openConfig(pathFrom(reading.cwd, path), reading);
  return withPresets([...chain, part], reading);
};

/**
 * The last config of the chain behind all that it extends: of two that say different things, the later one holds.
 * Throws a `configError` with the chain for a preset that is missing or leads back to itself.
 */
export const withPresets = async (chain: Chain, reading: Reading): Promise<readonly Part[]> => {
  const part = chain.at(-1);
  if (part === undefined) return [];
  const parts: Part[] = [];
  for (const name of asList(part.user.extends)) {
    // One after another: what is reported first must not hang on which file is read first.
    if (!isPreset(name)) parts.push(...(await open(name, chain, reading)));
    else parts.push({ user: { extends: name }, path: null, name });
  }
  return [...parts, part];
};
