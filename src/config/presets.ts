import type { AnyRule } from '../engine/load-rules.ts';
import type { RuleSetting } from '../engine/settings.ts';
import type { RuleFacts } from '../rule-kit.ts';
import type { Preset } from './schema.ts';

type SeverityOf = (rule: RuleFacts) => RuleSetting['severity'];

const strict: SeverityOf = ({ quiet, polarity, severity }) => {
  if (quiet === true) return 'info';
  if (polarity === 'relational') return 'default';
  return severity === 'info' ? 'warning' : 'error';
};

const presets: Readonly<Record<Preset, SeverityOf>> = { recommended: () => 'default', strict };

/** The severity a preset gives each rule, by id; `default` is the rule's own. */
export const presetSeverities = (
  preset: Preset,
  rules: readonly AnyRule[],
): ReadonlyMap<string, RuleSetting['severity']> => new Map(rules.map(({ id, rule }) => [id, presets[preset](rule)]));
