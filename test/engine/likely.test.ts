import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine/linter.ts';
import { builtinRules } from '../../src/engine/load-rules.ts';
import { type Likely, likelyAlone, likelyIn } from '../../src/nlp/classifier/likely.ts';
import { chanceOf } from '../../src/nlp/classifier/weigh.ts';
import { TRAITS } from '../../src/types.ts';
import { postOf } from '../nlp/parse.ts';
import { fakeRule, rawPost, wordRule } from './fake-rule.ts';

const LIKELY = { trait: 'tells-in-time', from: 0.3, message: 'told' } as const;
const MESSAGES = { found: 'It is here.', told: '"{words}": they know.' };
const PRAISE = { polarity: 'relational', severity: 'info', weight: 1, messages: MESSAGES, likely: LIKELY } as const;

/** In words that every table learned from notices must know. */
const NOTICE = 'The pool is closed until Friday.';
/** What a finding marks of it. */
const TOLD = 'The pool is closed until Friday';
const OTHER = 'Come in and have some soup with us.';

/** Makes a post of more than 35 words of it, in which a line against it is not all there is. */
const MORE =
  'There is a kettle in the kitchen and a long table by the window. Two of the chairs are new, and the old ones stand in the shed behind the hall until somebody needs them.';

const lint = (text: string, rules: readonly ReturnType<typeof fakeRule>[]) =>
  createLinter(rules)(rawPost(text), new Map());
const told = (text: string, ...rules: readonly ReturnType<typeof fakeRule>[]) =>
  lint(text, rules).findings.map(({ rule, start, end, message }) => [rule, text.slice(start, end), message]);

