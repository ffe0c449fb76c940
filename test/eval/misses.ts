/** `npm run eval -- misses TASK`: the rows that stand furthest on the wrong side, with what earned it. */
import { SETS, TASKS, type Task } from './data.ts';
import { type Examined, sidesOf, type View } from './examine.ts';
import { onOneLine } from './firings.ts';
import { isCalledPromotional, isWarned } from './measure.ts';
import { randomFrom, sampleOf } from './statistics.ts';
import { signed } from './table.ts';

const show = (row: Examined, view: View): string => {
  const { raw, text, report } = row[view];
  const parts = report?.score.parts.map(
    ({ rule, logOdds, words }) => `${signed(logOdds)} ${rule} "${words.map(onOneLine).join('" "')}"`,
  );
  const guards = report?.guards.length ? ` (${report.guards.join(', ')})` : '';
  const why = parts?.length ? `\n        ${parts.join('\n        ')}` : '';
  return `${signed(raw).padStart(6)} [${row.label} ${row.account ?? ''} ${row.id}]${guards} ${onOneLine(text)}${why}`;
};

const section = (title: string, rows: readonly Examined[], view: View): string =>
  [`== ${title}`, ...rows.map((row) => show(row, view))].join('\n');

/** Most rows of a side may tie: without a shuffle the first account of the file would stand for all. */
const shuffled = (rows: readonly Examined[]): readonly Examined[] => sampleOf(rows, rows.length, randomFrom(1));

const ofTask = (task: Task, rows: readonly Examined[], count: number, view: View): string => {
  const { above, below } = sidesOf(task, shuffled(rows));
  const rising = (a: Examined, b: Examined): number => a[view].raw - b[view].raw;
  const lowest = [...above].sort(rising).slice(0, count);
  const highest = [...below].sort((a, b) => rising(b, a)).slice(0, count);
  return [
    section(`${task.name}: lowest of ${task.above.join(' and ')}`, lowest, view),
    section(`${task.name}: highest of ${task.below.join(' and ')}`, highest, view),
  ].join('\n\n');
};

const ofShop = (rows: readonly Examined[], count: number, view: View): string => {
  const of = (label: string) => rows.filter((row) => row.label === label);
  const missed = of('dark').filter((row) => !isWarned(row[view]));
  const wronged = of('notdark').filter((row) => isWarned(row[view]));
  return [
    section(`dark without a promotional warning (${missed.length})`, missed.slice(0, count), view),
    section(`clean with one (${wronged.length})`, wronged.slice(0, count), view),
  ].join('\n\n');
};

const ofSupport = (rows: readonly Examined[], count: number, view: View): string => {
  const scolded = rows.filter(
    ({ label, [view]: reading }) => label === 'reply' && (isCalledPromotional(reading) || isWarned(reading)),
  );
  return section(`replies called promotional or warned (${scolded.length})`, scolded.slice(0, count), view);
};

/** Misses of every task of the set, or of the one task, whose name starts with `wanted`; throws where there is none. */
export const misses = (wanted: string, rows: readonly Examined[], count: number, view: View): string => {
  if (wanted.startsWith('shop')) return ofShop(rows, count, view);
  if (wanted.startsWith('support')) return ofSupport(rows, count, view);
  const named = TASKS.filter(({ name }) => name.startsWith(wanted));
  const tasks = named.length > 0 ? named : TASKS.filter(({ set }) => set === wanted);
  if (wanted === '' || tasks.length === 0) {
    throw new Error(
      `no set "${wanted}"; there are ${SETS.join(', ')}, and of brand-posts "brand D / A" and "brand D / rest"`,
    );
  }
  return tasks.map((task) => ofTask(task, rows, count, view)).join('\n\n');
};
