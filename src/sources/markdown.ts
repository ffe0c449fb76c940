import { type FrontMatter, frontMatter } from './front-matter.ts';
import { markdownEdits } from './markdown-blocks.ts';
import type { Meta } from './meta.ts';
import { packedPosts } from './pack.ts';
import { type Format, type Part, postOf, type SourceFile, type SourceItem, wholeFile } from './source.ts';
import { fileSuppressions } from './suppressions.ts';
import { namedThread, numbered } from './thread.ts';

/** Room for some 50,000 posts in one file. */
const MAX_BYTES = 32_000_000;

const isMdx = (path: string): boolean => path.toLowerCase().endsWith('.mdx');

const editsIn =
  ({ path }: SourceFile): Part['edits'] & {} =>
  (source) =>
    markdownEdits(source, isMdx(path));

const packParts = (file: SourceFile, from: number, meta: Meta): readonly Part[] | undefined =>
  packedPosts(file.text.slice(from))?.map(({ start, end, name, network = meta.network, plain }) => {
    const span = { start: from + start, end: from + end };
    const own: Meta = network === undefined ? meta : { ...meta, network };
    return { ...span, name, meta: own, ...(!plain && { edits: editsIn(file) }) };
  });

const partsOf = async (
  file: SourceFile,
  front: FrontMatter | undefined,
): Promise<{ readonly parts: readonly Part[]; readonly problems: readonly SourceItem[] }> => {
  const thread = await namedThread(file, front);
  if (thread !== undefined) {
    const parts = numbered(thread.parts, file.text, thread.kind).map((part) => ({ ...part, edits: editsIn(file) }));
    return { parts, problems: thread.problems };
  }
  const { end: start = 0, meta = {}, problems = [] } = front ?? {};
  return {
    parts: packParts(file, start, meta) ?? [{ start, end: file.text.length, meta, edits: editsIn(file) }],
    problems,
  };
};

async function* posts(file: SourceFile): AsyncIterable<SourceItem> {
  const front = await frontMatter(file);
  const { parts, problems } = await partsOf(file, front);
  yield* problems;
  const start = front?.end ?? 0;
  const comments = fileSuppressions(file, start, parts, isMdx(file.path));
  for (const problem of comments.problems) yield { problem };
  for (const part of parts) {
    const suppressions = comments.of(part);
    yield* postOf(file, suppressions === undefined ? part : { ...part, suppressions });
  }
}

/** Markdown: one post a file, a thread, or a collection of posts under numbered headings. */
export const markdown: Format = {
  extensions: ['.md', '.mdx', '.markdown'],
  read: wholeFile(
    MAX_BYTES,
    `more than ${MAX_BYTES / 1_000_000} MB in one file; split it, or put one post a line in a .jsonl file`,
    posts,
  ),
};
