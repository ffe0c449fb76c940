import type { QueueFinding, QueueReport, SuppressedQueueFinding } from '../types.ts';
import { safeJson, scoreJson } from './report-json.ts';

const findingJson = ({ rule, family, severity, polarity, message, posts, path, line, suggestion }: QueueFinding) => ({
  rule,
  family,
  severity,
  polarity,
  message,
  posts,
  path,
  line,
  suggestion,
});

const suppressedJson = (finding: SuppressedQueueFinding) => ({
  ...findingJson(finding),
  kind: finding.kind,
  reason: finding.reason,
});

/** What JSON says of a queue. */
const keysOf = ({ path, posts, score, mix, findings, suppressed, from }: QueueReport) => ({
  path,
  ...(from === undefined ? {} : { from }),
  posts,
  score: scoreJson(score),
  mix,
  findings: findings.map(findingJson),
  suppressed: suppressed.map(suppressedJson),
});

/** One queue with the keys that scripts may rely on, on one line. */
export const queueJson = (report: QueueReport): string => safeJson(keysOf(report));

/** The same under the key `queue`, by which a stream of reports tells it from a post. */
export const queueLine = (report: QueueReport): string => `${safeJson({ queue: keysOf(report) })}\n`;
