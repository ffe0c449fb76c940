import { realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Given to the built program, which is a script and cannot import by itself; not defined when the sources run as they are. */
declare const IMPORT_MODULE: ((url: string) => Promise<unknown>) | undefined;

/** When files had last been written as they were imported first, by their paths. */
const first = new Map<string, number | undefined>();

/** The address of a module as it is now: Node reads each address once. */
const addressOf = (path: string): string => {
  const { href } = pathToFileURL(path);
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (!first.has(path)) first.set(path, written);
  if (written === undefined || first.get(path) === written) return href;
  // Of CommonJS, Node keeps what a file exported, whatever its address.
  delete createRequire(href).cache[realpathSync(path)];
  return `${href}?${written}`;
};

/**
 * What a module of the user's exports, as its file is now. What it imports in turn is read once in a process: a change
 * there is not seen before the next start.
 * @param path Its file, absolute.
 * @throws what the module throws, and what Node throws where it cannot be read.
 */
export const importFile = (path: string): Promise<{ readonly default?: unknown }> => {
  const address = addressOf(path);
  return (typeof IMPORT_MODULE === 'function' ? IMPORT_MODULE(address) : import(address)) as Promise<{
    default?: unknown;
  }>;
};
