/** What stands behind a finding that is hidden: most rules speak once of a post, and what is left alone must not hide the next place. */
import { overlap } from '../text.ts';
import type { Finding, RawPost, Report, Span } from '../types.ts';
import type { LoadedRule } from './load-rules.ts';
import { byPlace } from './order.ts';

/** Times a post is read again; each time at least one more place is found. Hand-set. */
const MOST = 16;

/** Rules that speak of a place; of the whole post or of its first words there is no second. */
export const placeRules = (rules: readonly LoadedRule[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ id, rule }) => (rule.wholePost || rule.readsOpening ? [] : [id])));

/** The text with blanks in place of the words of spans, so that all else stays where it is. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/\S/g, ' ') + left.slice(end),
    text,
  );

/**
 * The report as `tell` leaves it, with what the rules of hidden findings say of the rest of the post. The score stays.
 * @param lint Reads the post with other words in it.
 * @param again Rules that are asked again (`placeRules`).
 */
export const withBehind = (
  raw: RawPost,
  report: Report,
  tell: (report: Report) => Report,
  lint: (raw: RawPost) => Report,
  again: ReadonlySet<string>,
): Report => {
  let { findings } = report;
  for (let left = MOST; ; left -= 1) {
    const told = tell({ ...report, findings });
    const hidden = told.suppressed.filter(({ rule, polarity }) => polarity === 'promotional' && again.has(rule));
    if (hidden.length === 0 || left === 0) return told;
    const isNew = (one: Finding): boolean =>
      hidden.some(({ rule }) => rule === one.rule) &&
      findings.every((known) => known.rule !== one.rule || !overlap(known, one));
    const behind = lint({ ...raw, text: blanked(raw.text, hidden) }).findings.filter(isNew);
    if (behind.length === 0) return told;
    findings = [...findings, ...behind].sort(byPlace);
  }
};
