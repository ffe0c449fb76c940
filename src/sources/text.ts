import { type Format, MAX_POST_BYTES, postOf, TOO_LONG, wholeFile } from './source.ts';

/** Plain text: the whole file is one post. */
export const text: Format = {
  extensions: ['.txt'],
  read: wholeFile(MAX_POST_BYTES, TOO_LONG, (file) => postOf(file, { start: 0, end: file.text.length, meta: {} })),
};
