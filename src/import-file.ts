import { pathToFileURL } from 'node:url';

/** Given to the built program, which is a script and cannot import by itself; not defined when the sources run as they are. */
declare const IMPORT_MODULE: ((url: string) => Promise<unknown>) | undefined;

/**
 * What a module of the user's exports.
 * @param path Its file, absolute.
 * @throws what the module throws, and what Node throws where it cannot be read.
 */
export const importFile = (path: string): Promise<{ readonly default?: unknown }> => {
  const { href } = pathToFileURL(path);
  return (typeof IMPORT_MODULE === 'function' ? IMPORT_MODULE(href) : import(href)) as Promise<{ default?: unknown }>;
};
