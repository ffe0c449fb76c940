import { frontMatter } from './front-matter.ts';
import {
  type Format,
  MAX_POST_BYTES,
  postOf,
  type SourceFile,
  type SourceItem,
  TOO_LONG,
  wholeFile,
} from './source.ts';
import { delimiterIn, numbered, threadIn } from './thread.ts';

async function* posts(file: SourceFile): AsyncIterable<SourceItem> {
  const front = await frontMatter(file);
  const delimiter = delimiterIn(front);
  if (delimiter === undefined) {
    yield* postOf(file, { start: 0, end: file.text.length, meta: {} });
    return;
  }
  const { parts, problems } = await threadIn(file, front, delimiter, true);
  yield* problems;
  for (const part of numbered(parts, file.text)) yield* postOf(file, part);
}

/** Plain text: the whole file is one post, or a thread where front matter names what parts it. */
export const text: Format = {
  extensions: ['.txt'],
  read: wholeFile(MAX_POST_BYTES, TOO_LONG, posts),
};
