/** Packages with rules of a user's own. */
import { dirname } from 'node:path';
import { show } from '../engine/wording.ts';
import type { Part, Plugin } from './config.ts';
import { configError } from './config-error.ts';
import type { Reading } from './explorer.ts';
import { isFile, resolveFrom } from './resolve.ts';
import { asList } from './resolve-config.ts';

/** Where the plugins of all parts of a config are. Throws a `configError` for one that is not installed. */
export const findPlugins = async (parts: readonly Part[], { cwd }: Reading): Promise<readonly Plugin[]> => {
  const found = new Map<string, Plugin>();
  for (const { user, path: config, name: from } of parts) {
    for (const name of asList(user.plugins)) {
      const path = await resolveFrom(config === null ? cwd : dirname(config), name);
      const way = isFile(name) ? 'it is looked for from the folder of this config' : `npm install ${name}`;
      if (path === undefined)
        throw configError(from, `plugins: no ${isFile(name) ? 'file' : 'package'} ${show(name)}; ${way}`);
      // Two presets may bring the same one.
      found.set(path, { name, path });
    }
  }
  return [...found.values()];
};
