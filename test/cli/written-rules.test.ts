/** Rules without code: what they find, and what is said where they do otherwise than their examples say. */
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { call } from './harness.ts';

const SYNERGY = {
  id: 'no-synergy',
  phrases: ['synerg*', '(touch|circle) ~ base'],
  message: '"{words}" is office talk.',
  examples: { bad: ['We love «synergies».', 'Let us «touch the base».'], good: ['We love to work with you.'] },
};
const ASAP = {
  id: 'no-asap',
  pattern: '\\basap\\b',
  message: '"{words}" hurries people.',
  examples: { bad: ['Reply «ASAP», please.'], good: ['Reply when it suits you.'] },
};
type Written = Readonly<Record<string, unknown>>;

const lint = (text: string, rules: readonly Written[], format = 'compact', ...args: readonly string[]) => {
  const config = JSON.stringify({ phraseRules: rules });
  const cwd = folderWith({ 'postlint.config.json': config, 'a.md': text });
  const only = rules.flatMap(({ id }) => ['--only', String(id)]);
  return call({ args: ['a.md', '-f', format, ...only, ...args], cwd });
};
const told = (sentence: string) => ({ code: 2, stdout: '', stderr: `postlint: postlint.config.json: ${sentence}\n` });

describe('a rule without code', () => {
  it.each<[string, Written, string, string]>([
    [
      'by phrases',
      SYNERGY,
      'Synergy! Then we circle back to base.',
      'a.md:1:1: warning "Synergy" is office talk. (no-synergy)\na.md:1:18: warning "circle back to base" is office talk. (no-synergy)\n',
    ],
    ['by a pattern', ASAP, 'Answer asap.', 'a.md:1:8: warning "asap" hurries people. (no-asap)\n'],
    [
      'at its severity',
      { ...ASAP, severity: 'info' },
      'Answer asap.',
      'a.md:1:8: info "asap" hurries people. (no-asap)\n',
    ],
    ['not in words of others', SYNERGY, 'They wrote: "We love synergies". What do you think?', ''],
    [
      'never an empty match',
      { ...ASAP, pattern: '(?:asap)?' },
      'Answer asap.',
      'a.md:1:8: warning "asap" hurries people. (no-asap)\n',
    ],
  ])('finds %s', async (_, rule, text, stdout) => {
    expect(await lint(text, [rule])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('leaves the score alone, unless it has a weight', async () => {
    const score = async (rule: Written) => {
      const { stdout } = await lint('Answer asap, all of you who have read this far.', [rule], 'json');
      return JSON.parse(stdout).reports[0].score.value;
    };
    expect(await score(ASAP)).toBeNull();
    expect(await score({ ...ASAP, weight: -1 })).toBe(27);
  });

  it('may praise', async () => {
    const praise = { ...ASAP, polarity: 'relational', weight: 0.4, examples: { good: ['«ASAP»'], bad: ['Later.'] } };
    const { code, stdout } = await lint('Answer asap.', [praise], 'json');
    expect(code).toBe(0);
    expect(stdout).toContain('"severity":"info","polarity":"relational","message":"\\"asap\\" hurries people."');
  });

  it('keeps its finding beside one of a built-in rule in the same place', async () => {
    const gift = {
      ...ASAP,
      id: 'no-comment',
      pattern: 'comment guide',
      examples: { bad: ['«Comment GUIDE»'], good: ['a'] },
    };
    const { stdout } = await lint(
      'Comment GUIDE and I will send it to you.',
      [gift],
      'compact',
      '--only',
      'give-to-get',
    );
    expect(stdout).toMatch(/\(no-comment\)\n[^\n]*\(give-to-get\)\n$|\(give-to-get\)\n[^\n]*\(no-comment\)\n$/);
  });

  it('is explained and listed like any other', async () => {
    const cwd = folderWith({ 'postlint.config.json': JSON.stringify({ phraseRules: [SYNERGY] }) });
    const { stdout } = await call({ args: ['explain', 'no-synergy'], cwd });
    expect(stdout).toMatch(
      /^no-synergy {2}local, promotional, from postlint\.config\.json\nFinds "synerg\*" and "\(touch\|circle\) ~ base"\.\n/,
    );
    expect(stdout).toContain('Weight      0.00 in log-odds: it leaves the score alone.\n');
    expect((await call({ args: ['rules', '--json'], cwd })).stdout).toContain('"from": "postlint.config.json"');
  });
});

describe('what is wrong in a rule without code is told', () => {
  const examples = (bad: string, good = 'Fine.') => ({ ...SYNERGY, examples: { bad: [bad], good: [good] } });

  it.each<[string, Written, string]>([
    ['an example that is not found', examples('We «love» you.'), 'example "We «love» you." is not reported'],
    [
      'an example without marks',
      examples('We love synergy.'),
      'example "We love synergy." is reported as "We love «synergy»."; mark it so, or change the rule',
    ],
    [
      'an example that is found elsewhere',
      examples('We «love synergy».'),
      'example "We «love synergy»." is reported as "We love «synergy»."; mark it so, or change the rule',
    ],
    [
      'an example to be left alone',
      examples('«Synergy»!', 'More synergy.'),
      'example "More synergy." is to be left alone and is reported: "More «synergy»."',
    ],
    [
      'a slot that nothing fills',
      { ...SYNERGY, message: '{word}?', examples: { bad: ['«Synergy»!'], good: ['Fine.'] } },
      'example "«Synergy»!": rule "no-synergy" failed: no value for {word} in "{word}?"',
    ],
    [
      'a weight of the wrong sign',
      { ...SYNERGY, weight: 1 },
      '"weight" must be a number, not above 0 for a promotional rule and not below 0 for a relational one; it is 1',
    ],
    [
      'a pattern that is none',
      { ...SYNERGY, phrases: undefined, pattern: '(a' },
      'pattern: Invalid regular expression: /(a/giu: Unterminated group',
    ],
    [
      'a pattern that hangs on its own example',
      {
        ...SYNERGY,
        phrases: undefined,
        pattern: '^(a+)+$',
        examples: { bad: [`${'a'.repeat(50)}!`], good: ['Fine.'] },
      },
      `example "${'a'.repeat(50)}!": rule "no-synergy" took more than a second, so it was stopped and is off for the rest of this run; look for a loop without an end, or a repeat inside a repeat such as (a+)+`,
    ],
  ])('%s', async (_, rule, sentence) => {
    expect(await lint('Hello.', [rule])).toEqual(told(`phraseRules[0] (no-synergy): ${sentence}`));
  });

  it('an id that is taken', async () => {
    const { code, stderr } = await lint('Hello.', [{ ...ASAP, id: 'self-praise' }]);
    expect(stderr).toBe(
      'postlint: postlint.config.json: there is a rule "self-praise" already, from postlint; give this one another name\n',
    );
    expect(code).toBe(2);
  });
});
