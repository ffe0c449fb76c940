import type { Columns, Network, Problem, RawPost, Span, Suppression } from '../types.ts';
import { anchorsOf, type Edit, excerpt, lineOf, lineStarts } from './anchors.ts';
import { decode, NUL, normaliseLines } from './decode.ts';
import type { Located } from './located.ts';
import type { Meta } from './meta.ts';
import { networkOfPath } from './network.ts';

export type SourceItem = { readonly post: RawPost } | { readonly problem: Problem };

/** One way in: bytes of a file to its posts, in order, with a problem in the place of each post that cannot be read. */
export interface Format {
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (bytes: AsyncIterable<Uint8Array>, path: string, options: ReadOptions) => AsyncIterable<SourceItem>;
  /** True where a folder has too many of such files that hold no posts: they are read where they are named. */
  readonly onlyNamed?: boolean;
}

/** What a reader may be told of a file besides its bytes and name. */
export interface ReadOptions {
  /** Which column or key holds what; formats that have none pass it over. */
  readonly columns?: Columns;
}

/** A whole file, decoded. */
export interface SourceFile {
  readonly path: string;
  /** Its line ends are `\n`. */
  readonly text: string;
  readonly lines: readonly number[];
  /** What its extension or folder tells. */
  readonly network: Network | undefined;
}

/** The longest post read, in UTF-16 units; no network takes a tenth of it. */
export const MAX_POST = 1_000_000;
/** No encoding read here takes more bytes for a post of `MAX_POST` units: three a unit in UTF-8. */
export const MAX_POST_BYTES = 3 * MAX_POST + 3;
export const TOO_LONG = 'more than 1,000,000 characters in one post; split it';

/** For formats that people write: an empty stream of rows is what a pipe may well hold. */
export const EMPTY_FILE = 'an empty file; there is nothing to lint';

/** A parser's own words: their first line, without the picture of the place. */
export const firstLine = (message: string): string => (/^[^\n]*/.exec(message)?.[0] ?? '').replace(/[\s:.]+$/, '');

export const problemIn = (path: string, message: string, line?: number): SourceItem => ({
  problem: { path, ...(line !== undefined && { line }), message },
});

/** Where a post stands in its file and what is known of it. */
export interface Part extends Span {
  readonly meta: Meta;
  /** For people, where the file has several. */
  readonly name?: string;
  /** As in `Origin`. */
  readonly part?: number;
  /** As in `RawPost`. */
  readonly suppressions?: readonly Suppression[];
  /** What the post does not show as it stands in its stretch of the file, in order. */
  readonly edits?: (source: string) => readonly Edit[];
}

/** A file to those who only put posts in it. */
export type Place = Pick<SourceFile, 'path' | 'network'>;

/** A post of a file, with what the file's path tells where the post itself says nothing. */
export const rawPost = (
  file: Place,
  {
    meta: { network = file.network, ...origin },
    name,
    part,
    suppressions,
  }: Pick<Part, 'meta' | 'name' | 'part' | 'suppressions'>,
  text: string,
  anchors: RawPost['anchors'],
): RawPost => ({
  text,
  anchors,
  ...(network !== undefined && { network }),
  origin: {
    path: file.path,
    ...(name !== undefined && { post: name }),
    ...origin,
    ...(part !== undefined && { part }),
  },
  ...(suppressions !== undefined && { suppressions }),
});

/** A post that stands in its file with a place of its own for every part of it, such as a cell; a problem where it is too long. */
export const textPost = (file: Place, about: Parameters<typeof rawPost>[1], { text, anchors }: Located): SourceItem =>
  text.length > MAX_POST
    ? problemIn(file.path, TOO_LONG, anchors[0]?.line)
    : { post: rawPost(file, about, text, anchors) };

/** The post of a part; nothing where it shows no text, a problem where it is too long. */
export function* postOf(file: SourceFile, part: Part): Iterable<SourceItem> {
  if (part.end - part.start > MAX_POST) {
    yield problemIn(file.path, TOO_LONG, lineOf(file.lines, part.start) + 1);
    return;
  }
  const source = file.text.slice(part.start, part.end);
  const shown = excerpt(source, part.edits?.(source) ?? []);
  if (shown.text === '') return;
  yield { post: rawPost(file, part, shown.text, anchorsOf(shown, part.start, file.lines)) };
}

/** All bytes in one piece, or undefined as soon as there are more than `limit`. */
const gather = async (bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | undefined> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};

/** The lines, 1-based, that have a NUL in them. */
function* linesWithNul(text: string, lines: readonly number[]): Iterable<number> {
  for (let at = text.indexOf('\0'); at >= 0; ) {
    const line = lineOf(lines, at) + 1;
    yield line;
    const next = lines[line];
    at = next === undefined ? -1 : text.indexOf('\0', next);
  }
}

/** A format that is read whole: `posts` sees the decoded file, which is never over `limit` bytes. */
export const wholeFile = (
  limit: number,
  tooLarge: string,
  posts: (file: SourceFile, options: ReadOptions) => Iterable<SourceItem> | AsyncIterable<SourceItem>,
): Format['read'] =>
  async function* read(bytes, path, options) {
    const all = await gather(bytes, limit);
    const read = all === undefined ? { problem: tooLarge } : decode(all);
    if ('problem' in read) {
      yield problemIn(path, read.problem);
      return;
    }
    const written = normaliseLines(read.text);
    const lines = lineStarts(written);
    for (const line of linesWithNul(written, lines)) yield problemIn(path, NUL, line);
    // A space, so that all that can be read stays where it is.
    const text = written.replaceAll('\0', ' ');
    if (text.trim() === '') yield problemIn(path, EMPTY_FILE);
    else yield* posts({ path, text, lines, network: networkOfPath(path) }, options);
  };
