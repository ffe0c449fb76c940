import type { Span } from '../types.ts';
import type { Edit } from './anchors.ts';
import { fencesIn } from './fences.ts';
import { type HiddenEnd, hiddenEndIn } from './markdown-hidden.ts';
import { inlineEdits } from './markdown-inline.ts';
import { plainLabel } from './markdown-links.ts';

/** The blocks of a post: stretches of inline Markdown, and what between them is not shown. */
interface Layout {
  readonly text: string;
  readonly blocks: Span[];
  readonly edits: Edit[];
  readonly labels: Set<string>;
  /** Where the paragraph being read began. */
  open: number | undefined;
  /** True while the lines being read are quoted with `>`. */
  quoted: boolean;
  readonly hiddenEnd: HiddenEnd;
}

const QUOTE = /[ \t]*(?:>[ \t]?)+/y;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^(?:={2,}|-{2,})[ \t]*$/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
const HEADING_END = /(?:^|[ \t])#+[ \t]*$/;
const DEFINITION = /^\[([^[\]]{1,999})\]:[ \t]*(?:<[^<>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^\|[ \t]*:?-+:?[ \t]*\|$/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(\[[ xX]\][ \t]+)?/;
const MODULE = /^(?:import\s[^\n]*from\s*['"]|import\s*['"]|export\s+(?:default|const|let|function|\{|\*))/;

const closeBlock = (layout: Layout, end: number): void => {
  if (layout.open !== undefined && layout.open < end) layout.blocks.push({ start: layout.open, end });
  layout.open = undefined;
};

const leaveOut = (layout: Layout, start: number, end: number): void => {
  if (start < end) layout.edits.push({ start, end, text: '' });
};

/** A heading: its text is a block of its own, without the marks before and after it. */
const readHeading = (layout: Layout, start: number, end: number, mark: string): void => {
  const tail = HEADING_END.exec(layout.text.slice(start + mark.length, end));
  const textEnd = tail === null ? end : start + mark.length + tail.index;
  leaveOut(layout, start, start + mark.length);
  layout.blocks.push({ start: start + mark.length, end: textEnd });
  leaveOut(layout, textEnd, end);
};

const define = (layout: Layout, line: string): boolean => {
  const label = layout.open === undefined ? DEFINITION.exec(line)?.[1] : undefined;
  if (label !== undefined) layout.labels.add(plainLabel(label));
  return label !== undefined;
};

/** Reads one line from its content on, `start` being after white space and quote marks. */
const readLine = (layout: Layout, start: number, end: number, mdx: boolean): void => {
  const line = layout.text.slice(start, end);
  const unseen =
    line === '' ||
    (layout.open !== undefined && UNDERLINE.test(line)) ||
    RULE.test(line) ||
    TABLE_RULE.test(line) ||
    define(layout, line) ||
    (mdx && layout.open === undefined && MODULE.test(line));
  if (unseen) {
    closeBlock(layout, start);
    leaveOut(layout, start, end);
    return;
  }
  const heading = HEADING.exec(line)?.[0];
  const item = ITEM.exec(line);
  if (heading !== undefined || item !== null) closeBlock(layout, start);
  if (heading !== undefined) {
    readHeading(layout, start, end, heading);
    return;
  }
  const [mark = '', box = ''] = item ?? [];
  leaveOut(layout, start + mark.length - box.length, start + mark.length);
  layout.open ??= start + mark.length;
};

const FOR_POSTLINT = /(?:<!--|\{\/\*)\s*postlint-/y;
const LINE_END = /[ \t]*\n/y;

/** The whole line of a comment for postlint that has one to itself: it must not part a paragraph in two. */
const ownLine = (text: string, at: number, start: number, end: number): Span | undefined => {
  FOR_POSTLINT.lastIndex = start;
  LINE_END.lastIndex = end;
  return FOR_POSTLINT.test(text) && LINE_END.test(text) ? { start: at, end: LINE_END.lastIndex } : undefined;
};

/** Reads from a line start, or from after what was hidden, and returns where to go on. */
const readFrom = (layout: Layout, at: number, mdx: boolean): number => {
  const { text } = layout;
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  QUOTE.lastIndex = at;
  const quoted = QUOTE.test(text);
  let start = quoted ? QUOTE.lastIndex : at;
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++;
  if (quoted !== layout.quoted) closeBlock(layout, at);
  layout.quoted = quoted;
  const hidden = layout.hiddenEnd(start);
  if (hidden !== undefined) {
    closeBlock(layout, start);
    const line = quoted ? undefined : ownLine(text, at, start, hidden);
    leaveOut(layout, line?.start ?? start, line?.end ?? hidden);
    return line?.end ?? hidden;
  }
  readLine(layout, start, end, mdx);
  return end + 1;
};

const layoutOf = (text: string, mdx: boolean): Layout => {
  const layout: Layout = {
    text,
    blocks: [],
    edits: [],
    labels: new Set(),
    open: undefined,
    quoted: false,
    hiddenEnd: hiddenEndIn(text),
  };
  const fences = fencesIn(text);
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while ((fences[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
    const fence = fences[next];
    if (fence?.start === at) {
      closeBlock(layout, at);
      leaveOut(layout, at, fence.end);
      at = fence.end + 1;
    } else at = readFrom(layout, at, mdx);
  }
  closeBlock(layout, text.length);
  return layout;
};

/**
 * What a reader of this Markdown does not see, in order and without overlaps. Indented text is no code:
 * people indent in posts. Marks of quotes and list items stay.
 */
export const markdownEdits = (text: string, mdx = false): readonly Edit[] => {
  const { blocks, edits, labels } = layoutOf(text, mdx);
  for (const { start, end } of blocks) {
    for (const edit of inlineEdits(text.slice(start, end), labels)) {
      edits.push({ start: start + edit.start, end: start + edit.end, text: edit.text });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
};
