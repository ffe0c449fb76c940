import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from '../../src/start/script.ts';
import { folderWith } from '../folder.ts';

const SCRIPT = 'module.exports = { twice: () => given() * 2 };';
const CODE = `a.cjs.build-${process.version}-${process.arch}.code`;

const scriptIn = (text = SCRIPT): string => join(folderWith({ 'a.cjs': text }), 'a.cjs');

const run = (path: string, build = 'build') => {
  const { exports, keep } = runScript(path, build, { given: () => 21 });
  return { answer: (exports as { twice(): number }).twice(), keep };
};

const filesBy = (path: string): string[] => readdirSync(join(path, '..')).sort();

it('runs a script with what it is given, and writes nothing by itself', () => {
  const path = scriptIn();
  expect(run(path).answer).toBe(42);
  expect(filesBy(path)).toEqual(['a.cjs']);
});

it('keeps the code once, under the name of the build and of the version of Node', () => {
  const path = scriptIn();
  run(path).keep?.();
  expect(filesBy(path)).toEqual(['a.cjs', CODE]);
  const again = run(path);
  expect(again.answer).toBe(42);
  expect(again.keep).toBeUndefined();
});

it('runs the code that was kept', () => {
  const path = scriptIn();
  run(path).keep?.();
  // V8 looks at a script's length only, so this shows which of the two ran.
  writeFileSync(path, SCRIPT.replace('2', '3'));
  expect(run(path).answer).toBe(42);
  // V8 of Node 24 remembers what it ran for these very words.
  writeFileSync(path, SCRIPT.replace('2', '4'));
  expect(run(path, 'other').answer).toBe(84);
});

it('runs the script itself where V8 can make nothing of the code, and leaves that alone', () => {
  const path = scriptIn();
  const code = join(path, '..', CODE);
  writeFileSync(code, 'no code at all');
  const { answer, keep } = run(path);
  expect(answer).toBe(42);
  expect(keep).toBeUndefined();
  expect(readFileSync(code, 'utf8')).toBe('no code at all');
});

it('keeps nothing, quietly, where it cannot write', () => {
  const path = scriptIn();
  const { keep } = runScript(path, 'no/such/folder', { given: () => 21 });
  expect(() => keep?.()).not.toThrow();
  expect(filesBy(path)).toEqual(['a.cjs']);
});

it('throws what the script throws', () => {
  expect(() => runScript(scriptIn('throw new RangeError("out of it")'), 'build', {})).toThrow(
    new RangeError('out of it'),
  );
});
