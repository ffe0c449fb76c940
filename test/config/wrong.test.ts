import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/config/check-rules.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import type { UserConfig } from '../../src/config/schema.ts';
import { folderWith } from '../folder.ts';
import { configOf, errorOf, loadIn } from './load-in.ts';
import { RULES } from './rules.ts';

const SETTING = 'off, info, warning, error, [severity, { options }] or { options }';
const NETWORKS = 'bluesky, facebook, instagram, linkedin, mastodon, pinterest, threads, tiktok, x, youtube';

// [config, every line of the message after the file's name]
const WRONG: readonly (readonly [string, readonly string[]])[] = [
  ['{ "ruels": {} }', ['no setting "ruels"; did you mean "rules"?']],
  [
    '{ "zzz": 1 }',
    [
      'no setting "zzz"; it has: $schema, extends, files, ignores, network, networks, author, self, allow, rules, rulesDir, plugins, phraseRules, overrides, queues, columns, baseline, failOn, minScore, maxWarnings, format',
    ],
  ],
  ['{ "networks": { "mastdon": { "length": 5000 } } }', ['networks: no setting "mastdon"; did you mean "mastodon"?']],
  [
    '{ "networks": { "x": { "lenght": 25000, "hashtags": -1, "links": 2.5 } } }',
    [
      'networks.x.hashtags: -1 is not a whole number, 0 or more',
      'networks.x.links: 2.5 is not a whole number, 0 or more',
      'networks.x: no setting "lenght"; did you mean "length"?',
    ],
  ],
  ['{ "extends": 7 }', ['extends: 7 is not a preset or a list of presets']],
  ['{ "files": "posts" }', ['files: "posts" is not a list of globs']],
  ['{ "files": ["posts", 3, ""] }', ['files[1]: 3 is not a glob', 'files[2]: "" is not a glob']],
  ['{ "network": "mastadon" }', [`network: "mastadon" is not one of ${NETWORKS}; did you mean "mastodon"?`]],
  ...(
    [
      ['twitter', 'x'],
      ['Twitter/X', 'x'],
      ['twiter', 'x'],
      ['IG', 'instagram'],
      ['insta', 'instagram'],
      ['fb', 'facebook'],
      ['bsky', 'bluesky'],
      ['toot', 'mastodon'],
      ['yt', 'youtube'],
      ['linkedin.com', 'linkedin'],
    ] as const
  ).map(
    ([name, id]) =>
      [`{ "network": "${name}" }`, [`network: "${name}" is not one of ${NETWORKS}; did you mean "${id}"?`]] as const,
  ),
  ['{ "network": "reddit" }', [`network: "reddit" is not one of ${NETWORKS}`]],
  [
    '{ "overrides": [{ "networks": ["twitter"], "rules": {} }] }',
    [`overrides[0].networks[0]: "twitter" is not one of ${NETWORKS}; did you mean "x"?`],
  ],
  ['{ "networks": { "twitter": { "length": 25000 } } }', ['networks: no setting "twitter"; did you mean "x"?']],
  ['{ "author": "me" }', ['author: "me" is not one of organisation, person, nonprofit, public']],
  ['{ "rules": [] }', ['rules: [] is not an object of rule ids and their settings']],
  ['{ "rules": { "hard-sell": "warn" } }', [`rules.hard-sell: "warn" is not ${SETTING}; did you mean "warning"?`]],
  ['{ "rules": { "hard-sell": 2 } }', [`rules.hard-sell: 2 is not ${SETTING}`]],
  ['{ "rules": { "hard-sell": ["error"] } }', [`rules.hard-sell: ["error"] is not ${SETTING}; did you mean "error"?`]],
  [
    '{ "rules": { "hard-sell": { "severity": "eror" } } }',
    [`rules.hard-sell: {"severity":"eror"} is not ${SETTING}; did you mean "error"?`],
  ],
  ['{ "rulesDir": 1 }', ['rulesDir: 1 is not a folder or a list of folders']],
  ['{ "plugins": [""] }', ['plugins: [""] is not a package or a list of packages']],
  ['{ "phraseRules": {} }', ['phraseRules: {} is not a list of rules']],
  [
    '{ "phraseRules": [{ "id": "a b", "phrase": [], "examples": { "bad": [] } }] }',
    [
      'phraseRules[0].id: "a b" is not an id such as "no-synergy"',
      'phraseRules[0].message is missing',
      'phraseRules[0].examples.good is missing',
      'phraseRules[0].examples.bad: [] is not posts, at least one, with «» around what is reported',
      'phraseRules[0]: no setting "phrase"; did you mean "phrases"?',
    ],
  ],
  [
    '{ "phraseRules": [{ "id": "a", "message": "No.", "examples": { "good": ["b"], "bad": ["«a»"] } }] }',
    [
      'phraseRules[0]: {"id":"a","message":"No.","examples":{"good":["b"],"bad":["… is not a rule; it needs either phrases or a pattern',
    ],
  ],
  [
    '{ "phraseRules": [{ "id": "a", "phrases": ["(a|(b|c)) d"], "message": "No.", "examples": { "good": ["b"], "bad": ["«a»"] } }] }',
    [
      'phraseRules[0].phrases[0]: "(a|(b|c)) d" is not a phrase with no ^ but in front, no brackets within brackets, and a word on both sides of each gap',
    ],
  ],
  [
    '{ "phraseRules": [{ "id": "a", "phrases": ["who else ~"], "message": "No.", "examples": { "good": ["b"], "bad": ["«a»"] } }] }',
    [
      'phraseRules[0].phrases[0]: "who else ~" is not a phrase with no ^ but in front, no brackets within brackets, and a word on both sides of each gap',
    ],
  ],
  ['{ "overrides": {} }', ['overrides: {} is not a list of overrides']],
  ['{ "overrides": [{ "file": ["a"], "rules": {} }] }', ['overrides[0]: no setting "file"; did you mean "files"?']],
  [
    '{ "overrides": [{ "rules": {} }] }',
    ['overrides[0]: {"rules":{}} is not an override; it needs files, networks or author'],
  ],
  [
    '{ "overrides": [{ "networks": ["x", "linkedIn"] }] }',
    [
      `overrides[0].networks[1]: "linkedIn" is not one of ${NETWORKS}; did you mean "linkedin"?`,
      'overrides[0].rules is missing',
    ],
  ],
  ['{ "failOn": "warn" }', ['failOn: "warn" is not one of error, warning, info, never; did you mean "warning"?']],
  ['{ "minScore": "high" }', ['minScore: "high" is not a number from 0 to 100']],
  ['{ "minScore": 101 }', ['minScore: 101 is not a number from 0 to 100']],
  ['{ "maxWarnings": -1.5 }', ['maxWarnings: -1.5 is not a whole number, 0 or more']],
  ['{ "format": [] , "format2": 1 }', ['no setting "format2"; did you mean "format"?']],
  ['[]', ['[] is not an object']],
  ['"strict"', ['"strict" is not an object']],
  [
    '{ "ruels": {}, "minScore": -1, "rules": { "a b": 0 } }',
    [
      `rules["a b"]: 0 is not ${SETTING}`,
      'minScore: -1 is not a number from 0 to 100',
      'no setting "ruels"; did you mean "rules"?',
    ],
  ],
];

