import type { AnyRule } from '../engine/load-rules.ts';
import { problemsOf, unknownIds } from './check-rules.ts';
import { asList, changesOf, type RuleChange, type RuleChanges } from './config.ts';
import { postSchema } from './schema.ts';
import { validate } from './validate.ts';

/** What a post says of its own linting: the sound part of it, and what is wrong with the rest. */
export interface OwnSettings {
  readonly changes: RuleChanges;
  readonly problems: readonly string[];
  /** True for `postlint: false`. */
  readonly skip: boolean;
}

const OFF: RuleChange = { severity: 'off', options: {} };

/** Reads a post's `postlint:` settings, which come from its front matter or row as they stand; never throws. */
export const readOwnSettings = (given: unknown, rules: readonly AnyRule[]): OwnSettings => {
  if (given === false) return { changes: new Map(), problems: [], skip: true };
  const checked = validate(postSchema, { postlint: given });
  if ('problems' in checked) return { changes: new Map(), problems: checked.problems, skip: false };
  const { rules: set, disable } = checked.value.postlint;
  const changes = changesOf(set);
  const disabled = asList(disable);
  const wrong = problemsOf(changes, 'postlint.rules', rules);
  const unknown = unknownIds(disabled, 'postlint.disable', rules);
  return {
    changes: new Map([...[...changes].filter(([id]) => !wrong.has(id)), ...disabled.map((id) => [id, OFF] as const)]),
    problems: [...[...wrong.values()].flat(), ...unknown],
    skip: false,
  };
};
