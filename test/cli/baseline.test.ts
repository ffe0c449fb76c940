import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/index.ts';
import { type Files, folderWith } from '../folder.ts';
import { BIN, type Call, call, callProcess, run } from './harness.ts';
import { BROKEN, house } from './house.ts';

const FILE = '.postlint-baseline.json';

/** A folder whose findings were written down, and what may be run in it. */
const adopted = async (files: Files, more: Readonly<Record<string, unknown>> = {}) => {
  const cwd = folderWith(house(files, more));
  const lint = (...args: readonly string[]) => call({ args: ['.', '-f', 'compact', ...args], cwd });
  const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
  const first = await lint('--update-baseline');
  return { cwd, lint, write, first, known: () => readFileSync(join(cwd, FILE), 'utf8') };
};

/** What a baseline knows: file, rule and count. */
const entries = (text: string): readonly string[] =>
  Object.entries<{ rule: string; count: number }[]>(JSON.parse(text).files).flatMap(([file, all]) =>
    all.map(({ rule, count }) => `${file} ${rule} ${count}`),
  );

it('lets a repository with 500 old posts start: only a new bad post fails', async () => {
  const old = Array.from({ length: 500 }, (_, nth) => [
    `posts/${nth}.md`,
    `Comment GUIDE and I'll send you part ${nth}.`,
  ]);
  const cwd = folderWith({ 'postlint.config.json': '{"rules": {"give-to-get": "error"}}', ...Object.fromEntries(old) });
  const lint = (...args: readonly string[]): Call => ({ args: ['posts', '-f', 'compact', ...args], cwd });
  expect((await callProcess(lint())).code).toBe(1);
  const update = await callProcess(lint('--update-baseline'));
  expect(update).toMatchObject({ code: 0, stdout: '' });
  expect(update.stderr).toMatch(/^postlint: \.postlint-baseline\.json: \d+ known findings in 500 files\n$/);
  expect(await callProcess(lint())).toEqual({ code: 0, stdout: '', stderr: '' });
  writeFileSync(join(cwd, 'posts/new.md'), 'Comment BIKE and we will send you a code.');
  const { code, stdout } = await callProcess(lint());
  expect(code).toBe(1);
  expect(stdout).toMatch(/^(?:posts\/new\.md:[^\n]+\n)+$/);
  expect(stdout).toMatch(/error [^\n]+\(give-to-get\)/);
}, 60_000);