describe('a sentence that reads like what a rule looks for', () => {
  it('is told, word for word, where the rule finds nothing', () => {
    expect(told(`${OTHER} ${NOTICE}`, fakeRule('r', PRAISE))).toEqual([['r', TOLD, `"${TOLD}": they know.`]]);
  });

  it('is not told where the rule finds something for sure', () => {
    expect(told(`${OTHER} ${NOTICE}`, wordRule('r', ['soup'], PRAISE))).toEqual([['r', 'soup', 'It is here.']]);
  });

  it('is not told behind the first sentence where only that can do it', () => {
    const first = fakeRule('r', { ...PRAISE, likely: { ...LIKELY, firstOnly: true } });
    expect(
      [`${OTHER} ${NOTICE}`, `${NOTICE} ${OTHER}`].map((text) => told(text, first).map(([, words]) => words)),
    ).toEqual([[], [TOLD]]);
  });

  it('is not told where it has words that make it something else', () => {
    const barred = fakeRule('r', { ...PRAISE, likely: { ...LIKELY, unless: /\bpool\b/ } }, 'giving');
    expect([told(`${OTHER} ${NOTICE}`, barred), lint(NOTICE, [barred]).score.parts]).toEqual([[], []]);
    const other = fakeRule('r', { ...PRAISE, likely: { ...LIKELY, unless: /\bsoup\b/ } });
    expect(told(`${OTHER} ${NOTICE}`, other).map(([, words]) => words)).toEqual([TOLD]);
  });

  it('is not told below the chance that the rule asks for', () => {
    expect(told(`${OTHER} ${NOTICE}`, fakeRule('r', { ...PRAISE, likely: { ...LIKELY, from: 0.9999 } }))).toEqual([]);
  });

  describe('in the score', () => {
    const { odds } = likelyAlone(postOf(NOTICE), 'tells-in-time')[0] as Likely;
    const strength = chanceOf(odds) - 0.05;
    const parts = (text: string, ...rules: readonly ReturnType<typeof fakeRule>[]) =>
      lint(text, rules).score.parts.map(({ rule, logOdds, words, note }) => [rule, logOdds, words, note]);
    const part = [
      'r',
      Math.round(10_000 * strength) / 10_000,
      [TOLD],
      `only reads like it, and counts for ${Math.round(100 * strength)} %`,
    ];

    it('counts by its chance, the same whatever stands beside it', () => {
      expect(strength).toBeGreaterThan(0.3);
      const rule = fakeRule('r', PRAISE, 'giving');
      expect([parts(NOTICE, rule), parts(`${OTHER} ${NOTICE} ${MORE}`, rule)]).toEqual([[part], [part]]);
    });

    it('counts also where it has no line', () => {
      const rule = fakeRule('r', { ...PRAISE, likely: { ...LIKELY, from: 0.9999 } }, 'giving');
      expect(parts(NOTICE, rule)).toEqual([part]);
    });

    it('counts beside a finding of the same rule where that is weaker, and else not', () => {
      const found = (strength: number) =>
        fakeRule(
          'r',
          { ...PRAISE, check: ({ report }) => report({ at: { start: 0, end: 4 }, message: 'found', strength }) },
          'giving',
        );
      const text = `${OTHER} ${NOTICE}`;
      expect([0.01, 1].map((weak) => parts(text, found(weak)))).toEqual([
        [['r', part[1], ['Come'], undefined]],
        [['r', 1, ['Come'], undefined]],
      ]);
    });

    it('counts for nothing of a rule that is off, or that only the first sentence may do', () => {
      const off = createLinter([fakeRule('r', PRAISE)])(
        rawPost(NOTICE),
        new Map([['r', { severity: 'off', options: {} }]]),
      );
      const first = fakeRule('r', { ...PRAISE, likely: { ...LIKELY, firstOnly: true } });
      expect([off.score.parts, parts(`${OTHER} ${NOTICE}`, first)]).toEqual([[], []]);
    });
  });

  it('is not praised for words that are blamed, and is praised beside them', () => {
    expect(told(`${OTHER} ${NOTICE}`, fakeRule('r', PRAISE), wordRule('s', ['Friday'])).map(([rule]) => rule)).toEqual([
      's',
    ]);
    const beside = told(`${OTHER} ${NOTICE} ${MORE}`, fakeRule('r', PRAISE), wordRule('s', ['soup']));
    expect(beside.map(([rule]) => rule)).toEqual(['s', 'r']);
  });

  it('is not praised in a brief post that is blamed, be it by chance', () => {
    const praised = (text: string, rule: ReturnType<typeof fakeRule>) =>
      told(text, fakeRule('r', PRAISE), rule).some(([id]) => id === 'r');
    // Of the same chance, and first by its name.
    const blame = fakeRule('a', { messages: MESSAGES, likely: LIKELY });
    const text = `The library is shut on Monday. ${NOTICE}`;
    expect([praised(text, blame), praised(`${text} ${MORE} ${MORE}`, blame)]).toEqual([false, true]);
    const quiet = wordRule('s', ['soup'], { quiet: true });
    const loud = wordRule('s', ['soup']);
    expect([quiet, loud].map((rule) => praised(`${OTHER} ${NOTICE}`, rule))).toEqual([true, false]);
  });

  it('is not praised in a brief post where a fault is as likely, told or not', () => {
    const blame = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, from: 0.9999 } });
    const other = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, trait: 'give-to-get', from: 0.9999 } });
    const praised = (text: string, rule: ReturnType<typeof fakeRule>) => told(text, fakeRule('r', PRAISE), rule).length;
    const text = `${OTHER} ${NOTICE}`;
    expect([praised(text, blame), praised(text, other), praised(`${text} ${MORE}`, blame)]).toEqual([0, 1, 1]);
  });

  it('is not blamed in a brief post where praise is likelier, also of a rule that is off', () => {
    const blame = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, trait: 'give-to-get', from: 1e-9 } });
    const blamed = (text: string, ...others: readonly ReturnType<typeof fakeRule>[]) =>
      createLinter([blame, ...others])(rawPost(text), new Map([['r', { severity: 'off', options: {} }]])).findings
        .length;
    const text = `${OTHER} ${NOTICE}`;
    const praise = fakeRule('r', PRAISE);
    expect([blamed(text), blamed(text, praise), blamed(`${text} ${MORE}`, praise)]).toEqual([1, 0, 1]);
  });

  it('is told up to 1.2 log-odds below what the rule asks for in a brief post that is clear', () => {
    const { odds } = likelyIn(postOf(NOTICE), 'tells-in-time')[0] as Likely;
    const blame = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, trait: 'give-to-get', from: 0.9999 } });
    const as = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, from: 0.9999 } });
    const lines = (below: number, other: ReturnType<typeof fakeRule>) =>
      told(NOTICE, fakeRule('r', { ...PRAISE, likely: { ...LIKELY, from: chanceOf(odds + below) } }), other).length;
    expect([lines(1.1, blame), lines(1.3, blame), lines(1.1, as), lines(-0.1, as)]).toEqual([1, 0, 0, 0]);
  });

  it('takes praise for sure from a brief post where it is likely a fault', () => {
    const blame = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, from: 0.9999 } });
    const other = fakeRule('a', { messages: MESSAGES, likely: { ...LIKELY, trait: 'give-to-get', from: 0.9999 } });
    const praise = wordRule('r', ['soup'], { polarity: 'relational', weight: 1 });
    const praised = (text: string, rule: ReturnType<typeof fakeRule>) => told(text, praise, rule).length;
    const text = `${OTHER} ${NOTICE}`;
    expect([praised(text, blame), praised(text, other), praised(`${text} ${MORE}`, blame)]).toEqual([0, 1, 1]);
    expect(lint(text, [praise, blame]).score.parts.map(({ rule }) => rule)).toContain('r');
  });

  it('is not praised for warmth where the post is warned of', () => {
    const warm = fakeRule('r', { ...PRAISE, warmth: true });
    expect(told(`${OTHER} ${NOTICE}`, warm, wordRule('s', ['soup'])).map(([rule]) => rule)).toEqual(['s']);
    const text = `${OTHER} ${NOTICE} ${MORE}`;
    expect(told(text, warm, wordRule('s', ['soup'], { severity: 'info' })).map(([rule]) => rule)).toEqual(['s', 'r']);
    const pitch = wordRule('s', ['soup'], { severity: 'info', cancelsWarmth: 0 });
    expect(told(text, warm, pitch).map(([rule]) => rule)).toEqual(['s']);
  });

  it('is not blamed for words that another rule speaks of', () => {
    const blame = fakeRule('r', { messages: MESSAGES, likely: LIKELY });
    expect(told(`${OTHER} ${NOTICE}`, blame, wordRule('s', ['pool']))).toEqual([['s', 'pool', 'It is here.']]);
    expect(told(`${OTHER} ${NOTICE}`, blame)).toEqual([['r', TOLD, `"${TOLD}": they know.`]]);
  });

  it('is a hint where the rule warns', () => {
    const { findings } = lint(`${OTHER} ${NOTICE}`, [
      fakeRule('r', { severity: 'warning', messages: MESSAGES, likely: LIKELY }),
    ]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['r', 'info']]);
  });

  it('is told where all that the rule found is quiet', () => {
    const quiet = fakeRule('r', {
      ...PRAISE,
      check: ({ report }) => report({ at: { start: 0, end: 1 }, message: 'found', quiet: true }),
    });
    expect(told(`${OTHER} ${NOTICE}`, quiet)).toEqual([['r', TOLD, `"${TOLD}": they know.`]]);
  });

  it('is told where the rule only counts in a plain post, also over the words that count', () => {
    const counts = wordRule('r', ['pool'], {
      inPlainPost: 'counted',
      messages: MESSAGES,
      likely: LIKELY,
    });
    const plain = `${OTHER} ${NOTICE} There is soup at noon and bread at one.`;
    expect(told(plain, counts)).toEqual([['r', TOLD, `"${TOLD}": they know.`]]);
    expect(told(plain, wordRule('r', ['pool'], { messages: MESSAGES, likely: LIKELY }))).toEqual([
      ['r', 'pool', 'It is here.'],
    ]);
  });

  it('is told by a rule that is quiet about single words', () => {
    expect(told(`${OTHER} ${NOTICE}`, fakeRule('r', { ...PRAISE, quiet: true }))).toEqual([
      ['r', TOLD, `"${TOLD}": they know.`],
    ]);
  });

  it('is blamed for what is likeliest, and for that only', () => {
    const told = (trait: 'jargon' | 'tells-in-time') => ({
      messages: MESSAGES,
      likely: { ...LIKELY, trait, from: 1e-9 },
    });
    const rules = [fakeRule('r', told('jargon')), fakeRule('s', told('tells-in-time'))];
    for (const both of [rules, rules.toReversed()])
      expect(
        lint('Come and see us, the pool is closed until Friday and the soup is not.', both).findings.map(
          ({ rule }) => rule,
        ),
      ).toEqual(['s']);
  });

  it('is told of another sentence where the likeliest is taken', () => {
    const SECOND = 'The library is closed on Monday';
    const text = `${OTHER} ${NOTICE} ${SECOND}. ${MORE}`;
    const of = (word: string) => told(text, fakeRule('r', PRAISE), wordRule('s', [word])).map(([, words]) => words);
    expect([of('pool'), of('library')]).toEqual([
      ['pool', SECOND],
      [TOLD, 'library'],
    ]);
  });

  it('is not kept from a rule by one that has no line', () => {
    const blame = (trait: 'jargon' | 'tells-in-time') =>
      fakeRule(trait, { messages: MESSAGES, likely: { ...LIKELY, trait, from: 1e-9 } });
    const counted = new Map([['tells-in-time', { severity: 'counted', options: {} }]] as const);
    const text = 'Come and see us, the pool is closed until Friday and the soup is not.';
    const { findings } = createLinter([blame('jargon'), blame('tells-in-time')])(rawPost(text), counted);
    expect(findings.map(({ rule }) => rule)).toEqual(['jargon']);
  });

  it('is praised twice at most, for what is likeliest', () => {
    const praise = (trait: 'tells-in-time' | 'jargon' | 'engagement-bait') =>
      fakeRule(trait, { ...PRAISE, likely: { ...LIKELY, trait, from: 1e-9 } });
    const rules = [praise('jargon'), praise('engagement-bait'), praise('tells-in-time')];
    const text = 'Come and see us, the pool is closed until Friday and the soup is not.';
    const of = (...given: typeof rules) => lint(text, given).findings.map(({ rule }) => rule);
    expect(of(...rules)).toHaveLength(2);
    expect(of(...rules)).toEqual(of(...rules.toReversed()));
    expect(of(...rules)).toContain('tells-in-time');
    for (const one of rules) expect(of(one)).toHaveLength(1);
  });

  it('has no line where the user gives the rule none', () => {
    const counted = new Map([['r', { severity: 'counted', options: {} }]] as const);
    expect(createLinter([fakeRule('r', PRAISE)])(rawPost(`${OTHER} ${NOTICE}`), counted).findings).toEqual([]);
  });

  it.each([0, 0.9])('is not heard in a post that leaves %d of the rule', (reply) => {
    const text = `@jo ${OTHER} ${NOTICE}`;
    const rule = fakeRule('r', { ...PRAISE, guards: { reply } });
    const report = createLinter([rule])(rawPost(text, { replyTo: '1' }), new Map());
    expect(report.findings).toEqual([]);
  });
});

it('has a rule for each trait, and the other way round', async () => {
  const traits = (await builtinRules()).flatMap(({ id, rule }) => (rule.likely ? [[id, rule.likely.trait]] : []));
  expect(traits.sort()).toEqual(TRAITS.map((trait) => [trait, trait]));
});
