/** What queue rules are built on: what the posts of a queue are, by channel and in time, and how messages name them. */
import type { Channel, QueuePost } from './queue-kit.ts';
import { wilson } from './statistics.ts';
import { type Balance, type PostSummary, QUEUE_TAGS, type QueueTag } from './types.ts';

/** Milliseconds. */
export const DAY = 86_400_000;

const BITS = Object.fromEntries(QUEUE_TAGS.map((tag, at) => [tag, 1 << at])) as Readonly<Record<QueueTag, number>>;

/** True where the post is what the tag says. */
export const has = ({ tags }: Pick<PostSummary, 'tags'>, tag: QueueTag): boolean => (tags & BITS[tag]) !== 0;

/** The bits of some tags, for `PostSummary.tags`. */
export const bitsOf = (tags: Iterable<QueueTag>): number => {
  let bits = 0;
  for (const tag of tags) bits |= BITS[tag];
  return bits;
};

/** True where the post is worth something to others: it gives or listens. */
export const serves = (post: QueuePost): boolean => has(post, 'gives') || has(post, 'listens');

/** Public notices and appeals for others repeat, order and broadcast with good reason. */
export const isNotice = (post: QueuePost): boolean => has(post, 'service') || has(post, 'cause');

/** Asks of a notice or an appeal count so much: the gain is not the writer's. Source: rules card "asks-outnumber-gives". */
const APPEAL = 0.5;

/**
 * How many posts give or listen and how many ask, with the 80 % interval of the share that gives. A public
 * notice counts on neither side; where the first post says openly what is to come, asks count half.
 */
export const balanceOf = (posts: readonly QueuePost[]): Omit<Balance, 'target'> => {
  const [first] = posts;
  const declared = first !== undefined && has(first, 'open') ? APPEAL : 1;
  const counted = posts.filter((post) => !has(post, 'service'));
  const gives = counted.filter(serves).length;
  const asks = counted
    .filter((post) => has(post, 'asks'))
    .reduce((sum, post) => sum + Math.min(declared, has(post, 'cause') ? APPEAL : 1), 0);
  return { gives, asks, ...wilson(gives, gives + asks) };
};

/** The posts of each channel, in order of its first, which spells its name; a post for several stands in each. */
export const byChannel = (posts: readonly QueuePost[]): readonly Channel[] => {
  const channels = new Map<string, Channel & { readonly posts: QueuePost[] }>();
  for (const post of posts) {
    for (const name of post.channel.split(', ')) {
      const known = channels.get(name.toLowerCase());
      if (known === undefined) channels.set(name.toLowerCase(), { name, posts: [post] });
      else if (known.posts.at(-1) !== post) known.posts.push(post);
    }
  }
  return [...channels.values()];
};

/** Of posts in order those that have one before or after them within so many milliseconds; where a time is missing every other is near. */
export const nearInTime = (posts: readonly QueuePost[], within: number): readonly QueuePost[] =>
  posts.filter((post, index) =>
    [posts[index - 1], posts[index + 1]].some(
      (other) => other && (post.at === null || other.at === null || Math.abs(post.at - other.at) <= within),
    ),
  );

/** `linkedin`, or `this channel` where it has no name. */
export const nameOf = ({ name }: Channel): string => name || 'this channel';

const NAMED = 4;

/** `1 May, 8 May and 15 May`; of more than one above `most` the first, and how many more. */
export const listed = (names: readonly string[], most = NAMED): string => {
  const rest = names.length - most;
  const all = rest > 1 ? [...names.slice(0, most), `${rest} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

/** What posts are counted by; what a heading calls its own ("Engage 1") may have no plural. */
const COUNTED = /^(row|line|item|post|tweet|toot|skeet|thread|day|week) \d+$/;

/** Posts as a message names them: `rows 4, 5, 9, 12 and 3 more`. */
export const rows = (posts: readonly QueuePost[]): string => {
  const names = posts.map(({ name }) => name);
  const [, kind] = COUNTED.exec(names[0] ?? '') ?? [];
  const numbers = names.flatMap((name) => (name.startsWith(`${kind} `) ? name.slice(`${kind} `.length) : []));
  return names.length > 1 && numbers.length === names.length ? `${kind}s ${listed(numbers)}` : listed(names);
};

/** Made when a day is first told: loading the calendars takes a tenth of a start. */
let dates: Intl.DateTimeFormat | undefined;

/** `4 May`, or the post's name where its day is not known. */
export const dayOf = ({ at, name }: QueuePost): string => {
  if (at === null) return name;
  dates ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return dates.format(at);
};

/** The longest run of posts without a way in. Replies and notices neither end a run nor count; so does not the run before a way in. */
export const longestTalk = (posts: readonly QueuePost[]): readonly QueuePost[] => {
  let longest: readonly QueuePost[] = [];
  let run: QueuePost[] = [];
  for (const post of posts) {
    if (has(post, 'reply') || has(post, 'service')) continue;
    if (has(post, 'one-way')) run.push(post);
    else run = [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
};

/** Posts that ask for the same thing, by what they ask for; appeals and notices are left out. */
export const askedAgain = (posts: readonly QueuePost[]): ReadonlyMap<string, readonly QueuePost[]> => {
  const byAsk = new Map<string, QueuePost[]>();
  for (const post of posts) {
    if (post.ask === null || isNotice(post) || has(post, 'reply')) continue;
    const same = byAsk.get(post.ask);
    if (same) same.push(post);
    else byAsk.set(post.ask, [post]);
  }
  return new Map([...byAsk].filter(([, same]) => same.length > 1));
};
