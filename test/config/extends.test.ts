import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/config/check-rules.ts';
import { settingsFor } from '../../src/config/settings.ts';
import { folderWith } from '../folder.ts';
import { errorOf, loadIn } from './load-in.ts';
import { RULES } from './rules.ts';

const json = (value: unknown): string => JSON.stringify(value);
const own = (value: unknown) => ({ 'postlint.config.json': json(value) });

/** Severity of a rule for a post, as the config in the folder has it. */
const severity = async (home: string, id: string, path = 'a.md'): Promise<unknown> => {
  const config = await loadIn(home);
  checkRules(config, RULES);
  return settingsFor(config, RULES)({ path: join(home, path), network: 'x' }).settings.get(id)?.severity;
};

describe('a config that extends', () => {
  test('has what its presets say, the later over the earlier and its own word over all', async () => {
    const home = folderWith({
      ...own({ extends: ['./a.json', './b.yaml'], maxWarnings: 3 }),
      'a.json': json({ minScore: 1, maxWarnings: 1, network: 'x', columns: { text: 'A', id: 'A' } }),
      'b.yaml': 'minScore: 2\nmaxWarnings: 2\ncolumns: { text: B }\n',
    });
    const config = await loadIn(home);
    expect(config).toMatchObject({ minScore: 2, maxWarnings: 3, network: 'x', columns: { text: 'B', id: 'A' } });
    expect(config).toMatchObject({ name: 'postlint.config.json', dir: home, extended: ['a.json', 'b.yaml'] });
  });

  test('adds rules up: a preset, its overrides, own rules, own overrides', async () => {
    const home = folderWith({
      ...own({
        extends: './team.json',
        rules: { 'loud-words': 'warning' },
        overrides: [{ files: ['own.md'], rules: { 'empty-gift': 'info' } }],
      }),
      'team.json': json({
        extends: 'strict',
        rules: { 'hard-sell': 'off', 'empty-gift': 'off' },
        overrides: [{ files: ['drafts/*.md'], rules: { 'loud-words': 'off', 'hard-sell': 'info' } }],
      }),
    });
    expect(await severity(home, 'faint-cue')).toBe('info');
    expect(await severity(home, 'hard-sell')).toBe('off');
    expect(await severity(home, 'hard-sell', 'drafts/a.md')).toBe('info');
    expect(await severity(home, 'loud-words', 'drafts/a.md')).toBe('warning');
    expect(await severity(home, 'empty-gift', 'own.md')).toBe('info');
    expect(await loadIn(home)).toMatchObject({ preset: 'strict' });
  });

  test('a built-in preset among others is where rules start, wherever it stands', async () => {
    const home = folderWith({
      ...own({ extends: ['./team.json', 'strict'] }),
      'team.json': '{ "rules": { "hard-sell": "off" } }',
    });
    expect(await severity(home, 'hard-sell')).toBe('off');
    expect(await severity(home, 'loud-words')).toBe('warning');
  });

  test('finds packages, their files and what these extend, each from where it stands', async () => {
    const home = folderWith({
      ...own({ extends: ['postlint-preset-acme', '@acme/posts/mild.json'] }),
      'node_modules/postlint-preset-acme/package.json': json({
        name: 'postlint-preset-acme',
        exports: { import: './i.mjs' },
        type: 'module',
      }),
      'node_modules/postlint-preset-acme/i.mjs': 'export default { extends: "./base.json", rulesDir: "rules" };',
      'node_modules/postlint-preset-acme/rules/a.mjs': '',
      'node_modules/postlint-preset-acme/base.json': '{ "extends": "deep", "minScore": 4 }',
      'node_modules/postlint-preset-acme/node_modules/deep/package.json': json({ name: 'deep', main: 'deep.json' }),
      'node_modules/postlint-preset-acme/node_modules/deep/deep.json': '{ "minScore": 1, "maxWarnings": 8 }',
      'node_modules/@acme/posts/package.json': json({ name: '@acme/posts' }),
      'node_modules/@acme/posts/mild.json': '{ "failOn": "never" }',
    });
    const config = await loadIn(home);
    expect(config).toMatchObject({ minScore: 4, maxWarnings: 8, failOn: 'never', dir: home });
    expect(config.rulesDirs).toEqual([join(home, 'node_modules/postlint-preset-acme/rules')]);
  });

  test('may reach a preset by two ways, and has it once, before those that extend it', async () => {
    const home = folderWith({
      ...own({ extends: ['./a.json', './b.json'] }),
      'a.json': json({ extends: './c.json', maxWarnings: 1, rules: { 'hard-sell': 'off' } }),
      'b.json': '{ "extends": "./c.json" }',
      'c.json': json({
        minScore: 9,
        maxWarnings: 2,
        rules: { 'hard-sell': 'error' },
        phraseRules: [{ id: 'x', phrases: ['x'], message: 'X.', examples: { good: ['a'], bad: ['«x»'] } }],
      }),
    });
    const config = await loadIn(home);
    expect(config).toMatchObject({ minScore: 9, maxWarnings: 1, extended: ['c.json', 'a.json', 'b.json'] });
    expect(config.phraseRules).toHaveLength(1);
    expect(await severity(home, 'hard-sell')).toBe('off');
  });

  const chain = { ...own({ extends: './sub/a.json' }), 'sub/a.json': '{ "extends": "./b.json" }' };

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a preset that is missing',
      own({ extends: './team.json' }),
      'postlint.config.json: extends: no file "./team.json"; it is looked for from the folder of this config',
    ],
    [
      'a package that is missing',
      own({ extends: 'postlint-preset-acme' }),
      'postlint.config.json: extends: no preset "postlint-preset-acme"; install the package, or begin a path with "./"',
    ],
    [
      'a slip in a name',
      own({ extends: 'strickt' }),
      'postlint.config.json: extends: no preset "strickt"; did you mean "strict"?',
    ],
    [
      'one that is missing further on, with the way to it',
      chain,
      'sub/a.json: extends: no file "./b.json"; it is looked for from the folder of this config (postlint.config.json > sub/a.json)',
    ],
    [
      'a loop, with the way round',
      { ...chain, 'sub/b.json': '{ "extends": "./a.json" }' },
      'sub/b.json: extends: "./a.json" leads back to itself (postlint.config.json > sub/a.json > sub/b.json > sub/a.json)',
    ],
    [
      'a config that extends itself',
      own({ extends: './postlint.config.json' }),
      'postlint.config.json: extends: "./postlint.config.json" leads back to itself (postlint.config.json > postlint.config.json)',
    ],
    [
      'a folder',
      { ...own({ extends: './sub' }), 'sub/a.json': '{}' },
      'postlint.config.json: extends: no file "./sub"; it is looked for from the folder of this config',
    ],
    [
      'what is wrong in a preset, by its name',
      { ...own({ extends: './team.yaml' }), 'team.yaml': 'minScor: 1' },
      'team.yaml: no setting "minScor"; did you mean "minScore"?',
    ],
    [
      'a preset that is no config',
      { ...own({ extends: './team.toml' }), 'team.toml': 'minScore = 1' },
      'team.toml: not a config file; its name must end in .ts, .js, .mjs, .cjs, .json, .jsonc, .yaml, .yml',
    ],
  ])('is told of %s', async (_, files, message) => {
    expect(await errorOf(() => loadIn(folderWith(files)))).toBe(message);
  });

  test('is told of an unknown rule by the preset that names it', async () => {
    const home = folderWith({ ...own({ extends: './team.json' }), 'team.json': '{ "rules": { "hard-sel": "off" } }' });
    const config = await loadIn(home);
    expect(await errorOf(() => checkRules(config, RULES))).toBe(
      'team.json: rules: no rule "hard-sel"; did you mean "hard-sell"?',
    );
  });
});

