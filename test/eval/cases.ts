/** Posts as the score sees them: which rules fired how strongly, so that other weights can be tried. */
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { bearingOf, weigh } from '../../src/engine/weigh.ts';
import type { Evidence, ScorePart } from '../../src/types.ts';
import type { Task } from './data.ts';
import { type Examined, sidesOf, type View } from './examine.ts';
import type { Column, Design } from './fit.ts';
import { auc } from './statistics.ts';

/** By rule id. */
export type Weights = ReadonlyMap<string, number>;

export interface Case {
  /** The account, or the set where there are no accounts. */
  readonly group: string;
  readonly row: Examined;
  /** Strength × guard of each rule, 0 to 1, with the rule's weight at the time taken out. */
  readonly evidence: readonly Evidence[];
}

/** The score halves this rule where it stands alone; here it must come back whole, to be halved anew. */
const HALVED = 'counts half';

const strengthOf = ({ uncapped, note }: ScorePart, weight: number): number =>
  Math.min(1, (uncapped / weight) * (note?.includes(HALVED) ? 2 : 1));

const evidenceOf = (part: ScorePart, { id, family, rule }: LoadedRule): Evidence => ({
  rule: id,
  family,
  weight: rule.weight,
  strength: strengthOf(part, rule.weight),
  guard: 1,
  words: [],
  ...bearingOf(rule),
});

/** Rules of weight 0 leave no trace in a report and are no part of it. */
export const casesOf = (rows: readonly Examined[], rules: readonly LoadedRule[], view: View): readonly Case[] => {
  const byId = new Map(rules.map((loaded) => [loaded.id, loaded] as const));
  return rows.map((row) => ({
    group: row.set === 'brand-posts' ? (row.account ?? row.set) : row.set,
    row,
    evidence: (row[view].report?.score.parts ?? []).flatMap((part) => {
      const loaded = byId.get(part.rule);
      return loaded ? [evidenceOf(part, loaded)] : [];
    }),
  }));
};

/** The score's log-odds under other weights, caps and cancelling included. */
export const rawUnder = ({ evidence }: Case, weights: Weights): number =>
  weigh(evidence.map((one) => ({ ...one, weight: weights.get(one.rule) ?? one.weight }))).reduce(
    (sum, { logOdds }) => sum + logOdds,
    0,
  );

/** The sides of a task among the cases. */
export const casesOfTask = (task: Task, cases: readonly Case[]) => {
  const { above, below } = sidesOf(
    task,
    cases.map(({ row }) => row),
  );
  const byRow = new Map(cases.map((one) => [one.row, one] as const));
  const pick = (rows: readonly Examined[]) => rows.flatMap((row) => byRow.get(row) ?? []);
  return { above: pick(above), below: pick(below) };
};

/** AUC of a task under other weights; NaN where a side is empty. */
export const aucUnder = (task: Task, cases: readonly Case[], weights: Weights): number => {
  const { above, below } = casesOfTask(task, cases);
  const raws = (of: readonly Case[]) => of.map((one) => rawUnder(one, weights));
  return auc(raws(above), raws(below));
};

/** How far one rule's weight may move. */
export interface Leash {
  readonly rule: string;
  readonly prior: number;
  readonly low: number;
  readonly high: number;
}

/** How a case's log-odds answer to its weights. */
interface Answer {
  /** By rule; what is cancelled, or of a family at its cap, does not answer. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Log-odds of the families at their caps. */
  readonly offset: number;
}

/** Below this, a contribution is the same with and without caps. */
const ROUNDING = 1e-9;

const answerOf = ({ evidence }: Case, weights: Weights): Answer => {
  const strengths = new Map<string, number>();
  let offset = 0;
  for (const { rule, uncapped, logOdds } of weigh(
    evidence.map((one) => ({ ...one, weight: weights.get(one.rule) ?? one.weight })),
  )) {
    const weight = weights.get(rule);
    if (weight !== undefined && Math.abs(uncapped - logOdds) < ROUNDING) strengths.set(rule, uncapped / weight);
    else offset += logOdds;
  }
  return { strengths, offset };
};

const columnOf = ({ rule, ...leash }: Leash, answers: readonly Answer[]): Column => {
  const fired = answers.flatMap(({ strengths }, row) => {
    const strength = strengths.get(rule);
    return strength === undefined ? [] : [{ row, strength }];
  });
  return { ...leash, rows: fired.map(({ row }) => row), strengths: fired.map(({ strength }) => strength) };
};

/**
 * Every task counts the same, and in a task both sides; a case of two tasks is a row in each. Caps and
 * cancelling are those that hold under `weights`.
 */
export const designOf = (
  tasks: readonly Task[],
  cases: readonly Case[],
  leashes: readonly Leash[],
  weights: Weights,
): Design => {
  const rows = tasks.flatMap((task, set) => {
    const { above, below } = casesOfTask(task, cases);
    const count = (of: readonly Case[]) => 1 / (2 * tasks.length * of.length);
    return [
      ...above.map((one) => ({ one, set, side: 1 as const, count: count(above) })),
      ...below.map((one) => ({ one, set, side: 0 as const, count: count(below) })),
    ];
  });
  const answers = rows.map(({ one }) => answerOf(one, weights));
  return {
    columns: leashes.map((leash) => columnOf(leash, answers)),
    offsets: answers.map(({ offset }) => offset),
    sides: rows.map(({ side }) => side),
    counts: rows.map(({ count }) => count),
    sets: rows.map(({ set }) => set),
  };
};
