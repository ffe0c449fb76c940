/** What goes from thread to thread, by structured clone: measured, it costs less here than JSON. */
import type { Config } from '../config/config.ts';
import type { Result } from '../lint-post.ts';
import type { Problem, RawPost, Report } from '../types.ts';

/** What a worker is started with. The rules hold functions, so each loads its own. */
export interface Start {
  readonly config: Config;
  /** That of the project's watch. */
  readonly stopped: SharedArrayBuffer;
}

/** A result without what the other side has anyway, or cannot take. */
type Sent = { readonly report: Omit<Report, 'origin' | 'text'> } | { readonly problem: Problem };

/** Something that failed in a worker when nobody waited for it. */
export interface Late {
  readonly late: Pick<Error, 'message' | 'stack'>;
}
export const isLate = (message: unknown): message is Late =>
  typeof message === 'object' && message !== null && 'late' in message;

/** What comes back of a post. */
export type Answer = readonly Sent[];

/** Anything may be thrown, and not everything can be sent: of an error its message and stack go, of the rest nothing. */
const plain = ({ cause, ...problem }: Problem): Problem =>
  cause instanceof Error
    ? { ...problem, cause: Object.assign(new Error(cause.message), { stack: cause.stack }) }
    : problem;

const sent = (result: Result): Sent => {
  if ('problem' in result) return { problem: plain(result.problem) };
  const { origin: _, text: __, ...report } = result.report;
  return { report: { ...report, problems: report.problems.map(plain) } };
};

const received = (answer: Sent, { origin, text }: RawPost): Result =>
  'report' in answer ? { report: { ...answer.report, origin, text } } : answer;

/** A post's results, to be posted. */
export const answerWith = (results: Iterable<Result>): Answer => [...results].map(sent);

/** A post's results as they were before they were sent. */
export const resultsOf = (raw: RawPost, answer: Answer): readonly Result[] => answer.map((each) => received(each, raw));
