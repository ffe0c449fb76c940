/** Shares batches out between a crew and this thread. */
import { setImmediate } from 'node:timers/promises';
import type { LintPost, Result } from '../lint-post.ts';
import type { RawPost } from '../types.ts';
import type { Batch } from './batches.ts';
import type { Crew } from './crew.ts';
import { type Answer, resultsOf } from './wire.ts';

/** Fills in what posts do not say of themselves. */
export type Prepare = (raw: RawPost) => RawPost;

/** Who does the work. */
interface Hands {
  readonly prepare: Prepare;
  /** For what is done here. */
  readonly lint: LintPost;
  /** Answers posts as `worker.ts` does. */
  readonly crew: Pick<Crew, 'offer'>;
}

type LintBatch = (items: Batch['items']) => Promise<readonly Result[]>;

/** Gives batches to a worker that has room; where none has, they are done here before the promise is handed back. */
const batchLinter =
  ({ prepare, lint, crew }: Hands): LintBatch =>
  async (items) => {
    const prepared = items.map((item) => ('post' in item ? { post: prepare(item.post) } : item));
    const posts = prepared.flatMap((item) => ('post' in item ? [item.post] : []));
    const answering = posts.length === 0 ? undefined : crew.offer(posts);
    if (!answering) return prepared.flatMap((item) => ('post' in item ? [...lint(item.post)] : [item]));
    const answers = ((await answering) as readonly Answer[]).values();
    return prepared.flatMap((item) => ('post' in item ? resultsOf(item.post, answers.next().value ?? []) : [item]));
  };

/**
 * The results of all batches, in order. Works and reads ahead while others work, until `most` batches are read and not
 * yet handed on: then it waits for the first of them.
 */
export async function* shareOut(nextBatch: () => Promise<Batch>, hands: Hands, most: number): AsyncGenerator<Result> {
  const lint = batchLinter(hands);
  const line: Promise<readonly Result[]>[] = [];
  let coming: Promise<Batch> | undefined;
  let end: Batch | undefined;
  while (end === undefined || line.length > 0) {
    if (end === undefined && line.length < most) coming ??= nextBatch();
    const [head] = line;
    const open = [...(coming ? [coming] : []), ...(head ? [head.then(() => undefined)] : [])];
    const batch = await Promise.race(open);
    if (batch) {
      coming = undefined;
      // So that answers that have come are taken in: who has given one has room again.
      await setImmediate();
      const results = lint(batch.items);
      // One that fails is told of when its turn comes.
      results.catch(() => {});
      line.push(results);
      if (batch.last) end = batch;
    } else if (head) {
      yield* await head;
      line.shift();
    }
  }
  if ('failure' in end) throw end.failure;
}
