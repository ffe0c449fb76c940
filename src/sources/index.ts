import { extname, resolve } from 'node:path';
import { bytesOfFile, fileTrouble } from './files.ts';
import { type Found, findIn, type Search } from './find-files.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { notYet } from './not-yet.ts';
import { type Format, problemIn, type SourceItem } from './source.ts';
import { text } from './text.ts';
import { tweet } from './tweet.ts';

export type { SourceItem } from './source.ts';

/** The formats that postlint reads. A new one is one file and one line here. */
const FORMATS: readonly Format[] = [markdown, text, tweet, jsonl];

const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);

/** The format a name's extension tells; plain text where it tells none. */
const formatOf = (name: string): Format => {
  const extension = extname(name).toLowerCase();
  return [...FORMATS, notYet].find(({ extensions }) => extensions.includes(extension)) ?? text;
};

/** The files that arguments and patterns name; what is missing or empty is a problem, and the rest is found all the same. */
export const findFiles = (patterns: readonly string[], options: Search): Promise<Found> =>
  findIn(patterns, options, EXTENSIONS);

/** The posts in a stream of bytes. Its name picks the format and stands in origins and problems; bytes that fail are a problem. */
export async function* readStream(bytes: AsyncIterable<Uint8Array>, name: string): AsyncIterable<SourceItem> {
  try {
    yield* formatOf(name).read(bytes, name);
  } catch (error) {
    const message = fileTrouble(error);
    if (message === undefined) throw error;
    yield problemIn(name, message);
  }
}

/** The posts of one file, in order; a file that cannot be read is a problem. */
export const readFile = (path: string, { cwd }: { readonly cwd: string }): AsyncIterable<SourceItem> =>
  readStream(bytesOfFile(resolve(cwd, path)), path);