describe('plugins', () => {
  test('are packages or files, from the config or preset that names them, each once', async () => {
    const home = folderWith({
      ...own({ extends: './team/team.json', plugins: ['acme-rules'] }),
      'team/team.json': json({ plugins: ['./rules.mjs', 'acme-rules'] }),
      'team/rules.mjs': 'export default {};',
      'node_modules/acme-rules/package.json': json({ name: 'acme-rules', exports: './index.mjs' }),
      'node_modules/acme-rules/index.mjs': 'throw new Error("not before it is wanted");',
    });
    expect((await loadIn(home)).plugins).toEqual([
      { name: './rules.mjs', path: join(home, 'team/rules.mjs') },
      { name: 'acme-rules', path: join(home, 'node_modules/acme-rules/index.mjs') },
    ]);
  });

  test.each([
    ['acme-rules', 'postlint.config.json: plugins: no package "acme-rules"; npm install acme-rules'],
    ['./a.js', 'postlint.config.json: plugins: no file "./a.js"; it is looked for from the folder of this config'],
  ])('%s that is not there is told of', async (name, message) => {
    expect(await errorOf(() => loadIn(folderWith(own({ plugins: name }))))).toBe(message);
  });
});

describe('folders of rules', () => {
  test('are found from the config or preset that names them, each once', async () => {
    const home = folderWith({
      ...own({ extends: './team/team.json', rulesDir: ['mine', './team/rules'] }),
      'team/team.json': json({ rulesDir: 'rules' }),
      'team/rules/a.mjs': '',
      'mine/b.mjs': '',
    });
    expect((await loadIn(home)).rulesDirs).toEqual([join(home, 'team/rules'), join(home, 'mine')]);
  });

  const WHERE = 'it is looked for from the folder of this config';
  test.each([
    ['nope', {}, `postlint.config.json: rulesDir: no folder "nope"; ${WHERE}`],
    [['mine', './nope'], {}, `postlint.config.json: rulesDir: no folder "./nope"; ${WHERE}`],
    ['mine/b.mjs', {}, 'postlint.config.json: rulesDir: "mine/b.mjs" is a file; name the folder that it is in'],
    ['mine', { extends: './sub/a.json' }, `sub/a.json: rulesDir: no folder "mine"; ${WHERE}`],
  ])('%j that is none is told of', async (rulesDir, more, message) => {
    const files = { ...own({ rulesDir, ...more }), 'mine/b.mjs': '', 'sub/a.json': '{ "rulesDir": "mine" }' };
    expect(await errorOf(() => loadIn(folderWith(files)))).toBe(message);
  });
});
