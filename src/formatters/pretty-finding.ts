import type { Finding, Report } from '../types.ts';
import { excerpt } from './excerpt.ts';
import { labelled, type Page, pad, said } from './page.ts';
import { whole, words, wrap } from './wrap.ts';

const INDENT = 6;
const GUTTER = '> ';

const whereItEnds = (finding: Finding): string =>
  finding.endLine > finding.line ? `… to line ${finding.endLine}` : `… to column ${finding.endColumn}`;

/** The line of the post with the finding's words underlined, behind a gutter so that no line begins with a stranger's text. */
const quoted = (page: Page, report: Report, finding: Finding): readonly string[] => {
  const indent = INDENT + GUTTER.length;
  const room = page.width - indent;
  const { before, marked, after, column, width, goesOn } = excerpt(report.text, finding, room);
  const color = page.paint[finding.severity];
  const line = `${pad(INDENT)}${GUTTER}${before}${marked === '' ? '' : color(marked)}${after}`;
  const under = `${pad(indent + column)}${color('~'.repeat(width))}`;
  if (!goesOn) return [line, under];
  const note = whereItEnds(finding);
  return column + width + 1 + note.length <= room ? [line, `${under} ${note}`] : [line, under, `${pad(indent)}${note}`];
};

/** What earlier findings have already told the reader, so that nothing is said twice. */
export interface Told {
  /** Rules whose `why` has been printed in this run. */
  readonly why: Set<string>;
  /** Suggestions printed for this post. */
  readonly advice: Set<string>;
}

const once = (said: Set<string>, key: string, text: string | null | undefined): string | null => {
  if (text === null || text === undefined || said.has(key)) return null;
  said.add(key);
  return text;
};

/** One finding: place, severity, message, the words in their line, why it matters and what to try. */
export const findingLines = (page: Page, report: Report, finding: Finding, told: Told): readonly string[] => {
  const place = `  ${finding.line}:${finding.column}  `;
  const why = once(told.why, finding.rule, page.context.rules.get(finding.rule)?.why);
  const advice = once(told.advice, finding.suggestion ?? '', finding.suggestion);
  return [
    ...wrap(said(page, finding), {
      width: page.width,
      indent: INDENT,
      lead: `${place}${page.paint[finding.severity](finding.severity)}  `,
      leadWidth: place.length + finding.severity.length + 2,
    }),
    ...quoted(page, report, finding),
    ...(why === null ? [] : labelled(page, INDENT, whole('why', page.paint.aside), words(why))),
    ...(advice === null ? [] : labelled(page, INDENT, whole('try', page.paint.aside), words(advice))),
  ];
};
