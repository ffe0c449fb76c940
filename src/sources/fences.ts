import type { Span } from '../types.ts';

/** A fenced code block, from the start of its first line to the end of its last. */
export interface Fence extends Span {
  /** The lines between. */
  readonly inner: Span;
  /** Lower case: the first word after the opening mark. */
  readonly language: string;
}

interface Mark extends Span {
  readonly char: string;
  readonly length: number;
  readonly info: string;
}

const FENCE_LINE = /^[ \t>]*(?:(`{3,})([^`\n]*)|(~{3,})([^\n]*))$/gm;

const marksIn = (text: string): readonly Mark[] => {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  return Array.from(text.matchAll(FENCE_LINE), ({ 0: line, 1: ticks, 2: a, 3: tildes, 4: b, index }) => {
    const mark = ticks ?? tildes ?? '';
    const info = (a ?? b ?? '').trim().toLowerCase();
    return {
      start: index,
      end: index + line.length,
      char: mark.slice(0, 1),
      length: mark.length,
      info,
    };
  });
};

const closes = (mark: Mark, open: Mark): boolean =>
  mark.info === '' && mark.char === open.char && mark.length >= open.length;

/** Index of the mark that closes `marks[first]` before `limit`. With `nested`, a mark with a language opens a level. */
const closing = (marks: readonly Mark[], first: number, limit: number, nested: boolean): number | undefined => {
  const open = marks[first];
  let depth = 0;
  for (let index = first + 1; open !== undefined && index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || mark.start >= limit) return undefined;
    if (nested && mark.info !== '' && mark.char === open.char && mark.length >= open.length) depth++;
    else if (closes(mark, open) && depth-- === 0) return index;
  }
  return undefined;
};

const MARKDOWN = new Set(['md', 'markdown']);

/**
 * The fenced code blocks of a Markdown text, in order. A fence that is never closed is no fence, so
 * that a stray mark hides nothing. None reaches past one of the `barriers` (offsets, in order); where
 * these are given the file holds many posts, and a fence marked `markdown` may hold fences of its own.
 */
export const fencesIn = (text: string, barriers?: readonly number[]): readonly Fence[] => {
  const marks = marksIn(text);
  const fences: Fence[] = [];
  const unclosed = new Map<string, number>();
  let wall = 0;
  for (let first = 0; first < marks.length; first++) {
    const open = marks[first];
    if (open === undefined) break;
    while ((barriers?.[wall] ?? Number.POSITIVE_INFINITY) <= open.start) {
      wall++;
      unclosed.clear();
    }
    const [language = ''] = open.info.split(/[\s{,]/, 1);
    const nested = barriers !== undefined && MARKDOWN.has(language);
    // What found no end is not looked for again: a file of stray marks takes linear time.
    const kind = `${open.char}${nested}`;
    if (open.length >= (unclosed.get(kind) ?? Number.POSITIVE_INFINITY)) continue;
    const last = closing(marks, first, barriers?.[wall] ?? text.length, nested);
    const close = last === undefined ? undefined : marks[last];
    if (last === undefined || close === undefined) {
      unclosed.set(kind, open.length);
      continue;
    }
    fences.push({ start: open.start, end: close.end, inner: { start: open.end + 1, end: close.start }, language });
    first = last;
  }
  return fences;
};

/** Whether an offset stands in one of these spans, which are in order; to be asked in the order of the text. */
export const within = (spans: readonly Span[]): ((offset: number) => boolean) => {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return offset >= (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  };
};

/** The HTML comments of a Markdown text that are none of its code, in order; one that is never closed is none. */
export const commentsIn = (text: string, fences: readonly Fence[]): readonly Span[] => {
  const isCode = within(fences);
  const comments: Span[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 1)) {
    if (isCode(start)) continue;
    const last = text.indexOf('-->', start + 4);
    if (last < 0) break;
    comments.push({ start, end: last + 3 });
    start = last + 2;
  }
  return comments;
};
