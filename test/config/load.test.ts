import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { SEARCH_PLACES } from '../../src/config/search-places.ts';
import { folderWith } from '../folder.ts';
import { errorOf, loadIn } from './load-in.ts';

const JSON_TEXT = '// why\n{ "minScore": 7, }\n';
const YAML_TEXT = '# why\nminScore: 7\nrules: { hard-sell: off }\n';
const ESM_TEXT = 'export default { minScore: 7 };\n';
const CJS_TEXT = 'module.exports = { minScore: 7 };\n';
const TS_TEXT = 'const score: number = 7;\nexport default { minScore: score };\n';

const textFor = (name: string): string => {
  if (name === 'package.json') return '{ "name": "posts", "postlint": { "minScore": 7 } }';
  if (/\.jsonc?$/.test(name)) return JSON_TEXT;
  if (/\.ya?ml$|rc$/.test(name)) return YAML_TEXT;
  if (name.endsWith('.cjs')) return CJS_TEXT;
  return name.endsWith('.ts') ? TS_TEXT : ESM_TEXT;
};

describe('each file format', () => {
  test.each(SEARCH_PLACES.map((name) => [name]))('%s is found and read', async (name) => {
    const home = folderWith({ [name]: textFor(name) });
    const label = name === 'package.json' ? 'package.json#postlint' : name;
    expect(await loadIn(home)).toMatchObject({ minScore: 7, path: join(home, name), name: label, dir: home });
  });

  test.each([
    ['.postlintrc', '{ "minScore": 7 } // like JSON'],
    ['.postlintrc', '\n/* like JSON */ { "minScore": 7 }'],
    ['postlint.config.json', '\uFEFF{ "minScore": 7 }'],
    ['postlint.config.yaml', '\uFEFFminScore: 7'],
    ['postlint.config.js', CJS_TEXT],
    ['postlint.config.mjs', 'export default Promise.resolve({ minScore: 7 });'],
    ['postlint.config.ts', "import type { A } from './nowhere.ts';\nexport default { minScore: 7 } satisfies A;"],
  ])('%s may hold %j', async (name, text) => {
    expect(await loadIn(folderWith({ [name]: text }))).toMatchObject({ minScore: 7 });
  });

  test.each([
    ['.postlintrc', ''],
    ['postlint.config.json', ' \n'],
    ['postlint.config.json', '// nothing'],
    ['postlint.config.yaml', '# nothing'],
  ])('%s with %j in it is a config that changes nothing', async (name, text) => {
    const home = folderWith({ [`inner/${name}`]: text, 'postlint.config.json': '{ "minScore": 1 }' });
    expect(await loadIn(home, 'inner')).toMatchObject({ path: join(home, 'inner', name), minScore: null });
  });
});

describe('the search', () => {
  test('goes up past other packages to the nearest folder with a config', async () => {
    const home = folderWith({ '.postlintrc': 'minScore: 1', 'site/package.json': '{}', 'site/posts/a.md': '' });
    expect(await loadIn(home, 'site/posts')).toMatchObject({ minScore: 1, name: '../../.postlintrc', dir: home });
  });

  test('takes the first place of a folder and looks no further', async () => {
    const all = Object.fromEntries(SEARCH_PLACES.map((name) => [name, textFor(name)]));
    const home = folderWith({ ...all, 'postlint.config.ts': 'export default { minScore: 1 }' });
    expect(await loadIn(home)).toMatchObject({ minScore: 1, name: 'postlint.config.ts' });
  });

  test('ends at home', async () => {
    const above = folderWith({ '.postlintrc': 'minScore: 1', 'home/posts/a.md': '' });
    expect(await loadIn(join(above, 'home'), 'posts')).toMatchObject({ path: null, minScore: null });
  });

  test('finds nothing where there is nothing, and the defaults hold', async () => {
    const home = folderWith({ 'package.json': '{ "name": "posts" }' });
    expect(await loadIn(home)).toEqual({
      path: null,
      name: 'no config',
      dir: home,
      cwd: home,
      preset: 'recommended',
      extended: [],
      files: [],
      ignores: [],
      ignoreFiles: true,
      columns: {},
      network: null,
      networks: {},
      author: null,
      self: null,
      allow: [],
      baseline: null,
      layers: [],
      rulesDirs: [],
      plugins: [],
      phraseRules: [],
      queues: [],
      failOn: 'error',
      minScore: null,
      maxWarnings: null,
      formats: [],
      commandLine: { rules: new Map(), only: [], skip: [] },
    });
  });

  test('is not made where it is not wanted', async () => {
    const home = folderWith({ 'postlint.config.json': '{ broken' });
    expect(await loadConfig({ cwd: home, search: false })).toMatchObject({ path: null });
  });
});

