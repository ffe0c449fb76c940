/** A config and the rules it is about. */
import type { Config } from './config/config.ts';
import { settingsFor } from './config/settings.ts';
import { createLinter } from './engine/linter.ts';
import {
  type AnyRule,
  builtinQueueRules,
  builtinRules,
  findDoubles,
  type LoadedRule,
  rulesFromDir,
} from './engine/load-rules.ts';
import type { LoadedQueueRule } from './engine/queue-rules.ts';
import { type LintPost, lintPost } from './lint-post.ts';
import type { Problem } from './types.ts';

/** The settings of a folder and the rules they are about. */
export interface Project {
  readonly config: Config;
  /** For posts. */
  readonly rules: readonly LoadedRule[];
  readonly queueRules: readonly LoadedQueueRule[];
  /** Users' own rules that could not be loaded. */
  readonly problems: readonly Problem[];
}

/** Loads the rules a config is about. Call `checkRules` before linting: the config may name rules that are not there. */
export const openProject = async (config: Config): Promise<Project> => {
  const own = await Promise.all(config.rulesDirs.map(rulesFromDir));
  const queueRules = await builtinQueueRules();
  const all = [...(await builtinRules()), ...own.flatMap(({ rules }) => rules)];
  const doubles = findDoubles([...queueRules, ...all]);
  const taken = new Set(doubles.map(({ path }) => path));
  const rules = all.filter(({ from }) => !taken.has(from));
  return { config, rules, queueRules, problems: [...own.flatMap(({ problems }) => problems), ...doubles] };
};

/** The rules a config may name. */
export const everyRule = ({ rules, queueRules }: Pick<Project, 'rules' | 'queueRules'>): readonly AnyRule[] => [
  ...rules,
  ...queueRules,
];

/** Lints posts with the rules and settings of a project: make it once and use it for every post. */
export const postLinter = (project: Project): LintPost => {
  const linter = createLinter(project.rules);
  const settingsOf = settingsFor(project.config, everyRule(project));
  return (raw) => lintPost(raw, linter, settingsOf);
};
