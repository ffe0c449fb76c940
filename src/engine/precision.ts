/** How often a rule is right when it fires. */

export interface Checked {
  /** Firings that a person read and agreed with. */
  readonly right: number;
  readonly wrong: number;
}

/**
 * Firings on real posts that were read and judged one by one, for rules with 20 or more; the others count
 * as `UNCHECKED`. Source: `npm run eval -- sample RULE`, November 2026, read by somebody who had not written
 * the rules and counted what was undecided as wrong.
 */
export const PRECISION: ReadonlyMap<string, Checked> = new Map([
  ['ad-copy', { right: 25, wrong: 0 }],
  ['answers-somebody', { right: 36, wrong: 4 }],
  ['asks-for-a-click', { right: 22, wrong: 18 }],
  ['asks-then-answers-itself', { right: 22, wrong: 10 }],
  ['everyday-courtesy', { right: 25, wrong: 15 }],
  ['fact-as-question', { right: 34, wrong: 2 }],
  ['hard-to-read-aloud', { right: 29, wrong: 0 }],
  ['network-manners', { right: 45, wrong: 8 }],
  ['nobody-in-it', { right: 34, wrong: 6 }],
  ['one-way-broadcast', { right: 30, wrong: 10 }],
  ['own-appearance', { right: 34, wrong: 6 }],
  ['own-doings', { right: 35, wrong: 5 }],
  ['own-measures', { right: 39, wrong: 1 }],
  ['pitch-before-value', { right: 30, wrong: 1 }],
  ['pressure-and-scarcity', { right: 40, wrong: 0 }],
  ['real-question', { right: 28, wrong: 1 }],
  ['relays-a-speaker', { right: 36, wrong: 4 }],
  ['self-praise', { right: 36, wrong: 4 }],
  ['self-talk-ratio', { right: 35, wrong: 7 }],
  ['short-cry', { right: 38, wrong: 2 }],
  ['shows-empathy', { right: 19, wrong: 1 }],
  ['specific-thanks', { right: 38, wrong: 2 }],
  ['starts-with-them', { right: 37, wrong: 3 }],
  ['starts-with-us', { right: 37, wrong: 3 }],
  ['whats-in-it-for-me', { right: 27, wrong: 13 }],
  ['withheld-hook', { right: 39, wrong: 1 }],
  ['written-like-a-headline', { right: 37, wrong: 3 }],
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
