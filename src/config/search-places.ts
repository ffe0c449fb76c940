const MODULES = ['ts', 'js', 'mjs', 'cjs'];
const TEXTS = ['json', 'jsonc', 'yaml', 'yml'];

/** File endings a config may have, each with its dot. */
export const ENDINGS: readonly string[] = [...MODULES, ...TEXTS].map((ending) => `.${ending}`);

/** In order; the first one found in a folder is the config. */
export const SEARCH_PLACES: readonly string[] = [
  ...ENDINGS.map((ending) => `postlint.config${ending}`),
  '.postlintrc',
  ...ENDINGS.map((ending) => `.postlintrc${ending}`),
  'package.json',
];
