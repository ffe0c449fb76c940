import { expect, it } from 'vitest';
import { createLinter } from '../../src/engine/linter.ts';
import { defineRule, type Rule } from '../../src/rule-kit.ts';

const RULE = {
  principle: 'talk-with-not-at',
  severity: 'info',
  summary: 'Finds "box".',
  why: 'For this test.',
  phrases: { words: ['box'] },
  messages: { found: 'A box.' },
  examples: { good: [], bad: [] },
} as const;

const withPolarity = (polarity: Rule['polarity']): Rule =>
  defineRule({
    ...RULE,
    polarity,
    weight: polarity === 'promotional' ? -1 : 1,
    check({ hits, report }) {
      for (const at of hits.words) report({ at, message: 'found' });
    },
  });

const starts = (polarity: Rule['polarity'], text: string): number[] =>
  createLinter([{ id: 'r', family: 'f', rule: withPolarity(polarity), from: 'test' }])(
    { text, anchors: [{ start: 0, line: 1, column: 1 }], origin: { path: 'a.md' } },
    new Map(),
  ).findings.map(({ start }) => start);

it.each([
  ['promotional', 'There is no box here. A box there.', [24]],
  ['promotional', 'She said "never a box in sight" about the box.', [42]],
  ['relational', 'There is no box here. A box there.', [12, 24]],
] as const)('hands %s rules the right words of: %s', (polarity, text, expected) => {
  expect(starts(polarity, text)).toEqual(expected);
});
