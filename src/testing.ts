/** `postlint/testing`: a rule's own examples as tests. */
import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { type Case, findingsIn, firingOf, mark, settingsFor, silentOf } from './engine/examples.ts';
import { createLinter, type Linter } from './engine/linter.ts';
import { builtinRules } from './engine/load-rules.ts';
import { queueText, readQueue, summariesOf } from './engine/queue-examples.ts';
import { reportOnQueue } from './engine/queue-report.ts';
import { faultsOf } from './engine/rule-shape.ts';
import { isQueueRule, type QueueExample, type QueueRule, type Rule } from './rule-kit.ts';
import { readTimes } from './run.ts';
import { timeProblem } from './sources/time.ts';
import type { QueueFinding } from './types.ts';

/** One thing a rule has to stand up to. */
export interface RuleCase {
  /** What it is about, the example's text in it. */
  readonly name: string;
  /** Rejects with an `AssertionError` where the rule does something else. */
  run(): Promise<void>;
}

const HOME = { id: 'this-rule', family: 'local', from: 'test', foreign: true } as const;

const asCase = (name: string, check: () => unknown): RuleCase => ({
  name,
  run: async () => {
    await check();
  },
});

const isComplete = (said: readonly { readonly message: string; readonly suggestion: string | null }[]): void => {
  for (const { message, suggestion } of said) doesNotMatch(`${message} ${suggestion}`, /\bundefined\b|\bNaN\b/);
};

/** What speaks on a chance needs no example: what a sentence is likely to do is learned, and may change with the next training. */
const messagesUsed = (
  { messages, likely }: Pick<Rule, 'messages' | 'likely'>,
  findings: readonly { readonly messageId: string }[],
): void => {
  const used = new Set(findings.map(({ messageId }) => messageId));
  if (likely) used.add(likely.message);
  deepEqual([...used].sort(), Object.keys(messages).sort());
};

const bothKinds = (reported: readonly string[], silent: readonly string[]): void => {
  ok(reported.length > 0, 'no example to report');
  ok(silent.length > 0, 'no example to leave alone');
  const texts = [...reported, ...silent];
  equal(new Set(texts).size, texts.length, 'an example is there twice');
};

const postCases = (rule: Rule): readonly RuleCase[] => {
  const loaded = { ...HOME, rule };
  const [firing, silent] = [firingOf(loaded), silentOf(loaded)];
  let linter: Linter | undefined;
  const findings = (one: Case) => {
    linter ??= createLinter([loaded]);
    return findingsIn(one, loaded, linter);
  };
  const marksAreMet = (one: Case): void => {
    const found = findings(one);
    equal(mark(one.text, found), one.marked);
    isComplete(found);
  };
  const textOf = ({ text }: Case): string => text;
  return [
    asCase('brings posts to report and posts to leave alone', () => {
      bothKinds(firing.map(textOf), silent.map(textOf));
      for (const { marked, expected } of firing) ok(expected.length > 0, `no «» in ${marked}`);
    }),
    ...firing.map((one) => asCase(`reports exactly the marked words: ${one.marked}`, () => marksAreMet(one))),
    ...silent.map((one) => asCase(`stays silent: ${one.text}`, () => marksAreMet(one))),
    asCase('uses every message in its examples', () => messagesUsed(rule, firing.flatMap(findings))),
  ];
};

let allRules: Promise<Linter> | undefined;

/** What the rule finds in an example queue, whose posts are linted with all built-in rules. */
const findingsInQueue = async (rule: QueueRule, example: QueueExample): Promise<readonly QueueFinding[]> => {
  allRules ??= builtinRules().then((rules) => createLinter(rules));
  const loaded = { ...HOME, rule };
  const settings = settingsFor(loaded, (typeof example === 'string' ? undefined : example.options) ?? {});
  const posts = summariesOf(example, await allRules);
  const given = { path: 'queue.csv', rules: [loaded], settings, readTimes, timeProblem };
  const { findings, problems } = reportOnQueue(posts, given);
  deepEqual(problems, []);
  return findings;
};

const queueCases = (rule: QueueRule): readonly RuleCase[] => {
  const { good, bad } = rule.examples;
  return [
    asCase('brings queues to report and queues to leave alone', () =>
      bothKinds(bad.map(queueText), good.map(queueText)),
    ),
    ...bad.map((example) =>
      asCase(`reports:\n${queueText(example)}`, async () => {
        const findings = await findingsInQueue(rule, example);
        ok(findings.length > 0, 'it reports nothing');
        isComplete(findings);
        const rows = readQueue(example).map(({ origin }) => origin.post);
        for (const post of findings.flatMap(({ posts }) => posts)) ok(rows.includes(post), `no post "${post}"`);
      }),
    ),
    ...good.map((example) =>
      asCase(`stays silent:\n${queueText(example)}`, async () =>
        deepEqual(
          (await findingsInQueue(rule, example)).map(({ message }) => message),
          [],
        ),
      ),
    ),
    asCase('uses every message in its examples', async () =>
      messagesUsed(rule, (await Promise.all(bad.map((example) => findingsInQueue(rule, example)))).flat()),
    ),
  ];
};

/**
 * The tests that a rule's own examples make. They are plain functions, so that any test runner can take them:
 *
 * ```js
 * for (const { name, run } of casesOf(rule)) test(name, run);
 * ```
 */
export const casesOf = (rule: Rule | QueueRule): readonly RuleCase[] => {
  const faults = faultsOf(rule);
  const shape = asCase('is a rule', () => deepEqual(faults, []));
  if (faults.length > 0) return [shape];
  return [shape, ...(isQueueRule(rule) ? queueCases(rule) : postCases(rule))];
};
