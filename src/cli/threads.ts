import { availableParallelism } from 'node:os';
import type { Result } from '../lint-post.ts';
import { type Project, postLinter } from '../project.ts';
import { run } from '../run.ts';
import type { SourceItem } from '../sources/index.ts';
import { runInThreads, type Split } from '../threads/run-in-threads.ts';
import type { RawPost } from '../types.ts';
import type { Cache } from './cache.ts';
import type { LintOptions } from './options.ts';

/** Beyond this the one thread that reads and prints has little time left to lint, and each costs memory. */
const AUTO_THREADS = 4;
/** Characters, 5,000 to 10,000 posts: of less, threads take as long to warm up as they save. */
const AUTO_AFTER = 1_000_000;

const splitFor = ({ threads = 'auto' }: Pick<LintOptions, 'threads'>): Split =>
  threads === 'auto'
    ? { threads: Math.min(availableParallelism(), AUTO_THREADS), after: AUTO_AFTER }
    : { threads, after: 0 };

/**
 * The results of all items in order, worked out here or in threads, as the options say.
 * @param cache Its lint is called for every post, here: what it knows costs less than to hand it over.
 */
export const lintAll = (
  project: Project,
  items: AsyncIterable<SourceItem>,
  prepare: (raw: RawPost) => RawPost,
  options: Pick<LintOptions, 'threads'>,
  cache?: Pick<Cache, 'lint'>,
): AsyncGenerator<Result> => {
  const split = splitFor(options);
  if (cache) return run(items, prepare, cache.lint);
  return split.threads === 1 ? run(items, prepare, postLinter(project)) : runInThreads(items, prepare, project, split);
};
