/**
 * What a config may say: the one source of the checks, of the `UserConfig` type and of the JSON Schema.
 * Each schema's message completes the sentence `<value> is not …`.
 */
import * as v from 'valibot';
import { AUTHORS, type Limit, NETWORKS, type Network, type Role, SEVERITIES } from '../types.ts';
import { isRecord } from './plain.ts';
import { didYouMean } from './say.ts';

/** The presets that ship with postlint. */
export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];
export const isPreset = (name: string): name is Preset => PRESETS.some((preset) => preset === name);

/** What a user may set a rule to. */
export const LEVELS = ['off', ...SEVERITIES] as const;
export type Level = (typeof LEVELS)[number];

/** From which severity on a run fails. */
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const;

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, ({ input }) => `one of ${names.join(', ')}${didYouMean(input, names)}`);

const object = (expected: string) => v.pipe(v.unknown(), v.check(isRecord, expected));

/** Names every unknown key, where valibot's own strict object stops at the first; known keys ride in the message. */
const closed = <const Entries extends v.ObjectEntries>(entries: Entries, expected = 'an object') =>
  v.pipe(
    object(expected),
    v.objectWithRest(entries, v.never(Object.keys(entries).join(', '))),
    // The type of an object with a rest of `never` would forbid its own entries.
  ) as unknown as v.StrictObjectSchema<Entries, undefined>;

const list = (item: string, items: string) =>
  v.pipe(v.array(v.pipe(v.string(item), v.nonEmpty(item)), items), v.readonly());

const oneOrMore = (one: string, many: string) =>
  v.union([v.pipe(v.string(), v.nonEmpty()), list(one, many)], `${one} or ${many}`);

const firstString = (input: unknown): unknown => {
  if (Array.isArray(input)) return input[0];
  return isRecord(input) ? input.severity : input;
};

const options = v.pipe(object('an object'), v.record(v.string(), v.unknown()));

export const settingSchema = v.pipe(
  v.union(
    [
      oneOf(LEVELS),
      v.pipe(v.strictTuple([oneOf(LEVELS), options]), v.readonly()),
      v.pipe(object('an object'), v.looseObject({ severity: v.optional(oneOf(LEVELS)) })),
    ],
    ({ input }) =>
      `${LEVELS.join(', ')}, [severity, { options }] or { options }${didYouMean(firstString(input), LEVELS)}`,
  ),
  v.description('A severity, or a severity and the options of the rule, or its options (with "severity" among them).'),
);

export const rulesSchema = v.pipe(
  object('an object of rule ids and their settings'),
  v.record(v.string(), settingSchema),
  v.description('Rules by id. What is not named runs as the preset has it.'),
);

const score = 'a number from 0 to 100';
const count = 'a whole number, 0 or more';

const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.optional(v.pipe(schema, v.description(description)));

const overrideSchema = v.pipe(
  closed({
    files: described(
      list('a glob', 'a list of globs'),
      'Globs, from the folder of this file; one without a slash matches the name in any folder, `!` takes files out.',
    ),
    networks: described(
      v.pipe(v.array(oneOf(NETWORKS), 'a list of networks'), v.readonly()),
      'Networks the posts are for.',
    ),
    author: described(oneOf(AUTHORS), 'Who the posts speak for.'),
    rules: rulesSchema,
  }),
  v.check(
    ({ files = [], networks = [], author }) => files.length + networks.length > 0 || author !== undefined,
    'an override; it needs files, networks or author',
  ),
  v.metadata({ anyOf: [{ required: ['files'] }, { required: ['networks'] }, { required: ['author'] }] }),
  v.description('Rules for some of the posts: those that meet every condition given.'),
);

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

