/** Every data type that crosses a module border. Imports nothing, so anything may import it. */

/** Half-open range of UTF-16 code units in `Post.text`: the only kind of position before output. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The networks that can be named, by id. */
export const NETWORKS = [
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'pinterest',
  'threads',
  'tiktok',
  'x',
  'youtube',
] as const;
/** A network by id; `unknown` where neither the post nor the config names one. */
export type Network = (typeof NETWORKS)[number] | 'unknown';

/** How a network counts the length of a text; `src/networks/count.ts` has a counter for each. */
export type Unit = 'utf-16' | 'graphemes' | 'bytes' | 'x' | 'mastodon' | 'threads';

/** Something a network says, or its users found out: with the place it is from and the month it held. */
export interface Fact {
  readonly value: number;
  readonly source: string;
  /** `2026-04` */
  readonly asOf: string;
}

/** What may be said otherwise for an account: a server with longer posts, a paid plan. All in the network's own count. */
export const LIMITS = ['length', 'altText', 'hashtags', 'mentions', 'links', 'fold'] as const;
/** A limit by name: `length` and `altText` in the network's unit, the first `fold` characters show before "more", the others are counts. */
export type Limit = (typeof LIMITS)[number];

/** What a network takes, and what is usual there; a limit is absent where it has none that is known. */
export interface Ground extends Readonly<Partial<Record<Limit, Fact>>> {
  /** As people write it, to be read after "on". */
  readonly name: string;
  /** What `length` is counted in. */
  readonly unit: Unit;
  /** UTF-8 bytes that a post may have besides. */
  readonly bytes?: Fact;
  /** Hashtags beyond which people there find them too many. */
  readonly hashtags: Fact;
  /** True where a link in a post can be clicked. */
  readonly linksWork: boolean;
}

/** What a user says of networks: numbers by name of the network, `undefined` as good as absent. */
export type OwnLimits = Readonly<
  Partial<Record<Network, Readonly<Partial<Record<Limit, number | undefined>>> | undefined>>
>;

/** Ground rules by network; a network nobody knows has a few that are kind everywhere. */
export type Grounds = Readonly<Record<Network, Ground>>;

/** Who speaks. `public` is an authority or a public service, `nonprofit` speaks for a third party in need. */
export const AUTHORS = ['organisation', 'person', 'nonprofit', 'public'] as const;
/** Who a post speaks for. */
export type Author = (typeof AUTHORS)[number];

/** How much a finding matters, mildest first. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
/** `error` fails a run by default, `warning` and `info` where `--fail-on` says so; praise is always `info`. */
export type Severity = (typeof SEVERITIES)[number];
/** What is found in a post: `relational` is praise and never fails a run, `promotional` is a flag. */
export type Polarity = 'relational' | 'promotional';

/**
 * One known correspondence between a post and its file. Up to the next anchor, each UTF-16 unit of the
 * post is one column further in the file, so a source anchors every line start and every spot where
 * quoting, an escape or removed markup breaks that step.
 */
export interface Anchor {
  /** Offset into the post's text. */
  readonly start: number;
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based column in the file, in UTF-16 units. */
  readonly column: number;
}

/** What the writer is called. */
export interface OwnNames {
  readonly names: readonly string[];
  /** In lower case, with the `@`. */
  readonly handles: readonly string[];
}

/** What a post says about itself outside its text; all of it optional but the path. */
export interface Origin {
  /** The file as the user named it, or `<stdin>`. */
  readonly path: string;
  /** Which post of the file, for people: `row 2`, `part 3`; absent where the file is one post. */
  readonly post?: string;
  /** The input's own id, handed back untouched. */
  readonly id?: string | number;
  readonly author?: Author;
  /** What the config says of its writer. */
  readonly self?: OwnNames;
  readonly status?: string;
  readonly channel?: string;
  /** Where it goes, first of all `RawPost.network`; absent where that is one network or none. */
  readonly networks?: readonly Network[];
  /** When it goes out, as the input writes it. */
  readonly time?: string;
  /** What it answers; its presence makes the post a reply. */
  readonly replyTo?: string;
  /** 1-based place in its thread, own comments counted on from it; absent where the post stands alone. */
  readonly part?: number;
  /** The writer's own first comment below the post. */
  readonly firstComment?: string;
  /** What describes its pictures to those who do not see them, one for each; empty for a picture that plainly has none. */
  readonly altText?: readonly string[];
  /** What stands above it until a reader asks for it. */
  readonly warning?: string;
  /** Addresses it carries outside its text: a link column, a link behind words. */
  readonly links?: readonly string[];
  readonly campaign?: string;
  /** What the plan wants of it, in the plan's own words. */
  readonly goal?: string;
  readonly settings?: WrittenSettings;
}

