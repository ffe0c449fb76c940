import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/engine/linter.ts';
import { fakeRule, rawPost, wordRule } from './fake-rule.ts';

const MESSAGES = { found: 'It is here.', told: '"{words}"' };
/** Never likely enough to speak by itself; it makes the rule one whose findings editors note. */
const NEVER = { trait: 'give-to-get', from: 1, message: 'told' } as const;
const blame = (word: string, id = 'blame') => wordRule(id, [word], { messages: MESSAGES, likely: NEVER });
const looks = wordRule('looks', ['kettle'], { messages: MESSAGES });
const WARM = { polarity: 'relational', severity: 'info', weight: 1, messages: MESSAGES } as const;
const praise = wordRule('praise', ['soup'], { ...WARM, likely: NEVER });
/** Of no trait that editors note, as rules of a user's own. */
const own = wordRule('own', ['soup'], WARM);
/** Reports a word, and holds it for too little to say aloud. */
const held = (word: string, id = 'held', quiet?: true) =>
  fakeRule(id, {
    quiet,
    messages: MESSAGES,
    likely: NEVER,
    check({ post, report }) {
      const start = post.text.indexOf(word);
      report({ at: { start, end: start + word.length }, message: 'found', quiet: true });
    },
  });

const TEXT = 'There is soup on the table and a kettle in the hall.';
const LONG = `${TEXT} ${'Two chairs are old. '.repeat(13)}`;

const told = (text: string, ...rules: readonly ReturnType<typeof fakeRule>[]) =>
  createLinter(rules)(rawPost(text), new Map()).findings.map(({ rule, severity }) => `${rule}: ${severity}`);

describe('praise', () => {
  it('has no line beside blame in a post of up to 60 words', () => {
    expect(told(TEXT, praise, blame('kettle'))).toEqual(['blame: warning']);
  });

  it('has one beside blame in a longer post', () => {
    expect(told(LONG, praise, blame('kettle'))).toEqual(['praise: info', 'blame: warning']);
  });

  it('has one beside what is no fault in what is said', () => {
    expect(told(TEXT, praise, looks)).toEqual(['praise: info', 'looks: warning']);
  });

  it('has one beside blame where it is of no trait that editors note', () => {
    expect(told(TEXT, own, blame('kettle'))).toEqual(['own: info', 'blame: warning']);
  });

  it('counts as much, told or not', () => {
    const score = (...rules: readonly ReturnType<typeof fakeRule>[]) =>
      createLinter(rules)(rawPost(TEXT), new Map()).score.parts.map(({ rule, logOdds }) => [rule, logOdds]);
    expect(score(praise, blame('kettle'))).toEqual([
      ['praise', 1],
      ['blame', -0.5],
    ]);
  });
});

describe('what is too little to say aloud', () => {
  it('is a hint where another rule blames the post', () => {
    expect(told(TEXT, held('hall'), blame('kettle'))).toEqual(['blame: warning', 'held: info']);
  });

  it.each([
    ['nothing else is said', [held('hall')], []],
    ['only the look of it is blamed', [held('hall'), looks], ['looks: warning']],
    ['the words are blamed by another', [held('kettle'), blame('kettle')], ['blame: warning']],
    ['the rule is quiet by nature', [held('hall', 'held', true), blame('kettle')], ['blame: warning']],
  ])('has no line where %s', (_, rules, expected) => {
    expect(told(TEXT, ...rules)).toEqual(expected);
  });

  it('has none where the post is praised', () => {
    expect(told(LONG, held('hall'), blame('kettle'), praise)).toEqual(['praise: info', 'blame: warning']);
  });

  it('gives way among its like to what is said of fewer words', () => {
    expect(told(TEXT, held('the hall', 'long'), held('hall', 'short'), blame('kettle'))).toEqual([
      'blame: warning',
      'short: info',
    ]);
  });
});
