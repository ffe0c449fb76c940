/** A queue's posts → its report. */
import type { Queue, QueuePost } from '../queue-kit.ts';
import { askedAgain, balanceOf, longestTalk } from '../queue-posts.ts';
import type { Mix, Moment, PostSummary, Problem, QueueReport } from '../types.ts';
import { queueOf, type ReadTimes, type TimeProblem } from './queue-order.ts';
import { type LoadedQueueRule, runQueueRules } from './queue-rules.ts';
import { queueScore } from './queue-score.ts';
import type { RuleSettings } from './settings.ts';
import { createWatch, type Watch } from './watch.ts';

const MOMENTS = 40;
/** Runs, repeats and groups of copies that are listed. */
const LISTED = 20;
const LEAST_STREAK = 3;
const RELATIONAL = 60;
const BALANCED = 40;
/** Used where the rule that has it as its option is not there. */
const TARGET = 0.75;

const names = (posts: readonly QueuePost[]): readonly string[] => posts.map(({ name }) => name);

/** Where posts fall by their score. */
const mixOf = (posts: readonly Pick<PostSummary, 'value'>[]): Mix => {
  const mix = { relational: 0, balanced: 0, promotional: 0, notScored: 0 };
  for (const { value } of posts) {
    if (value === null) mix.notScored += 1;
    else if (value >= RELATIONAL) mix.relational += 1;
    else if (value >= BALANCED) mix.balanced += 1;
    else mix.promotional += 1;
  }
  return mix;
};

const momentOf = (posts: readonly QueuePost[]): Moment => {
  const values = posts.flatMap(({ value }) => (value === null ? [] : [value]));
  const at = posts[0]?.at ?? null;
  return {
    day: at === null ? null : new Date(at).toISOString().slice(0, 10),
    value: values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length),
  };
};

const timelineOf = (posts: readonly QueuePost[]): readonly Moment[] => {
  const size = Math.ceil(posts.length / MOMENTS);
  const moments: Moment[] = [];
  for (let at = 0; at < posts.length; at += size) moments.push(momentOf(posts.slice(at, at + size)));
  return moments;
};

const longestFirst = <T extends { readonly posts: readonly string[] }>(found: readonly T[]): readonly T[] =>
  found.toSorted((a, b) => b.posts.length - a.posts.length).slice(0, LISTED);

const streaksOf = ({ channels }: Queue): QueueReport['streaks'] =>
  longestFirst(
    channels
      .map(({ name, posts }) => ({ channel: name, posts: names(longestTalk(posts)) }))
      .filter(({ posts }) => posts.length >= LEAST_STREAK),
  );

/** What one channel asks for again; the same ask once on each of several channels is no repetition. */
const repeatedOf = ({ channels }: Queue): QueueReport['repeated'] => {
  const all = channels.flatMap(({ posts }) =>
    [...askedAgain(posts)].map(([ask, same]) => ({ ask, posts: names(same) })),
  );
  const seen = new Set<string>();
  return longestFirst(all).filter(({ ask }) => !seen.has(ask) && seen.add(ask));
};

/** Posts whose time is no date that can be read: they stand last in their queue, which the user should know. */
const untimed = (posts: readonly QueuePost[], timeProblem: TimeProblem): readonly Problem[] =>
  posts.flatMap(({ time, path, line, post }) => {
    const message = time === null ? undefined : timeProblem(time, post);
    return message === undefined ? [] : [{ path, line, message }];
  });

interface Given {
  readonly path: string;
  readonly rules: readonly LoadedQueueRule[];
  readonly settings: RuleSettings;
  readonly readTimes: ReadTimes;
  readonly timeProblem: TimeProblem;
  readonly watch?: Watch;
}

/** Pure. The order of the summaries counts only where times do not tell. */
export const reportOnQueue = (summaries: readonly PostSummary[], given: Given): QueueReport => {
  const { path, rules, settings, readTimes, timeProblem, watch = createWatch(rules) } = given;
  const queue = queueOf(summaries, readTimes);
  const { findings, evidence, problems } = runQueueRules(rules, queue, settings, path, watch);
  const target = settings.get('asks-outnumber-gives')?.options.target;
  return {
    path,
    posts: queue.posts.length,
    score: queueScore(queue.posts, evidence),
    mix: mixOf(queue.posts),
    balance: { ...balanceOf(queue.posts), target: typeof target === 'number' ? target : TARGET },
    findings,
    suppressed: [],
    timeline: timelineOf(queue.posts),
    streaks: streaksOf(queue),
    repeated: repeatedOf(queue),
    copies: longestFirst(queue.copies.map(({ share, posts }) => ({ share, posts: names(posts) }))),
    problems: [...untimed(queue.posts, timeProblem), ...problems],
  };
};
