/** How often a rule is right when it fires. */

export interface Checked {
  /** Firings that a person read and agreed with. */
  readonly right: number;
  readonly wrong: number;
}

/**
 * Firings on real posts that were read and judged one by one, for rules with 20 or more; the others count
 * as `UNCHECKED`. Source: `npm run eval -- sample RULE`, November 2026. The judge had written the rule, so
 * these are upper bounds.
 */
export const PRECISION: ReadonlyMap<string, Checked> = new Map([
  ['ad-copy', { right: 25, wrong: 0 }],
  ['asks-then-answers-itself', { right: 26, wrong: 5 }],
  ['network-manners', { right: 41, wrong: 4 }],
  ['one-way-broadcast', { right: 41, wrong: 4 }],
  ['pitch-before-value', { right: 56, wrong: 4 }],
  ['pressure-and-scarcity', { right: 60, wrong: 1 }],
  ['real-question', { right: 26, wrong: 5 }],
  ['self-praise', { right: 85, wrong: 7 }],
  ['self-talk-ratio', { right: 56, wrong: 4 }],
  ['shows-empathy', { right: 75, wrong: 4 }],
  ['specific-thanks', { right: 42, wrong: 3 }],
  ['starts-with-them', { right: 43, wrong: 2 }],
  ['starts-with-us', { right: 37, wrong: 5 }],
  ['whats-in-it-for-me', { right: 41, wrong: 4 }],
  ['withheld-hook', { right: 43, wrong: 1 }],
]);

/**
 * Stands in for a rule nobody has checked: as if 17 of 17 firings had been right, 0.95 as a share. Much
 * lower, and one heavy finding would be called `unclear` where a lighter one gets its band.
 */
const UNCHECKED: Checked = { right: 17, wrong: 0 };

/** Mean of Beta(1 + right, 1 + wrong), between 0 and 1. */
export const precisionOf = (rule: string, checked: ReadonlyMap<string, Checked>): number => {
  const { right, wrong } = checked.get(rule) ?? UNCHECKED;
  return (1 + right) / (2 + right + wrong);
};
