/** Text as people read it. Imports nothing, so that every part of the program may use it. */

/** White space other than one blank between words; most stretches have none. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
/** The text with its white space drawn together and none at its ends. */
export const evenly = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** Made for the first text that needs it, to keep it out of every start. */
let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as one character each. Give it little at a time: Node 20 takes quadratic time for long texts. */
export const characters = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/** Latin letters, dashes and quotes, which never join with each other. */
const APART = /^[\0-\u02ff\u2010-\u2027]*$/;
/** No character that people write has more UTF-16 units on one side of a place in it. */
const AROUND = 128;

/** The offset `at`, 0 to the text's length in UTF-16 units, or the start of the character that it would part. */
export const wholeBefore = (text: string, at: number): number => {
  if (APART.test(text.slice(Math.max(0, at - 1), at + 1))) return at;
  const from = Math.max(0, at - AROUND);
  const found = characters(text.slice(from, at + AROUND)).containing(at - from);
  return found ? from + found.index : at;
};

/** Half-open, in UTF-16 units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The second half of a word: "n't", "'s", "'re". */
const CLITIC = /^n?['’ʼ‘´`]\p{L}{1,2}(?!\p{L})/u;
/** No word that ends in one is longer, in UTF-16 units. */
const LONGEST = 40;

/** The offset `start`, or where its word begins, where that would leave the second half of one: "isn't a" for "n't a". */
export const fromWord = (text: string, start: number): number => {
  if (!CLITIC.test(text.slice(start, start + LONGEST))) return start;
  const [before = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  return start - before.length;
};

/** The offset `end`, or where its word ends, where that would leave the second half of one: "because you'd" for "because you". */
export const toWord = (text: string, end: number): number => {
  if (fromWord(text, end) === end) return end;
  const [clitic = ''] = CLITIC.exec(text.slice(end, end + LONGEST)) ?? [];
  return end + clitic.length;
};

/** What opens and what closes it: a mark that does both opens before a word, and one that stands in words closes none there. */
const PAIRS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/(?<![\p{L}\p{N}])"(?=[\p{L}\p{N}])/gu, /"/u],
  [/“/gu, /”/u],
  [/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu, /['’](?!\p{L})/u],
  [/\(/gu, /\)/u],
  [/\[/gu, /\]/u],
];
/** UTF-16 units of a mark and the character behind it, which tells whether it closes anything. */
const MARK = 3;

/** The offset `end`, or behind the mark there that closes what was opened last from `start` on: 'DM me "GROW"' for 'DM me "GROW'. */
const toClosing = (text: string, start: number, end: number): number => {
  const [words, next] = [text.slice(start, end), text.slice(end, end + MARK)];
  const isClosed = PAIRS.some(([opens, closes]) => {
    if (next.search(closes) !== 0) return false;
    const opened = [...words.matchAll(opens)].at(-1);
    return opened !== undefined && !closes.test(words.slice(opened.index + 1));
  });
  return isClosed ? end + 1 : end;
};

/** The range from the start of its first word to the end of its last, with what closes a quotation or an aside that it opens. */
export const wholeWords = (text: string, { start, end }: Range): Range => {
  const from = fromWord(text, start);
  return { start: from, end: toClosing(text, from, toWord(text, end)) };
};

const ELLIPSIS = '…';

/** At most `max` UTF-16 units of a text, an ellipsis for the rest among them; no character is parted. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, wholeBefore(text, max - 1)) + ELLIPSIS;

/** White space may be this many times the words; more of a text is not looked at. */
const READ = 4;

/** How a text begins, on one line: at most `max` UTF-16 units, white space drawn together, the rest an ellipsis. */
export const opening = (text: string, max: number): string => {
  const words = evenly(text.slice(0, READ * max));
  const isAll = text.length <= READ * max && words.length <= max;
  return isAll ? words : words.slice(0, wholeBefore(words, max - 1)).trimEnd() + ELLIPSIS;
};

/** Compares by UTF-16 unit, so that order is the same in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Where a pattern with the flag `g` stands: half-open ranges in UTF-16 units, in order. */
export const matchesOf = (text: string, pattern: RegExp): readonly Range[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** True where two half-open ranges share a place. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
