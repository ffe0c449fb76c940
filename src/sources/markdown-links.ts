import { pairedMarks } from './emphasis.ts';
import type { Bracket, Scan } from './markdown-scan.ts';

/** Bounded everywhere, so that a text of openers costs linear time. */
const TARGET =
  /\(\s{0,99}(?:<[^<>\n]{0,2000}>|(?:[^\s()\\<]|\\.|\((?:[^\s()\\]|\\.){0,500}\)){0,2000})(?:\s{1,99}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,99}\)/y;
const REFERENCE = /\[([^[\]]{0,999})\]/y;

/** A label as references are compared: case and runs of white space do not matter. */
export const plainLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The offset after the target that follows a `]` at `at`; undefined where the brackets make no link. */
const targetEnd = ({ text, labels }: Scan, open: number, at: number): number | undefined => {
  TARGET.lastIndex = REFERENCE.lastIndex = at + 1;
  if (TARGET.test(text)) return TARGET.lastIndex;
  // Without definitions no reference can be one, and long texts in brackets need no second look.
  if (labels.size === 0) return undefined;
  const full = REFERENCE.exec(text)?.[1];
  if (full !== undefined && labels.has(plainLabel(full))) return REFERENCE.lastIndex;
  if (at - open > 1000 || !labels.has(plainLabel(text.slice(open + 1, at)))) return undefined;
  return full === '' ? REFERENCE.lastIndex : at + 1;
};

const closeImage = (scan: Scan, bracket: Bracket, end: number): number => {
  scan.edits.length = bracket.edits;
  scan.delimiters.length = bracket.delimiters;
  scan.edits.push({ start: bracket.at, end, text: '' });
  return end;
};

const closeLink = (scan: Scan, bracket: Bracket, at: number, end: number): number => {
  // Emphasis inside a link ends inside it.
  for (const mark of pairedMarks(scan.delimiters.splice(bracket.delimiters))) scan.edits.push(mark);
  scan.edits.push({ start: bracket.at, end: bracket.at + 1, text: '' }, { start: at, end, text: '' });
  scan.closedBelow = scan.brackets.length;
  return end;
};

/** Reads a `]`: the end of a link, whose text stays, of an image, of which nothing does, or plain text. */
export const closeBracket = (scan: Scan, at: number): number => {
  const bracket = scan.brackets.pop();
  if (bracket === undefined) return at + 1;
  const dead = !bracket.image && scan.brackets.length < scan.closedBelow;
  scan.closedBelow = Math.min(scan.closedBelow, scan.brackets.length);
  if (dead) return at + 1;
  const end = targetEnd(scan, bracket.at + (bracket.image ? 1 : 0), at);
  if (end === undefined) return at + 1;
  return bracket.image ? closeImage(scan, bracket, end) : closeLink(scan, bracket, at, end);
};
