/** Configs written as modules. */
import { reasonOf } from '../engine/wording.ts';
import { importFile } from '../import-file.ts';
import { configError } from './config-error.ts';

type Load = (path: string) => Promise<unknown>;

/** One way on every Node: only some of the supported ones read types themselves. What was read is read anew the next time. */
const byJiti: Load = async (path) => {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url, { fsCache: false });
  const before = new Set(Object.keys(jiti.cache));
  try {
    return await jiti.import(path);
  } finally {
    for (const read of Object.keys(jiti.cache)) if (!before.has(read)) delete jiti.cache[read];
  }
};

const defaultOf = (loaded: unknown): unknown =>
  typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;

/** The default export of a module; the error of one that throws carries what it threw as its `cause`. */
const read =
  (load: Load) =>
  async (name: string, path: string): Promise<unknown> => {
    let config: unknown;
    try {
      config = await defaultOf(await load(path));
    } catch (error) {
      throw configError(name, `the config threw: ${reasonOf(error)}`, error);
    }
    if (config === undefined) throw configError(name, 'no default export; write "export default { … }"');
    return config;
  };

export const readJs = read(importFile);
export const readTs = read(byJiti);
