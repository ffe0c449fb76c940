import type { Baseline } from '../engine/baseline.ts';
import type { Project } from '../project.ts';
import { queuesOf } from '../queues.ts';
import type { QueueReport, Report } from '../types.ts';
import type { Complaints } from './complaints.ts';
import type { LintOptions } from './options.ts';
import type { Outputs } from './outputs.ts';
import type { Tally } from './tally.ts';

/** Where the posts of a run come together as queues. */
export interface QueueDesk {
  /** To be called before the post itself is printed: it may be the first after a queue. */
  before(report: Report): Promise<void>;
  /** To be called after the last post. */
  finish(): Promise<void>;
}

const NONE: QueueDesk = { before: async () => {}, finish: async () => {} };

/** Prints and counts each queue as it is over; does nothing under `--no-queue`. */
export const queueDesk = (
  project: Project,
  { queue }: Pick<LintOptions, 'queue'>,
  to: {
    readonly outputs: Outputs;
    readonly count: Tally;
    readonly told: Complaints;
    readonly baseline: Pick<Baseline, 'hideInQueue'>;
  },
): QueueDesk => {
  if (!queue) return NONE;
  const queues = queuesOf(project);
  const tell = async (all: QueueReport): Promise<void> => {
    const report = to.baseline.hideInQueue(all);
    for (const problem of report.problems) {
      to.told.add(problem);
      await to.outputs.problem(problem);
    }
    to.count.addQueue(report);
    await to.outputs.queue(report);
  };
  return {
    before: async ({ summary }) => {
      if (summary === undefined) return;
      for (const report of queues.add(summary)) await tell(report);
    },
    finish: async () => {
      for (const report of queues.end()) await tell(report);
    },
  };
};
