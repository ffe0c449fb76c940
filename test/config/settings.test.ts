import { describe, expect, test } from 'vitest';
import { withCommandLine } from '../../src/config/command-line.ts';
import { defineConfig } from '../../src/config/define-config.ts';
import type { Level, UserConfig } from '../../src/config/schema.ts';
import { type PostToSet, settingsFor } from '../../src/config/settings.ts';
import type { Suppression, WrittenSettings } from '../../src/types.ts';
import { configOf } from './load-in.ts';
import { RULES } from './rules.ts';

const POST: PostToSet = { path: 'posts/a.md', network: 'x' };
const IDS = RULES.map(({ id }) => id);

const severities = (user: UserConfig, post: Partial<PostToSet> = {}, over = {}): readonly unknown[] => {
  const { settings } = settingsFor(withCommandLine(configOf(user), over), RULES)({ ...POST, ...post });
  return IDS.map((id) => settings.get(id)?.severity);
};

const hardSell = (user: UserConfig, post: Partial<PostToSet> = {}, over = {}) =>
  settingsFor(withCommandLine(configOf(user), over), RULES)({ ...POST, ...post }).settings.get('hard-sell');

describe('presets', () => {
  // hard-sell (warning), loud-words (info), empty-gift (error), faint-cue (quiet), kind-words (praise)
  test.each<[UserConfig, readonly string[]]>([
    [{}, ['default', 'default', 'default', 'default', 'default']],
    [{ extends: 'recommended' }, ['default', 'default', 'default', 'default', 'default']],
    [{ extends: 'strict' }, ['error', 'warning', 'error', 'info', 'default']],
    [{ extends: 'strict', rules: { 'hard-sell': 'info' } }, ['info', 'warning', 'error', 'info', 'default']],
  ])('%j', (user, expected) => {
    expect(severities(user)).toEqual(expected);
  });
});

describe('options', () => {
  test.each<[UserConfig, unknown]>([
    [{}, { severity: 'default', options: { limit: 2, words: ['buy'] } }],
    [{ rules: { 'hard-sell': { limit: 3 } } }, { severity: 'default', options: { limit: 3, words: ['buy'] } }],
    [{ rules: { 'hard-sell': ['error', { limit: 3 }] } }, { severity: 'error', options: { limit: 3, words: ['buy'] } }],
    [
      {
        rules: { 'hard-sell': { severity: 'info', limit: 3 } },
        overrides: [{ networks: ['x'], rules: { 'hard-sell': { words: [] } } }],
      },
      { severity: 'info', options: { limit: 3, words: [] } },
    ],
  ])('%j come one by one over the defaults', (user, expected) => {
    expect(hardSell(user)).toEqual(expected);
  });
});

describe('overrides', () => {
  const over = (where: Omit<NonNullable<UserConfig['overrides']>[number], 'rules'>, severity: Level = 'error') => ({
    ...where,
    rules: { 'hard-sell': severity },
  });
  test.each<[NonNullable<UserConfig['overrides']>[number], Partial<PostToSet>, boolean]>([
    [over({ files: ['posts/*.md'] }), {}, true],
    [over({ files: ['*.md'] }), {}, true],
    [over({ files: ['./posts/'] }), { path: 'posts/deep/.draft.md' }, true],
    [over({ files: ['**/*.{csv,md}'] }), { path: './posts/a.md' }, true],
    [over({ files: ['posts/**'] }), { path: '/work/posts/a.md' }, true],
    [over({ files: ['posts/**', '!**/a.md'] }), {}, false],
    [over({ files: ['!other/**'] }), {}, true],
    [over({ files: ['other/**'] }), {}, false],
    [over({ networks: ['x', 'bluesky'] }), {}, true],
    [over({ networks: ['bluesky'] }), {}, false],
    [over({ networks: ['bluesky'] }), { network: 'unknown' }, false],
    [over({ author: 'person' }), { author: 'person' }, true],
    [over({ author: 'person' }), {}, false],
    [over({ files: ['posts/**'], networks: ['bluesky'] }), {}, false],
    [over({ files: ['posts/**'], networks: ['x'], author: 'person' }), { author: 'person' }, true],
  ])('%j for %j: %s', (override, post, applies) => {
    expect(hardSell({ overrides: [override] }, post)?.severity).toBe(applies ? 'error' : 'default');
  });

  test('a later one wins, and each wins over the rules', () => {
    const overrides = [over({ networks: ['x'] }, 'off'), over({ files: ['posts/**'] }, 'info')];
    expect(hardSell({ rules: { 'hard-sell': 'error' }, overrides })?.severity).toBe('info');
    expect(hardSell({ rules: { 'hard-sell': 'error' }, overrides: overrides.toReversed() })?.severity).toBe('off');
  });

  test('globs start from the folder of the config, wherever the command runs', () => {
    const config = { ...configOf({ overrides: [over({ files: ['site/posts/*.md'] })] }), cwd: '/work/site' };
    const settingsOf = settingsFor(config, RULES);
    expect(settingsOf({ path: 'posts/a.md', network: 'x' }).settings.get('hard-sell')?.severity).toBe('error');
    expect(settingsOf({ path: '../posts/a.md', network: 'x' }).settings.get('hard-sell')?.severity).toBe('default');
  });

  test('posts under the same overrides share one map', () => {
    const settingsOf = settingsFor(configOf({ overrides: [over({ files: ['posts/**'] })] }), RULES);
    const first = settingsOf(POST);
    expect(settingsOf({ path: 'posts/b.md', network: 'bluesky' })).toBe(first);
    expect(settingsOf({ path: 'other/b.md', network: 'x' })).not.toBe(first);
    expect(settingsOf(POST)).toBe(first);
  });
});