describe('a file that is named', () => {
  test('is taken whatever it is called, and its folder is where its own paths start', async () => {
    const home = folderWith({
      'etc/strict.json': '{ "rulesDir": "../mine", "minScore": 2 }',
      '.postlintrc': 'minScore: 1',
      'mine/a.mjs': '',
    });
    const config = await loadIn(home, '.', 'etc/strict.json');
    expect(config).toMatchObject({ minScore: 2, name: 'etc/strict.json', dir: join(home, 'etc') });
    expect(config.rulesDirs).toEqual([join(home, 'mine')]);
  });

  test.each([
    ['nope.json', 'nope.json: no such file'],
    ['folder', 'folder: a folder, not a config file'],
    ['package.json', 'package.json: no "postlint" key in it'],
    ['a.toml', 'a.toml: not a config file; its name must end in .ts, .js, .mjs, .cjs, .json, .jsonc, .yaml, .yml'],
  ])('%s is refused in words', async (file, message) => {
    const home = folderWith({ 'folder/a.txt': '', 'package.json': '{}', 'a.toml': 'a = 1' });
    expect(await errorOf(() => loadIn(home, '.', file))).toBe(message);
  });
});

describe('a file that cannot be read', () => {
  const BRACKETS = '['.repeat(50_000);
  test.each([
    ['postlint.config.json', '{\n  "minScore" 7\n}', 'postlint.config.json:2:14: colon expected'],
    ['postlint.config.json', '{ "a": 1', 'postlint.config.json:1:9: close brace expected'],
    ['postlint.config.json', '{\n"files": [],\n"files": [] }', 'postlint.config.json:3:1: "files" is written twice'],
    ['package.json', '{ "postlint": }', 'package.json:1:15: value expected'],
    ['.postlintrc.yaml', 'rules:\n  a: off\n  a: off\n', '.postlintrc.yaml:3:3: Map keys must be unique'],
    ['.postlintrc', 'files: [a\nb: 1', /^\.postlintrc:2:1: /],
    ['postlint.config.yaml', 'a: &a [x]\nb: *c', /^postlint\.config\.yaml(:2:4)?: Unresolved alias.*c$/],
    ['postlint.config.json', BRACKETS, 'postlint.config.json: nested too deeply'],
    ['postlint.config.yaml', BRACKETS, /^postlint\.config\.yaml(:1:\d+)?: /],
    ['postlint.config.json', 'x'.repeat(1_000_001), 'postlint.config.json: too large for a config (over 1 MB)'],
    [
      'postlint.config.mjs',
      'throw new Error("not on Mondays");',
      'postlint.config.mjs: the config threw: not on Mondays',
    ],
    ['postlint.config.ts', 'throw "a word" as string;', 'postlint.config.ts: the config threw: a word'],
    ['postlint.config.mjs', 'export default {', /^postlint\.config\.mjs: the config threw: /],
    ['postlint.config.mjs', 'import "./gone.mjs";', /^postlint\.config\.mjs: the config threw: Cannot find module /],
    [
      'postlint.config.mjs',
      'import { readFileSync } from "node:fs"; readFileSync("/nowhere/at/all");',
      "postlint.config.mjs: the config threw: ENOENT: no such file or directory, open '/nowhere/at/all'",
    ],
    [
      'postlint.config.mjs',
      'export const rules = {};',
      'postlint.config.mjs: no default export; write "export default { … }"',
    ],
    ['postlint.config.json', '{ "$import": "./other.json" }', /^postlint\.config\.json: no setting "\$import"; /],
  ])('%s (row %#) says where and why', async (name, text, message) => {
    const error = await errorOf(() => loadIn(folderWith({ [name]: text })));
    if (typeof message === 'string') expect(error).toBe(message);
    else expect(error).toMatch(message);
  });

  test('what the config threw is the cause, for those who debug it', async () => {
    const home = folderWith({ 'postlint.config.mjs': 'throw new RangeError("not on Mondays");' });
    const error: unknown = await loadIn(home).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'ConfigError',
      cause: { message: 'not on Mondays', stack: expect.any(String) },
    });
  });
});
