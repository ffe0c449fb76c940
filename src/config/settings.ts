import type { AnyRule } from '../engine/load-rules.ts';
import { audible, checkOptions, type RuleSetting, type RuleSettings } from '../engine/settings.ts';
import { isQueueRule } from '../rule-kit.ts';
import type { Problem, RawPost, Suppression, WrittenSettings } from '../types.ts';
import { unknownIds } from './check-rules.ts';
import type { Config, RuleChange, RuleChanges } from './config.ts';
import { layerMatcher, type PostPlace } from './overrides.ts';
import { readOwnSettings } from './own-settings.ts';
import { presetSeverities } from './presets.ts';

export interface PostToSet extends PostPlace, Pick<RawPost, 'suppressions'> {
  /** 1-based line in the file where it begins. */
  readonly line?: number;
  readonly settings?: WrittenSettings | undefined;
}

/** What a post's rules run with. */
export interface PostSettings {
  readonly settings: RuleSettings;
  /** What hides findings of it. */
  readonly suppressions: readonly Suppression[];
  /** What is wrong with the post's own settings; the sound part of them applies. */
  readonly problems: readonly Problem[];
  /** True where the post asks not to be linted (`postlint: false`). */
  readonly skip: boolean;
}

const withChange = ({ severity, options }: RuleSetting, change: RuleChange): RuleSetting => ({
  severity: change.severity ?? severity,
  options: { ...options, ...change.options },
});

const filled = (loaded: AnyRule, { severity, options }: RuleSetting): RuleSetting => {
  const checked = checkOptions(loaded, options);
  if ('error' in checked) throw new Error(`rule "${loaded.id}": ${checked.error}`);
  return { severity, options: checked.options };
};

const NOTHING_OWN = { suppressions: [], problems: [], skip: false } as const;

/** True for what `--only` and `--skip` leave out, whatever the rest says. */
export const isLeftOut = ({ only, skip }: Config['commandLine'], id: string): boolean =>
  skip.includes(id) || (only.length > 0 && !only.includes(id));

/** What `--only` makes of the others: with a queue rule they still count, for rules on posts tell what the posts of a queue are. */
const leftOut = ({ only, skip }: Config['commandLine'], rules: readonly AnyRule[]) => {
  const needsPosts = rules.some(({ id, rule }) => only.includes(id) && isQueueRule(rule));
  return (id: string, severity: RuleSetting['severity']): RuleSetting['severity'] =>
    needsPosts && !skip.includes(id) && severity !== 'off' ? 'counted' : 'off';
};

/** `--only` shows a rule even where the config has it off or it says nothing by itself. */
const askedFor = (loaded: AnyRule, severity: RuleSetting['severity']): RuleSetting['severity'] =>
  severity === 'off' || severity === 'default' ? audible(loaded) : severity;

/** The settings of all rules for the posts that fall under these layers. */
const resolveRules = (config: Config, rules: readonly AnyRule[], fallsUnder: readonly number[]): RuleSettings => {
  const { commandLine } = config;
  const severities = presetSeverities(config.preset, rules);
  const layers = [...fallsUnder.flatMap((index) => config.layers[index]?.rules ?? []), commandLine.rules];
  const others = leftOut(commandLine, rules);
  const entries = rules.map((loaded) => {
    const { id } = loaded;
    const start: RuleSetting = { severity: severities.get(id) ?? 'default', options: {} };
    const last = layers.flatMap((layer) => layer.get(id) ?? []).reduce(withChange, start);
    const asked = commandLine.only.includes(id) ? askedFor(loaded, last.severity) : last.severity;
    const severity = isLeftOut(commandLine, id) ? others(id, last.severity) : asked;
    return [id, filled(loaded, { ...last, severity })] as const;
  });
  return new Map(entries);
};

/** What comments hide, and the rules they name that are not there. */
const fromComments = (post: PostToSet, rules: readonly AnyRule[]): Pick<PostSettings, 'suppressions' | 'problems'> => {
  const { path, suppressions = [] } = post;
  const problems = suppressions.flatMap(({ line, rule }) =>
    unknownIds(rule === null ? [] : [rule], 'postlint comment', rules).map((message) => ({ path, line, message })),
  );
  return { suppressions, problems };
};

const withOwn = (config: Config, byId: ReadonlyMap<string, AnyRule>, shared: RuleSettings, own: RuleChanges) => {
  const settings = new Map(shared);
  for (const [id, change] of own) {
    const [loaded, setting] = [byId.get(id), shared.get(id)];
    if (loaded === undefined || setting === undefined || isLeftOut(config.commandLine, id)) continue;
    settings.set(id, filled(loaded, withChange(setting, change)));
  }
  return settings;
};

/**
 * What each post's rules run with: the preset, then `rules` and the overrides in order, then the
 * command line, then the post's own settings. Posts that fall under the same overrides share one map.
 * Call `checkRules` first; here an unknown rule is passed over and a wrong option throws.
 */
export const settingsFor = (config: Config, rules: readonly AnyRule[]): ((post: PostToSet) => PostSettings) => {
  const layersOf = layerMatcher(config);
  const byId = new Map(rules.map((loaded) => [loaded.id, loaded]));
  const known = new Map<string, PostSettings>();
  const sharedBy = (layers: readonly number[]): PostSettings => {
    const key = layers.join();
    const shared = known.get(key) ?? { ...NOTHING_OWN, settings: resolveRules(config, rules, layers) };
    known.set(key, shared);
    return shared;
  };
  return (post) => {
    const shared = sharedBy(layersOf(post));
    if (post.settings === undefined && post.suppressions === undefined) return shared;
    const comments = fromComments(post, rules);
    if (post.settings === undefined) return { ...shared, ...comments };
    const { path, line: postLine = 1, settings } = post;
    const line = settings.line ?? postLine;
    const { changes, suppressions, problems, skip } = readOwnSettings(settings, line, rules);
    return {
      settings: changes.size === 0 ? shared.settings : withOwn(config, byId, shared.settings, changes),
      suppressions: [...comments.suppressions, ...suppressions],
      problems: [...comments.problems, ...problems.map((message) => ({ path, line, message }))],
      skip,
    };
  };
};
