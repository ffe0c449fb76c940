import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { SEARCH_PLACES } from '../../src/config/search-places.ts';
import { folderWith } from '../folder.ts';
import { errorOf } from './load-in.ts';

const load = (files: Readonly<Record<string, string>>, file?: string) => {
  const home = folderWith(files);
  return loadConfig({ cwd: home, search: true, home, code: false, ...(file === undefined ? {} : { file }) });
};

const THROWS = 'throw new Error("this must not run");';
const refused = (name: string): string =>
  `${name}: a config that runs code, which --no-config-code refuses; write it as JSON or YAML`;
const REFUSED_KEY = 'rules that run code, which --no-config-code refuses; "phraseRules" run none';

describe('where no code may run', () => {
  test.each(SEARCH_PLACES.filter((name) => /\.[cm]?[jt]s$/.test(name)))('%s is refused', async (name) => {
    expect(await errorOf(() => load({ [name]: THROWS }))).toBe(refused(name));
    expect(await errorOf(() => load({ [`etc/${name}`]: THROWS }, `etc/${name}`))).toBe(refused(`etc/${name}`));
  });

  test.each(SEARCH_PLACES.filter((name) => !/\.[cm]?[jt]s$/.test(name)))('%s is read', async (name) => {
    const text = name === 'package.json' ? '{ "postlint": { "minScore": 7 } }' : '{ "minScore": 7 }';
    expect(await load({ [name]: text })).toMatchObject({ minScore: 7 });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a preset', { '.postlintrc': 'extends: ./a.mjs', 'a.mjs': THROWS }, refused('a.mjs')],
    [
      'a preset from a package',
      {
        '.postlintrc': 'extends: acme',
        'node_modules/acme/package.json': '{ "name": "acme", "main": "i.js" }',
        'node_modules/acme/i.js': THROWS,
      },
      refused(join('node_modules', 'acme', 'i.js')),
    ],
    ['rulesDir', { '.postlintrc': 'rulesDir: mine' }, `.postlintrc: rulesDir: ${REFUSED_KEY}`],
    [
      'plugins, in a preset',
      { '.postlintrc': 'extends: ./a.json', 'a.json': '{ "plugins": "acme" }' },
      `a.json: plugins: ${REFUSED_KEY}`,
    ],
  ])('%s is refused where it runs any', async (_, files, message) => {
    expect(await errorOf(() => load(files))).toBe(message);
  });
});
