import { describe, expect, test } from 'vitest';
import { placeRules, withBehind } from '../../src/engine/behind.ts';
import { createLinter } from '../../src/engine/linter.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { RuleSettings } from '../../src/engine/settings.ts';
import { hide } from '../../src/engine/suppress.ts';
import type { Report } from '../../src/types.ts';
import { fakeRule, rawPost, wordRule } from './fake-rule.ts';

const NONE: RuleSettings = new Map();

/** Speaks once of a post, of the first place of a word. */
const first = fakeRule('first', {
  check({ post, report }) {
    const start = post.text.indexOf('boom');
    if (start >= 0) report({ at: { start, end: start + 'boom'.length }, message: 'found' });
  },
});

/** The places of the findings that are left and of those that are hidden, where all of one rule are hidden. */
const told = (text: string, hidden: string, ...rules: readonly LoadedRule[]) => {
  const linter = createLinter(rules);
  const raw = rawPost(text);
  const tell = (report: Report): Report =>
    hide(report, ({ rule }) => (rule === hidden ? { kind: 'comment', reason: null } : undefined));
  const lint = (post: typeof raw): Report => linter(post, NONE);
  const { findings, suppressed } = withBehind(raw, lint(raw), tell, lint, placeRules(rules));
  return [findings, suppressed].map((list) => list.map(({ rule, start }) => `${rule} ${start}`));
};

describe('a rule that speaks once of a post, and is hidden there', () => {
  test('is asked again until it has no more to say', () => {
    expect(told('boom, boom and boom', 'first', first)).toEqual([[], ['first 0', 'first 6', 'first 15']]);
  });

  test('is asked no more than 16 times again', () => {
    expect(told('boom '.repeat(40), 'first', first)[1]).toHaveLength(17);
  });

  test('is asked alone: what others would say of a post without these words is not told', () => {
    const missing = fakeRule('missing', {
      check({ post, report }) {
        if (!post.text.includes('boom')) report({ at: { start: 5, end: 8 }, message: 'found' });
      },
    });
    expect(told('boom and on', 'first', first, missing)).toEqual([[], ['first 0']]);
  });

  test('is not asked where what is found is praise', () => {
    const { rule } = first;
    const praise = { ...first, rule: { ...rule, polarity: 'relational', severity: 'info', weight: 0.5 } as const };
    expect(told('boom and boom', 'first', praise)).toEqual([[], ['first 0']]);
  });
});

test('of the whole post, or of what opens it, there is no second place', () => {
  const rules = [
    wordRule('place', []),
    wordRule('whole', [], { wholePost: true }),
    wordRule('opening', [], { readsOpening: true }),
  ];
  expect([...placeRules(rules)]).toEqual(['place']);
});
