/** Rules without code: phrases or a pattern, and what to say of them. */
import { listed } from '../queue-posts.ts';
import { quote, type Rule, type RuleContext } from '../rule-kit.ts';
import { matchesOf } from '../text.ts';
import type { PhraseRule, Span } from '../types.ts';
import { faultsOf } from './rule-shape.ts';
import { reasonOf } from './wording.ts';

const NAMED = 3;

/** `"synerg*", "deep dive" and 2 more`. */
const inWords = (phrases: readonly string[]): string =>
  listed(
    phrases.map((phrase) => `"${phrase}"`),
    NAMED,
  );

type Check = Pick<Rule, 'phrases' | 'needs' | 'check'>;

const reportAll = ({ post, report }: RuleContext, places: readonly Span[]): void => {
  for (const at of places) {
    if (at.end > at.start) report({ at, message: 'found', values: { words: quote(post, at) } });
  }
};

const byPhrases = (phrases: readonly string[]): Check => ({
  phrases: { phrases },
  needs: ['phrases'],
  check: (context) => reportAll(context, context.hits.phrases ?? []),
});

/** Throws what `RegExp` throws. */
const byPattern = (source: string): Check => {
  const pattern = new RegExp(source, 'giu');
  return { check: (context) => reportAll(context, matchesOf(context.post.text, pattern)) };
};

const factsOf = ({ phrases, pattern = '', ...written }: PhraseRule, from: string): Omit<Rule, 'check'> => {
  const { polarity = 'promotional', message, suggestion, examples } = written;
  return {
    principle: 'talk-with-not-at',
    polarity,
    severity: written.severity ?? (polarity === 'relational' ? 'info' : 'warning'),
    weight: written.weight ?? 0,
    summary: `Finds ${phrases ? inWords(phrases) : `what matches /${pattern}/`}.`,
    why: written.why ?? `A rule of this project, from ${from}.`,
    messages: { found: message },
    ...(suggestion === undefined ? {} : { suggestions: { found: suggestion } }),
    examples,
  };
};

/** The rule that is written down, or why it is none. @param from The config it stands in. */
export const ruleOf = (
  written: PhraseRule,
  from: string,
): { readonly rule: Rule } | { readonly faults: readonly string[] } => {
  try {
    const check = written.phrases ? byPhrases(written.phrases) : byPattern(written.pattern ?? '');
    const rule: Rule = { ...factsOf(written, from), ...check };
    const faults = faultsOf(rule);
    return faults.length > 0 ? { faults } : { rule };
  } catch (thrown) {
    return { faults: [`pattern: ${reasonOf(thrown)}`] };
  }
};
