/** Posts of a queue in order of time and by channel. */
import { duplicates } from '../nlp/similarity/duplicates.ts';
import type { Copies, Queue, QueuePost } from '../queue-kit.ts';
import { byChannel } from '../queue-posts.ts';
import type { PostSummary } from '../types.ts';

/**
 * When posts go out, in milliseconds since 1970, undefined where a text is no date. All times of a queue at
 * once, file by file, since one date may tell how the others are to be read.
 */
export type ReadTimes = (files: readonly (readonly string[])[]) => readonly (readonly (number | undefined)[])[];

/** What is wrong with the time of a post, by its name; undefined for a date, and for a plan such as "next Friday". */
export type TimeProblem = (time: string, post: string) => string | undefined;

/** The folder that all paths have in common, with its slash. */
const commonFolder = (paths: Iterable<string>): string => {
  let common: string | undefined;
  for (const path of paths) {
    let folder = common ?? path;
    while (folder !== '' && !(path.startsWith(folder) && folder.endsWith('/'))) {
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/', folder.length - 2) + 1));
    }
    common = folder;
  }
  return common ?? '';
};

const nameOf = ({ path, post }: PostSummary, folder: string | undefined): string => {
  if (folder === undefined) return post === '' ? path : post;
  const file = path.slice(folder.length);
  return post === '' ? file : `${file}, ${post}`;
};

const withTimes = (summaries: readonly PostSummary[], readTimes: ReadTimes): readonly QueuePost[] => {
  const given = new Map<string, string[]>();
  for (const { path, time } of summaries) {
    const times = given.get(path) ?? [];
    given.set(path, times);
    if (time !== null) times.push(time);
  }
  const read = readTimes([...given.values()]);
  const next = new Map([...given.keys()].map((path, file) => [path, (read[file] ?? []).values()]));
  const folder = given.size > 1 ? commonFolder(given.keys()) : undefined;
  // The other way round, with what is new behind the spread, V8 makes objects of three times the size.
  return summaries.map((post) => ({
    name: nameOf(post, folder),
    at: post.time === null ? null : (next.get(post.path)?.next().value ?? null),
    ...post,
  }));
};

const LAST = Number.POSITIVE_INFINITY;

/** By time where half of the posts or more have one, those without at the end; equals stay as they stand in the file. */
const inOrder = (posts: readonly QueuePost[]): readonly QueuePost[] => {
  const timed = posts.filter(({ at }) => at !== null).length;
  if (timed * 2 < posts.length) return posts;
  return posts.toSorted((a, b) => ((a.at ?? LAST) === (b.at ?? LAST) ? 0 : (a.at ?? LAST) - (b.at ?? LAST)));
};

/** Rounded down, so that only what is all the same is told as 100 %. */
const hundredths = (share: number): number => Math.floor(100 * share) / 100;

const copiesOf = (posts: readonly QueuePost[]): readonly Copies[] =>
  duplicates(posts.map(({ letters }) => letters)).map(({ members, share }) => ({
    posts: members.flatMap((at) => posts[at] ?? []),
    share: hundredths(share),
  }));

/** The queue as its rules see it; copies are looked for when first asked for. */
export const queueOf = (summaries: readonly PostSummary[], readTimes: ReadTimes): Queue => {
  const posts = inOrder(withTimes(summaries, readTimes));
  let copies: readonly Copies[] | undefined;
  return {
    posts,
    channels: byChannel(posts),
    get copies() {
      copies ??= copiesOf(posts);
      return copies;
    },
  };
};
