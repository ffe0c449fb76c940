/** One set of fitted weights and the reasons, if any, not to take it. */
import { type Case, type Leash, rawUnder, type Weights } from './cases.ts';
import { TASKS } from './data.ts';
import { fitted, type HeldOut, heldOut, lossOf } from './fold.ts';
import { auc, meanOf, share } from './statistics.ts';
import { fraction } from './table.ts';

/** What a set may lose before it counts as worse: the third decimal is noise. */
const NOTHING = 0.001;
/** Log-odds of 40, where the promotional bands end. */
const PROMOTIONAL_BELOW = Math.log(40 / 60);

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** AUC of clean above dark shop strings, and the share of support replies in a promotional band: no weight is fitted on them. */
export const untouched = (cases: readonly Case[], weights: Weights) => {
  const raws = (label: string) => cases.filter(({ row }) => row.label === label).map((one) => rawUnder(one, weights));
  const replies = raws('reply');
  return {
    shop: auc(raws('notdark'), raws('dark')),
    support: share(replies.filter((raw) => raw < PROMOTIONAL_BELOW).length, replies.length),
  };
};

const faultsOf = (
  held: readonly HeldOut[],
  cases: readonly Case[],
  before: Weights,
  after: Weights,
): readonly string[] => {
  const sets = held.filter(({ fold, before, after }) => fold.kind === 'set' && after < before - NOTHING);
  const accounts = held.filter(({ fold }) => fold.kind === 'account');
  const change = meanOf(accounts.map(({ before, after }) => after - before));
  const [old, fresh] = [untouched(cases, before), untouched(cases, after)];
  return [
    ...sets.map(({ fold, task }) => `${fold.name} gets worse when held out (${task.name})`),
    ...(change < -NOTHING ? [`accounts get worse when held out, by ${fraction(-change)} on average`] : []),
    ...(fresh.shop < old.shop - NOTHING ? ['shop-strings get worse'] : []),
    ...(fresh.support > old.support ? ['more support replies are called promotional'] : []),
  ];
};

export interface Trial {
  readonly ridge: number;
  /** To two decimals. */
  readonly weights: Weights;
  readonly held: readonly HeldOut[];
  readonly loss: number;
  /** Why the weights are not to be taken; none where they are. */
  readonly faults: readonly string[];
}

/** Fits under one ridge and judges the result. */
export const tryRidge = (ridge: number, cases: readonly Case[], leashes: readonly Leash[], before: Weights): Trial => {
  const found = fitted(TASKS, cases, leashes, ridge);
  const weights = new Map([...found].map(([rule, weight]) => [rule, round(weight)] as const));
  const held = heldOut(cases, leashes, ridge, before);
  return { ridge, weights, held, loss: lossOf(held), faults: faultsOf(held, cases, before, weights) };
};

/** The least held-out loss among the trials that may be taken, or among all where none may. */
export const bestOf = (trials: readonly [Trial, ...Trial[]]): Trial => {
  const accepted = trials.filter(({ faults }) => faults.length === 0);
  return (accepted.length > 0 ? accepted : trials).reduce(
    (best, one) => (one.loss < best.loss ? one : best),
    accepted[0] ?? trials[0],
  );
};
