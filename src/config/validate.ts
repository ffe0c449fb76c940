import * as v from 'valibot';
import { reasonOf, show } from '../engine/wording.ts';
import { plainCopy } from './plain.ts';
import { at, didYouMean, dotted } from './say.ts';

/** What fits a schema, or all that is wrong with it, one sentence each. */
export type Checked<T> = { readonly value: T } | { readonly problems: readonly string[] };

const noSetting = (key: unknown, known: readonly string[]): string =>
  `no setting ${show(key)}${didYouMean(key, known) || `; it has: ${known.join(', ')}`}`;

const sentence = (issue: v.BaseIssue<unknown>): string => {
  const keys = (issue.path ?? []).map(({ key }) => key);
  if (issue.type === 'never') return at(keys.slice(0, -1), noSetting(keys.at(-1), issue.message.split(', ')));
  if (issue.input === undefined) return `${dotted(keys)} is missing`;
  return at(keys, `${show(issue.input)} is not ${issue.message}`);
};

const copyOf = (given: unknown): ReturnType<typeof plainCopy> => {
  try {
    return plainCopy(given);
  } catch (error) {
    return { value: undefined, problems: [reasonOf(error)] };
  }
};

/** What fits the schema, or all that is wrong with it, one sentence each. For what has been read as JSON; see `validate`. */
export const check = <const Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
): Checked<v.InferOutput<Schema>> => {
  const result = v.safeParse(schema, given);
  return result.success ? { value: result.output } : { problems: result.issues.map(sentence) };
};

/** A checked copy of what was given, or all that is wrong with it, one sentence each. */
export const validate = <const Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
): Checked<v.InferOutput<Schema>> => {
  const { value, problems } = copyOf(given);
  if (value === undefined) return { problems };
  const result = v.safeParse(schema, value);
  if (result.success && problems.length === 0) return { value: result.output };
  // What the copy left out and named is not missing as well.
  const issues = (result.issues ?? []).filter(({ input }) => problems.length === 0 || input !== undefined);
  return { problems: [...problems, ...issues.map(sentence)] };
};
