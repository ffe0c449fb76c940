import type { Finding, FormatContext, Report, Score, SuppressedFinding } from '../types.ts';

const findingJson = (finding: Finding) => ({
  rule: finding.rule,
  family: finding.family,
  severity: finding.severity,
  polarity: finding.polarity,
  message: finding.message,
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  start: finding.start,
  end: finding.end,
  suggestion: finding.suggestion,
});

const suppressedJson = (finding: SuppressedFinding) => ({
  ...findingJson(finding),
  kind: finding.kind,
  reason: finding.reason,
});

/** A score with the keys that scripts may rely on. */
export const scoreJson = (score: Score) => ({
  value: score.value,
  raw: score.raw,
  band: score.band,
  low: score.low,
  high: score.high,
  parts: score.parts.map(({ rule, points }) => ({ rule, points })),
});

/**
 * JSON on one line that is safe to print: characters a terminal would obey or hide are written as `\uXXXX`, and `##[`,
 * which a CI runner obeys anywhere in a line, likewise. It parses back to exactly the same value.
 */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(
      /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '#\\u0023[');

/** One post's report with the keys that scripts may rely on, on one line. */
export const reportJson = (report: Report, context: FormatContext): string => {
  const { origin, network, guards, score, findings, suppressed } = report;
  const isShown = ({ polarity }: Finding): boolean => context.strengths || polarity === 'promotional';
  return safeJson({
    path: origin.path,
    post: origin.post ?? null,
    ...(origin.id === undefined ? {} : { id: origin.id }),
    network,
    guards,
    score: scoreJson(score),
    findings: findings.filter(isShown).map(findingJson),
    suppressed: suppressed.filter(isShown).map(suppressedJson),
  });
};
