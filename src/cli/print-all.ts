/** From results to outputs, past everybody who counts or hides. */
import type { Result } from '../lint-post.ts';
import type { BaselineDesk } from './baseline.ts';
import type { Complaints } from './complaints.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import type { Progress } from './progress.ts';
import type { QueueDesk } from './queues.ts';
import type { Tally } from './tally.ts';
import type { UnusedDesk } from './unused.ts';

/** Where a run is watched from. */
export interface Desk {
  readonly io: Io;
  readonly told: Complaints;
  readonly progress: Progress;
}

/** Everybody who is told of results. */
interface Desks extends Desk {
  readonly outputs: Outputs;
  readonly count: Tally;
  readonly baseline: BaselineDesk;
  readonly unused: UnusedDesk;
  readonly queues: QueueDesk;
}

/** Posts from which a run is a long one; loading `node:v8` takes a tenth of a short one. */
const LONG_RUN = 100;

/**
 * Holds the memory down: what a post needs is dead when the next one comes. The young generation stays as the first
 * posts left it, and the old one is cleaned when it has grown by half, not threefold. Measured on 60,000 posts: 139 MB
 * where there were 192, at the same time.
 */
const keepSmall = async (): Promise<void> => {
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=50']) setFlagsFromString(flag);
};

const takeIn = async (result: Result, desks: Desks): Promise<void> => {
  const { told, outputs, count, baseline, unused, queues, progress } = desks;
  if ('problem' in result) {
    baseline.problem(result.problem);
    if (told.add(result.problem)) await outputs.problem(result.problem);
    return;
  }
  const report = baseline.hide(result.report);
  unused.addReport(report);
  count.add(report);
  await queues.before(report);
  await outputs.post(report);
  progress.tick();
};

/** Prints results as they come and puts the outputs in place; false where it broke off as nobody wants any more. */
export const printAll = async (
  results: AsyncIterable<Result>,
  isWanted: () => boolean,
  desks: Desks,
): Promise<boolean> => {
  const { outputs, queues, progress } = desks;
  let isWhole = true;
  let taken = 0;
  try {
    await outputs.begin();
    for await (const result of results) {
      await takeIn(result, desks);
      taken += 1;
      if (taken === LONG_RUN) await keepSmall();
      isWhole = isWanted();
      if (!isWhole) break;
    }
    await queues.finish();
    await outputs.end();
  } catch (error) {
    await outputs.drop();
    throw error;
  } finally {
    progress.clear();
  }
  return isWhole;
};
