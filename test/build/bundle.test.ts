import { builtinModules } from 'node:module';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { entryPoints } from '../../src/build/bundle.mjs';
import { moduleOptions } from '../../src/build/options.mjs';

let metafile: Metafile;
let outputFiles: readonly OutputFile[];
beforeAll(async () => {
  ({ metafile, outputFiles } = await build({ ...moduleOptions, entryPoints, metafile: true }));
});

const inputsOf = (path: string): string[] => Object.keys(metafile.outputs[path]?.inputs ?? {});

/** Every source that is loaded as soon as the entry point is. */
const loadedWith = (entry: string): string[] => {
  const seen = new Set([entry]);
  for (const path of seen) {
    for (const found of metafile.outputs[path]?.imports ?? []) {
      if (found.kind === 'import-statement' && !found.external) seen.add(found.path);
    }
  }
  return [...seen].flatMap(inputsOf);
};

const packagesIn = (inputs: readonly string[]): string[] =>
  [...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort();

test('help and version load commander, the command line and the names it knows, nothing else', () => {
  const inputs = loadedWith('dist/cli.js');
  expect(packagesIn(inputs)).toEqual(['commander']);
  expect(inputs.filter((path) => /^(?:rules|src\/(?!cli\/|types\.ts))/.test(path))).toEqual([]);
});

test.each(['chalk', 'cosmiconfig', 'mdast-util-from-markdown', 'yaml', 'smol-toml', 'tinyglobby', 'ignore'])(
  'the library loads %s only when it is needed',
  (name) => expect(packagesIn(loadedWith('dist/index.js'))).not.toContain(name),
);

test('a pattern with a property of Unicode is not made anew every time it is used', () => {
  const text = outputFiles.map((file) => file.text).join('');
  expect(text).toContain('/^\\p{Lu}/u');
  expect(text).not.toMatch(/new RegExp\("[^"]*\\\\p\{/);
});

test('a worker thread loads what linting needs, and no reader, formatter or command', () => {
  const inputs = loadedWith('dist/worker.js');
  expect(inputs).toContain('src/engine/linter.ts');
  expect(inputs.filter((path) => /^src\/(?:cli|sources|formatters|run|index)/.test(path))).toEqual([]);
  expect(packagesIn(inputs)).toEqual(['natural', 'picomatch', 'tlds', 'valibot']);
});

test('compromise and TypeScript are in no module of ours; of natural there are leaf files only', () => {
  const inputs = Object.keys(metafile.inputs);
  expect(packagesIn(inputs).filter((name) => ['compromise', 'typescript'].includes(name))).toEqual([]);
  expect(inputs.filter((path) => /natural\/.*index\.js$/.test(path))).toEqual([]);
});

test('jiti alone is left to install; TypeScript is named by a loader that is never called', () => {
  const left = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ path, external }) => external && !path.startsWith('node:')).map(({ path }) => path),
  );
  expect([...new Set(left)].filter((path) => !builtinModules.includes(path)).sort()).toEqual(['jiti', 'typescript']);
});
