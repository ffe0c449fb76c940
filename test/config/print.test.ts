import { expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { printableConfig } from '../../src/config/print.ts';
import { configOf } from './load-in.ts';
import { RULES } from './rules.ts';

const CONFIG: Config = {
  ...configOf({
    rules: { 'loud-words': 'off', 'hard-sell': { limit: 5 } },
    phraseRules: [
      { id: 'no-synergy', phrases: ['synergy'], message: 'No.', examples: { good: ['a'], bad: ['«synergy»'] } },
    ],
    overrides: [{ networks: ['bluesky'], rules: { 'hard-sell': 'error' } }],
  }),
  rulesDirs: ['/work/mine'],
};

const RESOLVED = {
  'hard-sell': { severity: 'warning', options: { limit: 5, words: ['buy'] } },
  'loud-words': { severity: 'off', options: {} },
  'empty-gift': { severity: 'error', options: {} },
  'faint-cue': { severity: 'info', options: {}, quiet: true },
  'kind-words': { severity: 'info', options: {} },
};

test('a printed config tells its file and every rule as it runs, in plain JSON', () => {
  const printed = printableConfig(CONFIG, RULES);
  expect(printed).toEqual({
    config: 'postlint.config.json',
    extends: ['recommended'],
    files: [],
    ignores: [],
    columns: {},
    network: null,
    networks: {},
    author: null,
    self: null,
    allow: [],
    baseline: null,
    rulesDir: ['mine'],
    plugins: [],
    phraseRules: ['no-synergy'],
    queues: [],
    failOn: 'error',
    minScore: null,
    maxWarnings: null,
    format: [],
    rules: RESOLVED,
  });
  expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
});

test('printed for a post, it has the overrides that post falls under', () => {
  const printed = printableConfig(CONFIG, RULES, { path: 'a.md', network: 'bluesky' });
  expect(printed.post).toEqual({ path: 'a.md', network: 'bluesky' });
  expect(printed.rules['hard-sell']).toEqual({ severity: 'error', options: { limit: 5, words: ['buy'] } });
  expect(printableConfig(CONFIG, RULES, { path: 'a.md', network: 'x' }).rules).toEqual(RESOLVED);
});

test('without a file it says so', () => {
  expect(printableConfig({ ...CONFIG, path: null }, RULES).config).toBeNull();
});
