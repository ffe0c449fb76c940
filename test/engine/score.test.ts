import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnough, score } from '../../src/engine/score.ts';
import { FAMILY_CAPS, OTHER_FAMILY_CAP, weigh } from '../../src/engine/weigh.ts';
import type { Bearing, Evidence, Guard, Score } from '../../src/types.ts';

const LONG = { wordCount: 30, guards: new Set<Guard>() };

const evidence = (rule: string, weight: number, parts: Partial<Evidence> = {}): Evidence => ({
  rule,
  family: weight < 0 ? 'selling' : 'listening',
  weight,
  strength: 1,
  guard: 1,
  words: [rule],
  ...parts,
});

const BUILDS = evidence('builds-on-what-people-said', 1);
const STARTS = evidence('starts-with-them', 0.5, { warmth: true, halfAlone: true });
const PITCH = evidence('friendly-then-pitch', -0.9, { cancelsWarmth: 0 });
const QUESTION = evidence('real-question', 0.8, { cancelledByPush: true });
const THANKS = evidence('specific-thanks', 0.9, { family: 'regard', warmth: true });

const partsOf = ({ parts }: Score) => parts.map(({ rule, points, logOdds }) => [rule, points, logOdds]);
const notesOf = ({ parts }: Score) => Object.fromEntries(parts.map(({ rule, note }) => [rule, note]));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the worked examples', () => {
  test('50 + 21 + 11 = 82', () => {
    const scored = score([STARTS, BUILDS], LONG);
    expect(scored).toMatchObject({ value: 82, raw: 1.5, band: 'relational' });
    expect(partsOf(scored)).toEqual([
      ['builds-on-what-people-said', 21, 1],
      ['starts-with-them', 11, 0.5],
    ]);
  });

  test('50 - 21 = 29, likely 20 to 41', () => {
    expect(score([PITCH], LONG)).toEqual({
      value: 29,
      raw: -0.9,
      band: 'leaning promotional',
      low: 20,
      high: 41,
      parts: [
        { rule: 'friendly-then-pitch', points: -21, logOdds: -0.9, uncapped: -0.9, words: ['friendly-then-pitch'] },
      ],
    });
  });

  test('evidence that evens out is 50, each side with the points it has there', () => {
    const scored = score([evidence('b', 1), evidence('a', -1)], LONG);
    expect(scored).toMatchObject({ value: 50, raw: 0, low: 35, high: 65 });
    expect(partsOf(scored)).toEqual([
      ['a', -25, -1],
      ['b', 25, 1],
    ]);
  });
});

describe('what counts by chance', () => {
  const push = (byChance: boolean) => evidence('p', -1, { byChance });

  test('turns no question into a ramp', () => {
    const asked = (byChance: boolean) => partsOf(score([QUESTION, push(byChance)], LONG));
    expect(asked(false)).toContainEqual(['real-question', 0, 0]);
    expect(asked(true)).toContainEqual(['real-question', 20, 0.8]);
  });

  test('is no company for a strength that counts half alone', () => {
    const company = (byChance: boolean) => score([STARTS, evidence('b', 0.2, { byChance })], LONG).raw;
    expect([company(false), company(true)]).toEqual([0.7, 0.45]);
  });

  test('is less sure than what is found', () => {
    const range = (byChance: boolean) => score([evidence('p', -2, { byChance })], LONG);
    expect([range(false), range(true)].map(({ low, high }) => [low, high])).toEqual([
      [11, 30],
      [9, 35],
    ]);
  });
});

describe('enough to score', () => {
  test.each([
    [0.19, 30, false],
    [0.2, 30, true],
    [0.79, 7, false],
    [0.8, 7, true],
  ])('%f log-odds in %i words: %s', (weight, wordCount, expected) => {
    const post = { ...LONG, wordCount };
    expect([isEnough([evidence('a', weight)], post), score([evidence('a', weight)], post).value !== null]).toEqual([
      expected,
      expected,
    ]);
  });
});

describe('bands', () => {
  test.each([
    [-2.9, 'one-way'],
    [-1, 'leaning promotional'],
    [-0.3, 'balanced'],
    [0.3, 'balanced'],
    [1, 'leaning relational'],
    [2.9, 'relational'],
  ] as const)('%f is %s', (z, band) => {
    const split = [0, 1].map((part) => evidence(`r${part}`, z / 2, { family: part ? 'pushing' : 'about-us' }));
    expect(score(split, LONG).band).toBe(band);
  });

  test('a score that may be anywhere in three bands is unclear', () => {
    const scored = score([evidence('a', -1), evidence('b', 1)], LONG, new Map([['a', { right: 1, wrong: 1 }]]));
    expect(scored).toMatchObject({ value: 50, band: 'unclear', low: 30, high: 70 });
  });
});

