/** How often rules fire in the real queues, which have no labels. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { findFiles, readFile } from '../../src/sources/index.ts';
import type { RawPost, Report } from '../../src/types.ts';
import type { Bench } from './examine.ts';
import { byFamily } from './firings.ts';
import { share } from './statistics.ts';
import { percent, table } from './table.ts';

interface Queue {
  readonly name: string;
  readonly reports: readonly Report[];
  /** Files and posts that could not be read. */
  readonly unread: number;
}

/** Every post of a folder and how many things in it could not be read. */
const postsOf = async (cwd: string): Promise<{ posts: readonly RawPost[]; unread: number }> => {
  const { files, problems } = await findFiles(['.'], { cwd, isIgnored: () => false });
  const posts: RawPost[] = [];
  let unread = problems.length;
  for (const file of files) {
    for await (const item of readFile(file, { cwd })) {
      if ('post' in item) posts.push(item.post);
      else unread += 1;
    }
  }
  return { posts, unread };
};

/** The reports on every queue folder; none where the folder is missing. */
export const readQueues = async (dir: string, { lint }: Bench): Promise<readonly Queue[]> => {
  if (!existsSync(dir)) return [];
  const queues: Queue[] = [];
  for (const { name } of readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const { posts, unread } = await postsOf(join(dir, name));
    queues.push({ name, reports: posts.map(lint), unread });
  }
  return queues;
};

const firedIn = (rule: string, { reports }: Queue): number =>
  reports.filter(({ score }) => score.parts.some((part) => part.rule === rule)).length;

const row = ({ family, id }: LoadedRule, queues: readonly Queue[]): readonly string[] => [
  family,
  id,
  ...queues.map((queue) => {
    const fired = firedIn(id, queue);
    return fired === 0 ? '.' : `${fired} ${percent(share(fired, queue.reports.length))}`;
  }),
];

/** Firings by queue, with how many posts were read and how much could not be. */
export const queueTable = (rules: readonly LoadedRule[], queues: readonly Queue[]): string =>
  table(
    ['family', 'rule', ...queues.map(({ name }) => name)],
    [
      ['', 'posts', ...queues.map(({ reports }) => String(reports.length))],
      ['', 'unread', ...queues.map(({ unread }) => String(unread))],
      [
        '',
        'no score',
        ...queues.map(({ reports }) => String(reports.filter(({ score }) => score.value === null).length)),
      ],
      ...byFamily(rules).map((loaded) => row(loaded, queues)),
    ],
    2,
  );
