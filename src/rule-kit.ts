/** Everything a rule may import: the contract of a rule file, and the primitives of `src/nlp` it is built on. */
import type { Principle } from './principles.ts';
import type { QueueExample } from './queue-kit.ts';
import type { Guard, Hit, Polarity, Post, Severity, Span } from './types.ts';

export { overrun } from './networks/count.ts';
export { addressesSomebody, afterCall, answers, mine, ownWords, situation } from './nlp/address.ts';
export { announcement, isOthersNews, ownership } from './nlp/announcement.ts';
export { besides, isAside, sentencesTo, unitsTo, wordsTold } from './nlp/asides.ts';
export {
  clauseAround,
  clauseAt,
  gist,
  hearsSomebody,
  sentenceAt,
  sentenceHolding,
  sentenceOf,
} from './nlp/clause-at.ts';
export { deeds, isPast } from './nlp/deeds.ts';
export { byPlace, follows, hitOver, meant, near, type Pair } from './nlp/hits.ts';
export { heldBack, titleness } from './nlp/kept-back.ts';
export { isMadeBy, isMaking } from './nlp/making.ts';
export { isName, namesThing, thingDoes } from './nlp/named-thing.ts';
export { isNoNews } from './nlp/no-news.ts';
export { isBareLine, isButton, namesBuyer, toSentenceEnd } from './nlp/notice.ts';
export { type Outcome, outcomes } from './nlp/outcome.ts';
export { type Partner, partners } from './nlp/partners.ts';
export { type Party, partyAt } from './nlp/party.ts';
export { areAgents, isMatter } from './nlp/people.ts';
export { pitch } from './nlp/pitch.ts';
export { pointer } from './nlp/pointer.ts';
export { firstWord, saysYou, wantsWords } from './nlp/questions.ts';
export { ramp } from './nlp/ramp.ts';
export { normalText, wordSet } from './nlp/reading.ts';
export { isStance, isTribute } from './nlp/regard.ts';
export { remedies } from './nlp/remedy.ts';
export { ABOUT_US, selfTalk, type Told } from './nlp/self-talk.ts';
export { type Sale, sales } from './nlp/selling.ts';
export { hasPerson, namesPeople, namesRole, namesSomebody, type Somebody, somebodyAt } from './nlp/somebody.ts';
export { type Speaker, speakerOf } from './nlp/speaker.ts';
export { tellsYouDid, thanksAt, thanksForDeed } from './nlp/thanks.ts';
export { isHeadline, isTitle } from './nlp/title.ts';
export {
  ALL_OF_US,
  AUDIENCE,
  ELSEWHERE,
  KINDS_OF_PEOPLE,
  POLITICS,
  PUBLIC_MATTERS,
  WARES,
} from './nlp/word-classes.ts';
export * from './queue-kit.ts';
export * from './queue-posts.ts';
export { asks, replies, talk } from './queue-samples.ts';
export { betaBelow, median, wilson } from './statistics.ts';
export type { Clause, Ground, Hit, Post, Sentence, Span, Token, Unit } from './types.ts';

/** One setting of a rule: its type, default and what it does, in one sentence. */
export type OptionSpec = { readonly doc: string } & (
  | { readonly type: 'number'; readonly default: number; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'words'; readonly default: readonly string[] }
);
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
interface OptionTypes {
  number: number;
  boolean: boolean;
  words: readonly string[];
}
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionTypes[O[K]['type']] };

export type Messages = Readonly<Record<string, string>>;
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
/** What fills the slots of a message; anything where its text is not known before it runs. */
export type Values<Text extends string> = string extends Text
  ? { readonly values?: Readonly<Record<string, string | number>> }
  : [Slots<Text>] extends [never]
    ? { readonly values?: undefined }
    : { readonly values: Readonly<Record<Slots<Text>, string | number>> };

/**
 * Lists of phrases, matched for all rules in one pass. Words match by stem, so `share` finds `shared`.
 * `(only|just)` is either, `(item|)` may be missing; groups do not nest. `=share` is that word form only,
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
    readonly at: Span;
    readonly message: K;
    /** How much of the rule's weight this is worth, 0 to 1; 1 where left out. */
    readonly strength?: number;
  } & Values<M[K]>;
}[keyof M];

export interface RuleContext<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
  P extends PhraseLists = PhraseLists,
> {
  readonly post: Post;
  /** Where the rule's own phrases stand, one list of hits for each list, in order of place. */
  readonly hits: { readonly [K in keyof P]: readonly Hit[] };
  readonly options: OptionValues<O>;
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

export interface Rule<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
  P extends PhraseLists = PhraseLists,
> {
  readonly principle: Principle;
  /** What a finding is evidence of. Relational findings are praise: always `info`, never a failure. */
  readonly polarity: Polarity;
  readonly severity: Severity;
  /** Signed log-odds of one full-strength finding: below 0 for promotional rules, above for relational ones. */
  readonly weight: number;
  /** True for a cue too common to be worth a line: it counts and is explained, and is printed only where the user gives it a severity. */
  readonly quiet?: boolean;
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
  /** A promotional rule reports in every `bad` and is silent in every `good`; a relational rule the reverse. */
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  check(context: RuleContext<M, O, P>): void;
}

/** What rules for posts and rules for queues say of themselves alike. */
export type RuleFacts = Pick<
  Rule,
  'principle' | 'polarity' | 'severity' | 'weight' | 'quiet' | 'summary' | 'why' | 'guards' | 'options' | 'messages'
> & {
  readonly examples: Readonly<Record<'good' | 'bad', readonly (Example | QueueExample)[]>>;
};

/** Types a rule; the loader adds id and family from its path. */
export const defineRule = <
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
  const P extends PhraseLists = Record<never, never>,
>(
  rule: Rule<M, O, P>,
): Rule => rule as unknown as Rule;

/** White space other than one blank between words; most stretches have none. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
/** The text with its white space drawn together and none at its ends. */
export const evenly = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** The words of a span as a message quotes them: white space drawn together, double quotes single, at most `max` characters. */
export const quote = (post: Post, span: Span, max = 60): string => {
  const words = evenly(post.text.slice(span.start, span.end)).replace(/["“”]/g, "'");
  return words.length <= max ? words : `${words.slice(0, max - 1).trimEnd()}…`;
};

/** The span from the start of the first place to the end of the last. */
export const join = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });

/**
 * A phrase that can be found: every bracket has its partner and none stands within another, for alternatives are
 * words; and every gap has a word on both sides, for a gap is found by what ends it.
 */
export const FINDABLE = /^(?!.*~\s*~|\s*\^?\s*~|.*~\s*\??\s*$|.*[(|]\s*~\s*[|)])[^()]*(?:\([^()]*\)[^()]*)*$/;

const checked = (phrase: string): string => {
  if (FINDABLE.test(phrase)) return phrase;
  throw new Error(`brackets within brackets, or a gap without a word on both sides, in "${phrase}"`);
};

/**
 * Phrases written as running text, parted by ` | ` outside brackets: `expand('(only|just) <n> (item|) left | low stock')`
 * is two. Throws for one that could never be found (`FINDABLE`).
 */
export const expand = (...texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/\|(?![^()]*\))/))
    .map((phrase) => evenly(phrase).replace(/\| /g, '|'))
    .filter(Boolean)
    .map(checked);