describe('too little to go on', () => {
  test.each([
    ['no evidence', [], 30, true],
    ['a trace', [evidence('a', 0.19)], 30, true],
    ['enough', [evidence('a', 0.2)], 30, false],
    ['some, in seven words', [evidence('a', 0.79)], 7, true],
    ['some, in eight words', [evidence('a', 0.79)], 8, false],
    ['a lot, in one word', [evidence('a', -0.8)], 1, false],
    ['two sides that even out', [evidence('a', -0.2), evidence('b', 0.2)], 30, false],
    ['thanks that are cancelled', [THANKS, PITCH], 3, false],
    ['tempered by a guard', [evidence('a', -0.4, { guard: 0.4 })], 30, true],
  ])('%s', (_, given, wordCount, isTooLittle) => {
    const scored = score(given, { ...LONG, wordCount });
    expect(scored.band === 'not enough to go on').toBe(isTooLittle);
    expect([scored.value, scored.low, scored.high].every((value) => (value === null) === isTooLittle)).toBe(true);
  });

  test('still gives raw and the parts', () => {
    const scored = score([evidence('a', -0.16)], LONG);
    expect(scored).toMatchObject({ value: null, raw: -0.16 });
    expect(partsOf(scored)).toEqual([['a', -4, -0.16]]);
  });

  test('holds for any evidence in a post that is not English', () => {
    expect(score([PITCH], { ...LONG, guards: new Set<Guard>(['notEnglish']) })).toEqual({
      value: null,
      raw: 0,
      band: 'not enough to go on',
      low: null,
      high: null,
      parts: [],
    });
  });
});

describe('what counts less than it would alone', () => {
  test.each([
    [0, 0.1, true],
    [0, 0, false],
    [0.9, 0.89, false],
    [0.9, 0.9, true],
    [undefined, 1, false],
  ])('what cancels warmth from %s on, at %f, and thanks', (cancelsWarmth, strength, cancels) => {
    const scored = score([THANKS, evidence('ad', -1, { strength, cancelsWarmth })], LONG);
    expect(scored.raw).toBeCloseTo((cancels ? 0 : 0.9) - strength, 4);
    expect(notesOf(scored)['specific-thanks']).toBe(cancels ? 'cancelled by ad' : undefined);
  });

  test('cancelled warmth stays in the parts, with nothing', () => {
    const scored = score([THANKS, PITCH, evidence('give-to-get', -1.1, { cancelsWarmth: 0 }), BUILDS], LONG);
    expect(scored.parts.at(-1)).toEqual({
      rule: 'specific-thanks',
      points: 0,
      logOdds: 0,
      uncapped: 0.9,
      words: ['specific-thanks'],
      note: 'cancelled by friendly-then-pitch and give-to-get',
    });
    expect(notesOf(scored)).toMatchObject({
      'builds-on-what-people-said': undefined,
      'friendly-then-pitch': 'all of selling together counts for 1.45 at most',
    });
  });

  test('the weakest strength counts half where it is the only one', () => {
    expect(score([STARTS, evidence('x', -0.4)], LONG)).toMatchObject({ raw: -0.15 });
    expect(notesOf(score([STARTS], LONG))).toEqual({ 'starts-with-them': 'counts half as the only strength' });
    expect(notesOf(score([STARTS, THANKS], LONG))).toEqual({});
  });

  test.each([
    ['a question', QUESTION],
    ['nobody to speak to', evidence('nobody-in-it', -0.2, { family: 'about-us', cancelledByPush: true })],
  ])('%s counts for nothing beside a pitch', (_, beside) => {
    expect(score([beside, evidence('pitch-before-value', -0.4)], LONG).raw).toBe(-0.4);
    expect(notesOf(score([beside, evidence('pitch-before-value', -0.4)], LONG))[beside.rule]).toBe(
      'cancelled by pitch-before-value',
    );
    expect(score([beside, evidence('pitch-before-value', -0.3)], LONG).raw).toBeCloseTo(beside.weight - 0.3, 4);
  });

  test('a strength that is cancelled keeps no other company', () => {
    const scored = score([STARTS, QUESTION, evidence('pitch-before-value', -0.8)], LONG);
    expect(scored.raw).toBe(-0.55);
  });

  test('a family is scaled to its cap in proportion', () => {
    const scored = score([evidence('a', -2), evidence('b', -0.9)], LONG);
    expect(scored.raw).toBe(-1.45);
    expect(scored.parts.map(({ rule, logOdds, uncapped }) => [rule, logOdds, uncapped])).toEqual([
      ['a', -1, -2],
      ['b', -0.45, -0.9],
    ]);
  });

  test('rules without a line count for 0.85 against a post at most, whatever their families', () => {
    const quiet = { quiet: true };
    const [deeds, clicks] = [evidence('deeds', -1, { ...quiet, family: 'about-us' }), evidence('clicks', -0.7, quiet)];
    const scored = score([deeds, clicks, evidence('loud', -0.3), evidence('kind', 1, quiet)], LONG);
    expect(scored.raw).toBeCloseTo(-0.85 - 0.3 + 1, 4);
    expect(notesOf(scored)).toEqual({
      deeds: 'what has no line of its own counts for 0.85 at most',
      clicks: 'what has no line of its own counts for 0.85 at most',
      loud: undefined,
      kind: undefined,
    });
    expect(scored.parts.find(({ rule }) => rule === 'deeds')?.logOdds).toBe(-0.5);
    expect(score([evidence('deeds', -0.85, quiet)], LONG).raw).toBe(-0.85);
  });

  test('a family has a cap on either side, and neither takes from the other', () => {
    const scored = score([evidence('a', -1.2, { family: 'selling' }), evidence('b', 1.3, { family: 'selling' })], LONG);
    expect(scored.parts.map(({ rule, logOdds }) => [rule, logOdds])).toEqual([
      ['b', 1.3],
      ['a', -1.2],
    ]);
  });

  test('a guard is named by what it leaves', () => {
    expect(notesOf(score([evidence('a', -1, { guard: 0.4 })], LONG))).toEqual({
      a: 'tempered to 40 % in a post of this kind',
    });
  });
});

