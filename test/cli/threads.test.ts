/** Worker threads change how long a run takes and nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { Result } from '../../src/lint-post.ts';
import { openProject, postLinter } from '../../src/project.ts';
import { readFiles, run, withDefaults } from '../../src/run.ts';
import type { SourceItem } from '../../src/sources/index.ts';
import { batchesOf } from '../../src/threads/batches.ts';
import { runInThreads, type Split } from '../../src/threads/run-in-threads.ts';
import { post } from '../bench/inputs.ts';
import { type Files, folderWith } from '../folder.ts';
import { BIN, call, run as runCommand } from './harness.ts';
import { BROKEN, house } from './house.ts';

const WORDS = ['hmm', 'boom', 'psst', 'cheers', 'well'];

/** Every seventh row is broken, and every eleventh has settings of its own, some of them wrong. */
const row = (at: number): string => {
  if (at % 7 === 3) return at % 2 === 0 ? '{"text": ' : '["no object"]';
  const text = `${WORDS[at % WORDS.length]}, "${post(at)}"\nand\u2028so \u{1f44b} on`;
  const rules = { boom: 'warning', ...(at % 2 === 0 ? { nonsense: 'off' } : {}) };
  const postlint = at % 33 === 0 ? false : { rules };
  return JSON.stringify({ id: at, text, ...(at % 11 === 0 ? { postlint } : {}) });
};

const rows = (count: number): string => Array.from({ length: count }, (_, at) => `${row(at)}\n`).join('');

/** Three files of posts and problems under all rules and four of the house. */
const queue = (): Files =>
  house({ 'a.jsonl': rows(600), 'b.md': 'boom in between', 'c.jsonl': rows(90) }, { rules: {} });

const lintFolder = (cwd: string, threads: string, ...more: readonly string[]) =>
  call({ args: ['.', '--threads', threads, ...more], cwd });

describe('the command with --threads', () => {
  it.each(['ndjson', 'json', 'compact', 'pretty', 'pretty --explain-score', 'json --quiet', 'ndjson --no-queue'])(
    'prints the same bytes: -f %s',
    async (words) => {
      const cwd = folderWith(queue());
      const one = await lintFolder(cwd, '1', '-f', ...words.split(' '));
      expect(one.code).toBe(2);
      expect(one.stdout.length).toBeGreaterThan(2_000);
      expect(one.stderr).toContain('a.jsonl:4: ');
      expect(await lintFolder(cwd, '2', '-f', ...words.split(' '))).toEqual(one);
    },
  );

  it.each([
    ['nothing to flag', 'well and good', 0],
    ['an error', 'boom it goes', 1],
    ['a rule of the user that throws', 'crash it goes', 2],
  ])('ends with the same code: %s', async (_, text, code) => {
    const cwd = folderWith(house({ 'a.jsonl': `{"text": "${text}"}\n`.repeat(300), 'house/broken.mjs': BROKEN }));
    const one = await lintFolder(cwd, '1', '-f', 'compact');
    expect(one.code).toBe(code);
    expect(await lintFolder(cwd, '2', '-f', 'compact')).toEqual(one);
  });

  it.each(['0', 'x', '-1', '1.5', '65', ''])('refuses --threads "%s" in words', async (threads) => {
    const ran = await call({ args: ['a.md', `--threads=${threads}`], cwd: folderWith({}) });
    const said = `postlint: option "--threads <n>" argument "${threads}" is invalid. It must be auto, or a whole number from 1 to 64.\n`;
    expect(ran).toEqual({ code: 2, stdout: '', stderr: said });
  });

  it('takes auto', async () => {
    const cwd = folderWith(house({ 'a.md': 'All is well.' }));
    expect((await lintFolder(cwd, 'auto', '-f', 'compact')).code).toBe(0);
  });
});

describe('a worker that is lost', () => {
  /** A rule that takes its thread down instead of throwing. */
  const deadly = (how: string): Files => ({
    'house/deadly.mjs': BROKEN.replace("throw new Error('the rule fell over')", how),
  });
  const AWAY = "queueMicrotask(() => { throw new Error('far away'); })";

  it.each([
    ['it ends itself', 'process.exit(3)', 'exit code 3'],
    ['it throws out of turn', AWAY, 'far away'],
  ])('is told of in one line, with the way out: %s', async (_, how, why) => {
    const cwd = folderWith(house({ 'a.jsonl': '{"text": "crash"}\n'.repeat(2_000), ...deadly(how) }));
    const ran = await call({ args: ['a.jsonl', '--threads', '2', '-f', 'compact'], cwd });
    const said = `postlint: a worker thread broke off (${why}); --threads 1 does without them\n`;
    expect(ran).toEqual({ code: 2, stdout: '', stderr: said });
  });

  it('does not leave the process waiting for input', async () => {
    const cwd = folderWith(house(deadly('process.exit(3)')));
    const child = spawn(process.execPath, [BIN, '-', '--stdin-filename', 'x.jsonl', '--threads', '2'], { cwd });
    child.stdin.on('error', () => {});
    child.stdin.write('{"text": "crash"}\n');
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
  });
});

