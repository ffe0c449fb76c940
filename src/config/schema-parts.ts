/** What schemas of a config are made of. Each message completes the sentence `<value> is not …`. */
import * as v from 'valibot';
import { isRecord } from './plain.ts';
import { didYouMean } from './say.ts';

/** One of these names; a near one is pointed out. */
export const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, ({ input }) => `one of ${names.join(', ')}${didYouMean(input, names)}`);

/** An object as JSON knows them. */
export const object = (expected: string) => v.pipe(v.unknown(), v.check(isRecord, expected));

/** Names every unknown key, where valibot's own strict object stops at the first; known keys ride in the message. */
export const closed = <const Entries extends v.ObjectEntries>(entries: Entries, expected = 'an object') =>
  v.pipe(
    object(expected),
    v.objectWithRest(entries, v.never(Object.keys(entries).join(', '))),
    // The type of an object with a rest of `never` would forbid its own entries.
  ) as unknown as v.StrictObjectSchema<Entries, undefined>;

/** A list of texts that are not empty. */
export const list = (item: string, items: string) =>
  v.pipe(v.array(v.pipe(v.string(item), v.nonEmpty(item)), items), v.readonly());

/** A text that is not empty, or a list of them. */
export const oneOrMore = (one: string, many: string) =>
  v.union([v.pipe(v.string(), v.nonEmpty()), list(one, many)], `${one} or ${many}`);

/** A setting that may be left out. */
export const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.optional(v.pipe(schema, v.description(description)));
