import type { AnyRule } from '../engine/load-rules.ts';
import { checkOptions } from '../engine/settings.ts';
import { show } from '../engine/wording.ts';
import type { Config, RuleChange, RuleChanges } from './config.ts';
import { configError } from './config-error.ts';
import { didYouMean } from './say.ts';

const noRule = (id: string, ids: readonly string[]): string =>
  `no rule ${show(id)}${didYouMean(id, ids) || '; "postlint rules" lists them'}`;

const optionProblems = (loaded: AnyRule, options: RuleChange['options']): readonly string[] =>
  Object.entries(options).flatMap(([name, value]) => {
    const checked = checkOptions(loaded, { [name]: value });
    return 'error' in checked ? [checked.error] : [];
  });

const severityProblems = ({ id, rule }: AnyRule, { severity }: RuleChange): readonly string[] =>
  rule.polarity === 'relational' && (severity === 'warning' || severity === 'error')
    ? [`severity of rule "${id}" must be off or info, not "${severity}": it praises`]
    : [];

/** What is wrong with the ids of a list, one sentence each, `where` before it. */
export const unknownIds = (ids: readonly string[], where: string, rules: readonly AnyRule[]): readonly string[] => {
  const known = rules.map(({ id }) => id);
  return ids.filter((id) => !known.includes(id)).map((id) => `${where}: ${noRule(id, known)}`);
};

/** What is wrong with rules, severities and options, by rule id; `where` is the key they stand under. */
export const problemsOf = (
  changes: RuleChanges,
  where: string,
  rules: readonly AnyRule[],
): ReadonlyMap<string, readonly string[]> => {
  const byId = new Map(rules.map((loaded) => [loaded.id, loaded]));
  const problems = [...changes].map(([id, change]): readonly [string, readonly string[]] => {
    const loaded = byId.get(id);
    if (loaded === undefined) return [id, unknownIds([id], where, rules)];
    const found = [...severityProblems(loaded, change), ...optionProblems(loaded, change.options)];
    return [id, found.map((problem) => `${where}: ${problem}`)];
  });
  return new Map(problems.filter(([, found]) => found.length > 0));
};

/**
 * Throws a `configError` with every unknown rule or option and every value out of range, of the first preset or
 * config that has any and, where all are sound, of the command line.
 */
export const checkRules = ({ layers, allow, commandLine }: Config, rules: readonly AnyRule[]): void => {
  const wrong = [
    ...layers.map(({ rules: changes, where, from }) => ({
      from,
      problems: [...problemsOf(changes, where, rules).values()].flat(),
    })),
    ...allow.map(({ rules: ids, where, from }) => ({ from, problems: unknownIds(ids, `${where}.rules`, rules) })),
  ];
  const from = wrong.find(({ problems }) => problems.length > 0)?.from;
  if (from !== undefined) {
    throw configError(
      from,
      wrong.filter((layer) => layer.from === from).flatMap(({ problems }) => problems),
    );
  }
  const typed = [
    ...[...problemsOf(commandLine.rules, '--rule', rules).values()].flat(),
    ...unknownIds(commandLine.only, '--only', rules),
    ...unknownIds(commandLine.skip, '--skip', rules),
  ];
  if (typed.length > 0) throw configError('command line', typed);
};
