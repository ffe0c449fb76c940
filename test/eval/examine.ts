/** Posts through the linter, each as it stands and stripped. */
import { createLinter, type Linter } from '../../src/engine/linter.ts';
import { builtinRules, type LoadedRule } from '../../src/engine/load-rules.ts';
import { audible, defaultOptions, type RuleSettings } from '../../src/engine/settings.ts';
import type { RawPost, Report } from '../../src/types.ts';
import type { Row, Task } from './data.ts';
import { countWords, strip } from './strip.ts';

export type View = 'raw' | 'stripped';

export interface Reading {
  readonly text: string;
  readonly words: number;
  /** Log-odds; 0 where there is no report. */
  readonly raw: number;
  /** Absent where nothing was left to lint. */
  readonly report?: Report;
}

export interface Examined extends Row {
  readonly raw: Reading;
  readonly stripped: Reading;
}

export interface Bench {
  readonly rules: readonly LoadedRule[];
  lint(post: RawPost): Report;
}

/** Quiet rules get a line of their own, so that their places can be seen; the score does not change. */
const settingsOf = (rules: readonly LoadedRule[]): RuleSettings =>
  new Map(rules.map((loaded) => [loaded.id, { severity: audible(loaded), options: defaultOptions(loaded) }] as const));

/** The linter with all the rules there are. */
export const openBench = async (): Promise<Bench> => {
  const rules = await builtinRules();
  const linter: Linter = createLinter(rules);
  const settings = settingsOf(rules);
  return { rules, lint: (post) => linter(post, settings) };
};

const postOf = (text: string, { set, id }: Row): RawPost => ({
  text,
  anchors: [{ start: 0, line: 1, column: 1 }],
  origin: { path: set, id },
});

const read = (text: string, row: Row, { lint }: Bench): Reading => {
  const words = countWords(text);
  if (text === '') return { text, words, raw: 0 };
  const report = lint(postOf(text, row));
  return { text, words, raw: report.score.raw, report };
};

/** Every row, linted twice. */
export const examine = (rows: readonly Row[], bench: Bench): readonly Examined[] =>
  rows.map((row) => {
    const raw = read(row.text, row, bench);
    const text = strip(row.text);
    return { ...row, raw, stripped: text === row.text ? raw : read(text, row, bench) };
  });

/** The rows of a ranking task, by side. */
export const sidesOf = <R extends Row>(task: Task, rows: readonly R[]) => {
  const of = (labels: readonly string[]) => rows.filter(({ set, label }) => set === task.set && labels.includes(label));
  return { above: of(task.above), below: of(task.below) };
};

/** What went wrong while linting, each message once. */
export const problemsOf = (examined: readonly Examined[]): readonly string[] => {
  const reports = examined.flatMap(({ raw, stripped }) => [raw.report, stripped.report]);
  return [...new Set(reports.flatMap((report) => report?.problems.map(({ message }) => message) ?? []))];
};
