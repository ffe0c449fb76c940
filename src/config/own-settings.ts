import type { AnyRule } from '../engine/load-rules.ts';
import type { Suppression, WrittenSettings } from '../types.ts';
import { problemsOf, unknownIds } from './check-rules.ts';
import type { RuleChanges } from './config.ts';
import { asList, changesOf } from './resolve-config.ts';
import { postSchema } from './schema.ts';
import { validate } from './validate.ts';

/** What a post says of its own linting: the sound part of it, and what is wrong with the rest. */
export interface OwnSettings {
  readonly changes: RuleChanges;
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly string[];
  /** True for `postlint: false`. */
  readonly skip: boolean;
}

const NOTHING: OwnSettings = { changes: new Map(), suppressions: [], problems: [], skip: false };

/**
 * Reads a post's own `postlint` key, which comes as it stands in its file; never throws.
 * @param line Where the key is told to be, 1-based.
 */
export const readOwnSettings = (
  { kind, value }: WrittenSettings,
  line: number,
  rules: readonly AnyRule[],
): OwnSettings => {
  if (value === false) return { ...NOTHING, skip: true };
  const checked = validate(postSchema, { postlint: value });
  if ('problems' in checked) return { ...NOTHING, problems: checked.problems };
  const { rules: set, disable, reason = null } = checked.value.postlint;
  const changes = changesOf(set);
  const disabled = asList(disable);
  const wrong = problemsOf(changes, 'postlint.rules', rules);
  return {
    changes: new Map([...changes].filter(([id]) => !wrong.has(id))),
    suppressions: disabled.map((rule) => ({ kind, line, rule, reason })),
    problems: [...[...wrong.values()].flat(), ...unknownIds(disabled, 'postlint.disable', rules)],
    skip: false,
  };
};
