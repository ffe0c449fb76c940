/** The contract of a rule that sees a whole queue (`rules/queue`). */
import type { Messages, OptionSpecs, OptionValues, QueueExample, Rule, RuleFacts, Values } from './rule.ts';
import type { PostSummary, Severity } from './types.ts';

/** A post as queue rules see it. */
export interface QueuePost extends PostSummary {
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
  /** How much the first and the least like it have in common, in whole hundredths: 0 nothing, 1 every letter. */
  readonly share: number;
}

/** A queue as its rules see it: of all posts the little that is kept of each. */
export interface Queue {
  /** In order of time where half of them or more have one, else in order of the file. */
  readonly posts: readonly QueuePost[];
  /** By channel, in order of first post; a post for several channels stands in each. */
  readonly channels: readonly Channel[];
  readonly copies: readonly Copies[];
}

/** Posts to report and the message for them; `values` fills the message's `{slots}`. */
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

/** A rule for queues: synchronous and pure, asked once for a queue. What it throws is a problem, and the other rules still run. */
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

/** True for a rule for queues, which alone has a scope. */
export const isQueueRule = (rule: RuleFacts): rule is QueueRule => 'scope' in rule && rule.scope === 'queue';