const phraseRuleSchema = v.pipe(
  closed({
    id: v.pipe(
      v.string(ID),
      v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, ID),
      v.description('Its name, in reports and under "rules".'),
    ),
    phrases: described(
      v.pipe(list('a phrase', 'a list of phrases'), v.minLength(1, 'a list of phrases')),
      'What it looks for: words match by stem; "synerg*" is any ending, "~" a gap of up to four words, "(a|b)" either.',
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

const column = (description: string) => described(v.string('a column'), description);

const columns = {
  text: column('What is posted.'),
  network: column('The network it is for.'),
  channel: column('The account or channel it goes out on.'),
  time: column('When it goes out.'),
  replyTo: column('What it answers.'),
  firstComment: column('The first comment below it, which is linted too.'),
  author: column('Who it speaks for.'),
  id: column('Its id, handed back in reports.'),
  altText: column('What its pictures show.'),
  campaign: column('The campaign it belongs to.'),
  goal: column('What it is meant to reach.'),
  status: column('Draft, scheduled or published.'),
} satisfies Readonly<Record<Role, unknown>>;

const limit = (description: string) =>
  described(v.pipe(v.number(count), v.integer(count), v.minValue(0, count)), description);

export const limitsSchema = v.pipe(
  closed({
    length: limit('The longest post, in the way this network counts.'),
    altText: limit('The longest description of a picture.'),
    hashtags: limit('Hashtags beyond which there are too many.'),
    mentions: limit('The most mentions.'),
    links: limit('The most different links.'),
    fold: limit('Characters that show before "more".'),
  } satisfies Readonly<Record<Limit, unknown>>),
  v.readonly(),
);

const networks = Object.fromEntries(NETWORKS.map((name) => [name, v.optional(limitsSchema)])) as Readonly<
  Record<Exclude<Network, 'unknown'>, v.OptionalSchema<typeof limitsSchema, undefined>>
>;

export const configSchema = closed({
  $schema: described(v.string('a string'), 'Where the JSON Schema is; read by editors only.'),
  extends: described(
    oneOrMore('a preset', 'a list of presets'),
    'Presets to start from, later ones win: "recommended" (the default) has every rule at its own severity, "strict" one higher; others are packages, or paths from the folder of this file.',
  ),
  files: described(list('a glob', 'a list of globs'), 'What to lint where the command names nothing.'),
  ignores: described(list('a glob', 'a list of globs'), 'What never to lint, even where the command names it.'),
  network: described(oneOf(NETWORKS), 'The network of posts that name none.'),
  networks: described(
    closed(networks),
    'Ground rules of networks that are other for you, such as { "mastodon": { "length": 5000 } } for a server or { "x": { "length": 25000 } } for a paid plan.',
  ),
  author: described(oneOf(AUTHORS), 'Who posts speak for that do not say so themselves.'),
  rules: v.optional(rulesSchema),
  rulesDir: described(
    oneOrMore('a folder', 'a list of folders'),
    'Folders with rules of your own (.js, .mjs), from the folder of this file.',
  ),
  plugins: described(
    oneOrMore('a package', 'a list of packages'),
    'Packages with rules of your own, or paths from the folder of this file; the default export is an object of rules by id.',
  ),
  phraseRules: described(
    v.pipe(v.array(phraseRuleSchema, 'a list of rules'), v.readonly()),
    'Rules of your own without code.',
  ),
  overrides: described(
    v.pipe(v.array(overrideSchema, 'a list of overrides'), v.readonly()),
    'Other rules for some posts; later ones win.',
  ),
  queues: described(
    v.pipe(v.array(oneOrMore('a glob', 'a list of globs'), 'a list of globs'), v.readonly()),
    'Files that form one queue together, in order of date: each a glob, or a list of globs. Other files are queues of their own.',
  ),
  columns: described(
    closed(columns),
    'The columns (or keys, dotted where they are nested) of tables and lists that hold the text, the network and so on.',
  ),
  failOn: described(oneOf(FAIL_LEVELS), 'The lowest severity that makes the exit code 1; "error" where left out.'),
  minScore: described(
    v.pipe(v.number(score), v.minValue(0, score), v.maxValue(100, score)),
    'Exit code 1 where a post scores below this, from 0 to 100.',
  ),
  maxWarnings: described(
    v.pipe(v.number(count), v.integer(count), v.minValue(0, count)),
    'Exit code 1 where there are more warnings than this.',
  ),
  format: described(
    oneOrMore('a format', 'a list of formats'),
    'Output formats, each "name" or "name=file"; "pretty" where left out.',
  ),
});

/** A post's own settings, from its front matter or row; `postlint: false`, which skips the post, is not among them. */
export const postSchema = v.object({
  postlint: closed(
    {
      rules: v.optional(rulesSchema),
      disable: v.optional(oneOrMore('a rule id', 'a list of rule ids')),
      reason: v.optional(v.string('a sentence')),
    },
    'false or an object with rules or disable',
  ),
});

export type Setting = v.InferOutput<typeof settingSchema>;
/** A config as a user writes it. */
export type UserConfig = v.InferOutput<typeof configSchema>;
