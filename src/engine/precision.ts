/** How often a rule is right when it fires. */

export interface Checked {
  /** Firings that a person read and agreed with. */
  readonly right: number;
  readonly wrong: number;
}

/** Hand-checked firings by rule id; a rule that is not in it counts as `UNCHECKED`. */
export const PRECISION: ReadonlyMap<string, Checked> = new Map();

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
