/** Gathers posts into queues as they are linted, and reports on each when it is over. */
import type { Mix, PostSummary, QueueReport } from '../types.ts';
import type { ReadTimes } from './queue-order.ts';
import { mixOf, reportOnQueue, uncounted } from './queue-report.ts';
import type { LoadedQueueRule } from './queue-rules.ts';
import { withPart } from './queue-summary.ts';
import type { RuleSettings } from './settings.ts';
import type { Watch } from './watch.ts';

/**
 * Posts that queue rules look at: ten a day for seven years. More are an archive, and keeping their summaries
 * would fill the memory: V8 lets a heap grow to four times what is alive. Measured: 420 MB with 100,000.
 */
export const LONGEST_QUEUE = 25_000;
/** Worked out when it is told, as a number with its commas loads the data of `Intl`. */
const tooLong = (): string =>
  `more than ${LONGEST_QUEUE.toLocaleString('en')} posts, so they were counted and not compared; split the file`;
const LEAST_POSTS = 2;

export interface QueueOptions {
  readonly rules: readonly LoadedQueueRule[];
  /** The settings that hold for a file. */
  readonly settingsOf: (path: string) => RuleSettings;
  /** The queue a file is gathered into with others; undefined where it is one by itself. */
  readonly groupOf: (path: string) => string | undefined;
  readonly readTimes: ReadTimes;
  readonly watch?: Watch;
}

/** The queues of one run. */
export interface Queues {
  /** Takes in the next post; hands back the file before, where this post begins another and that was a queue. */
  add(summary: PostSummary): QueueReport | undefined;
  /** The queues that are still open, when all posts are in. */
  end(): readonly QueueReport[];
}

interface Gathering {
  add(summary: PostSummary): void;
  /** Undefined where it is a single post. */
  report(): QueueReport | undefined;
}

const sum = (a: Mix, b: Mix): Mix => ({
  relational: a.relational + b.relational,
  balanced: a.balanced + b.balanced,
  promotional: a.promotional + b.promotional,
  notScored: a.notScored + b.notScored,
});

const gather = (path: string, { settingsOf, ...given }: QueueOptions): Gathering => {
  let kept: PostSummary[] = [];
  let dropped = 0;
  let mix = mixOf([]);
  const drop = (): void => {
    mix = sum(mix, mixOf(kept));
    dropped += kept.length;
    kept = [];
  };
  return {
    add: (summary) => {
      const head = kept.at(-1);
      if (head && summary.part > 1 && summary.path === head.path) {
        kept[kept.length - 1] = withPart(head, summary);
        return;
      }
      kept.push(summary);
      if (dropped + kept.length > LONGEST_QUEUE && kept.length > 1) drop();
    },
    report: () => {
      if (dropped > 0) {
        drop();
        return uncounted(path, dropped, mix, tooLong());
      }
      const [first] = kept;
      if (first === undefined || kept.length < LEAST_POSTS) return undefined;
      return reportOnQueue(kept, { ...given, path, settings: settingsOf(first.path) });
    },
  };
};

/** The posts of a file must come one after another; those of a group may be apart. */
export const openQueues = (options: QueueOptions): Queues => {
  const groups = new Map<string, Gathering>();
  let file: { readonly path: string; readonly posts: Gathering } | undefined;

  const gatheringOf = (path: string): Gathering => {
    const group = options.groupOf(path);
    if (group === undefined) {
      if (file?.path !== path) file = { path, posts: gather(path, options) };
      return file.posts;
    }
    const known = groups.get(group) ?? gather(group, options);
    groups.set(group, known);
    return known;
  };
  const close = (): QueueReport | undefined => {
    const report = file?.posts.report();
    file = undefined;
    return report;
  };

  return {
    add: (summary) => {
      const closed = file !== undefined && file.path !== summary.path ? close() : undefined;
      gatheringOf(summary.path).add(summary);
      return closed;
    },
    end: () =>
      [close(), ...[...groups.values()].map((group) => group.report())].filter((report) => report !== undefined),
  };
};
