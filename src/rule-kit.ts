/** Everything a rule may import: the contract of a rule file. */
import type { Principle } from './principles.ts';
import type { Clause, Guard, Hit, Polarity, Post, Severity, Span } from './types.ts';

export { clauseAt, hearsSomebody } from './nlp/clause-at.ts';
export { selfTalk, type Told } from './nlp/self-talk.ts';
export type { Principle } from './principles.ts';
export type { Act, Clause, Guard, Hit, Post, Sentence, Span, Subject, Token } from './types.ts';

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
type Values<Text extends string> = [Slots<Text>] extends [never]
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
  /** How much of its weight is left under a guard: 0 silences it, 0.4 tempers it; 1 where not named. */
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

/** Types a rule; the loader adds id and family from its path. */
export const defineRule = <
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
  const P extends PhraseLists = Record<never, never>,
>(
  rule: Rule<M, O, P>,
): Rule => rule as unknown as Rule;

const normalised = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a span as a message quotes them: white space drawn together, at most `max` characters. */
export const quote = (post: Post, span: Span, max = 60): string => {
  const words = normalised(post.text.slice(span.start, span.end));
  return words.length <= max ? words : `${words.slice(0, max - 1).trimEnd()}…`;
};

/** The span from the start of the first place to the end of the last. */
export const join = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });

/** A clause as a finding marks it: without the labels and mentions before it and the links, tags and marks after it. */
export const gist = (post: Post, { first, last, head }: Clause): Span => {
  const isWord = (at: number): boolean => /^(?:word|number)$/.test(post.tokens[at]?.kind ?? '');
  let from = head;
  if (isWord(head)) while (from > first && isWord(from - 1)) from -= 1;
  else for (from = first; from < last - 1 && !isWord(from); ) from += 1;
  let to = last - 1;
  while (to > from && !isWord(to) && post.tokens[to]?.kind !== 'mention') to -= 1;
  return { start: post.tokens[from]?.start ?? 0, end: post.tokens[to]?.end ?? post.end };
};

/** A hit of one list and the hit of another that goes with it. */
export interface Pair {
  readonly first: Hit;
  readonly second: Hit;
}

/** Pairs in which `second` begins at most `within` characters after `first` ends, in this order; each `first` with the nearest. Linear in both lists. */
export const follows = (first: readonly Hit[], second: readonly Hit[], within: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  let next = 0;
  for (const one of first) {
    while (next < second.length && (second[next] as Hit).start < one.end) next += 1;
    const other = second[next];
    if (other && other.start - one.end <= within) pairs.push({ first: one, second: other });
  }
  return pairs;
};

/** Pairs of two lists that stand within `within` characters of each other, in either order. */
export const near = (a: readonly Hit[], b: readonly Hit[], within: number): readonly Pair[] => [
  ...follows(a, b, within),
  ...follows(b, a, within),
];

/** Hits that are the writer's own words and meant: neither quoted nor negated. */
export const meant = (hits: readonly Hit[]): readonly Hit[] => hits.filter((hit) => !hit.negated && !hit.quoted);

/** Phrases written as running text, parted by ` | ` outside brackets: `expand('(only|just) <n> (item|) left | low stock')` is two. */
export const expand = (...texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/\|(?![^()]*\))/)).map(normalised);

/** Ways to get in touch and places to look: they serve whoever needs them, so by themselves they are no pitch. */
const NO_PITCH =
  /^(?:(?:dm|contact|call|message) (?:us|me)(?: to)?|get in touch|more (?:details|info|information)|for more|(?:be|make) sure (?:to|you)|don['’]?t forget to|contribute to|find out|(?:stop|drop|swing|come) by|head (?:over )?to|(?:get|take|see|read) (?:the|a|this)|test your|experience|apply|enter|stay tuned|join|visit|order|save the date|tickets?|stock|subscription|membership|guarantee|checkout|cart|deals?|bundle|offers?|in stock|must have|enrolment|enrollment)$/i;

/** Where the writer begins to ask or sell for their own gain; a way to get in touch is none, nor what `except` lets pass. */
export const pitch = (post: Post, except?: RegExp): Hit | undefined =>
  meant([...post.cue('ask'), ...post.cue('offer')]).find(({ text }) => !NO_PITCH.test(text) && !except?.test(text));

/** Token index where the writer's own words end: at "RT @name", else after the last token. */
export const ownWords = (post: Post): number => {
  const { tokens } = post;
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'word' &&
      /^(?:RT|MT)$/.test(text) &&
      tokens.slice(index + 1, index + 3).some((next) => next.kind === 'mention'),
  );
  return at < 0 ? tokens.length : at;
};

/** Lower-case words that go on talking to the person named before them: "@ada you should …", "@ada thanks". */
const TALKS_ON =
  /^(?:you|your|i|we|it|that|this|thank|thanks|sorry|congrats|congratulations|hi|hello|hey|yes|no|so|what|how|well|good|great|glad|please)$/;

/** True where the post speaks to somebody in particular: a reply, "@name" or "Hi @name" in front, a remark before a repost. */
export const answers = (post: Post): boolean => {
  const { tokens, origin } = post;
  if (origin.replyTo !== undefined) return true;
  const own = ownWords(post);
  if (own < tokens.length) return own > 0;
  let at = 0;
  while (tokens[at]?.kind === 'punctuation' || /^(?:hi|hey|hello|dear|hiya)$/.test(tokens[at]?.normal ?? '')) at += 1;
  if (tokens[at]?.kind !== 'mention') return false;
  while (tokens[at]?.kind === 'mention' || tokens[at]?.text === ',') at += 1;
  const next = tokens[at];
  if (/^[:"“&'’]/.test(next?.text ?? '')) return false;
  return next?.kind !== 'word' || /^\p{Lu}/u.test(next.text) || TALKS_ON.test(next.normal);
};

/** Hits in the writer's own words, negated ones included: not quoted, not in what follows "RT @name". */
export const mine = (post: Post, hits: readonly Hit[]): readonly Hit[] => {
  const own = ownWords(post);
  return hits.filter((hit) => !hit.quoted && hit.first < own);
};

/** The clause a hit stands in, at least as long as the hit. */
export const clauseAround = (post: Post, hit: Hit): Span => {
  const clause = post.clauses.find(({ first, last }) => hit.first >= first && hit.first < last);
  const { start, end } = clause ? gist(post, clause) : hit;
  return { start: Math.min(start, hit.start), end: Math.max(end, hit.end) };
};

/** Share of words with a capital from which a text is a headline: no name in it can be told, nobody speaks. */
const TITLE_CASE = 0.7;
const MIN_TITLE_WORDS = 4;

/** True where nearly every word of a stretch of tokens has a capital, as headlines and buttons have. */
export const isTitle = ({ tokens }: Post, first = 0, last = tokens.length): boolean => {
  const words = tokens.slice(first, last).filter(({ kind, clitic }) => kind === 'word' && !clitic);
  return (
    words.length >= MIN_TITLE_WORDS &&
    words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= TITLE_CASE * words.length
  );
};
