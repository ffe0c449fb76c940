import type { Moment, QueueFinding, QueueReport } from '../types.ts';
import { labelled, type Page, said } from './page.ts';
import { explainedScore } from './pretty-explain.ts';
import { scoreLines } from './pretty-score.ts';
import { printable } from './printable.ts';
import { cutToWidth } from './width.ts';
import { extent, list } from './words.ts';
import { whole, words, wrap } from './wrap.ts';

const LABEL = 8;
/** Of the ten lines of a summary. */
const SCORE_LINES = 3;
/** Posts, asks and groups that are named. */
const NAMED = 3;
/** A bar for each band from one-way up. */
const BARS = ['▁', '▃', '▄', '▆', '█'];
const BAND_WIDTH = 20;
const NOT_SCORED = '·';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A line of the summary: a label and what it says, cut to the page, so that a summary stays the few lines it is. */
const line = (page: Page, label: string, text: string): string => {
  const lead = `  ${page.paint.aside(label.padEnd(LABEL))}  `;
  return lead + cutToWidth(printable(text), page.width - LABEL - 4);
};

const barOf = ({ value }: Moment): string =>
  value === null ? NOT_SCORED : (BARS[Math.min(Math.floor(value / BAND_WIDTH), BARS.length - 1)] ?? NOT_SCORED);

/** `2026-05-04` as `4 May`. */
const dayOf = (moment: Moment | undefined): string => {
  const [, month, day] = moment?.day?.split('-') ?? [];
  return month === undefined ? '' : `${Number(day)} ${MONTHS[Number(month) - 1]}`;
};

const timeline = ({ timeline: moments }: QueueReport): string =>
  [dayOf(moments[0]), moments.map(barOf).join(''), dayOf(moments.findLast(({ day }) => day !== null))]
    .filter((part) => part !== '')
    .join(' ');

const percent = (share: number): number => Math.round(100 * share);

const mix = ({ mix: { relational, balanced, promotional, notScored } }: QueueReport): string =>
  [
    `${relational} relational`,
    `${balanced} balanced`,
    `${promotional} promotional`,
    ...(notScored > 0 ? [`${notScored} not scored`] : []),
  ].join(' · ');

const balance = ({ balance: { gives, asks, low, high, target } }: QueueReport): string =>
  gives + asks === 0
    ? 'no post gives or asks'
    : `${gives} give, ${asks} ask: likely ${percent(low)} to ${percent(high)} % give, where ${percent(target)} % are aimed at`;

const namesOf = (posts: readonly string[]): string =>
  posts.length <= NAMED ? list(posts) : `${posts.slice(0, NAMED).join(', ')} and ${posts.length - NAMED} more`;

const andMore = (items: readonly string[]): string =>
  [...items.slice(0, NAMED), ...(items.length > NAMED ? [`${items.length - NAMED} more`] : [])].join('; ');

const streaks = (report: QueueReport): readonly string[] =>
  report.streaks.map(
    ({ channel, posts }) =>
      `${posts.length} in a row without a way in: ${posts[0]} to ${posts.at(-1)}${channel === '' ? '' : ` on ${channel}`}`,
  );

const repeated = (report: QueueReport): readonly string[] =>
  report.repeated.map(({ ask, posts }) => `“${ask}” ${posts.length} times (${namesOf(posts)})`);

const copies = (report: QueueReport): readonly string[] =>
  report.copies.map(({ share, posts }) => `${namesOf(posts)} are ${share === 1 ? '' : `${percent(share)} % `}the same`);

const listLine = (page: Page, label: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [line(page, label, andMore(items))];

/** The queue in at most ten lines. */
const summary = (page: Page, report: QueueReport): readonly string[] => {
  const size = `, ${extent(report)}`;
  const name = page.paint.name(cutToWidth(printable(report.path), page.width - size.length) + size);
  return [
    name,
    ...scoreLines(page, report).slice(0, SCORE_LINES),
    line(page, 'mix', mix(report)),
    line(page, 'balance', balance(report)),
    line(page, 'dates', timeline(report)),
    ...listLine(page, 'streaks', streaks(report)),
    ...listLine(page, 'asks', repeated(report)),
    ...listLine(page, 'copies', copies(report)),
  ];
};

const findingLines = (page: Page, finding: QueueFinding, why: Set<string>): readonly string[] => {
  const { rule, severity, suggestion } = finding;
  const reason = why.has(rule) ? undefined : page.context.rules.get(rule)?.why;
  why.add(rule);
  const indent = 6;
  const lead = `  ${page.paint[severity](severity)}  `;
  return [
    '',
    ...wrap(said(page, finding), { width: page.width, indent, lead, leadWidth: severity.length + 4 }),
    ...(reason === undefined ? [] : labelled(page, indent, whole('why', page.paint.aside), words(reason))),
    ...(suggestion === null ? [] : labelled(page, indent, whole('try', page.paint.aside), words(suggestion))),
  ];
};

/** A queue for people: at most ten lines, how its score is made up where that is wanted, then what was found. @param why Rules whose reason has been printed in this run. */
export const queueLines = (page: Page, report: QueueReport, why: Set<string>): readonly string[] => [
  ...summary(page, report),
  ...(page.context.explainScore ? explainedScore(page, report, 'queue') : []),
  ...report.findings.flatMap((finding) => findingLines(page, finding, why)),
];
