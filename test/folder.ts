import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Contents by path inside a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The real path of a folder of its own with these files in it, gone after the test. */
export const folderWith = (files: Files): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'postlint-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};
