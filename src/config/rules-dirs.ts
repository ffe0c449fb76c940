/** Folders with rules of a user's own. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { show } from '../engine/wording.ts';
import type { Part } from './config.ts';
import { configError } from './config-error.ts';
import type { Reading } from './explorer.ts';
import { asList } from './resolve-config.ts';

const fault = (path: string, name: string): string | undefined => {
  if (!existsSync(path)) return `no folder ${show(name)}; it is looked for from the folder of this config`;
  return statSync(path).isDirectory() ? undefined : `${show(name)} is a file; name the folder that it is in`;
};

/** Where the folders of all parts of a config are, absolute. Throws a `configError` for one that is not there. */
export const findRulesDirs = (parts: readonly Part[], { cwd }: Reading): readonly string[] => {
  const found = new Set<string>();
  for (const { user, path: config, name: from } of parts) {
    for (const name of asList(user.rulesDir)) {
      const path = resolve(config === null ? cwd : dirname(config), name);
      const problem = fault(path, name);
      if (problem !== undefined) throw configError(from, `rulesDir: ${problem}`);
      // Two presets may bring the same one.
      found.add(path);
    }
  }
  return [...found];
};
