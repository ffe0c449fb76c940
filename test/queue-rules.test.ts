/** The contract of every queue rule, and every rule's own example queues, linted with all rules for posts. */
import { describe, expect, it } from 'vitest';
import { builtinQueueRules } from '../src/engine/load-rules.ts';
import { reportOnQueue } from '../src/engine/queue-report.ts';
import type { LoadedQueueRule } from '../src/engine/queue-rules.ts';
import { checkOptions } from '../src/engine/settings.ts';
import { PRINCIPLES } from '../src/principles.ts';
import type { QueueExample } from '../src/rule-kit.ts';
import { readTimes } from '../src/run.ts';
import type { QueueFinding } from '../src/types.ts';
import { readQueue, summariesOf } from './queue-example.ts';

const rules = await builtinQueueRules();

/** Only this rule, with the options of the example. */
const findingsOf = (loaded: LoadedQueueRule, example: QueueExample): readonly QueueFinding[] => {
  const checked = checkOptions(loaded, (typeof example === 'string' ? undefined : example.options) ?? {});
  if ('error' in checked) throw new Error(checked.error);
  const settings = new Map([[loaded.id, { severity: 'default', options: checked.options } as const]]);
  const report = reportOnQueue(summariesOf(example), { path: 'queue.csv', rules: [loaded], settings, readTimes });
  expect(report.problems).toEqual([]);
  return report.findings;
};

const textOf = (example: QueueExample): string => (typeof example === 'string' ? example : example.queue).trim();

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, loaded) => {
  const { rule } = loaded;
  const { good, bad } = rule.examples;

  it('says what it is: principle, one-sentence summary, sign', () => {
    expect(Object.keys(PRINCIPLES)).toContain(rule.principle);
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/);
    expect(rule.weight).toBeLessThan(0);
    expect(loaded.family).toBe('queue');
  });

  it('brings at least four queues to report and four to leave alone, all different', () => {
    expect(bad.length).toBeGreaterThanOrEqual(4);
    expect(good.length).toBeGreaterThanOrEqual(4);
    const texts = [...good, ...bad].map(textOf);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(bad.map((example) => [textOf(example), example] as const))('reports:\n%s', (_text, example) => {
    const findings = findingsOf(loaded, example);
    expect(findings.length).toBeGreaterThan(0);
    const names = readQueue(example).map(({ origin }) => origin.post);
    for (const finding of findings) {
      expect(finding).toMatchObject({ rule: id, family: 'queue', polarity: 'promotional' });
      expect(finding.posts.length).toBeGreaterThan(0);
      for (const post of finding.posts) expect(names).toContain(post);
      expect(finding.message).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it.each(good.map((example) => [textOf(example), example] as const))('stays silent:\n%s', (_text, example) => {
    expect(findingsOf(loaded, example)).toEqual([]);
  });

  it('uses every message in its examples', () => {
    const used = new Set(bad.flatMap((example) => findingsOf(loaded, example).map(({ messageId }) => messageId)));
    expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it('claims no motive, honesty, law or reach in its words', () => {
    const said = [...Object.values(rule.messages), ...Object.values(rule.suggestions ?? {}), rule.why, rule.summary];
    expect(said.join('\n')).not.toMatch(
      /\b(?:manipulat|dishonest|lying|liar|deceiv|illegal|unlawful|insincere|fake|more reach|algorithm)/i,
    );
  });
});
