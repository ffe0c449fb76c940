import type { Span } from '../types.ts';
import { lineOf } from './anchors.ts';
import { frontMatter } from './front-matter.ts';
import type { Meta } from './meta.ts';
import { type Format, type Part, postOf, problemIn, type SourceFile, type SourceItem, wholeFile } from './source.ts';

const MAX_BYTES = 8_000_000;

/** An option of a poll; such lines end a post that asks one. The question above them stays. */
const POLL_OPTION = /^\(\s?\)[ \t]+\S/;

const withoutPoll = (text: string, span: Span): Span => {
  let end = span.end;
  for (let last = end; last > span.start; ) {
    const start = Math.max(text.lastIndexOf('\n', last - 1) + 1, span.start);
    const line = text.slice(start, last);
    if (POLL_OPTION.test(line)) end = start;
    else if (line.trim() !== '') break;
    last = start - 1;
  }
  return { start: span.start, end };
};

const delimiterIn = (data: Readonly<Record<string, unknown>>): string | undefined => {
  const value = data['thread-delimiter'] ?? data.threadDelimiter;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** The next line that is the delimiter and nothing else. */
const nextDelimiter = (text: string, from: number, delimiter: string): Span | undefined => {
  for (let at = text.indexOf(delimiter, from); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    if (at > from && text[at - 1] !== '\n') continue;
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (text.slice(at + delimiter.length, end).trim() === '') return { start: at, end: Math.min(end + 1, text.length) };
  }
  return undefined;
};

/** Splits a thread; each part may begin with front matter of its own, the first one's holds for all. */
async function* partsOf(file: SourceFile): AsyncIterable<Part | SourceItem> {
  const { text } = file;
  let delimiter = '---';
  let shared: Meta | undefined;
  for (let at = 0; at < text.length; ) {
    const front = await frontMatter(file, at);
    if (front?.problem) yield problemIn(file.path, front.problem.message, lineOf(file.lines, front.problem.at) + 1);
    shared ??= front?.meta ?? {};
    delimiter = delimiterIn(front?.data ?? {}) ?? delimiter;
    const start = front?.end ?? at;
    const next = nextDelimiter(text, start, delimiter);
    const body = withoutPoll(text, { start, end: next?.start ?? text.length });
    yield { ...body, meta: { ...shared, ...front?.meta } };
    at = next?.end ?? text.length;
  }
}

async function* posts(file: SourceFile): AsyncIterable<SourceItem> {
  const parts: Part[] = [];
  for await (const part of partsOf(file)) {
    if ('meta' in part) parts.push(part);
    else yield part;
  }
  const filled = parts.filter(({ start, end }) => file.text.slice(start, end).trim() !== '');
  for (const [index, part] of filled.entries()) {
    yield* postOf(file, filled.length > 1 ? { ...part, name: `part ${index + 1}`, part: index + 1 } : part);
  }
}

/** The files of twitter-together and toot-together: one post or thread each, with optional front matter. */
export const tweet: Format = {
  extensions: ['.tweet', '.toot'],
  read: wholeFile(MAX_BYTES, 'more than 8 MB in one thread; split it', posts),
};
