import { describe, expect, it } from 'vitest';
import type { Sink } from '../../src/cli/io.ts';
import { printTo } from '../../src/cli/output.ts';
import { folderWith } from '../folder.ts';
import { call } from './harness.ts';
import { house } from './house.ts';

/** A stream that takes one write and then waits for `drain`. */
const slowSink = () => {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  let fail: (error: NodeJS.ErrnoException) => void = () => {};
  const sink: Sink = {
    write: (text) => {
      written.push(text);
      return false;
    },
    once: (_event, listener) => waiting.push(listener),
    on: (_event, listener) => {
      fail = listener;
    },
    isTTY: true,
  };
  const error = (code: string) => fail(Object.assign(new Error(`write ${code}`), { code }));
  const drain = () => {
    for (const listener of waiting.splice(0)) listener();
  };
  return { sink, written, error, drain };
};

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return done;
};

describe('printing', () => {
  it('waits for a reader that is behind', async () => {
    const { sink, written, drain } = slowSink();
    const out = printTo(sink);
    const first = out.write('one');
    expect(await settled(first)).toBe(false);
    const second = out.write('two');
    expect(written).toEqual(['one']);
    drain();
    await first;
    drain();
    expect(await settled(second)).toBe(true);
    expect(written).toEqual(['one', 'two']);
  });

  it('stops at a closed pipe without an error', async () => {
    const { sink, written, error } = slowSink();
    const out = printTo(sink);
    const first = out.write('one');
    await settled(first);
    error('EPIPE');
    await first;
    expect(out.closed()).toBe(true);
    await out.write('two');
    await out.finish();
    expect(written).toEqual(['one']);
  });

  it('rejects on any other error', async () => {
    const { sink, error } = slowSink();
    const out = printTo(sink);
    const first = out.write('one');
    await settled(Promise.resolve());
    error('ENOSPC');
    await expect(first).rejects.toThrow('cannot write to standard output: write ENOSPC');
    expect(out.closed()).toBe(false);
  });

  it('gathers small pieces where nobody watches, and hands them on while it waits for more', async () => {
    const written: string[] = [];
    const out = printTo({ write: (text) => written.push(text) > 0 });
    await out.write('a');
    await out.write('b');
    expect(written).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written).toEqual(['ab']);
    await out.write('x'.repeat(20_000));
    expect(written[1]).toHaveLength(20_000);
  });
});

describe('progress', () => {
  const queue = (posts: number, word: string) =>
    folderWith(house({ 'q.jsonl': `{"text": "${word} and so on"}\n`.repeat(posts) }));
  const args = ['q.jsonl', '-f', 'compact'];
  const CLEAR = '\r\u001b[K';

  it('counts posts on a terminal and clears the line at the end', async () => {
    const { stderr } = await call({ args, cwd: queue(1_100, 'well'), tty: { stderr: true } });
    expect(stderr).toContain(`${CLEAR}postlint: 500 posts …`);
    expect(stderr).toContain(`${CLEAR}postlint: 1,000 posts …`);
    expect(stderr.endsWith(CLEAR)).toBe(true);
  });

  it('keeps still while findings scroll by on the same terminal', async () => {
    const { stderr } = await call({ args, cwd: queue(1_100, 'hmm'), tty: { stderr: true, stdout: true } });
    expect(stderr).toBe('');
  });

  for (const [name, given] of [
    ['in a pipe', {}],
    ['in CI', { tty: { stderr: true }, env: { CI: 'true' } }],
    ['on a dumb terminal', { tty: { stderr: true }, env: { TERM: 'dumb' } }],
  ] as const) {
    it(`says nothing ${name}`, async () => {
      const { stderr } = await call({ args, cwd: queue(1_100, 'well'), ...given });
      expect(stderr).toBe('');
    });
  }

  it('makes room for a problem', async () => {
    const cwd = folderWith(house({ 'q.jsonl': `${'{"text": "well and so on"}\n'.repeat(600)}nonsense\n` }));
    const { stderr } = await call({ args, cwd, tty: { stderr: true } });
    expect(stderr).toContain(`500 posts …${CLEAR}postlint: q.jsonl:601: `);
  });
});
