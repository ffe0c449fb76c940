/** The comments of a Markdown file that hide findings, and what each holds for. */
import { overlap } from '../text.ts';
import type { Place, Problem, Span, Suppression } from '../types.ts';
import { lineOf } from './anchors.ts';
import { markdownEdits } from './markdown-blocks.ts';
import { namedIn } from './own-settings.ts';
import type { Part, SourceFile } from './source.ts';

/** More is no writer's work, and every post of the file is held against all of them. */
const MOST = 5_000;

const COMMENT = /^(?:<!--|\{\/\*)\s*postlint-([\w-]*)([\s\S]*?)(?:-->|\*\/\})\s*$/;
/** A line with nothing on it, or with another of these comments. */
const PASSED_OVER = /[ \t]*(?:(?:<!--|\{\/\*)\s*postlint-[^\n]*)?(?:\n|$)/y;

/** A comment, by its offsets into the file. */
interface Comment extends Span {
  readonly verb: string;
  readonly words: string;
}

/** One rule that a comment hides, or all, and the stretch it holds for, by offsets into the file. */
interface Held extends Span {
  readonly line: number;
  readonly rule: string | null;
  readonly reason: string | null;
}

const commentsWithin = (text: string, { start, end }: Span, mdx: boolean): readonly Comment[] => {
  const source = text.slice(start, end);
  if (!source.includes('postlint-')) return [];
  return markdownEdits(source, mdx).flatMap((edit) => {
    const shown = source.slice(edit.start, edit.end).trimEnd();
    const [, verb, words = ''] = COMMENT.exec(shown) ?? [];
    const at = start + edit.start;
    // Inline code hides what it holds too, and that is an example.
    const isCode = source[edit.start - 1] === '`' && source[edit.end] === '`';
    return verb === undefined || isCode ? [] : [{ start: at, end: at + shown.length, verb, words }];
  });
};

/** The comments of a file from an offset on, in order; what a plain post says is its text, whatever it looks like. */
const commentsOf = (text: string, from: number, parts: readonly Part[], mdx: boolean): readonly Comment[] => {
  const found = new Map<number, Comment>();
  for (const comment of commentsWithin(text, { start: from, end: text.length }, mdx)) found.set(comment.start, comment);
  if (found.size > MOST) return [...found.values()];
  for (const part of parts) {
    if (part.edits) for (const comment of commentsWithin(text, part, mdx)) found.set(comment.start, comment);
    else for (const start of found.keys()) if (start >= part.start && start < part.end) found.delete(start);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};

const lineEnd = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
};

const nextLine = (text: string, { end }: Comment): Span => {
  let start = lineEnd(text, end);
  while (start < text.length) {
    PASSED_OVER.lastIndex = start;
    if (!PASSED_OVER.test(text)) break;
    start = PASSED_OVER.lastIndex;
  }
  return { start, end: lineEnd(text, start) };
};

const STRETCHES: Readonly<Record<string, (text: string, comment: Comment) => Span>> = {
  'disable-next-line': nextLine,
  'disable-line': (text, { start, end }) => ({ start: text.lastIndexOf('\n', start) + 1, end: lineEnd(text, end) }),
  'disable-file': (text) => ({ start: 0, end: text.length }),
  disable: (text, { end }) => ({ start: end, end: text.length }),
};

const noSuch = (verb: string): string => {
  const known = [...Object.keys(STRETCHES), 'enable'].map((each) => `postlint-${each}`);
  return `no comment "postlint-${verb}"; there are ${known.join(', ')}`;
};

const heldBy = ({ text, lines, path }: SourceFile, comments: readonly Comment[], problems: Problem[]) => {
  const held: Held[] = [];
  let open: readonly Held[] = [];
  for (const comment of comments) {
    const { verb, words, start } = comment;
    const line = lineOf(lines, start) + 1;
    const { rules, reason } = namedIn(words);
    const stretch = Object.hasOwn(STRETCHES, verb) ? STRETCHES[verb]?.(text, comment) : undefined;
    const named = rules.length === 0 ? [null] : rules;
    const opened = stretch === undefined ? [] : named.map((rule) => ({ ...stretch, line, rule, reason }));
    if (verb === 'enable') {
      const ends = ({ rule }: Held): boolean => rules.length === 0 || (rule !== null && rules.includes(rule));
      held.push(...open.filter(ends).map((block) => ({ ...block, end: start })));
      open = open.filter((block) => !ends(block));
    } else if (stretch === undefined) problems.push({ path, line, message: noSuch(verb) });
    else if (verb === 'disable') open = [...open, ...opened];
    else held.push(...opened);
  }
  return [...held, ...open];
};

/** What the comments of a file hide, and what is wrong with them. */
export interface FileSuppressions {
  readonly problems: readonly Problem[];
  /** What holds for a part; what holds for none is given to the first, so that it is known of. */
  of(part: Span): readonly Suppression[] | undefined;
}

const NONE: FileSuppressions = { problems: [], of: () => undefined };

/** Reads the comments of a file whose body begins at `from` and holds these posts. */
export const fileSuppressions = (
  file: SourceFile,
  from: number,
  parts: readonly Part[],
  mdx: boolean,
): FileSuppressions => {
  const { text, lines, path } = file;
  const comments = text.includes('postlint-') ? commentsOf(text, from, parts, mdx) : [];
  if (comments.length === 0) return NONE;
  if (comments.length > MOST) {
    const message = `more than ${MOST.toLocaleString('en')} postlint comments, so none was read; split the file`;
    return { ...NONE, problems: [{ path, message }] };
  }
  const problems: Problem[] = [];
  const placeOf = (offset: number): Place => {
    const line = lineOf(lines, offset);
    return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
  const all = heldBy(file, comments, problems).map(({ start, end, ...rest }) => ({
    span: { start, end },
    suppression: { kind: 'comment', ...rest, from: placeOf(start), to: placeOf(end) } as const,
  }));
  const idle = new Set(all.filter(({ span }) => !parts.some((part) => overlap(span, part))));
  const of = (part: Span) =>
    all
      .filter((held) => overlap(held.span, part) || (part === parts[0] && idle.has(held)))
      .map(({ suppression }) => suppression);
  return { problems, of };
};
