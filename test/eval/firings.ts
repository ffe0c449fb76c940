/** Where rules fired: the parts of the scores, counted by side. */

import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { byText } from '../../src/text.ts';
import type { Finding, Report, ScorePart } from '../../src/types.ts';
import { SIDES } from './data.ts';
import type { Examined, View } from './examine.ts';

/** The parts of each side of `SIDES`, a list for each row. */
export const partsBySide = (rows: readonly Examined[], view: View): readonly (readonly (readonly ScorePart[])[])[] =>
  SIDES.map(([set, label]) =>
    rows.filter((row) => row.set === set && row.label === label).map((row) => row[view].report?.score.parts ?? []),
  );

/** Heading of a side: the first letters of its set and its label. */
export const SIDE_NAMES: readonly string[] = SIDES.map(([set, label]) => `${set.slice(0, 5)} ${label.slice(0, 8)}`);

/** In order of family, promotional before relational, then of id. */
export const byFamily = (rules: readonly LoadedRule[]): readonly LoadedRule[] =>
  [...rules].sort(
    (a, b) => byText(a.rule.polarity, b.rule.polarity) || byText(a.family, b.family) || byText(a.id, b.id),
  );

/** Log-odds that a rule gave in a report; undefined where it did not fire. */
export const pointsOf = (rule: string, parts: readonly ScorePart[]): number | undefined =>
  parts.find((part) => part.rule === rule)?.logOdds;

/** The report's text with what the rule reported between «». */
export const marked = ({ text, findings }: Report, rule: string): string => {
  const places = findings.filter((finding: Finding) => finding.rule === rule);
  let from = 0;
  let out = '';
  for (const { start, end } of places) {
    out += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return out + text.slice(from);
};

/** White space drawn together, so that a post is one line on the terminal. */
export const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/\s+/g, ' ');
