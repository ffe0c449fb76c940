import { describe, expect, it } from 'vitest';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { Rule } from '../../src/rule-kit.ts';
import type { Report, ScorePart } from '../../src/types.ts';
import { calibrate } from './calibrate.ts';
import { casesOf, rawUnder } from './cases.ts';
import type { Examined } from './examine.ts';
import { leashesOf } from './leash.ts';
import { randomFrom } from './statistics.ts';

const loaded = (id: string, family: string, weight: number): LoadedRule => ({
  id,
  family,
  from: 'postlint',
  // Only what calibration reads of a rule.
  rule: { weight, polarity: weight < 0 ? 'promotional' : 'relational' } as unknown as Rule,
});

const RULES = [
  loaded('kind-words', 'regard', 0.5),
  loaded('loud-words', 'selling', -0.5),
  loaded('rare-words', 'selling', -0.4),
];

const part = (rule: string, uncapped: number, note?: string): ScorePart => ({
  rule,
  points: 0,
  logOdds: uncapped,
  uncapped,
  words: [],
  ...(note !== undefined && { note }),
});

const row = (set: Examined['set'], label: string, parts: readonly ScorePart[], account?: string): Examined => {
  const raw = parts.reduce((sum, { logOdds }) => sum + logOdds, 0);
  const score = { value: 50, raw, band: 'balanced', low: 40, high: 60, parts } as const;
  const report: Report = {
    origin: { path: set },
    network: 'unknown',
    text: '',
    guards: [],
    score,
    findings: [],
    suppressed: [],
    problems: [],
  };
  const reading = { text: '', words: 9, raw, report };
  return { set, id: '', text: '', label, ...(account && { account }), raw: reading, stripped: reading };
};

const SIDES = [
  ['brand-posts', 'Dialogue', true],
  ['brand-posts', 'Action', false],
  ['office-posts', 'notpromo', true],
  ['office-posts', 'selfpromo', false],
  ['headlines', 'news', true],
  ['headlines', 'clickbait', false],
  ['shop-strings', 'notdark', true],
  ['shop-strings', 'dark', false],
] as const;

/** Kind words mark the upper side strongly and loud words the lower one; the rare ones fire once. */
const rows = (seed: number): readonly Examined[] => {
  const random = randomFrom(seed);
  const made = SIDES.flatMap(([set, label, isAbove]) =>
    Array.from({ length: 120 }, (_, index) => {
      const parts = [
        ...(random() < (isAbove ? 0.6 : 0.1) ? [part('kind-words', 0.5)] : []),
        ...(random() < (isAbove ? 0.15 : 0.5) ? [part('loud-words', -0.5)] : []),
      ];
      return row(set, label, parts, set === 'brand-posts' ? `account ${index % 4}` : undefined);
    }),
  );
  return [...made, row('office-posts', 'selfpromo', [part('rare-words', -0.4)])];
};

describe('calibrate', () => {
  const { weights, faults, text } = calibrate(RULES, rows(1), 'stripped');

  it('keeps signs and moves weights towards what separates the sides', () => {
    expect(weights.get('kind-words')).toBeGreaterThan(0.5);
    expect(weights.get('loud-words')).toBeLessThan(-0.5);
  });

  it('moves a rule that fired seldom by half at most', () => {
    expect(weights.get('rare-words')).toBeLessThanOrEqual(-0.2);
    expect(weights.get('rare-words')).toBeGreaterThanOrEqual(-0.6);
  });

  it('is accepted where nothing held out gets worse', () => {
    expect(faults).toEqual([]);
    expect(text).toContain('Accepted');
  });

  const withReplies = (uncapped: number) => {
    const replies = Array.from({ length: 20 }, () => row('support-replies', 'reply', [part('loud-words', uncapped)]));
    return calibrate(RULES, [...rows(1), ...replies], 'stripped');
  };

  it('stops short of weights that would call replies promotional', () => {
    const near = withReplies(-0.25);
    expect(near.faults).toEqual([]);
    expect(near.weights.get('loud-words')).toBeLessThan(-0.5);
    expect(near.weights.get('loud-words')).toBeGreaterThan(weights.get('loud-words') ?? 0);
  });

  it('is refused where any change would', () => {
    const result = withReplies(-0.4);
    expect(result.faults).toEqual(['more support replies are called promotional']);
    expect(result.text).toContain('Not accepted: more support replies are called promotional.');
  });
});

describe('cases', () => {
  it('take the weight out of the evidence and give it back under another', () => {
    const [one] = casesOf(
      [row('headlines', 'news', [part('kind-words', 0.25), part('loud-words', -0.5)])],
      RULES,
      'raw',
    );
    expect(one?.evidence.map(({ rule, strength }) => [rule, strength])).toEqual([
      ['kind-words', 0.5],
      ['loud-words', 1],
    ]);
    expect(one && rawUnder(one, new Map([['kind-words', 1]]))).toBeCloseTo(0, 12);
    expect(one && rawUnder(one, new Map([['loud-words', -3]]))).toBeCloseTo(0.25 - 1.45, 12);
  });

  it('undo the halving of a lone weak strength', () => {
    const weak = loaded('weak-words', 'regard', 0.5);
    const rules = [{ ...weak, rule: { ...weak.rule, halfAlone: true } }];
    const halved = part('weak-words', 0.25, 'counts half as the only strength');
    const [one] = casesOf([row('headlines', 'news', [halved])], rules, 'raw');
    expect(one?.evidence[0]?.strength).toBe(1);
    expect(one && rawUnder(one, new Map())).toBeCloseTo(0.25, 12);
  });
});

describe('leashes', () => {
  it('are short for what was seldom seen, long and capped for the rest, and never cross 0', () => {
    const leashes = leashesOf(RULES, casesOf(rows(1), RULES, 'raw'));
    expect(leashes).toEqual([
      { rule: 'kind-words', prior: 0.5, low: 0.05, high: 1.5 },
      { rule: 'loud-words', prior: -0.5, low: -1.45, high: -0.05 },
      { rule: 'rare-words', prior: -0.4, low: expect.closeTo(-0.6, 9), high: expect.closeTo(-0.2, 9) },
    ]);
  });
});
