import type { Span } from '../types.ts';
import { lineOf } from './anchors.ts';
import { frontMatter } from './front-matter.ts';
import { markdownEdits } from './markdown-blocks.ts';
import type { Meta } from './meta.ts';
import { packedPosts } from './pack.ts';
import { type Format, type Part, postOf, problemIn, type SourceFile, type SourceItem, wholeFile } from './source.ts';
import { fileSuppressions } from './suppressions.ts';

/** Room for some 50,000 posts in one file. */
const MAX_BYTES = 32_000_000;

const isMdx = (path: string): boolean => path.toLowerCase().endsWith('.mdx');

const markdownPart = (file: SourceFile, span: Span, meta: Meta): Part => ({
  start: span.start,
  end: span.end,
  meta,
  edits: (source) => markdownEdits(source, isMdx(file.path)),
});

const packParts = (file: SourceFile, from: number, meta: Meta): readonly Part[] | undefined =>
  packedPosts(file.text.slice(from))?.map(({ start, end, name, network = meta.network, plain }) => {
    const span = { start: from + start, end: from + end };
    const own: Meta = network === undefined ? meta : { ...meta, network };
    return plain ? { ...span, name, meta: own } : { ...markdownPart(file, span, own), name };
  });

async function* posts(file: SourceFile): AsyncIterable<SourceItem> {
  const front = await frontMatter(file);
  if (front?.problem) yield problemIn(file.path, front.problem.message, lineOf(file.lines, front.problem.at) + 1);
  const { end: start = 0, meta = {} } = front ?? {};
  const single = markdownPart(file, { start, end: file.text.length }, meta);
  const parts = packParts(file, start, meta) ?? [single];
  const comments = fileSuppressions(file, start, parts, isMdx(file.path));
  for (const problem of comments.problems) yield { problem };
  for (const part of parts) {
    const suppressions = comments.of(part);
    yield* postOf(file, suppressions === undefined ? part : { ...part, suppressions });
  }
}

/** Markdown: one post a file, or a collection of posts under numbered headings. */
export const markdown: Format = {
  extensions: ['.md', '.mdx', '.markdown'],
  read: wholeFile(
    MAX_BYTES,
    `more than ${MAX_BYTES / 1_000_000} MB in one file; split it, or put one post a line in a .jsonl file`,
    posts,
  ),
};
