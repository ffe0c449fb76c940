/** Findings that somebody asked not to be told of. */
import type { Finding, Place, Report, Suppression, SuppressionUse } from '../types.ts';

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

const holdsFor = ({ rule, from, to }: Suppression, finding: Finding): boolean =>
  (rule === null || rule === finding.rule) && !(from && isBefore(finding, from)) && !(to && !isBefore(finding, to));

const useOf = ({ line, rule }: Suppression, path: string, used: boolean): SuppressionUse => ({
  path,
  line,
  message: `there is nothing ${rule === null ? '' : `of "${rule}" `}to suppress here; take it out`,
  used,
});

/** The report with what the suppressions hold for moved from its findings to its `suppressed`. The score stays: the words are still there. */
export const suppress = (report: Report, suppressions: readonly Suppression[]): Report => {
  if (suppressions.length === 0) return report;
  const used = new Set<Suppression>();
  const judged = report.findings.map((finding) => {
    const by = suppressions.find((suppression) => holdsFor(suppression, finding));
    if (by) used.add(by);
    return { finding, by };
  });
  return {
    ...report,
    findings: judged.flatMap(({ finding, by }) => (by ? [] : [finding])),
    suppressed: judged.flatMap(({ finding, by }) => (by ? [{ ...finding, kind: by.kind, reason: by.reason }] : [])),
    suppressions: suppressions.map((each) => useOf(each, report.origin.path, used.has(each))),
  };
};
