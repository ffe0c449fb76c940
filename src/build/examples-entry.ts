import { builtinQueueRules, builtinRules } from '../engine/load-rules.ts';
import type { RuleFacts } from '../rule-kit.ts';

/** The examples of every rule that ships with postlint, by its id. */
export const allExamples = async (): Promise<Readonly<Record<string, RuleFacts['examples']>>> => {
  const rules = [...(await builtinRules()), ...(await builtinQueueRules())];
  return Object.fromEntries(rules.map(({ id, rule }) => [id, rule.examples]));
};
