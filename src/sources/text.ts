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
import { namedThread, numbered } from './thread.ts';

async function* posts(file: SourceFile): AsyncIterable<SourceItem> {
  const thread = await namedThread(file, await frontMatter(file));
  const { kind, parts, problems } = thread ?? { parts: [{ start: 0, end: file.text.length, meta: {} }], problems: [] };
  yield* problems;
  for (const part of numbered(parts, file.text, kind)) yield* postOf(file, part);
}

/** Plain text: the whole file is one post, or a thread or several where front matter names what parts it. */
export const text: Format = {
  extensions: ['.txt'],
  read: wholeFile(MAX_POST_BYTES, TOO_LONG, posts),
};
