import { jsonValues } from './json-values.ts';
import { recordItems } from './records.ts';
import { type Format, problemIn, type ReadOptions, type SourceFile, type SourceItem, wholeFile } from './source.ts';

const MAX_BYTES = 64_000_000;
const TOO_LARGE = `more than ${MAX_BYTES / 1_000_000} MB in one file; put one post a line in a .jsonl file`;

function* posts(file: SourceFile, { columns = {} }: ReadOptions): Iterable<SourceItem> {
  if (file.text.trim() !== '') yield* recordItems(file, jsonValues(file), columns);
}

/** JSON with or without comments: an export, an API's answer, or any list of objects with a text in each. */
export const readJson: Format['read'] = wholeFile(MAX_BYTES, TOO_LARGE, posts);

/** How the files of an X archive begin: `window.YTD.tweets.part0 = [`. */
const ARCHIVE = /^\s*window\.YTD\.[\w.]+\s*=\s*(?=[[{])/;
const NO_ARCHIVE = 'is a program, not posts; of .js files postlint reads the tweets.js of an X archive';

function* archivePosts(file: SourceFile, options: ReadOptions): Iterable<SourceItem> {
  const start = ARCHIVE.exec(file.text)?.[0];
  if (start === undefined) {
    yield problemIn(file.path, NO_ARCHIVE);
    return;
  }
  // The assignment as spaces, so that every offset stays what it is.
  yield* posts({ ...file, text: start.replace(/\S/g, ' ') + file.text.slice(start.length) }, options);
}

/** The tweets of an X archive. */
export const readArchive: Format['read'] = wholeFile(MAX_BYTES, TOO_LARGE, archivePosts);
