import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith } from '../folder.ts';
import { BIN, call } from './harness.ts';
import { house } from './house.ts';

const HMM = (path: string): string => `${path}:1:1: warning here is hmm (hmm)\n`;
const WAITING = 'postlint: waiting for changes; Ctrl-C ends this\n';

/** A watch under way: `turn` resolves to what is printed up to its next wait. */
const watching = (args: readonly string[], cwd: string) => {
  const child = spawn(process.execPath, [BIN, '--watch', '-f', 'compact', ...args], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = { stdout: '', stderr: '' };
  let heard = (): void => {};
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      heard();
    });
  }
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return {
    turn: async () => {
      while (!printed.stderr.includes(WAITING)) await new Promise<void>((done) => (heard = done));
      const { stdout, stderr } = printed;
      Object.assign(printed, { stdout: '', stderr: '' });
      return { stdout, stderr: stderr.replace(WAITING, '') };
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
};

it('lints all, then what changes or comes, and ends with 0 on Ctrl-C', async () => {
  const cwd = folderWith(house({ 'posts/a.md': 'hmm', 'posts/b.md': 'fine', '.gitignore': 'old.md\n', 'c.md': 'hmm' }));
  const { turn, interrupt } = watching(['posts'], cwd);
  const write = (path: string, text: string): void => writeFileSync(join(cwd, path), text);
  expect(await turn()).toEqual({ stdout: HMM('posts/a.md'), stderr: '' });
  for (const path of ['c.md', 'posts/old.md', 'posts/code.ts']) write(path, 'hmm');
  write('posts/b.md', 'hmm');
  expect(await turn()).toEqual({ stdout: HMM('posts/b.md'), stderr: '' });
  rmSync(join(cwd, 'posts/b.md'));
  write('posts/new.md', 'hmm');
  expect(await turn()).toEqual({ stdout: HMM('posts/new.md'), stderr: '' });
  expect(await interrupt()).toBe(0);
});

it('leaves a report in its place on Ctrl-C, and nothing beside it', async () => {
  const cwd = folderWith(house({ 'a.md': 'hmm' }));
  const watch = watching(['a.md', '-f', 'json=out.json'], cwd);
  await watch.turn();
  expect(await watch.interrupt()).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ summary: { posts: 1 } });
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('waits for what a glob means, and on with a config half edited, and lints all again once it is whole', async () => {
  const files = house({ 'a.md': 'hmm', 'b.txt': 'hmm' });
  const cwd = folderWith(files);
  const { turn, interrupt } = watching(['*.{md,txt}'], cwd);
  expect((await turn()).stdout).toBe(HMM('a.md') + HMM('b.txt'));
  writeFileSync(join(cwd, 'b.txt'), 'hmm, once more');
  expect((await turn()).stdout).toBe(HMM('b.txt'));
  writeFileSync(join(cwd, 'postlint.config.json'), '{ "rules": ');
  expect(await turn()).toEqual({
    stdout: '',
    stderr: expect.stringMatching(/^postlint: postlint\.config\.json:1:\d+: /),
  });
  writeFileSync(join(cwd, 'postlint.config.json'), files['postlint.config.json'] ?? '');
  expect((await turn()).stdout).toBe(HMM('a.md') + HMM('b.txt'));
  expect(await interrupt()).toBe(0);
});

it.each([
  ['postlint.config.mjs', (body: string) => `export default ${body};`],
  ['postlint.config.cjs', (body: string) => `module.exports = ${body};`],
  ['postlint.config.ts', (body: string) => `const config: object = ${body};\nexport default config;`],
])('goes by what %s says now, broken and mended', async (name, source) => {
  const files = house({ 'a.md': 'hmm' });
  const json = files['postlint.config.json'] ?? '';
  const { 'postlint.config.json': _, ...rest } = files;
  const cwd = folderWith({ ...rest, [name]: source(String(json)) });
  const { turn, interrupt } = watching(['a.md'], cwd);
  expect(await turn()).toEqual({ stdout: HMM('a.md'), stderr: '' });
  for (const [body, stdout] of [
    [String(json).replace('{', '{"allow": ["hmm"], '), ''],
    [String(json), HMM('a.md')],
    ['(', undefined],
    [String(json).replace('{', '{"allow": ["hmm"], '), ''],
  ] as const) {
    writeFileSync(join(cwd, name), source(body));
    const round = await turn();
    if (stdout === undefined) expect(round.stderr).toContain(`postlint: ${name}: the config threw: `);
    else expect(round).toEqual({ stdout, stderr: '' });
  }
  expect(await interrupt()).toBe(0);
});

it('lints all again when a rule of the user’s own changes, ignored or not', async () => {
  const cwd = folderWith(house({ 'a.md': 'hmm', 'b.md': 'hmm', '.gitignore': 'house/\n' }));
  const { turn, interrupt } = watching(['*.md'], cwd);
  expect((await turn()).stdout).toBe(HMM('a.md') + HMM('b.md'));
  const rule = join(cwd, 'house/hmm.mjs');
  writeFileSync(rule, readFileSync(rule, 'utf8').replace('here is', 'there is'));
  const said = (HMM('a.md') + HMM('b.md')).replaceAll('here is', 'there is');
  expect(await turn()).toEqual({ stdout: said, stderr: '' });
  expect(await interrupt()).toBe(0);
});

it.each([
  [['-'], 'postlint: standard input cannot be watched; name files or folders\n'],
  [['--staged'], 'postlint: option "--watch" cannot be used with option "--staged"\n'],
])('%j cannot be watched', async (args, stderr) => {
  expect(await call({ args: ['--watch', ...args], cwd: folderWith({}) })).toEqual({ code: 2, stdout: '', stderr });
});
