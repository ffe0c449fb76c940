/** How far calibration may move a weight, by how much was seen of its rule. */
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { FAMILY_CAPS, OTHER_FAMILY_CAP } from '../../src/engine/weigh.ts';
import type { Case, Leash } from './cases.ts';

/** A rule seen this often, in this many accounts and sets, may move further than `SHORT`. Source: spec of the score, 6.8. */
const OFTEN = 30;
const WIDELY = 5;
/** How far the others may move, as a share of their weight. */
const SHORT = 0.5;
/** Signs are fixed, so no weight comes nearer to 0 than this. */
const LEAST = 0.05;

export interface Seen {
  /** Posts in which it counts. */
  readonly fired: number;
  /** Accounts and sets it fired in. */
  readonly groups: number;
}

/** Firings of each rule. */
export const seenIn = (cases: readonly Case[]): ReadonlyMap<string, Seen> => {
  const groups = new Map<string, Set<string>>();
  const fired = new Map<string, number>();
  for (const { group, evidence } of cases) {
    for (const { rule } of evidence) {
      fired.set(rule, (fired.get(rule) ?? 0) + 1);
      groups.set(rule, (groups.get(rule) ?? new Set()).add(group));
    }
  }
  return new Map([...fired].map(([rule, count]) => [rule, { fired: count, groups: groups.get(rule)?.size ?? 0 }]));
};

const leashOf = ({ id, family, rule }: LoadedRule, seen: Seen | undefined): Leash => {
  const size = Math.abs(rule.weight);
  const isLong = seen !== undefined && seen.fired >= OFTEN && seen.groups >= WIDELY;
  const cap = Math.max(size, FAMILY_CAPS.get(family) ?? OTHER_FAMILY_CAP);
  const [near, far] = isLong ? [LEAST, cap] : [size * (1 - SHORT), Math.min(size * (1 + SHORT), cap)];
  const sign = Math.sign(rule.weight);
  const [low, high] = sign < 0 ? [-far, -near] : [near, far];
  return { rule: id, prior: rule.weight, low: Math.min(low, rule.weight), high: Math.max(high, rule.weight) };
};

/** A leash for each rule that weighs anything; no weight passes its family's cap. */
export const leashesOf = (rules: readonly LoadedRule[], cases: readonly Case[]): readonly Leash[] => {
  const seen = seenIn(cases);
  return rules.filter(({ rule }) => rule.weight !== 0).map((loaded) => leashOf(loaded, seen.get(loaded.id)));
};
