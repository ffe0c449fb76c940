/** The contract of a rule file: what a rule says of itself, and what it is given and gives back. */
import type { Principle } from './principles.ts';
import type { Bearing, Guard, Hit, Polarity, Post, QueueTag, Severity, Span, Trait } from './types.ts';

/** One setting of a rule: its type, default and what it does, in one sentence. */
export type OptionSpec = { readonly doc: string } & (
  | { readonly type: 'number'; readonly default: number; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'words'; readonly default: readonly string[] }
);
/** The settings of a rule by name, as a config writes them. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
interface OptionTypes {
  number: number;
  boolean: boolean;
  words: readonly string[];
}
/** The settings as `check` gets them: what the user set, else the defaults. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionTypes[O[K]['type']] };

/** Texts by id; `{name}` in one is a slot, which `values` of what is reported fills. */
export type Messages = Readonly<Record<string, string>>;
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
/** What fills the slots of a message; anything where its text is not known before it runs. */
export type Values<Text extends string> = string extends Text
  ? { readonly values?: Readonly<Record<string, string | number>> }
  : [Slots<Text>] extends [never]
    ? { readonly values?: undefined }
    : { readonly values: Readonly<Record<Slots<Text>, string | number>> };

/** When a sentence is taken to do what a rule looks for, weighed by all its words. */
export interface Likely<M extends Messages = Messages> {
  readonly trait: Trait;
  /** The chance from which it is said, 0 to 1. */
  readonly from: number;
  /** What is said of it; its one slot is `{words}`. */
  readonly message: keyof M & string;
  /** True where no other sentence than a post's first can do it. */
  readonly firstOnly?: boolean;
  /** Words that make a sentence something else, however much it reads like it. */
  readonly unless?: RegExp;
}

/**
 * Lists of phrases, matched for all rules in one pass. Words match in all their inflections: `share` finds `shared`,
 * and not `shareholder`. `(only|just)` is either, `(item|)` may be missing; groups do not nest. `=share` is one form,
 * `synerg*` any ending, `~` a gap of up to four words, `<n>` a number, `<pct>` a percentage, `<price>` an
 * amount of money, `<self>` we, us, our, my, me or I, `<who>` a mention or a capitalised word, `<CAPS>` a
 * word in capitals, `<emoji>` an emoji. A leading `^` asks for the start of a clause, a final `?` for a
 * question mark. Case, quotes, hyphens, emoji and contractions do not matter:
 * `we will` finds `We’ll`.
 */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** A place to report and the message for it; `values` fills the message's `{slots}`. */
export type Reported<M extends Messages> = {
  [K in keyof M]: {
    /** Half-open, in UTF-16 units; shown to the end of its last word, and of the phrase that word opens. */
    readonly at: Span;
    readonly message: K;
    /** How much of the rule's weight this is worth, 0 to 1; 1 where left out. */
    readonly strength?: number;
    /** True where the words are too little to say it aloud: like a finding of a quiet rule, it only counts. */
    readonly quiet?: boolean;
    /** True where it is as loud in a plain post as in an ad, whatever `inPlainPost` of the rule says. */
    readonly loud?: boolean;
  } & Values<M[K]>;
}[keyof M];

/** Where the phrases of each list stand, in order of place; of each list the first 400. */
export type HitLists<Name extends PropertyKey> = Readonly<Record<Name, readonly Hit[]>>;

/** What a rule is given to look at a post. */
export interface RuleContext<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
  P extends PhraseLists = PhraseLists,
> {
  readonly post: Post;
  /** Where the rule's own phrases stand, one list of hits for each list, in order of place. */
  readonly hits: HitLists<keyof P>;
  readonly options: OptionValues<O>;
  /** May be called many times. Throws for a message that the rule does not have, a slot without a value, and a place that is none. */
  report(finding: Reported<M>): void;
}

/** A post; `«` and `»` mark exactly what the rule must report. Give it metadata where the text alone is not the case. */
export type Example =
  | string
  | {
      readonly post: string;
      readonly options?: Readonly<Record<string, unknown>>;
      readonly network?: string;
      readonly author?: string;
      readonly reply?: boolean;
      /** Its content warning. */
      readonly warning?: string;
      readonly altText?: readonly string[];
    };

/** A rule for posts. It is synchronous and pure: what it says hangs on the post and its options alone. */
export interface Rule<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
  P extends PhraseLists = PhraseLists,
> extends Bearing {
  readonly principle: Principle;
  /** What a finding is evidence of. Relational findings are praise: always `info`, never a failure. */
  readonly polarity: Polarity;
  readonly severity: Severity;
  /**
   * Its severity in a post that bears few other marks of an ad, where the words are often meant otherwise: `counted` counts
   * and has no line. The same where left out.
   */
  readonly inPlainPost?: Severity | 'counted';
  /** Signed log-odds of one full-strength finding: below 0 for promotional rules, above for relational ones. */
  readonly weight: number;
  /** True where it judges the post as a whole and quotes words only to show where: it stands back behind a finding of those very words. */
  readonly wholePost?: boolean;
  /** True where it is read off how a post opens: behind a first sentence that only tells of things it counts, too. */
  readonly readsOpening?: boolean;
  /** What a post in which it speaks is to its queue; what its family says where left out, none for a manner of speaking. */
  readonly queueTags?: readonly QueueTag[];
  /** One sentence: what it finds. */
  readonly summary: string;
  /** One or two sentences: why a reader minds, or is glad. */
  readonly why: string;
  /** How much of its weight is left under a guard: 0 silences it, 0.4 tempers it; 1 where not named, but for `notEnglish`, where that is 0. */
  readonly guards?: Readonly<Partial<Record<Guard, number>>>;
  readonly options?: O;
  readonly phrases?: P;
  /** Lists of which at least one must be found, else there is nothing to check; left out where the rule looks at every post. */
  readonly needs?: readonly (keyof P & string)[];
  /** What was found, quoting the words. */
  readonly messages: M;
  /** What to try instead, by message; may use the same slots. */
  readonly suggestions?: { readonly [K in keyof M]?: string };
  /** What speaks where `check` finds nothing: a sentence that reads like those that do it, by all its words and those around it. */
  readonly likely?: Likely<M>;
  /** A promotional rule reports in every `bad` and is silent in every `good`; a relational rule the reverse. */
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  /** Reports what it finds in one post. What it throws is a problem of the report, and the other rules still run. */
  check(context: RuleContext<M, O, P>): void;
}

/**
 * A queue, one post a line. Before a post, parted by ` | `, may stand its day or time (`2026-05-04`), its
 * channel, `reply`, and `author: nonprofit`, `goal: …`, `campaign: …`.
 */
export type QueueExample = string | { readonly queue: string; readonly options?: Readonly<Record<string, unknown>> };

/** What rules for posts and rules for queues say of themselves alike. */
export type RuleFacts = Pick<
  Rule,
  | 'principle'
  | 'polarity'
  | 'severity'
  | 'inPlainPost'
  | 'weight'
  | 'quiet'
  | 'summary'
  | 'why'
  | 'guards'
  | 'likely'
  | 'options'
  | 'messages'
> & {
  readonly examples: Readonly<Record<'good' | 'bad', readonly (Example | QueueExample)[]>>;
};
