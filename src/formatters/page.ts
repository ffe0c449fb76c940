import type { Finding, FormatContext } from '../types.ts';
import { type Painter, painter } from './paint.ts';
import { printable } from './printable.ts';
import { type Word, whole, words, wrap } from './wrap.ts';

/** What every part of the pretty output needs to know. */
export interface Page {
  readonly paint: Painter;
  /** Columns to keep within. */
  readonly width: number;
  readonly context: FormatContext;
}

/** Below this many columns the layout has no room to be one; a terminal that narrow wraps by itself. */
const NARROWEST = 40;

export const openPage = (context: FormatContext): Page => ({
  paint: painter(context.color),
  width: Math.max(NARROWEST, context.width),
  context,
});

export const pad = (columns: number): string => ' '.repeat(Math.max(0, columns));

/** Words after a label, the following lines set under the first word. */
export const labelled = (page: Page, indent: number, label: Word, list: readonly Word[]): readonly string[] => {
  const column = indent + label.text.length + 2;
  const lead = `${pad(indent)}${label.paint(label.text)}  `;
  return wrap(list, { width: page.width, indent: column, lead, leadWidth: column });
};

/** A finding's message, with the rule's name behind it for `postlint explain`. */
export const said = (page: Page, finding: Pick<Finding, 'message' | 'rule'>): readonly Word[] => [
  ...words(finding.message),
  whole(`(${printable(finding.rule)})`, page.paint.aside),
];
