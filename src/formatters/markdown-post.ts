import { cut } from '../text.ts';
import type { FormatContext, Report } from '../types.ts';
import { excerpt } from './excerpt.ts';
import { type Flag, flagsOf, nameInFile, oneLine, pathInRepository } from './flags.ts';
import { codeMarkdown, escapeMarkdown } from './markdown-text.ts';
import { RANK } from './ranked.ts';
import { bandWords, count } from './words.ts';

/** Of one post so many findings are shown. */
const SHOWN = 10;
/** Longest text and longest name that are shown whole, in UTF-16 units. */
const LONGEST = 300;
const LONGEST_NAME = 150;
/** Columns of the line that the words stand in. */
const EXCERPT = 100;

/** A text of ours or a rule's, cut and escaped. */
export const shownText = (text: string): string => escapeMarkdown(cut(text, LONGEST));

/** A name, cut and escaped, in a fixed-width face. */
export const shownName = (text: string): string => codeMarkdown(cut(oneLine(text), LONGEST_NAME));

/** A flag as an item of a list, with its words in their line and what to try. */
export const flagItem = ({ severity, line, words, message, suggestion, rule }: Flag, quoted = ''): string => {
  const place = words === null ? '' : `, line ${line}`;
  const blocks = [
    `- **${severity}**${place}: ${shownText(message)} ${shownName(rule)}`,
    ...(quoted === '' ? [] : [`  > ${quoted}`]),
    ...(suggestion === null ? [] : [`  ${shownText(suggestion)}`]),
  ];
  return blocks.join('\n\n');
};

const quotedLine = (text: string, { words }: Flag): string => {
  if (words === null) return '';
  const { before, marked, after } = excerpt(text, words, EXCERPT);
  return `${escapeMarkdown(before.trimStart())}<b>${escapeMarkdown(marked)}</b>${escapeMarkdown(after.trimEnd())}`;
};

const countWords = (flags: readonly Flag[]): string =>
  (['error', 'warning', 'info'] as const)
    .flatMap((severity) => {
      const n = flags.filter((flag) => flag.severity === severity).length;
      return n === 0 ? [] : [count(n, severity === 'info' ? 'info finding' : severity)];
    })
    .join(', ');

/** The post's file as the code host knows it, and its place in the file. */
export const postName = ({ origin }: Report, context: FormatContext): string => {
  const path = shownName(pathInRepository(context, origin.path));
  const name = nameInFile(origin);
  return name === null ? path : `${path}, ${shownText(name)}`;
};

const detailsOf = (title: string, report: Report, flags: readonly Flag[]): string => {
  const worstFirst = flags.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
  const more = flags.length > SHOWN ? [`- and ${flags.length - SHOWN} more`] : [];
  return [
    `<details>\n<summary>${title}</summary>`,
    ...worstFirst.slice(0, SHOWN).map((flag) => flagItem(flag, quotedLine(report.text, flag))),
    ...more,
    '</details>',
  ].join('\n\n');
};

/** What a comment says of a post: its row in the table and what unfolds below. */
export const postParts = (
  report: Report,
  context: FormatContext,
): { readonly row: string; readonly details: string } => {
  const flags = flagsOf(report);
  const { value } = report.score;
  const name = postName(report, context);
  const score = value === null ? 'not scored' : `${value}, ${shownText(oneLine(bandWords(report)))}`;
  return {
    row: `| ${name} | ${score} | ${countWords(flags)} |`,
    details: detailsOf(`${name}: ${countWords(flags)}`, report, flags),
  };
};
