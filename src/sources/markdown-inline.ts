import type { Edit } from './anchors.ts';
import { delimiterAt, pairedMarks } from './emphasis.ts';
import { decodeEntity, ENTITY } from './entities.ts';
import { closeBracket } from './markdown-links.ts';
import type { Scan } from './markdown-scan.ts';

/** Reads what stands at `at` and returns the offset to go on from. */
type Reader = (scan: Scan, at: number) => number;

const leaveOut = (scan: Scan, start: number, end: number): number => {
  scan.edits.push({ start, end, text: '' });
  return end;
};

const backslash: Reader = (scan, at) => {
  const next = scan.text[at + 1] ?? '';
  if (next === '\n' && at + 2 < scan.text.length) return leaveOut(scan, at, at + 1);
  if (!/^[!-/:-@[-`{-~]$/.test(next)) return at + 1;
  return leaveOut(scan, at, at + 1) + 1;
};

const tickRuns = (text: string): ReadonlyMap<number, number[]> => {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = runs.get(run.length);
    if (same === undefined) runs.set(run.length, [index]);
    else same.push(index);
  }
  for (const same of runs.values()) same.reverse();
  return runs;
};

/** Inline code: its marks stay, so that the sentence keeps a place for it; what they hold does not. */
const code: Reader = (scan, at) => {
  let end = at;
  while (scan.text[end] === '`') end++;
  scan.ticks ??= tickRuns(scan.text);
  const same = scan.ticks.get(end - at) ?? [];
  while ((same.at(-1) ?? Number.POSITIVE_INFINITY) < end) same.pop();
  const close = same.at(-1);
  return close === undefined ? end : leaveOut(scan, end, close) + end - at;
};

const emphasis: Reader = (scan, at) => {
  const delimiter = delimiterAt(scan.text, at);
  if (delimiter.opens || delimiter.closes) scan.delimiters.push(delimiter);
  return delimiter.end;
};

const openBracket = (scan: Scan, at: number, image: boolean): number => {
  const { edits, delimiters } = scan;
  scan.brackets.push({ at, image, edits: edits.length, delimiters: delimiters.length });
  return at + (image ? 2 : 1);
};

const bang: Reader = (scan, at) => (scan.text[at + 1] === '[' ? openBracket(scan, at, true) : at + 1);

const COMMENT_END = '-->';
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const TAG = /<\/?([a-z][a-z0-9.:-]*)(?:[\s/][^<>]*)?>/iy;
/** Tags around which a reader sees a new line. */
const BREAKS =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|td|th|tr|ul)$/i;

const comment = (scan: Scan, at: number): number => {
  const end = scan.noComments ? -1 : scan.text.indexOf(COMMENT_END, at + 4);
  if (end >= 0) return leaveOut(scan, at, end + COMMENT_END.length);
  scan.noComments = true;
  return at + 1;
};

const angle: Reader = (scan, at) => {
  if (scan.text.startsWith('<!--', at)) return comment(scan, at);
  AUTOLINK.lastIndex = TAG.lastIndex = at;
  if (AUTOLINK.test(scan.text)) {
    const end = AUTOLINK.lastIndex;
    leaveOut(scan, at, at + 1);
    return leaveOut(scan, end - 1, end);
  }
  const tag = TAG.exec(scan.text);
  if (tag === null) return at + 1;
  scan.edits.push({ start: at, end: TAG.lastIndex, text: BREAKS.test(tag[1] ?? '') ? '\n' : '' });
  return TAG.lastIndex;
};

const entity: Reader = (scan, at) => {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(scan.text);
  const text = match === null ? undefined : decodeEntity(match);
  if (text === undefined) return at + 1;
  scan.edits.push({ start: at, end: ENTITY.lastIndex, text });
  return ENTITY.lastIndex;
};

const URL_REST = /:\/\/[^\s<>[\]`]*[^\s<>[\]`?!.,:;*_~'")]/y;
const NAME = /[@#][\p{L}\p{N}_]*/uy;

/** Marks inside an address, a mention or a hashtag are no emphasis. */
const skip =
  (pattern: RegExp): Reader =>
  ({ text }, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at + 1;
  };

const READERS: Readonly<Record<string, Reader>> = {
  '\\': backslash,
  '`': code,
  '*': emphasis,
  _: emphasis,
  '~': emphasis,
  '[': (scan, at) => openBracket(scan, at, false),
  '!': bang,
  ']': closeBracket,
  '<': angle,
  '&': entity,
  ':': skip(URL_REST),
  '@': skip(NAME),
  '#': skip(NAME),
};

/**
 * What a reader does not see of one block of Markdown: marks of emphasis, targets of links, images, code,
 * tags, comments; escapes and character references are replaced. In order, without overlaps; linear time.
 */
export const inlineEdits = (text: string, labels: ReadonlySet<string>): readonly Edit[] => {
  const scan: Scan = { text, labels, edits: [], delimiters: [], brackets: [], closedBelow: 0 };
  const special = /[\\`*_~[\]!<&:@#]/g;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    special.lastIndex = READERS[match[0]]?.(scan, match.index) ?? match.index + 1;
  }
  return [...scan.edits, ...pairedMarks(scan.delimiters)].sort((a, b) => a.start - b.start);
};