/** What a post's own `postlint` key says, not yet checked. */
export interface WrittenSettings {
  readonly kind: 'front-matter' | 'field';
  /** 1-based line of the key; the post's first line where absent. */
  readonly line?: number;
  readonly value: unknown;
}

/** What hid a finding: something written beside the post, a phrase the config allows, or a baseline that knows it. */
export type SuppressionKind = 'comment' | 'front-matter' | 'field' | 'allowed' | 'baseline';

/** A place in a file, 1-based, columns in UTF-16 units. */
export type Place = Pick<Anchor, 'line' | 'column'>;

/** What somebody wrote beside a post so that findings are hidden. */
export interface Suppression {
  readonly kind: 'comment' | 'front-matter' | 'field';
  /** 1-based line it is written on. */
  readonly line: number;
  /** Id as written; null is every rule. */
  readonly rule: string | null;
  readonly reason: string | null;
  /** It holds for findings that begin from here on; from the start of the post where absent. */
  readonly from?: Place;
  /** And before this; to the end of the post where absent. */
  readonly to?: Place;
}

/** One post as a source hands it over, before any analysis. */
export interface RawPost {
  readonly text: string;
  /** Sorted by `start`; the first stands at 0. A last one at `text.length` fixes the end where it is not one step on. */
  readonly anchors: readonly Anchor[];
  readonly network?: Network;
  readonly origin: Origin;
  /** What comments in its file hide; absent where there are none. */
  readonly suppressions?: readonly Suppression[];
}

/** What a user may say of a table or list: the column or key that holds each of these. */
export const ROLES = [
  'text',
  'network',
  'channel',
  'time',
  'replyTo',
  'firstComment',
  'author',
  'id',
  'altText',
  'campaign',
  'goal',
  'status',
] as const;
/** Something that a column or key can hold. */
export type Role = (typeof ROLES)[number];
/** Names of columns or keys by what they hold; of the absent ones the usual names are looked for. */
export type Columns = Readonly<Partial<Record<Role, string>>>;

