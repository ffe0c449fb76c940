import type { Span } from '../types.ts';
import { frontMatter } from './front-matter.ts';
import { type Format, postOf, type SourceFile, type SourceItem, wholeFile } from './source.ts';
import { numbered, threadIn } from './thread.ts';

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

async function* posts(file: SourceFile): AsyncIterable<SourceItem> {
  const { parts, problems } = await threadIn(file, await frontMatter(file), '---', false);
  yield* problems;
  const withoutPolls = parts.map((part) => ({ ...part, ...withoutPoll(file.text, part) }));
  for (const part of numbered(withoutPolls, file.text)) yield* postOf(file, part);
}

/** The files of twitter-together and toot-together: one post or thread each, with optional front matter. */
export const tweet: Format = {
  extensions: ['.tweet', '.toot'],
  read: wholeFile(MAX_BYTES, 'more than 8 MB in one thread; split it', posts),
};
