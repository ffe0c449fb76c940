import { readStream, type SourceItem } from '../../src/sources/index.ts';
import type { Problem, RawPost } from '../../src/types.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that an iterable yields. */
export const all = async (items: AsyncIterable<SourceItem>): Promise<readonly SourceItem[]> => {
  const list: SourceItem[] = [];
  for await (const item of items) list.push(item);
  return list;
};

/** Reads a file that is not on disk. */
export const items = (name: string, content: string | Uint8Array, chunk = 64): Promise<readonly SourceItem[]> =>
  all(readStream(chunksOf(typeof content === 'string' ? Buffer.from(content) : content, chunk), name));

export const posts = async (name: string, content: string | Uint8Array, chunk = 64): Promise<readonly RawPost[]> =>
  (await items(name, content, chunk)).flatMap((item) => ('post' in item ? [item.post] : []));

export const texts = async (name: string, content: string | Uint8Array): Promise<readonly string[]> =>
  (await posts(name, content)).map(({ text }) => text);

export const problems = async (name: string, content: string | Uint8Array, chunk = 64): Promise<readonly Problem[]> =>
  (await items(name, content, chunk)).flatMap((item) => ('problem' in item ? [item.problem] : []));

/** Line and column of an offset, by the meaning of anchors alone. */
export const placeOf = ({ anchors }: RawPost, offset: number): { line: number; column: number } => {
  const anchor = anchors.findLast(({ start }) => start <= offset);
  if (anchor === undefined) throw new Error(`no anchor at or before ${offset}`);
  return { line: anchor.line, column: anchor.column + offset - anchor.start };
};

/**
 * Every unit of a post that does not stand in the file where its anchors say; `\n` stands at a line's end.
 * `shown` tells what a unit may look like there, such as an escape.
 */
export const misplaced = (
  post: RawPost,
  file: string,
  shown: (unit: string, rest: string) => boolean = () => false,
): readonly string[] => {
  const lines = file.split(/\r\n|\r|\n/);
  return Array.from({ length: post.text.length }, (_, offset) => offset).flatMap((offset) => {
    const unit = post.text[offset] ?? '';
    const { line, column } = placeOf(post, offset);
    const rest = (lines[line - 1] ?? '<no such line>').slice(column - 1);
    const right = unit === '\n' ? rest === '' : rest[0] === unit;
    return right || shown(unit, rest)
      ? []
      : [`${offset} ${JSON.stringify(unit)} at ${line}:${column}: ${rest.slice(0, 9)}`];
  });
};
