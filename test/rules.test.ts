/** The contract of every rule file, and every rule's own examples. A new rule is tested by existing. */
import { describe, expect, it } from 'vitest';
import { createLinter } from '../src/engine/linter.ts';
import { builtinRules } from '../src/engine/load-rules.ts';
import { PRINCIPLES } from '../src/principles.ts';
import { type Case, firingOf, mark, settingsFor, silentOf } from './examples.ts';

const rules = await builtinRules();

describe.each(rules.map((rule) => [`${rule.family}/${rule.id}`, rule] as const))('%s', (_, loaded) => {
  const { rule } = loaded;
  const linter = createLinter([loaded]);
  const firing = firingOf(loaded);
  const silent = silentOf(loaded);
  const lint = ({ raw, options }: Case) => linter(raw, settingsFor(loaded, options));

  it('says what it is: principle, one-sentence summary, sign, severity', () => {
    expect(Object.keys(PRINCIPLES)).toContain(rule.principle);
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/);
    expect(Math.sign(rule.weight)).toBe(rule.polarity === 'promotional' ? -1 : 1);
    if (rule.polarity === 'relational') expect(rule.severity).toBe('info');
  });

  it('brings at least four posts to report and four to leave alone, all different', () => {
    expect(firing.length).toBeGreaterThanOrEqual(4);
    expect(silent.length).toBeGreaterThanOrEqual(4);
    const texts = [...firing, ...silent].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const one of firing) expect(one.expected.length, one.text).toBeGreaterThan(0);
    for (const one of silent) expect(one.expected, one.text).toEqual([]);
  });

  it.each(firing.map((one) => [one.text, one] as const))('reports exactly the marked words: %s', (_text, one) => {
    const { findings, problems } = lint(one);
    expect(problems).toEqual([]);
    expect(mark(one.text, findings)).toBe(one.marked);
  });

  it.each(silent.map((one) => [one.text, one] as const))('stays silent: %s', (_text, one) => {
    const { findings, problems } = lint(one);
    expect(problems).toEqual([]);
    expect(mark(one.text, findings)).toBe(one.text);
  });

  it('uses every message in its examples', () => {
    const used = new Set(firing.flatMap((one) => lint(one).findings.map(({ messageId }) => messageId)));
    expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it('claims no motive, honesty, law or reach in its words', () => {
    const said = [
      ...Object.values(rule.messages),
      ...Object.values(rule.suggestions ?? {}),
      rule.why,
      rule.summary,
    ].join('\n');
    expect(said).not.toMatch(
      /\b(?:manipulat|dishonest|lying|liar|deceiv|illegal|unlawful|insincere|fake|more reach|algorithm)/i,
    );
  });
});
