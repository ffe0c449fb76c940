/** What a rule without code may say. */
import * as v from 'valibot';
import { FINDABLE } from '../rule-kit.ts';
import { SEVERITIES } from '../types.ts';
import { closed, described, oneOf } from './schema-parts.ts';

const FOUND = 'a phrase with no ^ but in front, no brackets within brackets, and a word on both sides of each gap';
const SEEN = 'posts, at least one, with «» around what is reported';
const posts = (description: string) =>
  v.pipe(
    v.array(v.pipe(v.string('a post'), v.nonEmpty('a post')), SEEN),
    v.minLength(1, SEEN),
    v.readonly(),
    v.description(description),
  );

const sentence = (description: string) =>
  described(v.pipe(v.string('a sentence'), v.nonEmpty('a sentence')), description);
const ID = 'an id such as "no-synergy"';

/** A rule without code; `ruleOf` makes a rule of it. */
export const phraseRuleSchema = v.pipe(
  closed({
    id: v.pipe(
      v.string(ID),
      v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, ID),
      v.description('Its name, in reports and under "rules".'),
    ),
    phrases: described(
      v.pipe(
        v.array(v.pipe(v.string('a phrase'), v.nonEmpty('a phrase'), v.regex(FINDABLE, FOUND)), 'a list of phrases'),
        v.minLength(1, 'a list of phrases'),
        v.readonly(),
      ),
      'What it looks for: words match in all their inflections, "share" finds "shared"; "synerg*" is any ending, "~" a gap of up to four words, "(a|b)" either.',
    ),
    pattern: described(
      v.pipe(v.string('a regular expression'), v.nonEmpty('a regular expression')),
      'A regular expression instead of phrases; case does not matter.',
    ),
    message: v.pipe(
      v.string('a sentence'),
      v.nonEmpty('a sentence'),
      v.description('What is said of a post; {words} is what was found.'),
    ),
    suggestion: sentence('What to try instead; may hold {words} too.'),
    why: sentence('Why a reader minds, or is glad.'),
    severity: described(oneOf(SEVERITIES), '"warning" where left out, "info" for praise.'),
    polarity: described(oneOf(['promotional', 'relational']), '"relational" is praise; "promotional" where left out.'),
    weight: described(
      v.number('a number'),
      'What it counts in the score, in log-odds: below 0 where it is promotional, above 0 for praise; 0 where left out.',
    ),
    examples: v.pipe(
      closed({
        good: posts('Posts it leaves alone; for praise, posts it reports.'),
        bad: posts('Posts it reports; for praise, posts it leaves alone.'),
      }),
      v.description('Posts that are checked whenever the config is read; «» marks exactly what is reported.'),
    ),
  }),
  v.check(
    ({ phrases, pattern }) => (phrases === undefined) !== (pattern === undefined),
    'a rule; it needs either phrases or a pattern',
  ),
  v.metadata({ oneOf: [{ required: ['phrases'] }, { required: ['pattern'] }] }),
  v.description('A rule without code.'),
);
