/** `npm run eval`: how well the score ranks, and how often the findings are right, on every labelled set. */

import { chanceOf } from '../../src/nlp/classifier/weigh.ts';
import type { Report } from '../../src/types.ts';
import { LEAST_ROWS_OF_ACCOUNT, SETS, TASKS, type Task } from './data.ts';
import { type Examined, type Reading, sidesOf, type View } from './examine.ts';
import { auc, averagePrecision, brier, calibrationError, type Forecast, reliability, share } from './statistics.ts';
import { fraction, percent, table } from './table.ts';

const VIEWS: readonly View[] = ['raw', 'stripped'];
/** Raw may rank better than stripped by this much before the score leans on links and mentions. */
const WIDEST_GAP = 0.03;
const PROMOTIONAL_BELOW = 40;

const rawsOf = (rows: readonly Examined[], view: View): readonly number[] => rows.map((row) => row[view].raw);

/** AUC of a task over the given rows. */
export const aucOf = (task: Task, rows: readonly Examined[], view: View): number => {
  const { above, below } = sidesOf(task, rows);
  return auc(rawsOf(above, view), rawsOf(below, view));
};

const gradeOf = (value: number, [floor, good, excellent]: Task['marks']): string => {
  if (value >= excellent) return 'excellent';
  if (value >= good) return 'good';
  return value >= floor ? 'floor' : 'below floor';
};

const rankingRow = (task: Task, rows: readonly Examined[]): readonly string[] => {
  const { above, below } = sidesOf(task, rows);
  const [raw = 0, stripped = 0] = VIEWS.map((view) => aucOf(task, rows, view));
  return [
    task.name,
    `${above.length} / ${below.length}`,
    fraction(raw),
    fraction(stripped),
    `${fraction(raw - stripped)}${Math.abs(raw - stripped) > WIDEST_GAP ? ' !' : ''}`,
    fraction(averagePrecision(rawsOf(above, 'stripped'), rawsOf(below, 'stripped'))),
    gradeOf(stripped, task.marks),
    task.marks.map((mark) => fraction(mark, 2)).join(' '),
    `${fraction(task.least, 2)} ${fraction(task.aim, 2)}`,
    stripped >= task.aim ? 'aim' : stripped >= task.least ? 'yes' : `-${fraction(task.least - stripped)}`,
  ];
};

const RANKING_HEAD = [
  'ranking',
  'rows',
  'AUC raw',
  'stripped',
  'gap',
  'AP',
  'grade',
  'floor good exc.',
  'least aim',
  'met',
];
const rankings = (rows: readonly Examined[]): string =>
  table(
    RANKING_HEAD,
    TASKS.map((task) => rankingRow(task, rows)),
  );

/** True where a promotional rule found something that is at least a warning. */
export const isWarned = ({ report }: Reading): boolean =>
  report?.findings.some(({ polarity, severity }) => polarity === 'promotional' && severity !== 'info') ?? false;

/** True where the score lies in one of the two promotional bands. */
export const isCalledPromotional = ({ report }: Reading): boolean => (report?.score.value ?? 50) < PROMOTIONAL_BELOW;

const countRow = (name: string, rows: readonly Examined[], test: (reading: Reading) => boolean, target: string) => [
  name,
  String(rows.length),
  ...VIEWS.map((view) => percent(share(rows.filter((row) => test(row[view])).length, rows.length))),
  target,
];

const counts = (rows: readonly Examined[]): string => {
  const of = (label: string) => rows.filter((row) => row.label === label);
  return table(
    ['share of rows', 'rows', 'raw', 'stripped', 'wanted'],
    [
      countRow('shop dark: promotional warning', of('dark'), isWarned, '>= 80 % (70 floor, 90 excellent)'),
      countRow('shop clean: promotional warning', of('notdark'), isWarned, '<= 2 %'),
      countRow('support: promotional band', of('reply'), isCalledPromotional, '<= 5 %, aim 2 % (15 / 8 / 3)'),
      countRow('support: promotional warning', of('reply'), isWarned, '<= 2 %'),
    ],
  );
};

const isUnscored = (report: Report | undefined): boolean => report === undefined || report.score.value === null;

const evidenceRow = (set: string, rows: readonly Examined[]): readonly string[] => {
  const unscored = (least: number, most: number): string => {
    const of = rows.filter(({ raw }) => raw.words >= least && raw.words <= most);
    return `${percent(share(of.filter(({ raw }) => isUnscored(raw.report)).length, of.length))} of ${of.length}`;
  };
  return [set, unscored(0, Infinity), unscored(15, Infinity), unscored(8, 14), unscored(0, 7)];
};

const evidence = (rows: readonly Examined[]): string =>
  table(
    ['not enough to go on', 'all', '15 words on (brand < 15 %)', '8 to 14', 'under 8'],
    SETS.map((set) =>
      evidenceRow(
        set,
        rows.filter((row) => row.set === set),
      ),
    ),
  );

const accounts = (rows: readonly Examined[]): string => {
  const brand = TASKS.filter(({ set }) => set === 'brand-posts');
  const names = [...new Set(rows.map(({ set, account }) => (set === 'brand-posts' ? account : undefined)))];
  const lines = names.flatMap((name) => {
    const own = rows.filter(({ set, account }) => set === 'brand-posts' && account === name);
    const { above } = sidesOf(brand[0] as Task, own);
    if (above.length < LEAST_ROWS_OF_ACCOUNT) return [];
    const figures = brand.flatMap((task) => VIEWS.map((view) => fraction(aucOf(task, own, view))));
    return [[name ?? '', String(above.length), ...figures]];
  });
  return table(
    ['account (>= .85)', 'Dialogue rows', 'D/A raw', 'D/A stripped', 'D/rest raw', 'D/rest stripped'],
    lines,
  );
};

/** The score as a forecast of Dialogue, with the two sides weighing the same, which is what 50 stands for. */
const calibration = (rows: readonly Examined[]): string => {
  const { above, below } = sidesOf(TASKS[0], rows);
  const forecast =
    (seen: 0 | 1) =>
    (row: Examined): Forecast => ({ said: chanceOf(row.stripped.raw), seen });
  const forecasts = [...above.map(forecast(1)), ...below.map(forecast(0))];
  const bins = reliability(forecasts);
  const rate = share(above.length, forecasts.length);
  const naive = brier(forecasts.map(({ seen }) => ({ said: rate, seen })));
  const balanced = (brier(above.map(forecast(1))) + brier(below.map(forecast(0)))) / 2;
  const lines = bins.map(({ from, to, count, said, seen }) => [
    `${fraction(from, 1)} to ${to === 1 ? '1' : fraction(to, 1)}`,
    String(count),
    ...(count === 0 ? ['-', '-'] : [fraction(said), fraction(seen)]),
  ]);
  return [
    table(['brand D / A, said', 'rows', 'mean said', 'share Dialogue'], lines),
    `Brier ${fraction(brier(forecasts))} (always the base rate: ${fraction(naive)}), sides weighing the same ${fraction(balanced)} (a coin: .250), expected calibration error ${fraction(calibrationError(bins))}`,
  ].join('\n');
};

/** The whole of it, as text. */
export const measure = (rows: readonly Examined[]): string =>
  [rankings, counts, accounts, calibration, evidence].map((part) => part(rows)).join('\n\n');
