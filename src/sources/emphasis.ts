import type { Edit } from './anchors.ts';

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Delimiter {
  readonly char: string;
  /** Offset of the first mark not used yet from the left. */
  start: number;
  /** Offset after the last mark not used yet. */
  end: number;
  /** How many marks it had. */
  readonly run: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const SPACE = /^\s?$/u;
/** As CommonMark had it up to 0.30: emoji and other symbols beyond ASCII are as good as letters beside a mark. */
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u;

const before = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
};

const after = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** Reads the run at `start` by CommonMark's rules of flanking; a `~` counts only in a pair. */
export const delimiterAt = (text: string, start: number): Delimiter => {
  const char = text[start] ?? '';
  let end = start + 1;
  while (text[end] === char) end++;
  const left = before(text, start);
  const right = after(text, end);
  const leftOpen = SPACE.test(left) || PUNCTUATION.test(left);
  const rightOpen = SPACE.test(right) || PUNCTUATION.test(right);
  const opening = !SPACE.test(right) && (leftOpen || !PUNCTUATION.test(right));
  const closing = !SPACE.test(left) && (rightOpen || !PUNCTUATION.test(left));
  const usable = char !== '~' || end - start === 2;
  const wordBound = char === '_';
  return {
    char,
    start,
    end,
    run: end - start,
    opens: usable && opening && (!wordBound || !closing || PUNCTUATION.test(left)),
    closes: usable && closing && (!wordBound || !opening || PUNCTUATION.test(right)),
  };
};

const length = ({ start, end }: Delimiter): number => end - start;

/** CommonMark's rule of three: it keeps the runs of `*a**b*` from pairing across their lengths. */
const mayPair = (opener: Delimiter, closer: Delimiter): boolean => {
  if (opener.char !== closer.char) return false;
  const both = opener.closes || closer.opens;
  return !both || (opener.run + closer.run) % 3 !== 0 || opener.run % 3 === 0;
};

/** Index of the nearest opener for a closer, or -1. */
const openerFor = (closer: Delimiter, openers: readonly Delimiter[], bottoms: Map<string, number>): number => {
  const kind = `${closer.char}${closer.opens}${closer.run % 3}`;
  const bottom = bottoms.get(kind) ?? 0;
  for (let index = openers.length - 1; index >= bottom; index--) {
    const opener = openers[index];
    if (opener !== undefined && mayPair(opener, closer)) return index;
  }
  // No closer of this kind need look below here again, which keeps the whole linear.
  bottoms.set(kind, openers.length);
  return -1;
};

/** Pairs delimiters, given in order, and returns the marks that take part; the others are ordinary text. */
export const pairedMarks = (delimiters: readonly Delimiter[]): readonly Edit[] => {
  const edits: Edit[] = [];
  const openers: Delimiter[] = [];
  const bottoms = new Map<string, number>();
  const cut = (height: number): void => {
    openers.length = height;
    for (const [kind, bottom] of bottoms) if (bottom > height) bottoms.set(kind, height);
  };
  for (const delimiter of delimiters) {
    while (delimiter.closes && length(delimiter) > 0) {
      const index = openerFor(delimiter, openers, bottoms);
      const opener = openers[index];
      if (opener === undefined) break;
      const used = Math.min(2, length(opener), length(delimiter));
      edits.push({ start: opener.end - used, end: opener.end, text: '' });
      edits.push({ start: delimiter.start, end: delimiter.start + used, text: '' });
      opener.end -= used;
      delimiter.start += used;
      cut(length(opener) === 0 ? index : index + 1);
    }
    if (delimiter.opens && length(delimiter) > 0) openers.push(delimiter);
  }
  return edits;
};
