/** Findings that somebody asked not to be told of. */
import type { Finding, Place, Report, SuppressedFinding, Suppression, SuppressionUse } from '../types.ts';

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

const holdsFor = ({ rule, from, to }: Suppression, finding: Finding): boolean =>
  (rule === null || rule === finding.rule) && !(from && isBefore(finding, from)) && !(to && !isBefore(finding, to));

const useOf = ({ line, rule }: Suppression, path: string, used: boolean): SuppressionUse => ({
  path,
  line,
  message: `there is nothing ${rule === null ? '' : `of "${rule}" `}to suppress here; take it out`,
  used,
});

/** By what a finding is hidden, and why. */
export type Why = Pick<SuppressedFinding, 'kind' | 'reason'>;

interface Told<F> {
  readonly findings: readonly F[];
  readonly suppressed: readonly (F & Why)[];
}

/** A report with every finding that there is a reason to hide moved to its `suppressed`. The score stays: the words are still there. */
export const hide = <F, R extends Told<F>>(report: R & Told<F>, why: (finding: F) => Why | undefined): R => {
  const hidden: (F & Why)[] = [];
  const findings = report.findings.filter((finding) => {
    const found = why(finding);
    if (found) hidden.push({ ...finding, kind: found.kind, reason: found.reason });
    return found === undefined;
  });
  return hidden.length === 0 ? report : { ...report, findings, suppressed: [...report.suppressed, ...hidden] };
};

/** Hides what the suppressions hold for, and notes what each of them did. */
export const suppress = (report: Report, suppressions: readonly Suppression[]): Report => {
  if (suppressions.length === 0) return report;
  const used = new Set<Suppression>();
  const left = hide(report, (finding: Finding) => {
    const by = suppressions.find((suppression) => holdsFor(suppression, finding));
    if (by) used.add(by);
    return by;
  });
  return { ...left, suppressions: suppressions.map((each) => useOf(each, report.origin.path, used.has(each))) };
};