describe('the command line', () => {
  test.each([
    [
      { rules: { 'hard-sell': 'info' } },
      { rules: ['hard-sell: error'] },
      ['error', 'default', 'default', 'default', 'default'],
    ],
    [
      { overrides: [{ networks: ['x'], rules: { 'hard-sell': 'info' } }] },
      { rules: ['hard-sell:off'] },
      ['off', 'default', 'default', 'default', 'default'],
    ],
    [{}, { only: ['hard-sell'] }, ['audible', 'off', 'off', 'off', 'off']],
    [{ rules: { 'hard-sell': 'off' } }, { only: ['hard-sell'] }, ['audible', 'off', 'off', 'off', 'off']],
    [
      { extends: 'strict' },
      { only: ['hard-sell', 'loud-words'], skip: ['loud-words'] },
      ['error', 'off', 'off', 'off', 'off'],
    ],
    [{}, { skip: ['kind-words'] }, ['default', 'default', 'default', 'default', 'off']],
  ] satisfies [UserConfig, object, string[]][])('%j with %j', (user, over, expected) => {
    expect(severities(user, {}, over)).toEqual(expected);
  });
});

const written = (value: unknown): WrittenSettings => ({ kind: 'front-matter', line: 2, value });
const own = (value: unknown) => settingsFor(configOf({}), RULES)({ ...POST, settings: written(value) });

describe("a post's own settings", () => {
  test.each<[unknown, readonly string[]]>([
    [{}, ['default', 'default', 'default', 'default', 'default']],
    [{ rules: { 'hard-sell': 'off' }, reason: 'A joke.' }, ['off', 'default', 'default', 'default', 'default']],
    [{ disable: 'loud-words' }, ['default', 'default', 'default', 'default', 'default']],
  ])('%j', (settings, expected) => {
    expect(severities({}, { settings: written(settings) })).toEqual(expected);
  });

  test.each<[unknown, readonly Suppression[]]>([
    [{}, []],
    [{ disable: 'loud-words' }, [{ kind: 'front-matter', line: 2, rule: 'loud-words', reason: null }]],
    [
      { disable: ['loud-words', 'kind-words'], reason: 'A joke.' },
      ['loud-words', 'kind-words'].map((rule) => ({ kind: 'front-matter', line: 2, rule, reason: 'A joke.' })),
    ],
  ])('%j leaves the rules on and hides what they find', (settings, expected) => {
    expect(own(settings).suppressions).toEqual(expected);
  });

  test('a key without a line of its own is told of where the post begins', () => {
    const settings = { kind: 'field', value: { disable: 'loud-words' } } as const;
    const { suppressions } = settingsFor(configOf({}), RULES)({ ...POST, line: 7, settings });
    expect(suppressions).toEqual([{ kind: 'field', line: 7, rule: 'loud-words', reason: null }]);
  });

  test('win over the command line, but bring back nothing it left out', () => {
    const settings = { rules: { 'hard-sell': 'info', 'loud-words': 'error' } };
    expect(
      severities({}, { settings: written(settings) }, { rules: ['hard-sell: error'], skip: ['loud-words'] }),
    ).toEqual(['info', 'off', 'default', 'default', 'default']);
  });

  test('false skips the post', () => {
    expect(own(false)).toMatchObject({ skip: true, problems: [] });
    expect(settingsFor(configOf({}), RULES)(POST).skip).toBe(false);
  });

  test.each<[unknown, readonly string[]]>([
    [true, ['postlint: true is not false, rule ids, or an object with rules or disable']],
    [{ disbale: ['a'] }, ['postlint: no setting "disbale"; did you mean "disable"?']],
    [{ disable: ['hard-sel', 'loud-words'] }, ['postlint.disable: no rule "hard-sel"; did you mean "hard-sell"?']],
    [{ rules: { 'loud-word': 'off' } }, ['postlint.rules: no rule "loud-word"; did you mean "loud-words"?']],
    [
      { rules: { 'hard-sell': { limit: 'two' } } },
      ['postlint.rules: option "limit" of rule "hard-sell" must be a number from 0 to 10, not "two"'],
    ],
    [{ rules: new Date(0) }, ['postlint.rules: a config holds plain data, no Date']],
    [JSON.parse('{ "__proto__": { "skip": true } }'), ['postlint: no setting "__proto__"']],
  ])('%j is a problem of that post', (settings, messages) => {
    const { problems, skip } = own(settings);
    expect(problems).toEqual(messages.map((message) => ({ path: 'posts/a.md', line: 2, message })));
    expect(skip).toBe(false);
  });

  test('that are sound apply beside those that are not', () => {
    const settings = { disable: ['nope'], rules: { 'hard-sell': 'off', 'loud-word': 'off' } };
    expect(severities({}, { settings: written(settings) })).toEqual([
      'off',
      'default',
      'default',
      'default',
      'default',
    ]);
  });
});

test('defineConfig hands back what it is given', () => {
  const config = { extends: 'strict', rules: { 'hard-sell': ['error', { limit: 3 }] } } as const;
  expect(defineConfig(config)).toBe(config);
});
