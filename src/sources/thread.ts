import type { Span } from '../types.ts';
import { commentsIn, fencesIn, within } from './fences.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import type { Meta } from './meta.ts';
import type { Part, SourceFile, SourceItem } from './source.ts';

/** What the parts of a file are together: one thread, or posts of their own. */
const KINDS = ['thread', 'post'] as const;
type Kind = (typeof KINDS)[number];

/** The delimiter that front matter names for the parts of its file. */
const delimiterIn = (front: FrontMatter | undefined, kind: Kind): string | undefined => {
  const value = front?.data[`${kind}-delimiter`] ?? front?.data[`${kind}Delimiter`];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** The next line that is the delimiter and nothing else. */
const nextDelimiter = (
  text: string,
  from: number,
  delimiter: string,
  isHidden: (offset: number) => boolean,
): Span | undefined => {
  for (let at = text.indexOf(delimiter, from); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    if ((at > from && text[at - 1] !== '\n') || isHidden(at)) continue;
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (text.slice(at + delimiter.length, end).trim() === '') return { start: at, end: Math.min(end + 1, text.length) };
  }
  return undefined;
};

/** A text in parts, in order, blank ones and all, and what is wrong with the front matter of any. */
export interface Thread {
  readonly kind: Kind;
  readonly parts: readonly (Span & { readonly meta: Meta })[];
  readonly problems: readonly SourceItem[];
}

/**
 * Splits a file at lines that hold a delimiter alone; each part may begin with front matter of its own, the
 * first one's holds for all.
 * @param marked True where the text is Markdown: a delimiter in code or in a comment is none.
 */
export const threadIn = async (
  file: SourceFile,
  first: FrontMatter | undefined,
  usual: string,
  marked: boolean,
  kind: Kind = 'thread',
): Promise<Thread> => {
  const { text } = file;
  const fences = marked ? fencesIn(text) : [];
  const isCode = within(fences);
  const isComment = within(marked ? commentsIn(text, fences) : []);
  const isHidden = (offset: number): boolean => isCode(offset) || isComment(offset);
  const { id, ...said } = first?.meta ?? {};
  // An id is that of one post.
  const shared = id === undefined || kind === 'post' ? said : { ...said, id };
  const parts: (Span & { readonly meta: Meta })[] = [];
  const problems: SourceItem[] = [];
  let delimiter = usual;
  for (let at = 0; at < text.length; ) {
    const front = at === 0 ? first : await frontMatter(file, at);
    problems.push(...(front?.problems ?? []));
    delimiter = delimiterIn(front, kind) ?? delimiter;
    const start = front?.end ?? at;
    const next = nextDelimiter(text, start, delimiter, isHidden);
    parts.push({ start, end: next?.start ?? text.length, meta: at === 0 ? shared : { ...shared, ...front?.meta } });
    at = next?.end ?? text.length;
  }
  return { kind, parts, problems };
};

/** The same where front matter names what parts a file, else undefined. */
export const namedThread = async (file: SourceFile, front: FrontMatter | undefined): Promise<Thread | undefined> => {
  for (const kind of KINDS) {
    const delimiter = delimiterIn(front, kind);
    if (delimiter !== undefined) return threadIn(file, front, delimiter, true, kind);
  }
  return undefined;
};

/** The parts that are not blank, numbered where there are several. */
export const numbered = (parts: readonly Part[], text: string, kind: Kind = 'thread'): readonly Part[] => {
  const filled = parts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  if (filled.length < 2) return filled;
  return filled.map((part, index) => {
    const number = index + 1;
    return kind === 'post' ? { ...part, name: `post ${number}` } : { ...part, name: `part ${number}`, part: number };
  });
};
