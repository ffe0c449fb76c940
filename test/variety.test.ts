/** Every rule's firing examples, written in other ways: the finding survives and moves with its words. */
import { describe, expect, it } from 'vitest';
import { type Case, firingOf } from '../src/engine/examples.ts';
import { builtinRules, type LoadedRule } from '../src/engine/load-rules.ts';
import { EXEMPTIONS } from './variety/exempt.ts';
import { KNOWN } from './variety/known.ts';
import { asMarked, lossesOf, waysOf } from './variety/survival.ts';
import { TRANSFORMATIONS, type Transformation } from './variety/transformations.ts';

const rules = await builtinRules();
const losses = new Map(rules.map((rule) => [rule.id, lossesOf(rule)]));

const lostIn = (loaded: LoadedRule, transformation: Transformation, one: Case): readonly string[] =>
  waysOf(transformation, asMarked(one)).flatMap((post) => losses.get(loaded.id)?.(one, post) ?? []);

const isExempt = (rule: string, transformation: string): boolean =>
  EXEMPTIONS.some(({ rules: ids, transformations }) => ids.includes(rule) && transformations.includes(transformation));

const isKnown = (rule: string, transformation: string, { text }: Case): boolean =>
  KNOWN.some(
    ({ rule: id, transformations, posts }) =>
      id === rule && transformations.includes(transformation) && posts.some((start) => text.startsWith(start)),
  );

const called = (id: string): LoadedRule => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

describe.each(TRANSFORMATIONS.map((one) => [one.name, one] as const))(
  'a finding survives %s',
  (name, transformation) => {
    it.each(rules.filter(({ id }) => !isExempt(id, name)).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
      const held = firingOf(rule).filter((one) => !isKnown(id, name, one));
      expect(held.flatMap((one) => lostIn(rule, transformation, one))).toEqual([]);
    });
  },
);

const named = (name: string): Transformation => {
  const transformation = TRANSFORMATIONS.find((one) => one.name === name);
  if (!transformation) throw new Error(`no transformation ${name}`);
  return transformation;
};

const exempt = EXEMPTIONS.flatMap(({ transformations, rules: ids, why }) =>
  transformations.flatMap((name) => ids.map((id) => [name, id, why] as const)),
);
it.each(exempt)('%s is still no test of %s: %s', (name, id) => {
  const lost = firingOf(called(id)).flatMap((one) => lostIn(called(id), named(name), one));
  expect(lost, 'take it out of EXEMPTIONS').not.toEqual([]);
});

const known = KNOWN.flatMap(({ transformations, rule, posts, why }) =>
  transformations.flatMap((name) => posts.map((start) => [name, rule, start, why] as const)),
);
it.each(known)('%s is still too much for %s: %s … (%s)', (name, id, start) => {
  const post = firingOf(called(id)).find(({ text }) => text.startsWith(start));
  expect(post && lostIn(called(id), named(name), post), 'take it out of KNOWN').not.toEqual([]);
});

const phrasesOf = ({ rule }: LoadedRule): number => Object.values(rule.phrases ?? {}).flat().length;

/** Promotional rules that are mostly lists. */
const LISTED = rules
  .filter(({ rule }) => rule.polarity === 'promotional')
  .sort((a, b) => phrasesOf(b) - phrasesOf(a))
  .slice(0, 8)
  .map((loaded) => [loaded.id, loaded] as const);

/** The first and the last of the ways in which a transformation writes a post. */
const outermost = (transformation: Transformation, post: Parameters<typeof waysOf>[1]) => {
  const ways = waysOf(transformation, post);
  return ways.length < 2 ? ways : [ways.at(0), ways.at(-1)].filter((way) => way !== undefined);
};

it.each(LISTED)('a finding of %s survives any two of them together', (id, loaded) => {
  const lost = firingOf(loaded).flatMap((one) => {
    const held = TRANSFORMATIONS.filter(({ name }) => !isExempt(id, name) && !isKnown(id, name, one));
    return held.flatMap((first) =>
      held
        .filter((second) => second !== first && !(first.begins && second.begins))
        .flatMap((second) => outermost(first, asMarked(one)).flatMap((once) => outermost(second, once)))
        .flatMap((twice) => losses.get(id)?.(one, twice) ?? []),
    );
  });
  expect(lost).toEqual([]);
});
