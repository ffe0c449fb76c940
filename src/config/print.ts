import type { AnyRule } from '../engine/load-rules.ts';
import { isOwn, type RuleSetting } from '../engine/settings.ts';
import type { Severity } from '../types.ts';
import type { Config } from './config.ts';
import { isForAll } from './resolve-config.ts';
import { pathFrom } from './say.ts';
import { type PostToSet, settingsFor } from './settings.ts';

interface PrintedRule {
  readonly severity: Severity | 'off';
  readonly options: RuleSetting['options'];
  /** True where the rule counts in the score and prints nothing. */
  readonly quiet?: true;
}

const printedRule = ({ rule }: AnyRule, { severity, options }: RuleSetting): PrintedRule => {
  if (severity === 'counted') return { severity: rule.severity, options, quiet: true };
  if (!isOwn(severity)) return { severity, options };
  return { severity: rule.severity, options, ...(rule.quiet === true ? { quiet: true } : {}) };
};

/** The resolved config for `--print-config`, plain JSON: for a post or a file, else for posts under no override. */
export const printableConfig = (config: Config, rules: readonly AnyRule[], post?: PostToSet) => {
  const { settings } = settingsFor(
    post === undefined ? { ...config, layers: config.layers.filter(isForAll) } : config,
    rules,
  )(post ?? { path: 'post', network: config.network ?? 'unknown' });
  const { path, network, author } = post ?? {};
  return {
    config: config.path === null ? null : config.name,
    ...(post === undefined ? {} : { post: { path, network, ...(author === undefined ? {} : { author }) } }),
    extends: [config.preset, ...config.extended],
    files: config.files,
    ignores: config.ignores,
    columns: config.columns,
    network: config.network,
    networks: config.networks,
    author: config.author,
    self: config.self,
    allow: config.allow.map(({ phrase, rules, reason }) => ({ phrase, rules, reason })),
    rulesDir: config.rulesDirs.map((folder) => pathFrom(config.cwd, folder)),
    plugins: config.plugins.map(({ name }) => name),
    phraseRules: config.phraseRules.map(({ rule: { id } }) => id),
    queues: config.queues,
    baseline: config.baseline ? pathFrom(config.cwd, config.baseline) : config.baseline,
    failOn: config.failOn,
    minScore: config.minScore,
    maxWarnings: config.maxWarnings,
    format: config.formats,
    rules: Object.fromEntries(
      rules.map((loaded) => {
        const { id } = loaded;
        return [id, printedRule(loaded, settings.get(id) ?? { severity: 'default', options: {} })];
      }),
    ),
  };
};
