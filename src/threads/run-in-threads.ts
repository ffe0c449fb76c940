/** The way through with worker threads: what comes out is the same, in the same order. */
import type { LintPost, Result } from '../lint-post.ts';
import { type Project, postLinter } from '../project.ts';
import type { SourceItem } from '../sources/index.ts';
import type { RawPost } from '../types.ts';
import { type Batch, batchesOf } from './batches.ts';
import { type Crew, hire } from './crew.ts';
import { type Answer, resultsOf, type Start } from './wire.ts';

/** File of the bundle that a worker runs; not defined when the sources run as they are. */
declare const WORKER: string | undefined;
const worker = (): URL => new URL(typeof WORKER === 'string' ? WORKER : '../../dist/worker.js', import.meta.url);

/** Posts a worker is given at a time: of more, what they leave outlives the young generation, and 40 MB pile up. */
const BATCH = 25;
/** Batches on their way for each worker: one in work and one at hand. */
const AT_HAND = 2;

/** How the work is split. */
export interface Split {
  readonly threads: number;
  /** Characters that are linted here before threads are started. */
  readonly after: number;
  /** Posts a worker is given at a time. */
  readonly batch?: number;
}

type Prepare = (raw: RawPost) => RawPost;
type LintBatch = (items: Batch['items']) => Promise<readonly Result[]>;

const batchLinter =
  (prepare: Prepare, crew: Crew): LintBatch =>
  async (items) => {
    const prepared = items.map((item) => ('post' in item ? { post: prepare(item.post) } : item));
    const posts = prepared.flatMap((item) => ('post' in item ? [item.post] : []));
    // `worker.ts` is what the crew runs, and this is what it answers.
    const answers = posts.length === 0 ? [] : ((await crew.give(posts)) as readonly Answer[]);
    const each = answers.values();
    return prepared.flatMap((item) => ('post' in item ? resultsOf(item.post, each.next().value ?? []) : [item]));
  };

/** Reads ahead while others work, and never has more than `most` batches that are not yet handed on. */
async function* inOrder(nextBatch: () => Promise<Batch>, lint: LintBatch, most: number): AsyncGenerator<Result> {
  const sent: Promise<readonly Result[]>[] = [];
  let coming: Promise<Batch> | undefined;
  let end: Batch | undefined;
  while (end === undefined || sent.length > 0) {
    if (end === undefined && sent.length < most) coming ??= nextBatch();
    const [head] = sent;
    const open = [...(coming ? [coming] : []), ...(head ? [head.then(() => undefined)] : [])];
    const batch = await Promise.race(open);
    if (batch) {
      coming = undefined;
      const results = lint(batch.items);
      // One that fails is told of when its turn comes.
      results.catch(() => {});
      sent.push(results);
      if (batch.last) end = batch;
    } else if (head) {
      yield* await head;
      sent.shift();
    }
  }
  if ('failure' in end) throw end.failure;
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
 * Lints posts as they come, in worker threads as soon as it pays; see `run`. Rejects with an error named
 * `ThreadError` where a worker is lost.
 */
export async function* runInThreads(
  items: AsyncIterable<SourceItem>,
  prepare: Prepare,
  project: Project,
  { threads, after, batch = BATCH }: Split,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const start: Start = { config: project.config, stopped: project.watch.stopped };
  const crew = hire(threads, worker(), start);
  try {
    const lint = after > 0 ? postLinter(project) : undefined;
    if (lint && !(yield* firstHere(source, (raw) => lint(prepare(raw)), after))) return;
    yield* inOrder(batchesOf(source, batch), batchLinter(prepare, crew), threads * AT_HAND);
  } finally {
    await crew.stop();
    // Not waited for: what is being read may never come.
    source.return?.().catch(() => {});
  }
}
