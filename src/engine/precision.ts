/** How often a rule is right when it fires. */

export interface Checked {
  /** Firings that a person read and agreed with. */
  readonly right: number;
  readonly wrong: number;
}

/**
 * Firings on real posts that were read and judged one by one, for rules with 20 or more; the others count
 * as `UNCHECKED`. Source: `npm run eval -- sample RULE`, November 2026, 40 of each rule or all there were, read by five
 * readers who had not written the rules; what was undecided counts as wrong. tells-in-time, which the sample hardly
 * holds, was read by one of them on 45 of its firings on drafts written for the purpose.
 */
export const PRECISION: ReadonlyMap<string, Checked> = new Map([
  ['answers-somebody', { right: 35, wrong: 5 }],
  ['asks-for-a-click', { right: 36, wrong: 4 }],
  ['asks-then-answers-itself', { right: 36, wrong: 4 }],
  ['everyday-courtesy', { right: 39, wrong: 1 }],
  ['fact-as-question', { right: 39, wrong: 1 }],
  ['hard-to-read-aloud', { right: 37, wrong: 0 }],
  ['jargon', { right: 13, wrong: 12 }],
  ['network-manners', { right: 39, wrong: 1 }],
  ['nobody-in-it', { right: 36, wrong: 4 }],
  ['one-way-broadcast', { right: 34, wrong: 6 }],
  ['own-appearance', { right: 36, wrong: 4 }],
  ['own-doings', { right: 38, wrong: 2 }],
  ['own-measures', { right: 40, wrong: 0 }],
  ['pressure-and-scarcity', { right: 40, wrong: 0 }],
  ['real-question', { right: 30, wrong: 1 }],
  ['relays-a-speaker', { right: 36, wrong: 4 }],
  ['self-praise', { right: 38, wrong: 2 }],
  ['short-cry', { right: 37, wrong: 3 }],
  ['shows-empathy', { right: 19, wrong: 1 }],
  ['specific-thanks', { right: 40, wrong: 0 }],
  ['starts-with-them', { right: 33, wrong: 7 }],
  ['starts-with-us', { right: 36, wrong: 4 }],
  ['tells-in-time', { right: 43, wrong: 2 }],
  ['whats-in-it-for-me', { right: 26, wrong: 14 }],
  ['withheld-hook', { right: 37, wrong: 3 }],
  ['written-like-a-headline', { right: 34, wrong: 6 }],
]);

/**
 * Stands in for a rule nobody has checked: as if 17 of 17 firings had been right, 0.95 as a share. Much
 * lower, and one heavy finding would be called `unclear` where a lighter one gets its band.
 */
const UNCHECKED: Checked = { right: 17, wrong: 0 };

/**
 * What counts by chance, whichever rule it is. Source: lines by chance on 960 invented drafts that nothing was learned
 * from, November 2026, read by editors who let each stand or took it back.
 */
export const BY_CHANCE: Checked = { right: 892, wrong: 168 };

/** Mean of Beta(1 + right, 1 + wrong), between 0 and 1. */
export const shareRight = ({ right, wrong }: Checked): number => (1 + right) / (2 + right + wrong);

/** The same of a rule's firings. */
export const precisionOf = (rule: string, checked: ReadonlyMap<string, Checked>): number =>
  shareRight(checked.get(rule) ?? UNCHECKED);
