/** The contract of every rule file, and every rule's own examples. A new rule is tested by existing. */
import { describe, expect, it } from 'vitest';
import { findingsIn, firingOf, silentOf } from '../src/engine/examples.ts';
import { createLinter } from '../src/engine/linter.ts';
import { builtinQueueRules, builtinRules } from '../src/engine/load-rules.ts';
import { PRINCIPLES } from '../src/principles.ts';
import type { QueueRule, Rule } from '../src/rule-kit.ts';
import { casesOf } from '../src/testing.ts';

const rules = await builtinRules();
const queueRules = await builtinQueueRules();

const MANY = 4;

/** The first words that a message quotes, as they stand in a post that has no double quotes, without "…" or a "?" of the message's own. */
const firstQuoted = (message: string): string => /"([^"]+?)(?:…|\?)*"/.exec(message)?.[1] ?? '';
const asQuoted = (words: string): string => words.replace(/\s+/g, ' ').replace(/["“”]/g, "'");

const itSpeaksKindly = ({ messages, suggestions = {}, why, summary }: Rule | QueueRule): void =>
  it('claims no motive, honesty, law or reach in its words', () => {
    const said = [...Object.values(messages), ...Object.values(suggestions), why, summary].join('\n');
    expect(said).not.toMatch(
      /\b(?:manipulat|dishonest|lying|liar|deceiv|illegal|unlawful|insincere|fake|more reach|algorithm)/i,
    );
  });

describe.each(rules.map((loaded) => [`${loaded.family}/${loaded.id}`, loaded] as const))('%s', (_, loaded) => {
  const { rule } = loaded;

  it.each(casesOf(rule).map(({ name, run }) => [name, run] as const))('%s', (_name, run) => run());

  it('says what it is: principle, one-sentence summary, sign, severity', () => {
    expect(Object.keys(PRINCIPLES)).toContain(rule.principle);
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/);
    // A fact of a network, such as a length, says nothing of the tone and weighs nothing.
    const sign = loaded.family === 'network' ? 0 : rule.polarity === 'promotional' ? -1 : 1;
    expect(Math.sign(rule.weight)).toBe(sign);
    if (rule.polarity === 'relational') expect(rule.severity).toBe('info');
  });

  it('brings at least four posts to report and four to leave alone', () => {
    expect(firingOf(loaded).length).toBeGreaterThanOrEqual(MANY);
    expect(silentOf(loaded).length).toBeGreaterThanOrEqual(MANY);
    for (const { text, expected } of silentOf(loaded)) expect(expected, text).toEqual([]);
  });

  // What a kind opening leads to is the place of friendly-then-pitch, and the opening is quoted before it.
  it.skipIf(loaded.id === 'friendly-then-pitch')('points at the words that it quotes first', () => {
    const lint = createLinter([loaded]);
    for (const one of firingOf(loaded))
      for (const { message, start, end } of findingsIn(one, loaded, lint))
        expect(asQuoted(one.text.slice(start, end)), message).toContain(firstQuoted(message));
  });

  itSpeaksKindly(rule);
});

describe.each(queueRules.map((loaded) => [loaded.id, loaded] as const))('%s', (_, { rule, family }) => {
  it.each(casesOf(rule).map(({ name, run }) => [name, run] as const))('%s', (_name, run) => run());

  it('says what it is: principle, one-sentence summary, sign, family', () => {
    expect(Object.keys(PRINCIPLES)).toContain(rule.principle);
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/);
    expect(rule.weight).toBeLessThan(0);
    expect(family).toBe('queue');
  });

  it('brings at least four queues to report and four to leave alone', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(MANY);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(MANY);
  });

  itSpeaksKindly(rule);
});
