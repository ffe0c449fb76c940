import { builtinModules } from 'node:module';
import type { Metafile } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { buildCli, buildParts, HANDED_OUT } from '../../src/build/scripts.mjs';

let cli: Awaited<ReturnType<typeof buildCli>>;
let parts: Awaited<ReturnType<typeof buildParts>>;
beforeAll(async () => {
  cli = await buildCli();
  parts = await buildParts([...cli.parts, ...Object.values(HANDED_OUT)]);
});

/** Every source that runs as soon as the module does. */
const loadedWith = ({ inputs }: Metafile, module: string): string[] => {
  const seen = new Set([module]);
  for (const path of seen) {
    for (const { path: next, kind, external } of inputs[path]?.imports ?? [])
      if (!external && (kind === 'import-statement' || path.includes('node_modules/'))) seen.add(next);
  }
  return [...seen];
};

const packagesIn = (inputs: readonly string[]): string[] =>
  [...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort();

test('help and version load commander, the command line and the names it knows, nothing else', () => {
  const inputs = Object.keys(cli.metafile.inputs).filter((path) => !path.startsWith('part:'));
  expect(packagesIn(inputs)).toEqual(['commander']);
  expect(inputs.filter((path) => /^(?:rules|src\/(?!cli\/|types\.ts))/.test(path))).toEqual([]);
});

test('every command is left to the other script', () => {
  const commands = ['complete', 'completions', 'explain', 'init', 'lint', 'rules'].map((name) => `src/cli/${name}.ts`);
  expect(cli.parts).toEqual([...commands, 'src/cli/complaints.ts', 'src/config/say.ts'].sort());
});

test.each(['chalk', 'cosmiconfig', 'mdast-util-from-markdown', 'yaml', 'smol-toml', 'tinyglobby', 'ignore'])(
  'the library loads %s only when it is needed',
  (name) => expect(packagesIn(loadedWith(parts.metafile, 'src/index.ts'))).not.toContain(name),
);

test('a worker thread loads what linting needs, and no reader, formatter or command', () => {
  const inputs = loadedWith(parts.metafile, 'src/threads/worker.ts');
  expect(inputs).toContain('src/engine/linter.ts');
  expect(inputs.filter((path) => /^src\/(?:cli|sources|formatters|run|index)/.test(path))).toEqual([]);
  expect(packagesIn(inputs)).toEqual(['natural', 'picomatch', 'tlds', 'valibot']);
});

test('a pattern with a property of Unicode is not made anew every time it is used', () => {
  const text = parts.outputFiles.map((file) => file.text).join('');
  expect(text).toContain('/^\\p{Lu}/u');
  expect(text).not.toMatch(/new RegExp\("[^"]*\\\\p\{/);
});

test('compromise and TypeScript are in no part; of natural there are leaf files only', () => {
  const inputs = Object.keys(parts.metafile.inputs);
  expect(packagesIn(inputs).filter((name) => ['compromise', 'typescript'].includes(name))).toEqual([]);
  expect(inputs.filter((path) => /natural\/.*index\.js$/.test(path))).toEqual([]);
});

test('jiti alone is left to install; TypeScript is named by a loader that is never called', () => {
  const left = Object.values(parts.metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ path, external }) => external && !path.startsWith('node:')).map(({ path }) => path),
  );
  expect([...new Set(left)].filter((path) => !builtinModules.includes(path)).sort()).toEqual(['jiti', 'typescript']);
});
