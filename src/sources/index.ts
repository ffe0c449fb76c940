import { extname, resolve } from 'node:path';
import { bytesOfFile, fileTrouble } from './files.ts';
import { findAmong } from './find-among.ts';
import { type Found, findIn, type Search } from './find-files.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { type Format, problemIn, type ReadOptions, type SourceItem } from './source.ts';
import { text } from './text.ts';
import { tweet } from './tweet.ts';

export type { SourceItem } from './source.ts';

/** A format whose reader is loaded with the first file of its kind. */
const lazy = (about: Omit<Format, 'read'>, load: () => Promise<Format['read']>): Format => ({
  ...about,
  read: async function* read(bytes, path, options) {
    const reader = await load();
    yield* reader(bytes, path, options);
  },
});

const csv = lazy({ extensions: ['.csv', '.tsv'] }, async () => (await import('./csv.ts')).readCsv);

const json = lazy(
  { extensions: ['.json', '.jsonc'], onlyNamed: true },
  async () => (await import('./json.ts')).readJson,
);
const archive = lazy({ extensions: ['.js'], onlyNamed: true }, async () => (await import('./json.ts')).readArchive);
const yaml = lazy({ extensions: ['.yaml', '.yml'], onlyNamed: true }, async () => (await import('./yaml.ts')).readYaml);

/** The formats that postlint reads. A new one is one file and one line here. */
const FORMATS: readonly Format[] = [markdown, text, tweet, jsonl, csv, json, archive, yaml];

const extensionsOf = (onlyNamed: boolean): readonly string[] =>
  FORMATS.filter((format) => (format.onlyNamed ?? false) === onlyNamed).flatMap(({ extensions }) => extensions);

const EXTENSIONS = { anywhere: extensionsOf(false), onlyNamed: extensionsOf(true) };

/** The format a name's extension tells; plain text where it tells none. */
const formatOf = (name: string): Format => {
  const extension = extname(name).toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? text;
};

/** The files that arguments and patterns name; what is missing or empty is a problem, and the rest is found all the same. */
export const findFiles = (patterns: readonly string[], options: Search): Promise<Found> =>
  findIn(patterns, options, EXTENSIONS);

/** What the arguments choose among files that are given, absolute, and need not be on the disk. */
export const chooseFiles = (files: readonly string[], patterns: readonly string[], options: Search): Found =>
  findAmong(files, patterns, options, EXTENSIONS);

/** The posts in a stream of bytes. Its name picks the format and stands in origins and problems; bytes that fail are a problem. */
export async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadOptions = {},
): AsyncIterable<SourceItem> {
  try {
    yield* formatOf(name).read(bytes, name, options);
  } catch (error) {
    const message = fileTrouble(error);
    if (message === undefined) throw error;
    yield problemIn(name, message);
  }
}

/** The posts of one file, in order; a file that cannot be read is a problem. */
export const readFile = (
  path: string,
  { cwd, ...options }: { readonly cwd: string } & ReadOptions,
): AsyncIterable<SourceItem> => readStream(bytesOfFile(resolve(cwd, path)), path, options);
