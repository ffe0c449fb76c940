import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { manyRows } from './inputs.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const THREADS = ['1', '2'];

interface Run {
  readonly ms: number;
  readonly megabytes: number;
  /** Of all that was printed. */
  readonly digest: string;
}

/** One process from start to exit, with its output read as it comes. */
const run = async (args: readonly string[], cwd: string): Promise<Run> => {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const hash = createHash('sha1');
  child.stdout?.on('data', (chunk: Buffer) => hash.update(chunk));
  const memory = text(child.stdio[3] as NodeJS.ReadableStream);
  const [code] = await once(child, 'close');
  if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { ms: performance.now() - start, megabytes: Number(await memory) / 1024, digest: hash.digest('hex') };
};

/**
 * Queues of ten thousand posts to a million, on one thread and on two: posts a second, time a post as against the
 * shortest queue, peak memory, and whether the threads print the same bytes. Takes minutes.
 */
export const million = async (bin: string, peak: string, scratch: string): Promise<void> => {
  const shortest = new Map<string, number>();
  for (const size of SIZES) {
    const path = manyRows(scratch, size);
    const digests = new Set<string>();
    for (const threads of THREADS) {
      const args = ['--import', peak, bin, path, '-f', 'ndjson', '--no-config', '--threads', threads];
      const { ms, megabytes, digest } = await run(args, scratch);
      digests.add(digest);
      const each = ms / size;
      const least = shortest.get(threads) ?? each;
      shortest.set(threads, least);
      const figures = `${Math.round(1000 / each)} posts/s, ${(each / least).toFixed(2)} × the time a post of ${SIZES[0]}`;
      console.log(`${`${size} posts, --threads ${threads}`.padEnd(34)} ${figures}, ${megabytes.toFixed(0)} MB`);
    }
    console.log(
      `${''.padEnd(34)} ${digests.size === 1 ? 'the same bytes' : 'NOT the same bytes'} on one thread and on two`,
    );
  }
};
