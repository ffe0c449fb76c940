/** Rules × settings → the rules that run. */
import type { PhraseGroup } from '../nlp/parse-post.ts';
import { byText } from '../text.ts';
import { type LoadedRule, phraseGroups } from './load-rules.ts';
import { type ActiveRule, hitsOf } from './run-rule.ts';
import { defaultOptions, isOwn, type RuleSetting, type RuleSettings } from './settings.ts';
import { bearingOf } from './weigh.ts';

/** A rule with what no setting changes. */
export interface Known extends Pick<ActiveRule, 'hitsIn' | 'needed'> {
  readonly loaded: LoadedRule;
  /** The setting of a rule that nobody set. */
  readonly unset: RuleSetting;
}

/** The rules in order of id, and the phrase lists of all of them as the parser takes them. */
export const prepare = (
  rules: readonly LoadedRule[],
): { readonly known: readonly Known[]; readonly groups: PhraseGroup[] } => {
  const groups: PhraseGroup[] = [];
  const known = [...rules]
    .sort((a, b) => byText(a.id, b.id))
    .map((loaded) => {
      const { needs = [] } = loaded.rule;
      const lists = phraseGroups(loaded).map(({ name, ...group }) => [name, groups.push(group) - 1] as const);
      const needed = lists.filter(([name]) => (needs as readonly string[]).includes(name)).map(([, group]) => group);
      const hitsIn = hitsOf(loaded.rule.polarity, lists);
      return { loaded, hitsIn, needed, unset: { severity: 'default', options: defaultOptions(loaded) } as const };
    });
  return { known, groups };
};

const severityOf = (
  { rule }: LoadedRule,
  severity: Exclude<RuleSetting['severity'], 'off'>,
): ActiveRule['severity'] => {
  if (severity === 'counted') return undefined;
  if (rule.polarity === 'relational') return 'info';
  return isOwn(severity) ? rule.severity : severity;
};

/** The rules that these settings leave on. */
export const activate = (known: readonly Known[], settings: RuleSettings): readonly ActiveRule[] =>
  known.flatMap(({ loaded, unset, ...found }) => {
    const { severity, options } = settings.get(loaded.id) ?? unset;
    if (severity === 'off') return [];
    const { id, family, rule, foreign = false } = loaded;
    const { polarity, weight, guards = {}, queueTags } = rule;
    const own = severityOf(loaded, severity);
    const isSet = !isOwn(severity);
    const inPlainPost = isSet ? own : (rule.inPlainPost ?? own);
    const how = {
      foreign,
      options,
      severity: own,
      quietSeverity: isSet ? own : undefined,
      plainSeverity: inPlainPost !== 'counted' ? inPlainPost : severity === 'audible' ? own : undefined,
    };
    return [{ id, family, rule, bearing: bearingOf(rule), queueTags, polarity, weight, guards, ...how, ...found }];
  });
