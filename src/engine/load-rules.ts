/** Rules as they are loaded: those that ship with postlint, and what all of them have in common. */
import { isQueueRule, type QueueRule, type Rule, type RuleFacts } from '../rule-kit.ts';
import type { Problem } from '../types.ts';

export interface LoadedRule<R extends RuleFacts = Rule> {
  /** The file name without its extension. */
  readonly id: string;
  /** The folder the file is in; `local` for one at the top of a user's folder. */
  readonly family: string;
  readonly rule: R;
  /** `postlint`, or where a user's rule stands. */
  readonly from: string;
  /** True where its code is not ours, so that it has to be watched. */
  readonly foreign?: boolean;
}

/** A rule for posts or for queues, to those who only ask what it says of itself. */
export type AnyRule = LoadedRule<RuleFacts>;

/** Rules for posts and for queues, and what could not be loaded. */
export interface Loaded {
  readonly rules: readonly AnyRule[];
  readonly problems: readonly Problem[];
}

const BUILT_IN = 'postlint';

/** The rules that ship with postlint; they are read on the first call and not before. */
export const builtinRules = async (): Promise<readonly LoadedRule[]> => {
  const { default: rules } = await import('virtual:rules');
  return rules.map((rule) => ({ ...rule, from: BUILT_IN }));
};

/** The rules for whole queues that ship with postlint. */
export const builtinQueueRules = async (): Promise<readonly LoadedRule<QueueRule>[]> => {
  const { queueRules } = await import('virtual:rules');
  return queueRules.map((rule) => ({ ...rule, from: BUILT_IN }));
};

/** The rule with its examples, which the program keeps apart from what it needs for linting. */
export const withExamples = async (loaded: AnyRule): Promise<AnyRule> => {
  if (loaded.from !== BUILT_IN) return loaded;
  const { default: known } = await import('virtual:examples');
  const examples = known?.[loaded.id];
  return examples === undefined ? loaded : { ...loaded, rule: { ...loaded.rule, examples } };
};

/** A rule's phrase lists as the parser takes them, each with its name in the rule. */
export const phraseGroups = ({ id, from, rule }: LoadedRule) =>
  Object.entries(rule.phrases ?? {}).map(([name, phrases]) => ({
    name,
    phrases,
    ...(from === BUILT_IN && { shipped: `${id} ${name}` }),
  }));

/** The rules whose ids are their own, and a problem for every one whose id is taken: an id must say which rule is meant. */
export const withoutDoubles = (rules: readonly AnyRule[]): Loaded => {
  const byId = new Map<string, AnyRule>();
  const problems = rules.flatMap((loaded) => {
    const taken = byId.get(loaded.id);
    if (taken !== undefined) {
      const message = `there is a rule "${loaded.id}" already, from ${taken.from}; give this one another name`;
      return [{ path: loaded.from, message }];
    }
    byId.set(loaded.id, loaded);
    return [];
  });
  return { rules: [...byId.values()], problems };
};

/** True for a rule that sees posts one by one. */
export const isForPosts = (loaded: AnyRule): loaded is LoadedRule => !isQueueRule(loaded.rule);

/** True for a rule that sees a whole queue. */
export const isForQueues = (loaded: AnyRule): loaded is LoadedRule<QueueRule> => isQueueRule(loaded.rule);
