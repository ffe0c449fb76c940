/** What fails when nobody waits for it any more: told in a line, and nothing that was found is lost to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { BIN, call, callProcess, run } from './harness.ts';
import { BROKEN, house } from './house.ts';

const late = (message: string): string =>
  `postlint: something failed late: ${message}; does a config or a rule leave a timer or a promise behind? DEBUG=postlint shows where\n`;
const HMM = 'a.md:1:1: warning here is hmm (hmm)\n';

/** A folder under a config that does something first. */
const configThat = (does: string): Files =>
  house({
    'a.md': 'hmm',
    'late.mjs': `${does};\nexport { default } from './postlint.config.json' with { type: 'json' };`,
  });
/** A folder with a rule that does something in every post with `crash` in it. */
const ruleThat = (does: string, posts: Files = { 'a.md': 'hmm, a crash' }): Files =>
  house({ ...posts, 'house/late.mjs': BROKEN.replace("throw new Error('the rule fell over')", does) });

describe('a config', () => {
  const lint = (does: string, ...args: readonly string[]) =>
    callProcess({ args: ['a.md', '-c', 'late.mjs', '-f', 'compact', ...args], cwd: folderWith(configThat(does)) });

  it('that leaves by itself takes no failure with it', async () => {
    const given = await lint('setTimeout(() => process.exit(0), 1500)', '--fail-on', 'warning');
    expect(given).toEqual({ code: 1, stdout: HMM, stderr: '' });
  });

  it.each([
    ['a timer', 'setTimeout(() => { throw new Error("too late") }, 0)', 'too late'],
    ['a timer that outlasts the run', 'setTimeout(() => { throw new Error("too late") }, 1500)', 'too late'],
    ['a promise', 'Promise.reject(new Error("too late"))', 'too late'],
    ['a promise of no error', 'Promise.reject("just\\nwords")', 'just\\u000awords'],
    [
      'a timer that fails again and again',
      'for (const ms of [1, 2, 3]) setTimeout(() => { throw "again" }, ms)',
      'again',
    ],
  ])('leaves %s behind', async (_, does, message) => {
    expect(await lint(does)).toEqual({ code: 2, stdout: HMM, stderr: late(message) });
  });

  it('is told of with its stack where that is asked for', async () => {
    const cwd = folderWith(configThat('setTimeout(() => { throw new Error("too late") }, 0)'));
    const { stderr } = await callProcess({ args: ['a.md', '-c', 'late.mjs'], cwd, env: { DEBUG: 'postlint' } });
    expect(stderr.startsWith(`${late('too late')}Error: too late\n    at `)).toBe(true);
    expect(stderr).toContain('/late.mjs:1:');
  });

  it('takes no report from a file', async () => {
    const cwd = folderWith(configThat('Promise.reject(new Error("too late"))'));
    const { code, stderr } = await callProcess({ args: ['a.md', '-c', 'late.mjs', '-f', 'compact=out.txt'], cwd });
    expect([code, stderr]).toEqual([2, late('too late')]);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe(HMM);
  });
});

describe('a rule', () => {
  it.each(['1', '2'])('leaves a timer behind: --threads %s', async (threads) => {
    const cwd = folderWith(ruleThat('setTimeout(() => { throw new Error("too late") })'));
    const ran = await callProcess({ args: ['a.md', '-f', 'compact', '--threads', threads], cwd });
    expect(ran).toEqual({ code: 2, stdout: HMM, stderr: late('too late') });
  });

  it('leaves a timer behind in a worker', async () => {
    const slow = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)';
    const inWorker = `if (isMainThread) ${slow}; else setTimeout(() => { throw new Error("far away") })`;
    const files = ruleThat(inWorker, { 'a.jsonl': '{"text": "hmm, a crash"}\n'.repeat(1_000) });
    const rule = `import { isMainThread } from 'node:worker_threads';\n${files['house/late.mjs']}`;
    const cwd = folderWith({ ...files, 'house/late.mjs': rule });
    const { code, stdout, stderr } = await callProcess({ args: ['a.jsonl', '-f', 'compact', '--threads', '2'], cwd });
    expect(stderr).toBe(late('far away'));
    expect(stdout.match(/warning here is hmm/g)).toHaveLength(1_000);
    expect(code).toBe(2);
  });

  it.each([
    ['that fails', 'return Promise.reject(new Error("async kaput"))'],
    ['that holds', 'return Promise.resolve()'],
    ['of its own making', 'return { then() {} }'],
  ])('is refused by name where it returns a promise: %s', async (_, does) => {
    const ran = await call({ args: ['a.md', '-f', 'compact'], cwd: folderWith(ruleThat(does)) });
    const said = 'its check returns a promise, and a rule has to answer at once; leave out "async" and "await"';
    expect(ran).toEqual({ code: 2, stdout: HMM, stderr: `postlint: a.md: rule "late" failed: ${said}\n` });
  });
});

it('is left to the program that loads postlint as a library', async () => {
  const cwd = folderWith(house({ 'a.md': 'hmm' }));
  const script = `
    const { lintFiles } = await import(${JSON.stringify(join(BIN, '../../dist/index.js'))});
    for await (const result of lintFiles(['a.md'])) if (result.report) console.log(result.report.findings.length);
    for (const event of ['uncaughtException', 'unhandledRejection']) console.log(process.listenerCount(event));`;
  const ran = await run(process.execPath, ['--input-type=module', '-e', script], { cwd });
  expect(ran).toEqual({ code: 0, stdout: '1\n0\n0\n', stderr: '' });
});
