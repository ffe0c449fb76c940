/** The way through with worker threads: what comes out is the same, in the same order. */
import { versions } from 'node:process';
import type { LintPost, Result } from '../lint-post.ts';
import { type Project, postLinter } from '../project.ts';
import type { SourceItem } from '../sources/index.ts';
import { batchesOf } from './batches.ts';
import { hire } from './crew.ts';
import { type Prepare, shareOut } from './share-out.ts';
import type { Start } from './wire.ts';

/** File of the bundle that a worker runs; not defined when the sources run as they are. */
declare const WORKER: string | undefined;
const worker = (): URL => new URL(typeof WORKER === 'string' ? WORKER : '../../dist/worker.js', import.meta.url);

/** Posts in a batch: of more, what they leave outlives the young generation, and 40 MB pile up. */
const BATCH = 25;
/** Batches a thread that are read and not yet handed on, at most: what others get done while one is slow. */
const AHEAD = 16;

/**
 * What a function runs before V8 thinks about optimising it, in bytes of its code; 67,584 by itself. V8 optimises on
 * threads of its own, which take the cores from ours, and once for each of ours: it is to take fewer functions, and
 * later. Measured on 20,000 posts in two threads: 15 s of CPU where there were 20; in one thread nothing is won.
 */
const BUDGET = 600_000;

/** The first V8, that of Node 22, that has no such flag, and says so on standard error; it optimises in more steps. */
const WITHOUT_BUDGET = 12;

const optimiseLater = async (): Promise<void> => {
  if (Number.parseInt(versions.v8, 10) >= WITHOUT_BUDGET) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
};

/** How the work is split. */
export interface Split {
  /** This one and workers. */
  readonly threads: number;
  /** Characters that are linted before workers are started. */
  readonly after: number;
  /** Posts in a batch. */
  readonly batch?: number;
}

/** Lints the first posts; false where all are done, true where there are more. */
async function* firstHere(
  source: AsyncIterator<SourceItem>,
  lint: LintPost,
  characters: number,
): AsyncGenerator<Result, boolean> {
  for (let seen = 0; seen < characters; ) {
    const { done, value: item } = await source.next();
    if (done) return false;
    if ('problem' in item) yield item;
    else {
      seen += item.post.text.length;
      yield* lint(item.post);
    }
  }
  return true;
}

/**
 * Lints posts as they come, in this thread and, as soon as it pays, in worker threads too; see `run`. Rejects with an
 * error named `ThreadError` where a worker is lost.
 */
export async function* runInThreads(
  items: AsyncIterable<SourceItem>,
  prepare: Prepare,
  project: Project,
  { threads, after, batch = BATCH }: Split,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const start: Start = { config: project.config, stopped: project.watch.stopped };
  const crew = hire(threads - 1, worker(), start);
  try {
    const lint = postLinter(project);
    if (!(yield* firstHere(source, (raw) => lint(prepare(raw)), after))) return;
    await optimiseLater();
    yield* shareOut(batchesOf(source, batch), { prepare, lint, crew }, threads * AHEAD);
  } finally {
    await crew.stop();
    // Not waited for: what is being read may never come.
    source.return?.().catch(() => {});
  }
}
