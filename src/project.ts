/** A config and the rules it is about. */
import type { Config } from './config/config.ts';
import { pathFrom } from './config/say.ts';
import { settingsFor } from './config/settings.ts';
import { createLinter } from './engine/linter.ts';
import {
  type AnyRule,
  builtinQueueRules,
  builtinRules,
  isForPosts,
  isForQueues,
  type LoadedRule,
  rulesFromDir,
  rulesFromPackage,
  withoutDoubles,
} from './engine/load-rules.ts';
import type { LoadedQueueRule } from './engine/queue-rules.ts';
import { createWatch, type Watch } from './engine/watch.ts';
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
  /** Over users' own rules. */
  readonly watch: Watch;
}

/**
 * Loads the rules a config is about. Call `checkRules` before linting: the config may name rules that are not there.
 * @param stopped That of the watch of the run, where another thread has opened the project before.
 */
export const openProject = async (config: Config, stopped?: SharedArrayBuffer): Promise<Project> => {
  const named = (path: string): string => pathFrom(config.cwd, path);
  const own = await Promise.all([
    ...config.rulesDirs.map((folder) => rulesFromDir(folder, named)),
    ...config.plugins.map(({ name, path }) => rulesFromPackage(name, path)),
  ]);
  const all = [...(await builtinRules()), ...(await builtinQueueRules()), ...own.flatMap(({ rules }) => rules)];
  const { rules, problems } = withoutDoubles(all);
  return {
    config,
    rules: rules.filter(isForPosts),
    queueRules: rules.filter(isForQueues),
    problems: [...own.flatMap((loaded) => loaded.problems), ...problems],
    watch: createWatch(
      rules.filter(({ foreign }) => foreign),
      stopped,
    ),
  };
};

/** The rules a config may name. */
export const everyRule = ({ rules, queueRules }: Pick<Project, 'rules' | 'queueRules'>): readonly AnyRule[] => [
  ...rules,
  ...queueRules,
];

/** Lints posts with the rules and settings of a project: make it once and use it for every post. */
export const postLinter = (project: Project): LintPost => {
  const linter = createLinter(project.rules, project.watch);
  const settingsOf = settingsFor(project.config, everyRule(project));
  return (raw) => lintPost(raw, linter, settingsOf);
};
