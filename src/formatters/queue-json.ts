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

/** Posts of one streak, repeat or group of copies that are named: a queue may be one long streak. */
const NAMED = 100;

const namedOf = (posts: readonly string[]) => ({ count: posts.length, posts: posts.slice(0, NAMED) });

const hundredths = (share: number): number => Math.round(100 * share) / 100;

/** What JSON says of a queue. */
const keysOf = ({ path, posts, score, mix, findings, suppressed, from, ...report }: QueueReport) => ({
  path,
  ...(from === undefined ? {} : { from }),
  posts,
  score: scoreJson(score),
  mix,
  findings: findings.map(findingJson),
  suppressed: suppressed.map(suppressedJson),
  balance: { ...report.balance, low: hundredths(report.balance.low), high: hundredths(report.balance.high) },
  timeline: report.timeline,
  streaks: report.streaks.map(({ channel, posts: run }) => ({ channel, ...namedOf(run) })),
  repeated: report.repeated.map(({ ask, posts: same }) => ({ ask, ...namedOf(same) })),
  copies: report.copies.map(({ share, posts: alike }) => ({ share, ...namedOf(alike) })),
});

/** One queue with the keys that scripts may rely on, on one line. */
export const queueJson = (report: QueueReport): string => safeJson(keysOf(report));

/** The same under the key `queue`, by which a stream of reports tells it from a post. */
export const queueLine = (report: QueueReport): string => `${safeJson({ queue: keysOf(report) })}\n`;