/** A rule without code, as a config writes it. */
export interface PhraseRule {
  readonly id: string;
  /** What it looks for, in the notation of phrase lists; absent where it has a pattern. */
  readonly phrases?: readonly string[] | undefined;
  /** A regular expression; case does not matter. */
  readonly pattern?: string | undefined;
  /** May hold `{words}`, what was found. */
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly why?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly polarity?: Polarity | undefined;
  /** Log-odds of one finding; 0, which leaves the score alone, where left out. */
  readonly weight?: number | undefined;
  /** As those of any rule, with `«»` around what is reported. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
}

/** Something that could not be read or run. It never stops the rest; it makes the exit code 2. */
export interface Problem {
  /** The file it is about, as the user named it; absent where no file is. */
  readonly path?: string;
  /** 1-based line in that file. */
  readonly line?: number;
  /** What is wrong and the way out, one sentence without the path. */
  readonly message: string;
  /** What was thrown, where something was. */
  readonly cause?: unknown;
}

/** What a token is; words of a list match no link, mention or hashtag. */
export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'url' | 'emoji' | 'punctuation';

/** A word, number, mark or the like. Only white space lies between tokens. */
export interface Token extends Span {
  /** Exactly `post.text.slice(start, end)`. */
  readonly text: string;
  readonly kind: TokenKind;
  /**
   * What word lists are compared with: lower case, compatibility-normalised, stretched letters drawn
   * together, and a clitic written out (`'re` is `are`, `n't` is `not`).
   */
  readonly normal: string;
  /** `normal` without its inflection, by Porter's steps, for plain English words; else `normal`. */
  readonly stem: string;
  /** True for the second half of a contraction; it is no word of its own when words are counted. */
  readonly clitic: boolean;
  /** True where it begins with a capital letter. */
  readonly capital: boolean;
  /** Index into `post.sentences`. */
  readonly sentence: number;
  /** True inside a quotation, a quoted line or a repost: somebody else's words. */
  readonly quoted: boolean;
}

/** A run of tokens, as indices into `post.tokens`; `last` is exclusive. */
export interface TokenRange extends Span {
  readonly first: number;
  readonly last: number;
}

/** What ends with a stop, a line or an emoji that closes it. Every token is in exactly one. */
export interface Sentence extends TokenRange {
  readonly kind: 'statement' | 'question' | 'exclamation';
}

/** Who a clause is about. `none` is a heading, a fragment, or a thing. */
export type Subject = 'self' | 'i' | 'you' | 'other' | 'shared' | 'none';

/**
 * What a clause does. Directives are split by who gains: an `ask` benefits the writer, a `help` the
 * reader, an `invite` hands over the turn.
 */
export type Act = 'ask' | 'help' | 'invite' | 'question' | 'thanks' | 'promise' | 'statement';

/** A part of a sentence with one thing to say; the clauses of a post are in order and do not overlap. */
export interface Clause extends TokenRange {
  /** Index into `post.sentences`. */
  readonly sentence: number;
  readonly subject: Subject;
  readonly act: Act;
  /** Token index where the clause proper begins, after lead-ins such as "Big news:" or a reply's mention. */
  readonly head: number;
  /** True where every word of it is somebody else's. */
  readonly quoted: boolean;
}

/** Where a phrase of a word list stands. */
export interface Hit extends TokenRange {
  readonly text: string;
  /** Index into the list it came from. */
  readonly phrase: number;
  /** True where "no", "not", "without", "don't have to" … stands before it in its sentence. */
  readonly negated: boolean;
  /** True inside a quotation, a quoted line or a repost, where it tells what somebody else said, and in a name. */
  readonly quoted: boolean;
}

export const GUARDS = ['reply', 'service', 'cause', 'person', 'humour', 'trade', 'quote', 'notEnglish'] as const;
/** A reading of the whole post that tempers or silences rules. Metadata decides first, text second. */
export type Guard = (typeof GUARDS)[number];

/**
 * What a sentence is weighed for by all its words, by the rule that says so; the place in this list is the letter in
 * the table of weights.
 */
export const TRAITS = [
  'ad-copy',
  'asks-then-answers-itself',
  'builds-on-what-people-said',
  'claims-of-closeness',
  'credits-someone',
  'data-grab-question',
  'engagement-bait',
  'friendly-then-pitch',
  'give-to-get',
  'hidden-motive',
  'human-voice',
  'jargon',
  'leaves-room',
  'numbers-as-persuasion',
  'numbers-as-trophies',
  'one-way-broadcast',
  'open-about-motive',
  'ordering-people-around',
  'owns-a-mistake',
  'people-as-targets',
  'pitch-before-value',
  'pressure-and-scarcity',
  'reads-like-a-brochure',
  'real-question',
  'recycled-phrases',
  'self-praise',
  'self-talk-ratio',
  'shares-the-reward',
  'shows-empathy',
  'specific-thanks',
  'starts-with-them',
  'starts-with-us',
  'talking-to-a-crowd',
  'tells-in-time',
  'useful-on-its-own',
  'whats-in-it-for-me',
  'withheld-hook',
] as const;
/** Something that some sentences do and others do not, by the id of the rule that speaks of it. */
export type Trait = (typeof TRAITS)[number];

/** The shared cue lists; `src/nlp/cues.ts` has the words of each. */
export type CueName =
  | 'ask'
  | 'invite'
  | 'thanks'
  | 'speech'
  | 'benefit'
  | 'offer'
  | 'reward'
  | 'deadline'
  | 'announce'
  | 'selfElliptic'
  | 'showing'
  | 'herald'
  | 'house'
  | 'stock'
  | 'worn'
  | 'prize'
  | 'foremost'
  | 'unequalled'
  | 'picked'
  | 'acclaimed'
  | 'modest'
  | 'glowing'
  | 'care'
  | 'regard'
  | 'assist'
  | 'feeling'
  | 'service'
  | 'trade'
  | 'cause'
  | 'humour'
  | 'sellsPrice'
  | 'sellsGoods'
  | 'sellsReady'
  | 'sellsOrder'
  | 'sellsCure';

/** The document every rule reads: built once, frozen for rules that are not ours, a `Span` over its whole text. */
export interface Post extends Span {
  readonly text: string;
  readonly network: Network;
  /** Ground rules of that network. */
  readonly ground: Ground;
  /** Those of every network it goes to, `ground` first. */
  readonly grounds: readonly Ground[];
  readonly origin: Origin;
  readonly anchors: readonly Anchor[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Worked out when first asked for. */
  readonly clauses: readonly Clause[];
  /** Worked out when first asked for. */
  readonly guards: ReadonlySet<Guard>;
  /** Words a reader would count: no links, mentions, hashtags, numbers or clitics. */
  readonly wordCount: number;
  /** Offset where a feed folds the post ("see more"); the whole text where it is shorter. */
  readonly fold: number;
  /** Places of a shared cue list (`src/nlp/cues.ts`), such as offers, rewards, deadlines; in order. Throws for a name that is none. */
  cue(name: CueName): readonly Hit[];
}

/** What a rule says of a place in a post, as it is reported: `start` and `end` are offsets into the post's text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly family: string;
  /** Name of the message template in the rule. */
  readonly messageId: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly severity: Severity;
  readonly polarity: Polarity;
  /** 1-based, in the file; columns in UTF-16 units, ends exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding that is not printed, by what it was hidden, and why. */
export interface SuppressedFinding extends Finding {
  readonly kind: SuppressionKind;
  readonly reason: string | null;
}

/** Something that is there to hide findings, as a problem that is to be told if it hid none in the whole run. */
export interface SuppressionUse extends Problem {
  readonly used: boolean;
}

/** A phrase that a config allows. */
export interface AllowedPhrase {
  readonly phrase: string;
  /** Ids of the rules it is allowed to; none is every rule. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** The key it stands under, such as `allow[0]`. */
  readonly where: string;
  /** The config or preset it stands in, as messages name it. */
  readonly from: string;
}

/** How the evidence of one rule bears on that of others in the same post; the field is undefined where it does not. */
export interface Bearing {
  /**
   * From this strength times guard on, 0 to 1, it shows that what is warm in the post is a means: the `warmth` of other
   * rules counts for nothing. Source: score notes, cancelled false warmth.
   */
  readonly cancelsWarmth?: number | undefined;
  /** True of a strength that is worth nothing once the warmth is a means. */
  readonly warmth?: boolean | undefined;
  /**
   * True where it counts for nothing beside what sells or pushes. Source: score notes 6.2, "questions before or after a
   * pitch earn nothing".
   */
  readonly cancelledByPush?: boolean | undefined;
  /** True of a strength common enough in plain broadcasts to count half where it is the only one. */
  readonly halfAlone?: boolean | undefined;
  /** True for a cue too common to be worth a line: it counts and is explained, and is printed only where the user gives it a severity. */
  readonly quiet?: boolean | undefined;
}

/** One rule's evidence in one post, before the score: log-odds = `weight` × `strength` × `guard`. */
export interface Evidence extends Bearing {
  readonly rule: string;
  readonly family: string;
  /** Signed log-odds at full strength; negative is promotional. */
  readonly weight: number;
  /** 0 to 1. */
  readonly strength: number;
  /** 0 to 1; 1 where no guard tempers it. */
  readonly guard: number;
  /** The words that earned it, as they stand in the post. */
  readonly words: readonly string[];
  /** True where the rule found nothing, and the words only read like what it looks for: its strength is a chance. */
  readonly byChance?: boolean | undefined;
}

/**
 * What a score is called. By its value, in steps of 20: `one-way` (0 to 19) to `relational` (80 to 100); `unclear` where the
 * interval reaches over three of them or more, `not enough to go on` where there is no value.
 */
export type Band =
  | 'one-way'
  | 'leaning promotional'
  | 'balanced'
  | 'leaning relational'
  | 'relational'
  | 'unclear'
  | 'not enough to go on';

/** What one rule has done to a score; the log-odds of all parts sum to `Score.raw`. */
export interface ScorePart {
  readonly rule: string;
  /** Whole points from 50; the parts sum to `value - 50`. */
  readonly points: number;
  /** Log-odds after guards, caps and cancelling. */
  readonly logOdds: number;
  /** Log-odds before caps and cancelling. */
  readonly uncapped: number;
  readonly words: readonly string[];
  /** Why it counts less than it would alone, in words; absent where it counts in full. */
  readonly note?: string;
}

/** Where a post or a queue stands between talking at people and with them, with how it comes about. */
export interface Score {
  /** 0 (one-way) to 100 (relational); null where there is too little to go on. */
  readonly value: number | null;
  /** Log-odds, always there; 0 is no evidence either way. */
  readonly raw: number;
  readonly band: Band;
  /** 80 % interval of `value`; null with it. */
  readonly low: number | null;
  readonly high: number | null;
  readonly parts: readonly ScorePart[];
}

/** What a post is to its queue, told by its rules (`queueTags`), its guards and its clauses (`src/engine/queue-tags.ts`). */
export const QUEUE_TAGS = [
  /** Asks or pitches for the writer's gain, and gives nothing before. */
  'asks',
  /** Useful, a credit, thanks, empathy or a shared reward. */
  'gives',
  /** Takes up what was said, wants to know, or answers. */
  'listens',
  'service',
  /** About the writer. */
  'self',
  /** Leaves no way in: far too common to be held against one post. */
  'one-way',
  'reply',
  'cause',
  /** Wants an answer from readers. */
  'question',
  /** Takes up what somebody said. */
  'uptake',
  /** Thanks or credits somebody. */
  'credits',
  /** Names somebody outside. */
  'names',
  /** Mostly somebody else's words. */
  'quote',
  /** Says openly what the writer gains. */
  'open',
] as const;
/** One thing that a post can be to its queue. */
export type QueueTag = (typeof QUEUE_TAGS)[number];

/** All that is kept of a post until its queue ends: under 1 kB, whatever the post's length. */
export interface PostSummary {
  readonly path: string;
  /** Which post of the file, for people; empty where the file is one post. */
  readonly post: string;
  /** 1-based line in the file where it begins. */
  readonly line: number;
  /** Where it goes, a comma between: `x`, `Acme`, or `x (Acme), bluesky (Acme)`; empty where nothing says so. */
  readonly channel: string;
  /** When it goes out, as the input writes it. */
  readonly time: string | null;
  /** Place in its thread; a part after the first is read with the first. */
  readonly part: number;
  /** Score from 0 to 100; null where it has none. */
  readonly value: number | null;
  /** Score in log-odds. */
  readonly raw: number;
  /** One bit for each of `QUEUE_TAGS`, the first the lowest. */
  readonly tags: number;
  /** Its first words, as a message quotes them. */
  readonly opening: string;
  /** What it asks for: a code, an address, a thing, or verb and object; null where it asks for nothing. */
  readonly ask: string | null;
  /** Its first letters and digits, without addresses and handles: what copies are told by. */
  readonly letters: string;
  /** The plan's own goals for it. */
  readonly goal: string | null;
  readonly campaign: string | null;
}

/** All that is known of one post once it has been linted. */
export interface Report {
  readonly origin: Origin;
  readonly network: Network;
  readonly text: string;
  readonly guards: readonly Guard[];
  readonly score: Score;
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** What would be among the findings, were it not hidden; it counts in the score all the same. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What was there to hide findings of it; absent where nothing was. */
  readonly suppressions?: readonly SuppressionUse[];
  /** Rules that threw. */
  readonly problems: readonly Problem[];
  /** What its queue keeps of it. */
  readonly summary?: PostSummary;
}

/** What a rule found in a queue as a whole. */
export interface QueueFinding {
  readonly rule: string;
  readonly family: string;
  readonly messageId: string;
  readonly message: string;
  readonly suggestion: string | null;
  readonly severity: Severity;
  readonly polarity: 'promotional';
  /** The posts it is about, as people call them: `row 4`, with the file in a queue of several. */
  readonly posts: readonly string[];
  /** Where the first of them begins. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** A finding about a queue that is not printed, by what it was hidden, and why. */
export interface SuppressedQueueFinding extends QueueFinding {
  readonly kind: SuppressionKind;
  readonly reason: string | null;
}

/** How many posts of a queue fall where; they sum to its posts. */
export interface Mix {
  readonly relational: number;
  readonly balanced: number;
  readonly promotional: number;
  readonly notScored: number;
}

/** One post of the timeline, or several in a row where the queue is long. */
export interface Moment {
  /** Day it begins with, `2026-05-01`; null where no time is given. */
  readonly day: string | null;
  /** Mean score of the posts; null where none has one. */
  readonly value: number | null;
}

/** Posts that give against posts that ask, and the share of giving aimed at. */
export interface Balance {
  readonly gives: number;
  readonly asks: number;
  /** 80 % interval of the share that gives, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** 0 to 1. */
  readonly target: number;
}

/** What the queue as a whole does. */
export interface QueueReport {
  /** The file as the user named it, or the globs of the config that gather its files. */
  readonly path: string;
  readonly posts: number;
  /** Its first part is the posts themselves, the others are queue rules. */
  readonly score: Score;
  readonly mix: Mix;
  readonly balance: Balance;
  readonly findings: readonly QueueFinding[];
  readonly suppressed: readonly SuppressedQueueFinding[];
  /** In time order, at most 40. */
  readonly timeline: readonly Moment[];
  /** The longest runs of posts without a way in, one a channel, longest first. */
  readonly streaks: readonly { readonly channel: string; readonly posts: readonly string[] }[];
  /** What is asked for more than once, most often first. */
  readonly repeated: readonly { readonly ask: string; readonly posts: readonly string[] }[];
  /** Groups of posts of nearly the same words; `share` is how much the least alike have in common, 0 to 1 in whole hundredths. */
  readonly copies: readonly { readonly share: number; readonly posts: readonly string[] }[];
  /** Queue rules that threw, and times of front matter that cannot be read; those of rows are told with their posts. */
  readonly problems: readonly Problem[];
  /** Which post of the file it begins with, counted from 1, where a long queue is looked at in stretches; absent where this is all of it. */
  readonly from?: number;
}

/** What a formatter may know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly family: string;
  readonly polarity: Polarity;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  /** Firings on real posts that were judged; absent where too few were. */
  readonly checked?: { readonly right: number; readonly wrong: number };
}

/** What a formatter may know of a run besides its reports. */
export interface FormatContext {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly scoreModel: string;
  readonly color: boolean;
  /** Terminal columns to keep within. */
  readonly width: number;
  /** Print how each score is made up. */
  readonly explainScore: boolean;
  /** Print praise. */
  readonly strengths: boolean;
  /** Say nothing of posts with nothing to flag. */
  readonly quiet: boolean;
  /** The tool's own version; left out where absent. */
  readonly version?: string;
  /** A path as seen from the root of the repository, `/` between folders; paths stay as they are where absent. */
  readonly fromRoot?: (path: string) => string;
  /** What makes a post fail, for formats that tell failed from passed; from errors on where absent. */
  readonly limits?: {
    readonly failOn: Severity | 'never';
    /** 0 to 100. */
    readonly minScore: number | null;
  };
}

/** Counts of all that was printed in a run: of findings by severity, praise apart as `strengths`. */
export interface Totals {
  readonly posts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly strengths: number;
  readonly notScored: number;
  /** Findings that were hidden. */
  readonly suppressed: number;
}

/** Every output format, in the order `--help` lists them. */
export const FORMATTERS = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
  'rdjsonl',
  'markdown',
  'html',
] as const;

/**
 * An output format as a stream of pieces: `begin`, one `post` for each report, `queue` for each queue,
 * `end`. Pure: no printing, no exit codes, no reading of `process`.
 */
export interface Formatter {
  readonly name: (typeof FORMATTERS)[number];
  /** A new writer; it may remember what it has printed (the last path, whether a comma is due). */
  open(context: FormatContext): FormatWriter;
}

/** One report being written: each call returns the next piece of it, which may be empty. */
export interface FormatWriter {
  begin?(): string;
  post(report: Report): string;
  /** Comes after the last post of the queue, or at the end where its files are not in a row. */
  queue?(report: QueueReport): string;
  /** What could not be read or run, in formats that would read as all clear without it. */
  problem?(problem: Problem): string;
  end(totals: Totals): string;
}