const FAMILIES = [...FAMILY_CAPS.keys(), 'local'];
/** How the evidence of each id bears on that of the others. */
const BEARINGS: Readonly<Record<string, Bearing>> = {
  ad: { cancelsWarmth: 0.9 },
  trade: { cancelsWarmth: 0 },
  thanks: { warmth: true },
  empathy: { warmth: true },
  opening: { warmth: true, halfAlone: true },
  question: { cancelledByPush: true },
  nobody: { cancelledByPush: true },
  a: {},
  b: {},
  c: {},
  d: {},
};
const SMELLS = new Set(['ad', 'trade', 'nobody', 'a', 'b']);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyEvidence = fc
  .record({
    rule: fc.constantFrom(...Object.keys(BEARINGS)),
    family: fc.constantFrom(...FAMILIES),
    size: fc.double({ min: 0, max: 3, noNaN: true }),
    strength: share,
    guard: fc.oneof(fc.constant(1), share),
  })
  .map(
    ({ rule, size, ...rest }): Evidence => ({
      rule,
      weight: SMELLS.has(rule) ? -size : size,
      words: [],
      ...rest,
      ...BEARINGS[rule],
    }),
  );
const anySet = fc.uniqueArray(anyEvidence, { selector: ({ rule }) => rule });

describe('for any evidence', () => {
  test('parts sum exactly, and no sign flips', () => {
    fc.assert(
      fc.property(anySet, (given) => {
        const { value, raw, parts } = score(given, LONG);
        const points = sum(parts.map((part) => part.points));
        if (value !== null) expect(points).toBe(value - 50);
        expect(sum(parts.map(({ logOdds }) => logOdds))).toBeCloseTo(raw, 10);
        for (const { rule, points, logOdds, uncapped } of parts) {
          const sign = SMELLS.has(rule) ? -1 : 1;
          expect([points, logOdds, uncapped].filter((number) => number * sign < 0)).toEqual([]);
        }
      }),
    );
  });

  test('its order does not matter', () => {
    const shuffled = anySet.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(score(other, LONG)).toEqual(score(given, LONG));
      }),
    );
  });

  test('one more strength never lowers raw, one more smell never raises it', () => {
    fc.assert(
      fc.property(anySet, anyEvidence, (given, more) => {
        const before = given.filter(({ rule }) => rule !== more.rule);
        const moved = score([...before, more], LONG).raw - score(before, LONG).raw;
        expect(SMELLS.has(more.rule) ? -moved : moved).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('each family stays within its cap on either side', () => {
    fc.assert(
      fc.property(anySet, (given) => {
        const contributions = weigh(given);
        for (const family of FAMILIES) {
          const ofFamily = contributions.filter((one) => one.family === family).map(({ logOdds }) => logOdds);
          const cap = (FAMILY_CAPS.get(family) ?? OTHER_FAMILY_CAP) + 1e-9;
          expect(sum(ofFamily.filter((logOdds) => logOdds > 0))).toBeLessThanOrEqual(cap);
          expect(sum(ofFamily.filter((logOdds) => logOdds < 0))).toBeGreaterThanOrEqual(-cap);
        }
      }),
    );
  });

  test('the score is finite and lies in its interval', () => {
    fc.assert(
      fc.property(anySet, fc.nat({ max: 20 }), (given, wordCount) => {
        const { raw, value, low, high } = score(given, { ...LONG, wordCount });
        expect(Number.isFinite(raw)).toBe(true);
        if (value === null || low === null || high === null) return;
        expect([0, low, value, high, 100]).toEqual([0, low, value, high, 100].toSorted((a, b) => a - b));
      }),
    );
  });
});
