import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** True for a path; all else is a package. */
export const isFile = (name: string): boolean => /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name);

/** The file that a path or package means, as seen from a folder; undefined where there is none. Runs nothing of it. */
export const resolveFrom = async (folder: string, name: string): Promise<string | undefined> => {
  if (isFile(name)) {
    const path = resolve(folder, name);
    return existsSync(path) && statSync(path).isFile() ? path : undefined;
  }
  // Node's own way to ask from another folder is behind a flag in versions that are supported.
  const { createJiti } = await import('jiti');
  const url = createJiti(join(folder, 'postlint.config.js'), { fsCache: false }).esmResolve(name, { try: true });
  const path = url?.startsWith('file:') ? fileURLToPath(url) : undefined;
  return path !== undefined && existsSync(path) ? path : undefined;
};
