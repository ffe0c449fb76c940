/** Rules' own examples, read as posts with the places they mark. */
import type { Example, Rule } from '../rule-kit.ts';
import type { Author, Finding, Network, RawPost, Span } from '../types.ts';
import type { Linter } from './linter.ts';
import type { AnyRule, LoadedRule } from './load-rules.ts';
import { audible, checkOptions, type RuleSettings } from './settings.ts';
import { reasonOf } from './wording.ts';

/** An example without its marks, and what they mark. */
export interface Case {
  readonly marked: string;
  readonly text: string;
  readonly expected: readonly Span[];
  readonly raw: RawPost;
  readonly options: Readonly<Record<string, unknown>>;
}

const marksOf = (marked: string): readonly Span[] =>
  [...marked.matchAll(/«([^»]*)»/g)].map(({ index, 1: words = '' }, nth) => {
    const start = index - 2 * nth;
    return { start, end: start + words.length };
  });

const readExample = (example: Example): Case => {
  const given = typeof example === 'string' ? { post: example } : example;
  const text = given.post.replace(/[«»]/g, '');
  return {
    marked: given.post,
    text,
    expected: marksOf(given.post),
    options: given.options ?? {},
    raw: {
      text,
      anchors: [{ start: 0, line: 1, column: 1 }],
      ...(given.network ? { network: given.network as Network } : {}),
      origin: {
        path: 'example',
        ...(given.author ? { author: given.author as Author } : {}),
        ...(given.reply ? { replyTo: 'example' } : {}),
        ...(given.warning ? { warning: given.warning } : {}),
        ...(given.altText ? { altText: given.altText } : {}),
      },
    },
  };
};

/** The examples in which a rule reports. */
export const firingOf = ({ rule }: { readonly rule: Rule }): readonly Case[] =>
  (rule.polarity === 'promotional' ? rule.examples.bad : rule.examples.good).map(readExample);

/** The examples in which a rule is silent. */
export const silentOf = ({ rule }: { readonly rule: Rule }): readonly Case[] =>
  (rule.polarity === 'promotional' ? rule.examples.good : rule.examples.bad).map(readExample);

/** The rule shown even where it is quiet. Throws for an option that the rule has not. */
export const settingsFor = (loaded: AnyRule, given: Readonly<Record<string, unknown>>): RuleSettings => {
  const checked = checkOptions(loaded, given);
  if ('error' in checked) throw new Error(checked.error);
  return new Map([[loaded.id, { severity: audible(loaded), options: checked.options }]]);
};

/** A text with `«` and `»` around its spans, which may not overlap. */
export const mark = (text: string, spans: readonly Span[]): string => {
  let out = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return out + text.slice(at);
};

/** What a rule reports of one of its examples, linted by a linter for this rule alone. Throws what the rule throws. */
export const findingsIn = ({ raw, options }: Case, loaded: LoadedRule, lint: Linter): readonly Finding[] => {
  const { findings, problems } = lint(raw, settingsFor(loaded, options));
  const [problem] = problems;
  if (problem) throw new Error(problem.message);
  return findings;
};

const faultIn = (one: Case, seen: string, fires: boolean): string | undefined => {
  if (!fires) return seen === one.text ? undefined : `is to be left alone and is reported: ${JSON.stringify(seen)}`;
  if (seen === one.text) return 'is not reported';
  return seen === one.marked ? undefined : `is reported as ${JSON.stringify(seen)}; mark it so, or change the rule`;
};

/** What a rule does otherwise than its examples say, one sentence each. @param lint A linter that knows the rule. */
export const exampleFaults = (loaded: LoadedRule, lint: Linter): readonly string[] => {
  const faultsIn = (cases: readonly Case[], fires: boolean): readonly string[] =>
    cases.flatMap((one) => {
      const example = `example ${JSON.stringify(one.marked)}`;
      try {
        const fault = faultIn(one, mark(one.text, findingsIn(one, loaded, lint)), fires);
        return fault === undefined ? [] : [`${example} ${fault}`];
      } catch (thrown) {
        return [`${example}: ${reasonOf(thrown)}`];
      }
    });
  return [...faultsIn(firingOf(loaded), true), ...faultsIn(silentOf(loaded), false)];
};
