import { evenly } from '../../text.ts';

/**
 * A phrase that can be found: every bracket has its partner and none stands within another, for alternatives are
 * words; every gap has a word on both sides, for a gap is found by what ends it; and `^` stands in front of it all.
 */
export const FINDABLE = /^(?!\s*\S.*\^|.*~\s*~|\s*\^?\s*~|.*~\s*\??\s*$|.*[(|]\s*~\s*[|)])[^()]*(?:\([^()]*\)[^()]*)*$/;

const checked = (phrase: string): string => {
  if (FINDABLE.test(phrase)) return phrase;
  throw new Error(
    `brackets within brackets, a ^ that is not in front, or a gap without a word on both sides, in "${phrase}"`,
  );
};

/**
 * Phrases written as running text, parted by ` | ` outside brackets: `expand('(only|just) <n> (item|) left | low stock')`
 * is two. Throws for one that could never be found (`FINDABLE`).
 */
export const expand = (...texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/\|(?![^()]*\))/))
    .map((phrase) => evenly(phrase).replace(/\| /g, '|'))
    .filter(Boolean)
    .map(checked);
