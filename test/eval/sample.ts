/** `npm run eval -- sample RULE`: random firings, to judge by eye whether they are right. */
import { nearest } from '../../src/nlp/similarity/nearest.ts';
import type { Bench, Examined, View } from './examine.ts';
import { marked, onOneLine } from './firings.ts';
import { randomFrom, sampleOf } from './statistics.ts';

export interface Draw {
  readonly rule: string;
  readonly view: View;
  /** A set, or the start of its name; all sets where left out. */
  readonly set?: string | undefined;
  readonly count: number;
  readonly seed: number;
}

const isOf = ({ set }: Examined, wanted: string | undefined): boolean => wanted === undefined || set.startsWith(wanted);

const show = (row: Examined, { rule, view }: Draw, number: number): string => {
  const { report } = row[view];
  if (!report) return '';
  const messages = report.findings.filter((finding) => finding.rule === rule).map(({ message }) => `    ${message}`);
  return [
    `${number + 1}. [${row.set} ${row.label} ${row.id}]${report.guards.length > 0 ? ` (${report.guards.join(', ')})` : ''}`,
    `    ${onOneLine(marked(report, rule))}`,
    ...new Set(messages),
  ].join('\n');
};

/** The drawn firings as text, and how many there are of each set and label; throws for a rule there is not. */
export const sample = ({ rules }: Bench, rows: readonly Examined[], draw: Draw): string => {
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(draw.rule)) {
    const meant = nearest(draw.rule, ids);
    throw new Error(`no rule "${draw.rule}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
  }
  const fired = rows.filter(
    (row) => isOf(row, draw.set) && row[draw.view].report?.findings.some(({ rule }) => rule === draw.rule),
  );
  const counts = new Map<string, number>();
  for (const { set, label } of fired) counts.set(`${set} ${label}`, (counts.get(`${set} ${label}`) ?? 0) + 1);
  const drawn = sampleOf(fired, draw.count, randomFrom(draw.seed));
  return [
    `${draw.rule}: ${drawn.length} of ${fired.length} posts (${[...counts].map(([side, count]) => `${side} ${count}`).join(', ')})`,
    ...drawn.map((row, index) => show(row, draw, index)),
  ].join('\n\n');
};
