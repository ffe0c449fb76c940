/** Who may import whom. A file that no row covers fails, so a new folder gets its row on purpose. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Row {
  readonly files: RegExp;
  /** Own files, by path from the root, and packages by name; `node:` stands for all of Node's own modules. */
  readonly may: readonly RegExp[];
}

const NODE = /^node:/;
/** The first row that covers a file holds. */
const ROWS: readonly Row[] = [
  // Example posts of queue rules are words and nothing else.
  { files: /^src\/(types|principles|queue-samples|statistics|text)\.ts$/, may: [] },
  // Facts and counters: what is read of a post (nlp) and what rules check (rule-kit) must agree on them.
  { files: /^src\/networks\//, may: [/^src\/((types|text)\.ts|networks\/)/, /^node:url$/, /^tlds$/] },
  { files: /^src\/rule\.ts$/, may: [/^src\/(types|principles)\.ts$/] },
  { files: /^src\/queue-kit\.ts$/, may: [/^src\/(types|rule)\.ts$/] },
  { files: /^src\/queue-posts\.ts$/, may: [/^src\/(types|queue-kit|statistics)\.ts$/] },
  {
    files: /^src\/rule-kit\.ts$/,
    may: [/^src\/(types|rule|queue-kit|queue-posts|queue-samples|statistics|text)\.ts$/, /^src\/(nlp|networks)\//],
  },
  { files: /^src\/globs\.ts$/, may: [/^picomatch$/] },
  { files: /^src\/import-file\.ts$/, may: [NODE] },
  { files: /^src\/start\//, may: [/^src\/(start\/|cli\/main\.ts$)/, NODE] },
  { files: /^src\/git\//, may: [/^src\/git\//, NODE] },
  { files: /^rules\//, may: [/^src\/rule-kit\.ts$/] },
  { files: /^src\/nlp\/pos\/load\.ts$/, may: [/^src\/nlp\//, NODE] },
  { files: /^src\/nlp\/pos\//, may: [/^src\/nlp\/(pos\/|reading\.ts$)/, /^compromise/] },
  // Words and nothing else, in the notation of phrases.
  { files: /^src\/nlp\/lexicon\//, may: [/^src\/nlp\/(lexicon\/|phrases\/expand\.ts$)/] },
  // Lists of cues, which only their table brings together.
  { files: /^src\/nlp\/cues\//, may: [/^src\/nlp\/(lexicon\/|phrases\/expand\.ts$)/] },
  { files: /^src\/nlp\/cues\.ts$/, may: [/^src\/(types\.ts$|nlp\/cues\/)/] },
  {
    files: /^src\/nlp\//,
    may: [/^src\/(types|text)\.ts$/, /^src\/(nlp(?!\/cues\/)|networks)\//, /^natural\/lib\//, /^virtual:phrases$/],
  },
  { files: /^src\/engine\/load-rules\.ts$/, may: [/^src\/(types|rule-kit)\.ts$/, /^virtual:(rules|examples)$/] },
  {
    files: /^src\/engine\/own-rules\.ts$/,
    may: [/^src\/(types|text|rule-kit|import-file)\.ts$/, /^src\/engine\//, NODE],
  },
  { files: /^src\/engine\/watch\.ts$/, may: [NODE] },
  {
    files: /^src\/engine\//,
    may: [
      /^src\/(types|rule-kit|queue-kit|queue-posts|statistics|principles|text|networks\/names)\.ts$/,
      /^src\/(engine|nlp)\//,
    ],
  },
  {
    files: /^src\/sources\//,
    may: [
      /^src\/(types|text|globs|networks\/names)\.ts$/,
      /^src\/sources\//,
      /^src\/nlp\/similarity\/nearest\.ts$/,
      NODE,
      /^(yaml|smol-toml|tinyglobby|ignore|jsonc-parser)$/,
    ],
  },
  {
    files: /^src\/config\//,
    may: [
      /^src\/(types|rule-kit|globs|import-file|networks\/names)\.ts$/,
      /^src\/config\//,
      /^src\/engine\/(settings|load-rules|wording|baseline)\.ts$/,
      /^src\/nlp\/similarity\/nearest\.ts$/,
      NODE,
      /^(cosmiconfig|valibot|@valibot\/to-json-schema|jiti|jsonc-parser|yaml)/,
    ],
  },
  { files: /^src\/formatters\/paint\.ts$/, may: [/^src\/types\.ts$/, /^chalk$/] },
  { files: /^src\/formatters\/width\.ts$/, may: [/^src\/text\.ts$/, /^src\/formatters\//, /^get-east-asian-width$/] },
  {
    files: /^src\/formatters\//,
    may: [
      /^src\/(types|text|rule-kit|principles)\.ts$/,
      /^src\/formatters\//,
      /^src\/engine\/(load-rules|fingerprint)\.ts$/,
    ],
  },
  { files: /^src\/(run|index|testing|project|queues|lint-post)\.ts$|^src\/threads\//, may: [/^src\/(?!cli\/)/, NODE] },
  { files: /^src\/cli\//, may: [/^src\//, NODE, /^(commander|chokidar)$/, /^package\.json$/] },
  { files: /^src\/build\//, may: [/^src\//, NODE, /^(esbuild|typescript|compromise)/] },
  { files: /^bin\//, may: [/^dist\/load\.js$/, NODE] },
];

const filesIn = (dir: string): string[] =>
  readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name).replaceAll('\\', '/'))
    .filter((name) => /\.(ts|mjs|js)$/.test(name) && !name.endsWith('.d.ts'));

const HOMED =
  /^(chalk|chokidar|commander|cosmiconfig|get-east-asian-width|tinyglobby|ignore|picomatch|compromise|natural|jiti|smol-toml|tlds|valibot)(?:\/|$)/;
const IMPORT = /^(?:import|export)\b(?:[^'"=;]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const importsOf = (file: string): string[] => {
  const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)]
    .map(([, fixed, lazy]) => fixed ?? lazy ?? '')
    .map((name) =>
      name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/') : name,
    );
};

describe('imports', () => {
  const files = ['src', 'rules', 'bin'].flatMap(filesIn);

  it.each(files)('%s', (file) => {
    const row = ROWS.find(({ files: covered }) => covered.test(file));
    expect(row, 'add a row for this file').toBeDefined();
    const strays = importsOf(file).filter((name) => !row?.may.some((allowed) => allowed.test(name)));
    expect(strays).toEqual([]);
  });

  it('never lead back to where they began', () => {
    const found: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || !files.includes(file)) return;
      done.add(file);
      for (const next of importsOf(file)) follow(next, [...way, file]);
    };
    for (const file of files) follow(file, []);
    expect(found).toEqual([]);
  });

  it('give every package one home', () => {
    const homes = new Map<string, Set<string>>();
    for (const file of files) {
      for (const name of importsOf(file)) {
        if (!HOMED.test(name)) continue;
        const owner = name.split('/')[0] as string;
        homes.set(owner, (homes.get(owner) ?? new Set()).add(dirname(file).split('/').slice(0, 2).join('/')));
      }
    }
    for (const [name, places] of homes) if (name !== 'compromise') expect([...places], name).toHaveLength(1);
  });
});

describe('phrase lists', () => {
  const WIDTH = 120;
  const rules = filesIn('rules').filter((file) => !file.startsWith('rules/queue/'));

  it.each([...rules, ...filesIn('src/nlp/cues')])('%s keeps them within its lines', (file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    expect(lines.filter((line) => line.length > WIDTH && line.includes(' | '))).toEqual([]);
  });
});

describe('the engine', () => {
  const ids = new Set(filesIn('rules').map((file) => basename(file, '.ts')));
  const idsIn = (file: string): readonly string[] =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].flatMap(([, id = '']) =>
      ids.has(id) ? [id] : [],
    );

  it.each(filesIn('src/engine').filter((file) => !/(?:precision|queue-report)\.ts$/.test(file)))(
    'knows no rule by name: %s',
    (file) => expect(idsIn(file)).toEqual([]),
  );

  it('keeps counts of rules that there are', async () => {
    const { PRECISION } = await import('../src/engine/precision.ts');
    expect([...PRECISION.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});
