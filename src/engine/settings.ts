/** What a user may set of a rule, and the check of it. */
import type { OptionSpec } from '../rule-kit.ts';
import type { Severity } from '../types.ts';
import type { AnyRule } from './load-rules.ts';
import { noSuch, show } from './wording.ts';

type Options = Readonly<Record<string, unknown>>;

export interface RuleSetting {
  /**
   * `default` is the rule's own, and `audible` too, with a line also in plain posts; `counted` counts in score and queue
   * and prints nothing.
   */
  readonly severity: Severity | 'off' | 'default' | 'audible' | 'counted';
  /** Checked, and complete: defaults are filled in. */
  readonly options: Options;
}

/** True where nobody set another severity than the rule's own. */
export const isOwn = (severity: RuleSetting['severity']): severity is 'default' | 'audible' =>
  severity === 'default' || severity === 'audible';

/** By rule id; a rule that is not in it runs with its defaults. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

const inRange = ({ min, max }: { readonly min?: number; readonly max?: number }): string => {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of ${min} or more`;
  return max === undefined ? '' : ` of ${max} or less`;
};

const expected = (spec: OptionSpec): string => {
  if (spec.type === 'number') return `a number${inRange(spec)}`;
  return spec.type === 'boolean' ? 'true or false' : 'a list of words';
};

/** True where the value has the option's type and lies in its range. */
export const fits = (spec: OptionSpec, value: unknown): boolean => {
  if (spec.type === 'boolean') return typeof value === 'boolean';
  if (spec.type === 'words') return Array.isArray(value) && value.every((word) => typeof word === 'string');
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
};

/** The rule's own values for all its options. */
export const defaultOptions = ({ rule }: AnyRule): Options =>
  Object.freeze(Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default])));

/** The severity at which a rule speaks, be it quiet by nature or not; what it reports quietly stays so. */
export const audible = ({ rule }: AnyRule): RuleSetting['severity'] => (rule.quiet ? rule.severity : 'audible');

/** Fills in defaults; `error` names the option, the value, and what the rule would take. */
export const checkOptions = (loaded: AnyRule, given: Options): { options: Options } | { error: string } => {
  const specs = new Map(Object.entries(loaded.rule.options ?? {}));
  for (const [name, value] of Object.entries(given)) {
    const spec = specs.get(name);
    if (spec === undefined) return { error: noSuch('option', name, `rule "${loaded.id}"`, [...specs.keys()]) };
    if (!fits(spec, value)) {
      return { error: `option "${name}" of rule "${loaded.id}" must be ${expected(spec)}, not ${show(value)}` };
    }
  }
  return { options: Object.freeze({ ...defaultOptions(loaded), ...given }) };
};