describe('a config with a mistake', () => {
  test.each(WRONG)('%s says so in words', async (text, lines) => {
    const home = folderWith({ 'postlint.config.json': text });
    const expected = lines.map((line) => `postlint.config.json: ${line}`).join('\n');
    expect(await errorOf(() => loadIn(home))).toBe(expected);
  });

  test('an override with empty conditions has none', async () => {
    const home = folderWith({ 'postlint.config.json': '{ "overrides": [{ "files": [], "rules": {} }] }' });
    expect(await errorOf(() => loadIn(home))).toMatch(/it needs files, networks or author$/);
  });

  const validates = new Ajv({ strict: false }).compile(configJsonSchema());
  test.each(WRONG)('%s is refused by the JSON Schema', (text) => {
    expect(validates(JSON.parse(text))).toBe(false);
  });
});

describe('a config that could reach a prototype', () => {
  test.each([
    ['{ "__proto__": { "failOn": "never" } }', 'no setting "__proto__"'],
    ['{ "rules": { "__proto__": "off" } }', 'rules: no setting "__proto__"'],
    ['{ "rules": { "constructor": "off" } }', 'rules: no setting "constructor"'],
    ['{ "rules": { "hard-sell": { "prototype": {} } } }', 'rules.hard-sell: no setting "prototype"'],
  ])('%s is refused', async (text, line) => {
    const json = folderWith({ 'postlint.config.json': text });
    expect(await errorOf(() => loadIn(json))).toBe(`postlint.config.json: ${line}`);
    const yaml = folderWith({ '.postlintrc.yaml': text });
    expect(await errorOf(() => loadIn(yaml))).toBe(`.postlintrc.yaml: ${line}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a module with what is no data', () => {
  test.each([
    ['{ files: [() => 1] }', 'files[0]: a config holds plain data, no function'],
    ['{ minScore: 3n }', 'minScore: a config holds plain data, no bigint'],
    ['{ rules: new Map() }', 'rules: a config holds plain data, no Map'],
    ['() => ({})', 'a config holds plain data, no function'],
    ['(() => { const a = {}; a.files = [a]; return a; })()', 'files: nested too deeply'],
    ['{ files: Array(100_001).fill("a") }', 'more than 100,000 values'],
    ['{ get files() { throw new Error("not today") } }', 'not today'],
  ])('%s is refused', async (code, line) => {
    const home = folderWith({ 'postlint.config.mjs': `export default ${code}` });
    expect(await errorOf(() => loadIn(home))).toBe(`postlint.config.mjs: ${line}`);
  });

  test('what is undefined counts as left out', async () => {
    const home = folderWith({ 'postlint.config.mjs': 'export default { files: undefined, minScore: 3 }' });
    expect(await loadIn(home)).toMatchObject({ files: [], minScore: 3 });
  });
});

describe('a config about rules', () => {
  const WRONG_RULES: readonly (readonly [UserConfig, readonly string[]])[] = [
    [{ rules: { 'hard-sel': 'off' } }, ['rules: no rule "hard-sel"; did you mean "hard-sell"?']],
    [{ rules: { zzz: 'off' } }, ['rules: no rule "zzz"; "postlint rules" lists them']],
    [
      { rules: { 'hard-sell': { limmit: 3 } } },
      ['rules: no option "limmit" in rule "hard-sell"; did you mean "limit"? It has: limit, words'],
    ],
    [
      { rules: { 'hard-sell': ['error', { limit: 11, words: 'buy' }] } },
      [
        'rules: option "limit" of rule "hard-sell" must be a number from 0 to 10, not 11',
        'rules: option "words" of rule "hard-sell" must be a list of words, not "buy"',
      ],
    ],
    [
      { rules: { 'kind-words': 'error' } },
      ['rules: severity of rule "kind-words" must be off or info, not "error": it praises'],
    ],
    [
      { overrides: [{ networks: ['x'], rules: { 'loud-word': 'off' } }] },
      ['overrides[0].rules: no rule "loud-word"; did you mean "loud-words"?'],
    ],
    [
      { rules: { a1: 'off' }, overrides: [{ author: 'person', rules: { b2: 'off' } }] },
      [
        'rules: no rule "a1"; "postlint rules" lists them',
        'overrides[0].rules: no rule "b2"; "postlint rules" lists them',
      ],
    ],
  ];
  test.each(WRONG_RULES)('%j says all that is wrong', async (user, lines) => {
    const expected = lines.map((line) => `postlint.config.json: ${line}`).join('\n');
    expect(await errorOf(() => checkRules(configOf(user), RULES))).toBe(expected);
  });

  test('a sound one passes', () => {
    const user: UserConfig = { rules: { 'hard-sell': { severity: 'error', limit: 0 }, 'kind-words': 'off' } };
    expect(() => checkRules(configOf(user), RULES)).not.toThrow();
  });
});
