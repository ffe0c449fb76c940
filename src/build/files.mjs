import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** What is published of the program. */
export const dist = join(root, 'dist');

/** What every file of dist/ is built with. @satisfies {import('esbuild').BuildOptions} */
export const options = /** @type {const} */ ({
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node has had them since version 10. esbuild takes them for unsupported, and a pattern with one would be made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  // The "main" of some packages is a UMD file that asks for its parts in ways no bundler can follow.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
});

/**
 * A script in ASCII, which is read three times as fast; esbuild leaves regular expressions as they are.
 * @param {string} script
 */
export const inAscii = (script) =>
  script.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Puts each file in place in one step, as another process may be running the old one. Returns their names.
 * @param {readonly { readonly path: string, readonly contents: string | Uint8Array }[]} files
 */
export const writeFiles = (files) => {
  mkdirSync(dist, { recursive: true });
  return files.map(({ path, contents }) => {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
    return basename(path);
  });
};