describe('--update-baseline', () => {
  it('hides what is known, however the file moves about, and shows what is new', async () => {
    const { lint, write, first } = await adopted({ 'a.md': 'boom', 'q.jsonl': '{"text": "boom"}\n{"text": "boom"}\n' });
    expect(first).toEqual({ code: 0, stdout: '', stderr: `postlint: ${FILE}: 3 known findings in 2 files\n` });
    write('a.md', 'Hello.\n\nIt says boom again.');
    write('q.jsonl', '{"text": "fine"}\n{"text": "boom"}\n{"text": "boom"}\n{"text": "boom"}\n');
    expect(await lint()).toEqual({ code: 1, stdout: 'q.jsonl:4:11: error here is boom (boom)\n', stderr: '' });
  });

  it('writes the same file again from the same posts', async () => {
    const { lint, known } = await adopted({ 'b.md': 'psst, hmm', 'a.md': 'boom' });
    const before = known();
    await lint('--update-baseline');
    expect(known()).toBe(before);
    expect(entries(before)).toEqual(['a.md boom 1', 'b.md hmm 1', 'b.md psst 1']);
  });

  it('leaves what comments hide to the comments, and praise alone', async () => {
    const { known } = await adopted({ 'a.md': '<!-- postlint-disable-file boom -->\nboom, hmm, cheers' });
    expect(entries(known())).toEqual(['a.md hmm 1']);
  });

  it('looks after the files it lints, and keeps the others unless they are gone', async () => {
    const { cwd, write, known } = await adopted({ 'a.md': 'boom', 'b.md': 'boom', 'c.md': 'boom' });
    write('a.md', 'hmm');
    rmSync(join(cwd, 'c.md'));
    await call({ args: ['a.md', '--update-baseline'], cwd });
    expect(entries(known())).toEqual(['a.md hmm 1', 'b.md boom 1']);
  });

  it('keeps what it could not look for', async () => {
    const { lint, write, known } = await adopted({ 'a.md': 'boom, hmm', 'q.jsonl': '{"text": "boom"}\n' });
    await lint('--update-baseline', '--only', 'psst');
    expect(entries(known())).toEqual(['a.md boom 1', 'a.md hmm 1', 'q.jsonl boom 1']);
    write('q.jsonl', '{"text": "bo\n{"text": "hmm"}\n');
    expect((await lint('--update-baseline')).code).toBe(2);
    expect(entries(known())).toEqual(['a.md boom 1', 'a.md hmm 1', 'q.jsonl boom 1', 'q.jsonl hmm 1']);
  });

  it('keeps what a rule found that throws now', async () => {
    const { cwd, write, known } = await adopted({ 'a.md': 'crash, boom' });
    write('house/boom.mjs', BROKEN);
    // A process of its own, as the first rule of that name is loaded here.
    expect((await callProcess({ args: ['.', '--update-baseline'], cwd })).code).toBe(2);
    expect(entries(known())).toEqual(['a.md boom 1']);
  });

  it('writes all there is though nobody reads what is printed', async () => {
    const cwd = folderWith(house({ 'q.jsonl': '{"text": "hmm"}\n'.repeat(20_000) }));
    const command = `'${process.execPath}' '${BIN}' q.jsonl -f ndjson --update-baseline | head -1`;
    await run('sh', ['-c', command], { cwd });
    expect(entries(readFileSync(join(cwd, FILE), 'utf8'))).toEqual(['q.jsonl hmm 20000']);
    expect(readdirSync(cwd).filter((name) => name.includes('baseline'))).toEqual([FILE]);
  });

  it('writes where --baseline or the config says, by paths from there', async () => {
    const { cwd, lint } = await adopted({ 'a.md': 'boom', 'ci/x.txt': 'fine' }, { baseline: 'ci/known.json' });
    expect(entries(readFileSync(join(cwd, 'ci/known.json'), 'utf8'))).toEqual(['../a.md boom 1']);
    expect((await lint()).code).toBe(0);
    expect((await lint('--no-baseline')).code).toBe(1);
    expect((await lint('--baseline', 'other.json', '--update-baseline')).code).toBe(0);
    expect(entries(readFileSync(join(cwd, 'other.json'), 'utf8'))).toEqual(['a.md boom 1']);
    const from = await call({ args: ['../a.md', '-f', 'compact'], cwd: join(cwd, 'ci') });
    expect(from).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['broken', '{"version": 1,'],
    ['of another version', '{"version": 7, "files": {}}'],
  ])('leaves a baseline that is %s as it is', async (_name, text) => {
    const cwd = folderWith(house({ 'a.md': 'boom', [FILE]: text }));
    for (const args of [['a.md'], ['a.md', '--update-baseline']]) {
      const { code, stdout, stderr } = await call({ args, cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^postlint: \.postlint-baseline\.json[^\n]*; mend it|^postlint: \.postlint-baseline\.json: a baseline of version 7/,
      );
      expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(text);
    }
  });

  it('says where it cannot write, and leaves nothing behind', async () => {
    const cwd = folderWith(house({ 'a.md': 'boom' }));
    mkdirSync(join(cwd, 'd'));
    const args = ['a.md', '-f', 'compact', '--update-baseline', '--baseline', 'no/b.json'];
    const { code, stderr } = await call({ args, cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^postlint: cannot write "[^\n]*no\/b\.json": no such folder\n$/);
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });
});

describe('what is known and gone', () => {
  it('is counted, and fails nothing by itself', async () => {
    const { lint, write } = await adopted({ 'a.md': 'boom', 'b.md': 'boom, hmm' });
    write('a.md', 'fine');
    expect(await lint()).toEqual({
      code: 0,
      stdout: '',
      stderr: `postlint: ${FILE}: 1 known finding is gone; --update-baseline takes it out\n`,
    });
  });

  it('is told one by one and fails under --report-unused', async () => {
    const { cwd, lint, write } = await adopted({ 'a.md': 'boom', 'b.md': 'boom, hmm' });
    write('b.md', 'hmm');
    rmSync(join(cwd, 'a.md'));
    const { code, stderr } = await lint('--report-unused');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `postlint: ${FILE}: 2 known findings are gone; --update-baseline takes them out\n` +
        `postlint: ${FILE}: b.md: boom on "boom" is gone\npostlint: ${FILE}: a.md: boom on "boom" is gone\n`,
    );
  });

  it('is nothing that was not looked for', async () => {
    const { cwd } = await adopted({ 'a.md': 'boom', 'b.md': 'hmm' });
    const calls = [
      ['a.md', '-f', 'compact'],
      ['b.md', '-f', 'compact', '--skip', 'hmm'],
    ];
    for (const args of calls) expect(await call({ args, cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

it('knows queues too', async () => {
  const rows = (count: number) => `text\n${'"Buy our new bikes today, only in our shop."\n'.repeat(count)}`;
  const config = JSON.stringify({ failOn: 'info' });
  const cwd = folderWith({ 'postlint.config.json': config, 'q.csv': rows(4) });
  const lint = (...args: readonly string[]) => call({ args: ['q.csv', '-f', 'json', ...args], cwd });
  const before = JSON.parse((await lint()).stdout);
  expect(before.queues[0].findings.length).toBeGreaterThan(0);
  await lint('--update-baseline');
  const { code, stdout } = await lint();
  expect(code).toBe(0);
  const [queue] = JSON.parse(stdout).queues;
  expect(queue.findings).toEqual([]);
  expect(queue.suppressed.map(({ rule, kind }: { rule: string; kind: string }) => [rule, kind])).toEqual(
    before.queues[0].findings.map(({ rule }: { rule: string }) => [rule, 'baseline']),
  );
  expect((await lint('--no-queue')).stderr).toBe('');
});

it('holds for the library too', async () => {
  const { cwd, write } = await adopted({ 'a.md': 'boom' });
  write('b.md', 'boom');
  const told: string[] = [];
  for await (const result of lintFiles(['a.md', 'b.md'], { cwd })) {
    if ('report' in result) {
      const { origin, findings, suppressed } = result.report;
      told.push(`${origin.path} ${findings.length}+${suppressed.length}`);
    }
  }
  expect(told).toEqual(['a.md 0+1', 'b.md 1+0']);
});
