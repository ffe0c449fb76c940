import type { Formatter, QueueReport, Report } from '../types.ts';
import { printable } from './printable.ts';

const lines = (report: Report): readonly string[] =>
  report.findings
    .filter((finding) => finding.polarity === 'promotional')
    .map((finding) => {
      const place = `${printable(report.origin.path)}:${finding.line}:${finding.column}`;
      const message = printable(finding.message.replace(/\s+/g, ' '));
      return `${place}: ${finding.severity} ${message} (${printable(finding.rule)})\n`;
    });

/** A queue's findings stand where the first of their posts does. */
const queueLines = ({ findings }: QueueReport): readonly string[] =>
  findings.map(({ path, line, severity, message, rule }) => {
    const said = printable(message.replace(/\s+/g, ' '));
    return `${printable(path)}:${line}:1: ${severity} ${said} (${printable(rule)})\n`;
  });

/** One line a finding, for editors and grep; praise is left out, so no output means nothing to flag. */
export const compact: Formatter = {
  name: 'compact',
  open: () => ({
    post: (report) => lines(report).join(''),
    queue: (report) => queueLines(report).join(''),
    end: () => '',
  }),
};
