/** Worker threads change how long a run takes and nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { LintPost, Result } from '../../src/lint-post.ts';
import { openProject, postLinter } from '../../src/project.ts';
import { readFiles, run, withDefaults } from '../../src/run.ts';
import type { SourceItem } from '../../src/sources/index.ts';
import { type Batch, batchesOf } from '../../src/threads/batches.ts';
import { runInThreads, type Split } from '../../src/threads/run-in-threads.ts';
import { shareOut } from '../../src/threads/share-out.ts';
import { answerWith, resultsOf } from '../../src/threads/wire.ts';
import type { RawPost } from '../../src/types.ts';
import { post } from '../bench/inputs.ts';
import { type Files, folderWith } from '../folder.ts';
import { BIN, call, run as runCommand } from './harness.ts';
import { BROKEN, house, spot } from './house.ts';

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

/** A rule that takes its time over the first posts in the thread that prints, so that workers get some of them. */
const slowHere = (ms: number, posts: number): string => `import { isMainThread } from 'node:worker_threads';
let left = isMainThread ? ${posts} : 0;
const wait = () => left-- > 0 && Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});
${spot('zonk', 'promotional', 'info', -1).replace('if (start < 0) return;', 'wait(); if (start < 0) return;')}`;

/** Three files of posts and problems under all rules and five of the house. */
const queue = (): Files =>
  house(
    { 'a.jsonl': rows(600), 'b.md': 'boom in between', 'c.jsonl': rows(90), 'house/zonk.mjs': slowHere(10, 60) },
    { rules: {} },
  );

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
  /** A rule that takes a worker down instead of throwing. */
  const deadly = (how: string): Files => ({
    'house/deadly.mjs': `import { isMainThread } from 'node:worker_threads';
${BROKEN.replace("throw new Error('the rule fell over')", `if (!isMainThread) ${how}`)}`,
    'house/zonk.mjs': slowHere(10, 2_000),
  });

  it('is told of in one line, with the way out', async () => {
    const cwd = folderWith(house({ 'a.jsonl': '{"text": "crash"}\n'.repeat(2_000), ...deadly('process.exit(3)') }));
    const ran = await call({ args: ['a.jsonl', '--threads', '2', '-f', 'compact'], cwd });
    const said = 'postlint: a worker thread broke off (exit code 3); --threads 1 does without them\n';
    expect(ran).toEqual({ code: 2, stdout: '', stderr: said });
  });

  it('does not leave the process waiting for input', async () => {
    const cwd = folderWith(house(deadly('process.exit(3)')));
    const child = spawn(process.execPath, [BIN, '-', '--stdin-filename', 'x.jsonl', '--threads', '2'], { cwd });
    child.stdin.on('error', () => {});
    const writing = setInterval(() => child.stdin.write('{"text": "crash"}\n'), 20);
    const [code] = await once(child, 'close');
    clearInterval(writing);
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
    { threads: 2, after: 0, batch: 1_000 },
    { threads: 3, after: 4_000, batch: 5 },
    { threads: 2, after: 10_000_000, batch: 5 },
  ])('gives what one thread gives, in its order: %j', async (split) => {
    const { here, threaded, files } = await open(folderWith(queue()));
    const names = ['c.jsonl', 'missing.md', 'b.md'];
    const expected = await all(here(files(...names)));
    expect(expected).toHaveLength(93);
    expect(await all(threaded(files(...names), split))).toEqual(expected);
  });

  it('lints here and in workers', async () => {
    const where = "found: isMainThread ? 'here' : 'there'";
    const told = slowHere(10, 1_000).replace("found: 'here is zonk'", where);
    const posts = Array.from({ length: 400 }, (_, at) => `{"text": "zonk ${at}"}\n`);
    const { threaded, files } = await open(folderWith(house({ 'a.jsonl': posts.join(''), 'house/zonk.mjs': told })));
    const results = await all(threaded(files('a.jsonl'), { threads: 2, after: 0, batch: 5 }));
    const found = results.map((result) => ('report' in result ? result.report : undefined));
    expect(found.map((report) => report?.text)).toEqual(posts.map((_, at) => `zonk ${at}`));
    expect(found[0]?.findings[0]?.message).toBe('here');
    expect(new Set(found.map((report) => report?.findings[0]?.message))).toEqual(new Set(['here', 'there']));
  });

  it('reads no more than sixteen batches a thread ahead of who takes the results, and ends when they stop', async () => {
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
      expect(read).toBeLessThanOrEqual(taken - 1 + 2 * 16 * 5);
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

describe('shareOut', () => {
  const MOST = 4;
  const said = (message: string): Result => ({ problem: { message } });
  const numbered = (at: number): SourceItem => ({ post: { text: `${at}`, anchors: [], origin: { path: 'a' } } });
  /** Batches of two posts, without an end or until `last`. */
  const pairs = (last = Number.POSITIVE_INFINITY) => {
    let read = 0;
    return {
      read: () => read,
      next: async (): Promise<Batch> => {
        const items = [numbered(2 * read), numbered(2 * read + 1)];
        read += 1;
        return { items, last: read >= last };
      },
    };
  };
  const lint: LintPost = ({ text }) => [said(`${text} here`)];
  /** A crew of one with room for one, which answers when it is told to. */
  const slow = () => {
    let open: (() => void) | undefined;
    const offer = (job: unknown): Promise<unknown> | undefined => {
      if (open) return undefined;
      return new Promise((resolve) => {
        open = () => {
          open = undefined;
          resolve((job as readonly RawPost[]).map(({ text }) => answerWith([said(`${text} there`)])));
        };
      });
    };
    return { crew: { offer }, answer: () => open?.() };
  };
  const hands = { prepare: (raw: RawPost) => raw, lint };
  const messages = (results: readonly Result[]) =>
    results.map((result) => ('problem' in result ? result.problem.message : ''));
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('works here while a worker does, waits for it when the line is full, and keeps the order', async () => {
    const { crew, answer } = slow();
    const { read, next } = pairs();
    const results = shareOut(next, { ...hands, crew }, MOST);
    const first = results.next();
    await aWhile();
    expect(read()).toBe(MOST);
    answer();
    const taken = [(await first).value];
    for (let at = 1; at < 2 * MOST; at += 1) taken.push((await results.next()).value);
    const places = ['0 there', '1 there', '2 here', '3 here', '4 here', '5 here', '6 here', '7 here'];
    expect(messages(taken)).toEqual(places);
    await results.return(undefined);
  });

  it('gives more to a worker as soon as it has answered, and does all else here', async () => {
    const { crew, answer } = slow();
    const answering = setInterval(answer, 1);
    const taken: Result[] = [];
    for await (const result of shareOut(pairs(500).next, { ...hands, crew }, MOST)) taken.push(result);
    clearInterval(answering);
    const told = messages(taken);
    expect(told.map((message) => message.replace(/ .*/, ''))).toEqual(told.map((_, at) => `${at}`));
    expect(told.filter((message) => message.endsWith('there')).length).toBeGreaterThan(2);
    expect(told.filter((message) => message.endsWith('here')).length).toBeGreaterThan(2);
  });

  it('hands on what was done before a worker was lost', async () => {
    const lost = new Error('gone');
    let asked = 0;
    const offer = () => {
      asked += 1;
      return asked > 1 ? Promise.reject(lost) : undefined;
    };
    const taken: Result[] = [];
    const taking = (async () => {
      for await (const result of shareOut(pairs().next, { ...hands, crew: { offer } }, MOST)) taken.push(result);
    })();
    await expect(taking).rejects.toBe(lost);
    expect(messages(taken)).toEqual(['0 here', '1 here']);
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

it('what was thrown comes from a worker with its words and where it was thrown', () => {
  const cause = new TypeError('gone');
  const raw: RawPost = { text: 'hmm', anchors: [], origin: { path: 'a' } };
  const [result] = resultsOf(raw, structuredClone(answerWith([{ problem: { message: 'ours', cause } }])));
  expect(result).toMatchObject({ problem: { message: 'ours', cause: { message: 'gone', stack: cause.stack } } });
});
