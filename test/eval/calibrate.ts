/** `npm run eval -- calibrate [--write]`: weights from the labelled posts, near the hand-set ones, with what they change. */
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { aucUnder, type Case, casesOf, type Weights } from './cases.ts';
import { SETS, TASKS } from './data.ts';
import type { Examined, View } from './examine.ts';
import { byFamily } from './firings.ts';
import { type HeldOut, RIDGES } from './fold.ts';
import { leashesOf, seenIn } from './leash.ts';
import { fraction, percent, signed, table } from './table.ts';
import { transferTable } from './transfer.ts';
import { bestOf, type Trial, tryRidge, untouched } from './trial.ts';

const without = (weights: Weights, rule: string): Weights => new Map([...weights, [rule, 0]]);

const weightTable = (rules: readonly LoadedRule[], cases: readonly Case[], before: Weights, after: Weights): string => {
  const seen = seenIn(cases);
  const whole = TASKS.map((task) => aucUnder(task, cases, before));
  const bySet = SETS.map((set) => seenIn(cases.filter(({ row }) => row.set === set)));
  const lines = byFamily(rules).map(({ id, family, rule }) => [
    family,
    id,
    String(rule.weight),
    String(after.get(id) ?? rule.weight),
    ...bySet.map((of) => String(of.get(id)?.fired ?? '.')),
    String(seen.get(id)?.groups ?? '.'),
    ...TASKS.map((task, index) => {
      const gain = seen.has(id) ? 1000 * ((whole[index] ?? 0) - aucUnder(task, cases, without(before, id))) : 0;
      return Math.abs(gain) < 0.5 ? '.' : signed(gain, 0);
    }),
  ]);
  const head = ['family', 'rule', 'before', 'after', ...SETS.map((set) => set.slice(0, 6)), 'groups'];
  return table([...head, ...TASKS.map(({ name }) => name)], lines, 2);
};

const heldOutTable = (held: readonly HeldOut[]): string =>
  table(
    ['held out', 'task', 'by hand', 'fitted without it', 'change'],
    held.map(({ fold, task, before, after }) => [
      fold.name,
      task.name,
      fraction(before),
      fraction(after),
      signed(after - before, 3),
    ]),
    2,
  );

const trialTable = (trials: readonly Trial[]): string =>
  table(
    ['ridge', 'held-out loss', 'accepted'],
    trials.map(({ ridge, loss, faults }) => [
      String(ridge),
      fraction(loss, 4),
      faults.length === 0 ? 'yes' : `no, ${faults.length} worse`,
    ]),
    0,
  );

export interface Calibration extends Pick<Trial, 'weights' | 'faults'> {
  readonly text: string;
}

/** Fits under several ridges, judges each on what was held out, and says all of it. */
export const calibrate = (rules: readonly LoadedRule[], rows: readonly Examined[], view: View): Calibration => {
  const cases = casesOf(rows, rules, view);
  const leashes = leashesOf(rules, cases);
  const before: Weights = new Map(leashes.map(({ rule, prior }) => [rule, prior] as const));
  const [first, ...others] = RIDGES.map((ridge) => tryRidge(ridge, cases, leashes, before));
  if (!first) throw new Error('there is no ridge to try');
  const { ridge, weights, held, faults } = bestOf([first, ...others]);
  const [old, fresh] = [untouched(cases, before), untouched(cases, weights)];
  const text = [
    `Weights by hand and fitted on ${view} text; firings by set and in how many accounts and sets; what the rule adds to each AUC now, in thousandths`,
    weightTable(rules, cases, before, weights),
    trialTable([first, ...others]),
    `Ridge ${ridge}`,
    heldOutTable(held),
    transferTable(cases, leashes, ridge, [['all (in sample)', weights]]),
    `Never fitted on: shop clean above dark ${fraction(old.shop)} -> ${fraction(fresh.shop)}, support replies in a promotional band ${percent(old.support)} -> ${percent(fresh.support)}`,
    faults.length === 0 ? 'Accepted: nothing held out gets worse.' : `Not accepted: ${faults.join('; ')}.`,
  ].join('\n\n');
  return { text, weights, faults };
};
