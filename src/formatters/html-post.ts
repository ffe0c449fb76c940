import { cut } from '../text.ts';
import type { Finding, FormatContext, Report, Severity } from '../types.ts';
import { nameInFile, oneLine, pathInRepository } from './flags.ts';
import { html } from './html-text.ts';
import { bandWords, type Judged, likely, NOT_ENGLISH, readAs, signed } from './words.ts';

/** Longest text that is shown whole, in UTF-16 units: far more than any network takes. */
const LONGEST = 20_000;
/** Of one post so many findings are shown. */
const SHOWN = 50;

type Kind = Severity | 'praise';

const kindOf = ({ polarity, severity }: Pick<Finding, 'polarity' | 'severity'>): Kind =>
  polarity === 'relational' ? 'praise' : severity;

/** What wins where findings overlap. */
const RANK: Readonly<Record<Kind, number>> = { praise: 0, info: 1, warning: 2, error: 3 };

const strongest = (findings: readonly Finding[]): Kind | undefined =>
  findings.map(kindOf).toSorted((a, b) => RANK[b] - RANK[a])[0];

/** The text with the words of findings marked; where they overlap the weightiest shows. */
const markedText = (text: string, findings: readonly Finding[]): string => {
  const shown = cut(text, LONGEST);
  const edges = new Set([0, shown.length]);
  for (const { start, end } of findings) for (const at of [start, end]) if (at < shown.length) edges.add(at);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted
    .slice(0, -1)
    .map((start, i) => {
      const piece = html(shown.slice(start, sorted[i + 1]));
      const kind = strongest(findings.filter((finding) => finding.start <= start && start < finding.end));
      return kind === undefined ? piece : `<mark class="${kind}">${piece}</mark>`;
    })
    .join('');
};

interface Item extends Pick<Finding, 'rule' | 'message' | 'suggestion' | 'severity' | 'polarity'> {
  readonly place: string;
}

/**
 * A finding with why it matters and what to try.
 * @param told Rules whose why has been told on this card.
 */
export const findingItem = (item: Item, { rules }: FormatContext, told: Set<string>): string => {
  const kind = kindOf(item);
  const why = kind === 'praise' || told.has(item.rule) ? undefined : rules.get(item.rule)?.why;
  told.add(item.rule);
  const label = kind === 'praise' ? 'good' : kind;
  return [
    `<li><b class="${kind}">${label}</b> ${html(`${item.place}${oneLine(item.message)}`)} <code>${html(oneLine(item.rule))}</code>`,
    ...(why === undefined ? [] : [`<p>${html(oneLine(why))}</p>`]),
    ...(item.suggestion === null ? [] : [`<p>${html(oneLine(item.suggestion))}</p>`]),
    '</li>',
  ].join('\n');
};

/** The score as a bar, a number and words. */
export const scoreLine = (judged: Judged): string => {
  const { value } = judged.score;
  if (value === null) return '<p class="soft">Too little to score.</p>';
  const range = likely(judged.score);
  const words = [`${value}, ${oneLine(bandWords(judged))}`, ...(range === null ? [] : [`(${range})`])].join(' ');
  return `<p><meter min="0" max="100" value="${value}">${value}</meter> ${html(words)}</p>`;
};

const partsLine = ({ score: { value, parts } }: Report): readonly string[] => {
  if (value === null || parts.length === 0) return [];
  const moved = parts
    .filter(({ points }) => points !== 0)
    .map(({ rule, points }) => `${signed(points)} ${oneLine(rule)}`);
  return [`<p><small>from 50: ${html(moved.join(', '))}</small></p>`];
};

/** A post as a card: its text with the words marked, its findings, its score. */
export const postCard = (report: Report, context: FormatContext): string => {
  const { origin, text, guards } = report;
  const name = nameInFile(origin);
  const reading = readAs(guards);
  const told = new Set<string>();
  const findings = report.findings.filter(({ polarity }) => context.strengths || polarity === 'promotional');
  const note = guards.includes('notEnglish') ? NOT_ENGLISH : reading && `Read as ${reading}, so some rules hold back.`;
  return [
    '<article>',
    `<h3><code>${html(oneLine(pathInRepository(context, origin.path)))}</code>${name === null ? '' : ` ${html(name)}`}</h3>`,
    guards.includes('notEnglish') ? '' : scoreLine(report),
    `<blockquote>${markedText(text, findings)}</blockquote>`,
    '<ul>',
    ...findings
      .slice(0, SHOWN)
      .map((finding) => findingItem({ ...finding, place: `line ${finding.line}: ` }, context, told)),
    ...(findings.length > SHOWN ? [`<li>and ${findings.length - SHOWN} more</li>`] : []),
    '</ul>',
    ...(note === null ? [] : [`<p class="soft">${html(note)}</p>`]),
    ...partsLine(report),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
};
