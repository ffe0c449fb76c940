import type { Band, Score } from '../types.ts';

const NOT_SCORED = 'not scored';

/** Rows of a table of scores, the kindest first. */
export const BAND_ROWS: readonly (Band | typeof NOT_SCORED)[] = [
  'relational',
  'leaning relational',
  'balanced',
  'leaning promotional',
  'one-way',
  'unclear',
  NOT_SCORED,
];

/** The row a score belongs in. */
export const bandRow = ({ value, band }: Score): string => (value === null ? NOT_SCORED : band);
