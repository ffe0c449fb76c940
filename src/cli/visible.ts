import type { Finding, QueueFinding, QueueReport, Report } from '../types.ts';
import type { LintOptions } from './options.ts';

/** Takes out of a report what `--quiet` and `--no-strengths` hide; the score stays what it is. */
export const visible = ({ quiet, strengths }: LintOptions): ((report: Report) => Report) => {
  if (!quiet && strengths) return (report) => report;
  const shows = ({ polarity, severity }: Finding): boolean =>
    quiet ? severity === 'error' : polarity === 'promotional';
  return (report) => ({
    ...report,
    findings: report.findings.filter(shows),
    suppressed: report.suppressed.filter(shows),
  });
};

/** The same for a queue, which has no praise. */
export const visibleOfQueue = ({ quiet }: Pick<LintOptions, 'quiet'>): ((report: QueueReport) => QueueReport) => {
  if (!quiet) return (report) => report;
  const shows = ({ severity }: QueueFinding): boolean => severity === 'error';
  return (report) => ({
    ...report,
    findings: report.findings.filter(shows),
    suppressed: report.suppressed.filter(shows),
  });
};
