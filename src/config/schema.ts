/**
 * What a config may say: the one source of the checks, of the `UserConfig` type and of the JSON Schema.
 * Each schema's message completes the sentence `<value> is not …`.
 */
import * as v from 'valibot';
import { AUTHORS, type Limit, NETWORKS, type Network, type Role, SEVERITIES } from '../types.ts';
import { phraseRuleSchema } from './phrase-rule-schema.ts';
import { isRecord } from './plain.ts';
import { didYouMean } from './say.ts';
import { closed, described, list, object, oneOf, oneOrMore } from './schema-parts.ts';

/** The presets that ship with postlint. */
export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];
export const isPreset = (name: string): name is Preset => PRESETS.some((preset) => preset === name);

/** What a user may set a rule to. */
export const LEVELS = ['off', ...SEVERITIES] as const;
export type Level = (typeof LEVELS)[number];

/** From which severity on a run fails. */
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const;

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

const phrase = v.pipe(v.string('a phrase'), v.regex(/\S/, 'a phrase'));

const allowSchema = v.union(
  [
    phrase,
    closed({
      phrase: v.pipe(phrase, v.description('The words, in any case.')),
      rules: described(oneOrMore('a rule id', 'a list of rule ids'), 'The rules it is allowed to; all where left out.'),
      reason: described(v.string('a sentence'), 'Why, for reports.'),
    }),
  ],
  'a phrase or { phrase, rules, reason }',
);

const names = (item: string, items: string) =>
  v.pipe(v.array(v.pipe(v.string(item), v.regex(/[^\s@]/, item)), items), v.readonly());

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

const settings = {
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
  self: described(
    closed({
      names: described(names('a name', 'a list of names'), 'Names of yours and of what you sell, as they are written.'),
      handles: described(names('a handle', 'a list of handles'), 'Handles of your own accounts.'),
    }),
    'What the writer is called, so that "Acme opens a shop" is known to be about the writer.',
  ),
  allow: described(
    v.pipe(v.array(allowSchema, 'a list of phrases'), v.readonly()),
    'Phrases you stand by: a finding that shares a word with one is suppressed.',
  ),
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
  baseline: described(
    v.pipe(v.string('a file'), v.nonEmpty('a file')),
    'The file of known findings, from the folder of this file; ".postlint-baseline.json" where left out and there.',
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
    'Output formats, each "name" or "name=file", the file inside the folder of this one; "pretty" where left out.',
  ),
};

export const configSchema = closed(settings);

/** What `lintText` takes: the settings that are about one post and bring no code, and what is known of it. */
export const textSchema = closed({
  extends: v.optional(oneOf(PRESETS)),
  network: settings.network,
  networks: settings.networks,
  author: settings.author,
  self: settings.self,
  allow: settings.allow,
  rules: settings.rules,
  reply: v.optional(v.boolean('true or false')),
  path: v.optional(v.string('a name')),
});

/** A post's own settings, from its front matter or row; `postlint: false`, which skips the post, is not among them. */
export const postSchema = v.object({
  postlint: closed(
    {
      rules: v.optional(rulesSchema),
      disable: v.optional(oneOrMore('a rule id', 'a list of rule ids')),
      reason: v.optional(v.string('a sentence')),
    },
    'false, rule ids, or an object with rules or disable',
  ),
});

export type Setting = v.InferOutput<typeof settingSchema>;
/** A config as a user writes it. */
export type UserConfig = v.InferOutput<typeof configSchema>;
