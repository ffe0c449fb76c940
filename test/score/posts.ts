/** The examples of all rules as posts, what the linter makes of a post, and posts drawn from both. */
import fc from 'fast-check';
import { createLinter, type Linter } from '../../src/engine/linter.ts';
import { builtinRules, type LoadedRule } from '../../src/engine/load-rules.ts';
import { type Example, isQueueRule } from '../../src/rule-kit.ts';
import type { Report } from '../../src/types.ts';
import { rawPost } from '../engine/fake-rule.ts';
import { neutral } from './neutral.ts';

export const rules = await builtinRules();
const SETTINGS = new Map();

/** What a linter makes of a text. */
export const reportBy =
  (lint: Linter) =>
  (text: string): Report =>
    lint(rawPost(text), SETTINGS);

export const report = reportBy(createLinter(rules));

const withoutHints = (loaded: LoadedRule): LoadedRule => {
  if (isQueueRule(loaded.rule)) return loaded;
  const { likely: _, ...rule } = loaded.rule;
  return { ...loaded, rule };
};
/** Without what is only likely. */
export const reportOfSure = reportBy(createLinter(rules.map(withoutHints)));

/** The score as points that are not rounded. */
const points = (text: string): number => 100 / (1 + Math.exp(-report(text).score.raw));
/** Points, unrounded, that a change of the text adds. */
export const moved = (from: string, to: string): number => points(to) - points(from);

export const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** The text with a sentence put behind it. */
export const behind = (text: string, sentence: string): string =>
  `${text}${/[.!?…]["”’)]?$/.test(text) ? ' ' : '\n\n'}${sentence}`;

/** Whom a post answers: what stands in front of the mention makes it no answer, so nothing there is neutral. */
const ANSWERED = /^(?:(?:hi |hello |hey )?@[\w.]+(?:[,:]\s+|\s+(?!\p{L}+ed\b|built\b)))*/iu;
/** The text with a sentence put in front of it, behind the mentions it opens with; "@ada built it" is answered by nobody. */
export const inFront = (text: string, sentence: string): string =>
  text.replace(ANSWERED, (mentions) => `${mentions}${sentence} `);

const textOf = (example: Example): string =>
  (typeof example === 'string' ? example : example.post).replace(/[«»]/g, '');

/** The examples of each rule that looks at posts. */
const examples = rules.flatMap(({ id, family, rule }) => {
  if (isQueueRule(rule)) return [];
  const [good, bad] = [rule.examples.good.map(textOf), rule.examples.bad.map(textOf)];
  return [{ id, family, good, bad, reported: rule.polarity === 'relational' ? good : bad }];
});
export const everything = examples.flatMap(({ good, bad }) => [...good, ...bad]);
/** Examples in which their rule finds something; the others are there to be let alone. */
export const telling = examples.flatMap(({ reported }) => reported);

/** Families that make an ad of a post, and the log-odds from which they do. Source: score notes 6.2. */
const SELLS = /^(?:selling|pushing)$/;
const SELLS_FROM = 0.4;
const families = new Map(examples.map(({ id, family }) => [id, family]));
/** True where a post for sure sells or pushes hard enough for a question beside it to be a ramp. */
export const isAd = (text: string): boolean =>
  reportOfSure(text).score.parts.some(
    ({ rule, uncapped }) => SELLS.test(families.get(rule) ?? '') && uncapped <= -SELLS_FROM,
  );
export const ads = examples.filter(({ family }) => SELLS.test(family)).flatMap(({ bad }) => bad.filter(isAd));

/** Examples that can stand beside other text: with a full stop, in one paragraph, quoting nobody. */
const plain = everything.filter((text) => /[.!?]$/.test(text) && !/["“”\n]/.test(text));

/** A post of one to three stretches, each an example or neutral; at least one is an example. */
export const drawn: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...plain), fc.array(fc.oneof(fc.constantFrom(...plain), neutral), { maxLength: 2 }))
  .chain(([first, rest]) => fc.shuffledSubarray([first, ...rest], { minLength: rest.length + 1 }))
  .map((stretches) => stretches.join(' '));

/** What is drawn is the same in every run, so that a failure is there again in the next. */
export const SEED = 4;

/** So many of them; the same ones each time. */
export const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED });

interface Case {
  readonly from: string;
  readonly to: string;
}
/** Cases that break a rule are told with their texts where they are more than a share of all. */
export const expectFew = (cases: readonly Case[], breaks: (by: number) => boolean, share: number): void => {
  const broken = cases
    .map((one) => ({ ...one, by: moved(one.from, one.to) }))
    .filter(({ by }) => breaks(by))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (broken.length <= share * cases.length) return;
  const told = broken.map(({ from, to, by }) => `${by.toFixed(1)} points from\n  ${from}\nto\n  ${to}`);
  throw new Error(`${broken.length} of ${cases.length}:\n${told.join('\n')}`);
};
