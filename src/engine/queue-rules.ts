/** One queue rule on one queue. */
import type { Queue, QueuePost, QueueReported, QueueRule } from '../queue-kit.ts';
import type { Messages } from '../rule-kit.ts';
import { byText } from '../text.ts';
import type { Evidence, Problem, QueueFinding, Severity } from '../types.ts';
import type { LoadedRule } from './load-rules.ts';
import { refusePromise, strengthOf, worded } from './run-rule.ts';
import { defaultOptions, isOwn, type RuleSettings } from './settings.ts';
import { stoppedMessage, type Watch } from './watch.ts';
import { reasonOf } from './wording.ts';

export type LoadedQueueRule = LoadedRule<QueueRule>;

interface Seen {
  readonly findings: readonly QueueFinding[];
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

/** A post as its report names it: in a queue of several files with its path. */
const placeOf = ({ name, post, path }: QueuePost): string =>
  name === post ? name : [path, post].filter(Boolean).join(', ');

const findingOf = (
  { id, family, rule }: LoadedQueueRule,
  { posts, message: messageId, values, severity }: QueueReported<Messages>,
  set: Severity | 'default' | 'audible',
): QueueFinding => {
  const [first] = posts;
  const { message, suggestion } = worded(rule, messageId, values);
  if (first === undefined) throw new Error('it reported no post');
  return {
    rule: id,
    family,
    messageId,
    message,
    suggestion,
    severity: isOwn(set) ? (severity ?? rule.severity) : set,
    polarity: 'promotional',
    posts: posts.map(placeOf),
    path: first.path,
    line: first.line,
  };
};

const quoted = (posts: readonly QueuePost[]): readonly string[] => [...new Set(posts.map(({ opening }) => opening))];

/** Openings that explain a queue's score. */
const WORDS = 5;

const runOne = (loaded: LoadedQueueRule, queue: Queue, settings: RuleSettings): Omit<Seen, 'problems'> => {
  const { id, family, rule } = loaded;
  const { severity, options } = settings.get(id) ?? { severity: 'default', options: defaultOptions(loaded) };
  if (severity === 'off' || severity === 'counted') return { findings: [], evidence: [] };
  const reported: QueueReported<Messages>[] = [];
  // Option types are known to the rule's author only; `checkOptions` has held the values to them.
  const own = options as Readonly<Record<string, never>>;
  refusePromise(rule.check({ queue, options: own, report: (one) => reported.push(one) }));
  const strength = Math.max(0, ...reported.map((one) => strengthOf(one.strength)));
  const words = quoted(reported.flatMap(({ posts }) => posts.slice(0, WORDS))).slice(0, WORDS);
  return {
    findings: reported.map((one) => findingOf(loaded, one, severity)),
    evidence: strength === 0 ? [] : [{ rule: id, family, weight: rule.weight, strength, guard: 1, words }],
  };
};

/** Runs every rule that is on. A rule that throws, or has to be stopped, is a problem, and the others still run. */
export const runQueueRules = (
  rules: readonly LoadedQueueRule[],
  queue: Queue,
  settings: RuleSettings,
  path: string,
  watch: Watch,
): Seen => {
  const problems: Problem[] = [];
  const byId = new Map<string, Omit<Seen, 'problems'>>();
  const run = (loaded: LoadedQueueRule): void => {
    try {
      byId.set(loaded.id, runOne(loaded, queue, settings));
    } catch (cause) {
      problems.push({ path, message: `rule "${loaded.id}" failed on the queue: ${reasonOf(cause)}`, cause });
    }
  };
  const foreign = rules.filter((loaded) => loaded.foreign);
  rules.filter((loaded) => !loaded.foreign).forEach(run);
  for (const slow of watch.run(foreign, run)) problems.push({ path, message: stoppedMessage(slow, ' on the queue') });
  const seen = [...byId].sort(([a], [b]) => byText(a, b)).map(([, one]) => one);
  return {
    findings: seen.flatMap(({ findings }) => findings),
    evidence: seen.flatMap(({ evidence }) => evidence),
    problems,
  };
};
