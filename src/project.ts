/** A config and the rules it is about. */
import { checkRules } from './config/check-rules.ts';
import type { Config, WrittenRule } from './config/config.ts';
import { configError } from './config/config-error.ts';
import { pathFrom } from './config/say.ts';
import { settingsFor } from './config/settings.ts';
import { allowPhrases } from './engine/allow.ts';
import { placeRules } from './engine/behind.ts';
import { exampleFaults } from './engine/examples.ts';
import { createLinter } from './engine/linter.ts';
import {
  type AnyRule,
  builtinQueueRules,
  builtinRules,
  isForPosts,
  isForQueues,
  type LoadedRule,
  withoutDoubles,
} from './engine/load-rules.ts';
import { OWN_FAMILY, rulesFromDir, rulesFromPackage } from './engine/own-rules.ts';
import { ruleOf } from './engine/phrase-rule.ts';
import type { LoadedQueueRule } from './engine/queue-rules.ts';
import { createWatch, type Watch } from './engine/watch.ts';
import { type LintPost, lintPost } from './lint-post.ts';
import { groundsWith } from './networks/facts.ts';
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

const inRule = (from: string, where: string, id: string, faults: readonly string[]): Error =>
  configError(
    from,
    faults.map((fault) => `${where} (${id}): ${fault}`),
  );

/** Throws a `configError` where it makes no rule. */
const fromConfig = ({ rule: written, where, from }: WrittenRule): LoadedRule => {
  const made = ruleOf(written, from);
  if ('faults' in made) throw inRule(from, where, written.id, made.faults);
  const foreign = written.pattern !== undefined;
  return { id: written.id, family: OWN_FAMILY, rule: made.rule, from, foreign };
};

/**
 * Loads the rules a config is about. Call `checkProject` before linting: the config may name rules that are not there.
 * Throws a `configError` for a rule in it that is none.
 * @param stopped That of the watch of the run, where another thread has opened the project before.
 */
export const openProject = async (config: Config, stopped?: SharedArrayBuffer): Promise<Project> => {
  const named = (path: string): string => pathFrom(config.cwd, path);
  const own = await Promise.all([
    ...config.rulesDirs.map((folder) => rulesFromDir(folder, named)),
    ...config.plugins.map(({ name, path }) => rulesFromPackage(name, path)),
  ]);
  const written = config.phraseRules.map(fromConfig);
  const all = [
    ...(await builtinRules()),
    ...(await builtinQueueRules()),
    ...own.flatMap(({ rules }) => rules),
    ...written,
  ];
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

/**
 * Lints posts with the rules and settings of a project: make it once and use it for every post.
 * @param linter Of its rules, where there is one.
 */
export const postLinter = (project: Project, linter = createLinter(project.rules, project.watch)): LintPost => {
  const grounds = groundsWith(project.config.networks);
  const settingsOf = settingsFor(project.config, everyRule(project));
  const allow = allowPhrases(project.config.allow);
  const again = placeRules(project.rules);
  return (raw) => lintPost(raw, (post, settings) => linter(post, settings, grounds), settingsOf, allow, again);
};

const checkExamples = ({ config, rules }: Project): void => {
  for (const { rule: written, where, from } of config.phraseRules) {
    const loaded = rules.find((one) => one.id === written.id && one.from === from);
    const faults = loaded === undefined ? [] : exampleFaults(loaded, createLinter([loaded]));
    if (faults.length > 0) throw inRule(from, where, written.id, faults);
  }
};

/**
 * Throws a `configError` where a rule without code does otherwise than its examples say, and where the config
 * names rules, options or values that are not there.
 */
export const checkProject = (project: Project): void => {
  checkExamples(project);
  checkRules(project.config, everyRule(project));
};
