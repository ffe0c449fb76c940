/** The contract of a rule that sees a whole queue (`rules/queue`), and what such rules are built on. */
import type { Messages, OptionSpecs, OptionValues, Rule, RuleFacts, Values } from './rule-kit.ts';
import { wilson } from './statistics.ts';
import { type Balance, type PostSummary, QUEUE_TAGS, type QueueTag, type Severity } from './types.ts';

/** A post as queue rules see it. */
export interface QueuePost extends Omit<PostSummary, 'time'> {
  /** What people call it: `row 4`; in a queue of several files with the file, from the folder they share. */
  readonly name: string;
  /** When it goes out, in milliseconds since 1970; null where that is not known. */
  readonly at: number | null;
}

/** The posts of one channel, in order. */
export interface Channel {
  /** Empty where the posts name none. */
  readonly name: string;
  readonly posts: readonly QueuePost[];
}

/** Posts of nearly the same words, in order. */
export interface Copies {
  readonly posts: readonly QueuePost[];
  /** How much the first and the least like it have in common: 0 nothing, 1 every letter. */
  readonly share: number;
}

export interface Queue {
  /** In order of time where half of them or more have one, else in order of the file. */
  readonly posts: readonly QueuePost[];
  /** By channel, in order of first post; a post for several channels stands in each. */
  readonly channels: readonly Channel[];
  readonly copies: readonly Copies[];
}

export type QueueReported<M extends Messages> = {
  [K in keyof M]: {
    /** The posts it is about, in order; at least one. */
    readonly posts: readonly QueuePost[];
    readonly message: K;
    /** How much of the rule's weight this is worth, 0 to 1; 1 where left out. */
    readonly strength?: number;
    /** Where it is graver, or milder, than the rule's own; what the user sets overrules both. */
    readonly severity?: Severity;
  } & Values<M[K]>;
}[keyof M];

interface QueueContext<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> {
  readonly queue: Queue;
  readonly options: OptionValues<O>;
  report(finding: QueueReported<M>): void;
}

/**
 * A queue, one post a line. Before a post, parted by ` | `, may stand its day or time (`2026-05-04`), its
 * channel, `reply`, and `author: nonprofit`, `goal: …`, `campaign: …`.
 */
export type QueueExample = string | { readonly queue: string; readonly options?: Readonly<Record<string, unknown>> };

export interface QueueRule<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs>
  extends Pick<
    Rule<M, O>,
    'principle' | 'severity' | 'weight' | 'summary' | 'why' | 'options' | 'messages' | 'suggestions'
  > {
  readonly scope: 'queue';
  readonly polarity: 'promotional';
  /** Queues it is silent on, and queues it reports. */
  readonly examples: { readonly good: readonly QueueExample[]; readonly bad: readonly QueueExample[] };
  check(context: QueueContext<M, O>): void;
}

/** Types a rule for queues; the loader adds id and family from its path. */
export const defineQueueRule = <const M extends Messages, const O extends OptionSpecs = Record<never, never>>(
  rule: Omit<QueueRule<M, O>, 'scope' | 'polarity'>,
): QueueRule => ({ ...rule, scope: 'queue', polarity: 'promotional' }) as unknown as QueueRule;

export const isQueueRule = (rule: RuleFacts): rule is QueueRule => 'scope' in rule && rule.scope === 'queue';

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

/** `linkedin`, or `this channel` where it has no name. */
export const nameOf = ({ name }: Channel): string => name || 'this channel';

const NAMED = 4;

/** `1 May, 8 May and 15 May`; of more than four the first, and how many more. */
export const listed = (names: readonly string[]): string => {
  const rest = names.length - NAMED;
  const all = rest > 0 ? [...names.slice(0, NAMED), `${rest} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

/** Posts as a message names them: `rows 4, 5, 9, 12 and 3 more`. */
export const rows = (posts: readonly QueuePost[]): string => {
  const names = posts.map(({ name }) => name);
  const [, kind] = /^([a-z]+) \d+$/.exec(names[0] ?? '') ?? [];
  const numbers = names.flatMap((name) => (name.startsWith(`${kind} `) ? name.slice(`${kind} `.length) : []));
  return names.length > 1 && numbers.length === names.length ? `${kind}s ${listed(numbers)}` : listed(names);
};

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `4 May`, or the post's name where its day is not known. */
export const dayOf = ({ at, name }: QueuePost): string => (at === null ? name : DATE.format(at));

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