describe('in a pipe', () => {
  const shell = (command: string, cwd: string) =>
    runCommand('sh', ['-c', command.replaceAll('postlint', `'${process.execPath}' '${BIN}'`)], { cwd });

  it('stops when the reader goes away', async () => {
    const cwd = folderWith(house({ 'q.jsonl': '{"text": "hmm, one of very many"}\n'.repeat(20_000) }));
    const { stdout, stderr } = await shell('postlint q.jsonl --threads 2 -f compact | head -1', cwd);
    expect(stderr).toBe('');
    expect(stdout).toBe('q.jsonl:1:11: warning here is hmm (hmm)\n');
  });

  it('hands posts back while it waits for more', async () => {
    const args = [BIN, '-', '--stdin-filename', 'x.jsonl', '-f', 'compact', '--threads', '2'];
    const child = spawn(process.execPath, args, { cwd: folderWith(house({})) });
    child.stdin.write('{"text": "hmm, the first of a few"}\n');
    const [first] = await once(child.stdout, 'data');
    expect(String(first)).toBe('x.jsonl:1:11: warning here is hmm (hmm)\n');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it.each([[[100]], [[1, 2, 150, 299]], [[50, 90, 91, 92, 200, 250]]])(
    'says the same of each post when the input is cut at %j, line numbers aside',
    async (cuts) => {
      const cwd = folderWith(house({}, { rules: {} }));
      const lines = rows(300).trimEnd().split('\n');
      const filter = async (part: readonly string[], threads: string): Promise<string> => {
        const flags = ['--stdin-filename', 'x.ndjson', '-f', 'ndjson', '--no-queue', '--threads', threads];
        const { stdout } = await call({ args: ['-', ...flags], cwd, stdin: `${part.join('\n')}\n` });
        return stdout.replaceAll(/"(line|endLine)":\d+|"post":"line \d+"/g, '');
      };
      const whole = await filter(lines, '2');
      expect(whole.split('\n')).toHaveLength(250);
      const starts = [0, ...cuts];
      const parts: string[] = [];
      for (const [at, start] of starts.entries()) parts.push(await filter(lines.slice(start, starts[at + 1]), '1'));
      expect(parts.join('')).toBe(whole);
    },
  );
});

describe('runInThreads', () => {
  const open = async (cwd: string) => {
    const project = await openProject(await loadConfig({ cwd, search: true, home: cwd }));
    const prepare = withDefaults({ network: 'x', author: null, self: null }, false);
    return {
      here: (items: AsyncIterable<SourceItem>) => run(items, prepare, postLinter(project)),
      threaded: (items: AsyncIterable<SourceItem>, split: Split) => runInThreads(items, prepare, project, split),
      files: (...names: readonly string[]) => readFiles(names, cwd, project.config),
    };
  };
  const all = async (results: AsyncIterable<Result>): Promise<readonly Result[]> => {
    const list: Result[] = [];
    for await (const result of results) list.push(result);
    return list;
  };

  it.each([
    { threads: 2, after: 0, batch: 1 },
    { threads: 2, after: 0, batch: 7 },
    { threads: 1, after: 0, batch: 1_000 },
    { threads: 3, after: 4_000, batch: 5 },
    { threads: 2, after: 10_000_000, batch: 5 },
  ])('gives what one thread gives, in its order: %j', async (split) => {
    const { here, threaded, files } = await open(folderWith(queue()));
    const names = ['c.jsonl', 'missing.md', 'b.md'];
    const expected = await all(here(files(...names)));
    expect(expected).toHaveLength(93);
    expect(await all(threaded(files(...names), split))).toEqual(expected);
  });

  it('reads no more than two batches a thread ahead of who takes the results, and ends when they stop', async () => {
    const { threaded } = await open(folderWith(house({})));
    let read = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<SourceItem> {
      try {
        for (;;) {
          read += 1;
          yield { post: { text: 'hmm', anchors: [{ start: 0, line: 1, column: 1 }], origin: { path: 'a.md' } } };
        }
      } finally {
        closed = true;
      }
    }
    const results = threaded(endless(), { threads: 2, after: 0, batch: 5 });
    for (let taken = 1; taken <= 12; taken += 1) {
      await results.next();
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(read).toBeLessThanOrEqual(taken - 1 + 2 * 2 * 5);
    }
    await results.return(undefined);
    expect(closed).toBe(true);
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Worker')).toEqual([]);
  });

  it('gives what was read before reading failed', async () => {
    const { here, threaded, files } = await open(folderWith(queue()));
    async function* failing(): AsyncGenerator<SourceItem> {
      yield* files('b.md');
      throw new Error('the disk is gone');
    }
    const taken: Result[] = [];
    const taking = (async () => {
      for await (const result of threaded(failing(), { threads: 2, after: 0 })) taken.push(result);
    })();
    await expect(taking).rejects.toThrow('the disk is gone');
    expect(taken).toEqual(await all(here(files('b.md'))));
  });
});

describe('batchesOf', () => {
  const item = (text: string): SourceItem => ({ post: { text, anchors: [], origin: { path: 'a' } } });

  it('sends long posts off before there are many of them', async () => {
    const items = [150_000, 60_000, 250_000, 1, 1].map((length) => item('x'.repeat(length)));
    const next = batchesOf(items.values() as unknown as AsyncIterator<SourceItem>, 3);
    const sizes = [await next(), await next(), await next()].map((batch) => [batch.items.length, batch.last]);
    expect(sizes).toEqual([
      [2, false],
      [1, false],
      [2, true],
    ]);
  });
});
