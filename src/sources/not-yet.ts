import { extname } from 'node:path';
import { type Format, problemIn } from './source.ts';

/** Queue formats that are known and not read yet. */
export const notYet: Format = {
  extensions: ['.csv', '.tsv', '.json', '.yaml', '.yml'],
  read: async function* read(_bytes, path) {
    const extension = extname(path).toLowerCase();
    yield problemIn(
      path,
      `postlint does not read ${extension} yet; save the posts as .jsonl, one {"text": "…"} a line`,
    );
  },
};
