import { describe, expect, test } from 'vitest';
import { allowPhrases } from '../../src/engine/allow.ts';
import type { AllowedPhrase, Report } from '../../src/types.ts';
import { findingIn, reportOn } from '../formatters/reports.ts';

const allowed = (phrase: string, parts: Partial<AllowedPhrase> = {}): AllowedPhrase => ({
  phrase,
  rules: [],
  reason: null,
  where: 'allow[3]',
  from: 'postlint.config.json',
  ...parts,
});

/** Words of the findings that are left, and of those that are hidden. */
const told = ({ text, findings, suppressed }: Report) =>
  [findings, suppressed].map((list) => list.map(({ start, end }) => text.slice(start, end)));

const on = (text: string, ...at: readonly string[]): Report =>
  reportOn(text, { findings: at.map((words) => findingIn(text, { at: words, rule: 'hurry' })) });

describe('a finding is hidden where it shares a word with the phrase', () => {
  test.each<[string, string, string, string]>([
    ['the phrase itself', 'last chance', 'Your last chance, friends.', 'last chance'],
    ['words within it', 'Special sets of plates', 'Special sets of plates are in.', 'sets'],
    ['words around it', 'special', 'We have special sets.', 'We have special sets'],
    ['words that begin in it', 'special sets', 'Special sets on sale', 'sets on sale'],
    ['in other capitals', 'LAST chance', 'Last Chance', 'Last Chance'],
    ['over a line break', 'last chance', 'last\n  chance', 'last\n  chance'],
    ['with curly quotation marks', `don't say "now"`, 'don’t say “now”', 'don’t'],
    ['with straight ones', 'don’t “wait”', `don't "wait"`, 'wait'],
    ['with signs in it', 'c++ (new)?', 'Our C++ (new)? course', 'Our C++ (new)? course'],
    ['with letters of other kinds', 'Größer', 'größer', 'größer'],
  ])('%s', (_name, phrase, text, words) => {
    expect(told(allowPhrases([allowed(phrase)])(on(text, words)))).toEqual([[], [words]]);
  });

  test.each<[string, string, string, string]>([
    ['stand beside it', 'last chance', 'last chance to buy now', 'buy now'],
    ['hold it in a longer word', 'set', 'A sunset settee', 'sunset settee'],
    ['hold only some of it', 'last chance saloon', 'last chance', 'last chance'],
    ['a pattern would match', 'l.st', 'last', 'last'],
  ])('but not where its words %s', (_name, phrase, text, words) => {
    expect(told(allowPhrases([allowed(phrase)])(on(text, words)))).toEqual([[words], []]);
  });

  test('at any of its places', () => {
    const text = 'set one, then set two, then set three';
    expect(told(allowPhrases([allowed('set')])(on(text, 'one', 'set two', 'three')))).toEqual([
      ['one', 'three'],
      ['set two'],
    ]);
  });

  test('of the rules it names alone', () => {
    const text = 'last chance';
    const report = reportOn(text, {
      findings: [
        findingIn(text, { at: text, rule: 'hurry' }),
        findingIn(text, { at: text, rule: 'other' }),
        findingIn(text, { at: text, rule: 'hurry', polarity: 'relational' }),
      ],
    });
    const { findings, suppressed } = allowPhrases([allowed('last chance', { rules: ['hurry'], reason: 'Our band.' })])(
      report,
    );
    expect(findings.map(({ rule, polarity }) => `${rule} ${polarity}`)).toEqual([
      'other promotional',
      'hurry relational',
    ]);
    expect(suppressed).toEqual([{ ...report.findings[0], kind: 'allowed', reason: 'Our band.' }]);
  });
});

test('what hid something is told of, after what comments did', () => {
  const before = { path: 'draft.md', line: 1, message: 'x', used: false };
  const report = { ...on('last chance', 'last chance'), suppressions: [before] };
  const { suppressions } = allowPhrases([allowed('first'), allowed('last'), allowed('chance')])(report);
  expect(suppressions).toEqual([
    before,
    {
      path: 'postlint.config.json',
      message: 'allow[3]: there is nothing to suppress that says "last"; take it out',
      used: true,
    },
  ]);
});

test('a report with nothing to hide is the same', () => {
  const report = on('fine words', 'fine');
  expect(allowPhrases([allowed('words')])(report)).toBe(report);
  expect(allowPhrases([])(report)).toBe(report);
});
