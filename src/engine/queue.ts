/** Gathers posts into queues as they are linted, and reports on each when it is over. */
import type { PostSummary, QueueReport } from '../types.ts';
import type { ReadTimes, TimeProblem } from './queue-order.ts';
import { reportOnQueue } from './queue-report.ts';
import type { LoadedQueueRule } from './queue-rules.ts';
import { withPart } from './queue-summary.ts';
import type { RuleSettings } from './settings.ts';
import type { Watch } from './watch.ts';

/**
 * Posts that are looked at together: ten a day for seven years. A longer queue is looked at in stretches, so that
 * memory stays flat. Measured on one thread: 175 MB in all with stretches of so many.
 */
export const STRETCH = 25_000;
const LEAST_POSTS = 2;

export interface QueueOptions {
  readonly rules: readonly LoadedQueueRule[];
  /** The settings that hold for a file. */
  readonly settingsOf: (path: string) => RuleSettings;
  /** The queue a file is gathered into with others; undefined where it is one by itself. */
  readonly groupOf: (path: string) => string | undefined;
  readonly readTimes: ReadTimes;
  readonly timeProblem: TimeProblem;
  readonly watch?: Watch;
}

/** The queues of one run. */
export interface Queues {
  /** Takes in the next post; hands back what is over before it: the file before, where that was a queue, or a stretch. */
  add(summary: PostSummary): readonly QueueReport[];
  /** The queues that are still open, when all posts are in. */
  end(): readonly QueueReport[];
}

const NOTHING: readonly QueueReport[] = [];

/** The posts of one queue; a single post is none. */
const gather = (path: string, { settingsOf, ...given }: QueueOptions): Queues => {
  let kept: PostSummary[] = [];
  let before = 0;
  const report = (isStretch: boolean): QueueReport => {
    const settings = settingsOf(kept[0]?.path ?? path);
    const found = reportOnQueue(kept, { ...given, path, settings });
    return isStretch ? { ...found, from: before + 1 } : found;
  };
  return {
    add: (summary) => {
      const head = kept.at(-1);
      if (head && summary.part > 1 && summary.path === head.path) {
        kept[kept.length - 1] = withPart(head, summary);
        return NOTHING;
      }
      if (kept.length < STRETCH) {
        kept.push(summary);
        return NOTHING;
      }
      const done = report(true);
      before += kept.length;
      kept = [summary];
      return [done];
    },
    end: () => (before + kept.length < LEAST_POSTS ? NOTHING : [report(before > 0)]),
  };
};

/** The posts of a file must come one after another; those of a group may be apart. */
export const openQueues = (options: QueueOptions): Queues => {
  const groups = new Map<string, Queues>();
  let file: { readonly path: string; readonly posts: Queues } | undefined;

  const gatheringOf = (path: string): Queues => {
    const group = options.groupOf(path);
    if (group === undefined) {
      if (file?.path !== path) file = { path, posts: gather(path, options) };
      return file.posts;
    }
    const known = groups.get(group) ?? gather(group, options);
    groups.set(group, known);
    return known;
  };
  const close = (): readonly QueueReport[] => {
    const reports = file?.posts.end() ?? NOTHING;
    file = undefined;
    return reports;
  };

  return {
    add: (summary) => {
      const closed = file !== undefined && file.path !== summary.path ? close() : NOTHING;
      const done = gatheringOf(summary.path).add(summary);
      return closed.length === 0 ? done : [...closed, ...done];
    },
    end: () => [...close(), ...[...groups.values()].flatMap((group) => group.end())],
  };
};
