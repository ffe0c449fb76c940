import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { modelSource } from './model-source.mjs';

/** @typedef {{ match: string, notIf?: unknown, regs?: unknown }} Pattern */

/** Runs compromise once and takes its model as it stands then: words conjugated, patterns indexed. */
const finishedModel = async () => {
  const { default: nlp } = await import('compromise/two');
  const model = /** @type {any} */ (nlp.model());
  // The first call replaces each pattern's text by its parsed form; the texts are what we keep.
  const notIf = model.two.matches.map((/** @type {Pattern} */ { notIf }) => notIf);
  nlp('Once.');
  const matches = model.two.matches.map(
    (/** @type {Pattern} */ { regs: _, ...pattern }, /** @type {number} */ index) =>
      notIf[index] === undefined ? pattern : { ...pattern, notIf: notIf[index] },
  );
  return { ...model, two: { ...model.two, matches } };
};

const WORLD = (/** @type {string} */ model) => `
${model.replace('export default', 'const model =')}
export default { methods: { one: {}, two: {}, three: {}, four: {} }, model, compute: {}, hooks: [] };`;

// Most patterns never come up, so a pattern is parsed when it first does.
const LAZY_PARSE = `
const lazily = (pattern, key, parse) =>
  Object.defineProperty(pattern, key, {
    configurable: true,
    enumerable: true,
    get() {
      const value = parse();
      Object.defineProperty(pattern, key, { value, writable: true, configurable: true, enumerable: true });
      return value;
    },
  });
export default (patterns, world) => {
  for (const pattern of patterns) {
    const { match, notIf } = pattern;
    lazily(pattern, 'regs', () => world.methods.one.parseMatch(match, {}, world));
    if (notIf) lazily(pattern, 'notIf', () => world.methods.one.parseMatch(notIf, {}, world));
  }
  return patterns;
};`;

// Stock compromise asks the clause for each of 1,500 hooks, and copies the lists of those it has; this asks
// for the clause's few words, and drops a pattern at once where the clause lacks a word that it needs.
const QUICK_HOOKS = `
const indexes = new WeakMap();
const indexOf = (hooks) => {
  let index = indexes.get(hooks);
  if (index) return index;
  const numbers = new Map();
  const numbered = (pattern) => {
    if (!numbers.has(pattern.match)) numbers.set(pattern.match, numbers.size);
    return { pattern, number: numbers.get(pattern.match), needs: pattern.needs };
  };
  const entries = Object.keys(hooks).map((key, place) => [key, { place, patterns: hooks[key].map(numbered) }]);
  index = { lists: new Map(entries), seen: new Uint32Array(numbers.size), clauses: 0 };
  indexes.set(hooks, index);
  return index;
};
const patternsFor = (cache, index) => {
  const { lists, seen } = index;
  const clause = (index.clauses += 1);
  const found = [];
  const hit = [];
  for (const key of cache) if (lists.has(key)) hit.push(lists.get(key));
  hit.sort((a, b) => a.place - b.place);
  for (const { patterns } of hit) {
    for (const { pattern, number, needs } of patterns) {
      if (seen[number] === clause) continue;
      seen[number] = clause;
      if (needs.every((need) => cache.has(need))) found.push(pattern);
    }
  }
  return found;
};
export default (caches, hooks) => caches.map((cache) => patternsFor(cache, indexOf(hooks)));`;

/** @type {Readonly<Record<string, (model: string) => string>>} */
const REPLACED = {
  'API/world.js': WORLD,
  '1-one/contraction-one/model/index.js': () => 'export default {};',
  '1-one/tokenize/model/index.js': () => 'export default {};',
  '1-one/sweep/methods/buildNet/01-parse.js': () => LAZY_PARSE,
  '1-one/sweep/methods/sweep/01-getHooks.js': () => QUICK_HOOKS,
  '2-two/preTagger/model/index.js': () => 'export default {};',
  '2-two/preTagger/tagSet/index.js': () => 'export default undefined;',
  '2-two/postTagger/model/index.js': () => 'export default {};',
};

/**
 * Bundles compromise with its model worked out beforehand: the same tags in a fraction of the start-up time.
 * @type {import('esbuild').Plugin}
 */
export const expandedCompromise = {
  name: 'expanded-compromise',
  setup({ onLoad, onStart, onEnd }) {
    /** @type {string} */
    let model;
    /** @type {Set<string>} */
    const left = new Set();
    onStart(async () => {
      model = modelSource(await finishedModel());
      for (const path of Object.keys(REPLACED)) left.add(path);
    });
    onLoad({ filter: /[\\/]compromise[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const name = path.replaceAll('\\', '/').split('/compromise/src/').at(-1) ?? '';
      const source = REPLACED[name];
      if (!source) return undefined;
      left.delete(name);
      return { contents: source(model), loader: 'js' };
    });
    onEnd(() => ({
      errors: [...left].map((path) => ({
        text: `compromise ${compromiseVersion()} has no src/${path}; bring src/build/expand-compromise.mjs up to date`,
      })),
    }));
  },
};

/** The version of compromise that is installed. */
export const compromiseVersion = () => {
  const entry = createRequire(import.meta.url).resolve('compromise/two');
  const manifest = entry.replace(/builds[\\/].*/, 'package.json');
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(manifest, 'utf8'))).version;
};
