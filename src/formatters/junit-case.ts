import type { FormatContext, Problem, QueueReport, Report, Totals } from '../types.ts';
import { type Flag, flagsOf, nameInFile, oneLine, queueFlagsOf } from './flags.ts';
import { RANK } from './ranked.ts';
import { bandWords, count, extent } from './words.ts';
import { attributes, xml } from './xml.ts';

/** What makes a post fail. */
export type Limits = NonNullable<FormatContext['limits']>;

/** One test as it is written, and how it went. */
export interface Case {
  readonly path: string;
  readonly tag: string;
  readonly outcome: 'passed' | 'failed' | 'broken';
}

const flagText = ({ line, words, severity, rule, message, suggestion }: Flag): string => {
  const place = words === null ? `${line}` : `${line}:${words.column}`;
  const advice = suggestion === null ? '' : `\n  try: ${xml(suggestion)}`;
  return `${place} ${severity} ${xml(`${message} (${rule})`)}${advice}`;
};

/** The first of the worst flags that count, as attributes of a failure. */
const failureOf = (flags: readonly Flag[], { failOn }: Limits): Record<string, string> | null => {
  const failing = flags.filter(({ severity }) => RANK[severity] >= RANK[failOn]);
  const [first] = failing.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
  if (first === undefined) return null;
  const more = failing.length === 1 ? '' : ` (and ${failing.length - 1} more)`;
  return { message: first.message + more, type: first.severity };
};

const lowScoreOf = ({ score: { value } }: Report, { minScore }: Limits): Record<string, string> | null =>
  value === null || minScore === null || value >= minScore
    ? null
    : { message: `score ${value} is below ${minScore}`, type: 'score' };

interface Place {
  readonly path: string;
  readonly name: string;
  readonly line: number | undefined;
}

const caseTag = ({ path, name, line }: Place, body: string): string => {
  const at = line === undefined ? {} : { line };
  const tag = `testcase${attributes({ classname: path, name, file: path, ...at, time: 0 })}`;
  return body === '' ? `<${tag}/>\n` : `<${tag}>${body}</testcase>\n`;
};

const judged = (place: Place, failure: Record<string, string> | null, text: string): Case => {
  const { path } = place;
  if (failure !== null) {
    return { path, tag: caseTag(place, `<failure${attributes(failure)}>${text}</failure>`), outcome: 'failed' };
  }
  return { path, tag: caseTag(place, text === '' ? '' : `<system-out>${text}</system-out>`), outcome: 'passed' };
};

/** A post as a test, failed where it would make the run fail; what is flagged besides, or instead, is its output. */
export const postCase = (report: Report, limits: Limits): Case => {
  const { origin, score, findings, summary } = report;
  const flags = flagsOf(report);
  const failure = failureOf(flags, limits) ?? lowScoreOf(report, limits);
  const scoreLine = score.value === null ? [] : [`score ${score.value}, ${xml(oneLine(bandWords(report)))}`];
  const text = flags.length === 0 && failure === null ? [] : [...flags.map(flagText), ...scoreLine];
  const place = {
    path: origin.path,
    name: nameInFile(origin) ?? origin.path,
    line: summary?.line ?? findings[0]?.line,
  };
  return judged(place, failure, text.join('\n'));
};

/** A queue as a whole as one more test of the file it begins in. */
export const queueCase = (queue: QueueReport, limits: Limits): Case => {
  const flags = queueFlagsOf(queue);
  const place = {
    path: flags[0]?.path ?? queue.path,
    name: queue.from === undefined ? 'the queue as a whole' : extent(queue),
    line: flags[0]?.line,
  };
  return judged(place, failureOf(flags, limits), flags.map(flagText).join('\n'));
};

/** A failed test for findings that make the run fail and are kept out of the report; undefined where there are none. */
export const hiddenCase = ({ warnings, infos }: Totals, { failOn }: Limits): Case | undefined => {
  const hidden = (failOn === 'error' ? 0 : warnings) + (failOn === 'info' ? infos : 0);
  if (failOn === 'never' || hidden === 0) return undefined;
  const message = `${count(hidden, 'finding')} hidden by --quiet; --fail-on ${failOn} allows none`;
  const place = { path: 'postlint', name: 'what --quiet hides', line: undefined };
  return judged(place, { message, type: failOn }, '');
};

/** What could not be checked is broken, which is not failed and certainly not passed. */
export const problemCase = ({ path = 'postlint', line, message }: Problem): Case => {
  const error = `<error${attributes({ message: oneLine(message), type: 'problem' })}/>`;
  return { path, tag: caseTag({ path, name: 'could not be checked', line }, error), outcome: 'broken' };
};

/** Build servers take a report without a test for a broken one. */
export const NO_POSTS: Case = {
  path: 'postlint',
  tag: caseTag({ path: 'postlint', name: 'no posts to read', line: undefined }, ''),
  outcome: 'passed',
};
