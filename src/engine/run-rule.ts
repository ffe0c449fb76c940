/** One rule on one post. */
import type { ParsedPost } from '../nlp/parse-post.ts';
import { wholePhrase } from '../nlp/tokens/whole-phrase.ts';
import type { Messages, Reported, Rule } from '../rule-kit.ts';
import type { Bearing, Hit, Polarity, Post, Severity, Span } from '../types.ts';
import type { RuleSetting } from './settings.ts';
import { noSuch } from './wording.ts';

type Hits = Readonly<Record<string, readonly Hit[]>>;
/** The hits of one rule in a post, by list, until it is asked for those in the next. */
export type HitsIn = (parsed: ParsedPost) => Hits;

/**
 * The rule's own phrases. What is quoted is somebody else's and what is negated is not said, so neither is
 * held against a post; praise may need both ("You asked: …", "can't thank you enough"). A list is worked out
 * when it is read: most rules look at one or two and are done.
 * @param lists Name of each of its lists and where the parser keeps its hits.
 */
export const hitsOf = (polarity: Polarity, lists: readonly (readonly [name: string, group: number])[]): HitsIn => {
  const of = polarity === 'relational' ? 'hits' : 'meant';
  let current: ParsedPost;
  const get = (group: number) => ({ enumerable: true, get: () => current[of](group) });
  // Without a prototype V8 would look each name up in a dictionary.
  const hits: Hits = Object.create({}, Object.fromEntries(lists.map(([name, group]) => [name, get(group)])));
  return (parsed) => {
    current = parsed;
    return hits;
  };
};

/**
 * A rule that is on, under the settings of a post. What every post asks of it stands here once more: no two
 * rules have the same keys, and V8 is slow to find a key in fifty kinds of objects.
 */
export interface ActiveRule extends Pick<Rule, 'polarity' | 'weight'> {
  readonly id: string;
  readonly family: string;
  readonly rule: Rule;
  readonly bearing: Bearing;
  readonly queueTags: Rule['queueTags'];
  readonly guards: NonNullable<Rule['guards']>;
  /** True where its code is not ours, so that it has to be watched. */
  readonly foreign: boolean;
  readonly options: RuleSetting['options'];
  /** Of its findings; undefined where it only counts and has no line of its own. */
  readonly severity: Severity | undefined;
  /** The same, of what it reports quietly. */
  readonly quietSeverity: Severity | undefined;
  /** The same, in a post that looks like no ad. */
  readonly plainSeverity: Severity | undefined;
  /** Gives the rule its hits in a post. */
  readonly hitsIn: HitsIn;
  /** Of these at least one must have a hit; none where the rule has nothing it cannot do without. */
  readonly needed: readonly number[];
}

/** What a rule reported of one place, before it is known whether that becomes a finding. */
export interface Sighting extends Span {
  readonly by: ActiveRule;
  readonly messageId: string;
  readonly message: string;
  readonly suggestion: string | null;
  /** 0 to 1. */
  readonly strength: number;
  readonly severity: Severity | undefined;
  /** True of all that a quiet rule reports. */
  readonly quiet: boolean;
  /** True where a plain post makes it no quieter. */
  readonly loud: boolean;
}

type Values = Readonly<Record<string, string | number>> | undefined;

const SLOT = /\{([^{}]+)\}/;

/** A message cut at its slots: text, slot, text … A linter has a few hundred and fills each many times. */
const pieces = new Map<string, readonly string[]>();
const piecesOf = (template: string): readonly string[] => {
  const known = pieces.get(template) ?? template.split(SLOT);
  pieces.set(template, known);
  return known;
};

/** A message with its slots filled; throws where a value is missing. */
const fill = (template: string, values: Values): string => {
  let filled = '';
  for (const [at, piece] of piecesOf(template).entries()) {
    if (at % 2 === 0) filled += piece;
    else if (values !== undefined && Object.hasOwn(values, piece)) filled += values[piece];
    else throw new Error(`no value for {${piece}} in "${template}"`);
  }
  return filled;
};

/** A message of a rule and the advice that goes with it; throws for a message that it does not have. */
export const worded = (
  { messages, suggestions }: Pick<Rule, 'messages' | 'suggestions'>,
  id: string,
  values: Values,
) => {
  const template = Object.hasOwn(messages, id) ? messages[id] : undefined;
  if (template === undefined) throw new Error(noSuch('message', id, 'the rule', Object.keys(messages)));
  const suggestion = suggestions?.[id];
  return { message: fill(template, values), suggestion: suggestion === undefined ? null : fill(suggestion, values) };
};

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** The place from the start of its first word to the end of its last; throws for one that is none: between characters, or with an end before its start. */
const within = (post: Post, { start, end }: Span): Span => {
  const [first, last] = [clamp(start, 0, post.end), clamp(end, 0, post.end)];
  const isPlace = start <= end && Number.isInteger(first) && Number.isInteger(last);
  if (!isPlace) throw new Error(`it reported a place from ${start} to ${end}`);
  return wholePhrase(post, { start: first, end: last });
};

/** What a finding is worth, 0 to 1; nothing where what the rule gave is no number. */
export const strengthOf = (given = 1): number => (Number.isFinite(given) ? clamp(given, 0, 1) : 0);

/** What a rule reports, as it is told to the user; throws for a message that the rule has not, and for no place. */
export const sightingOf = (by: ActiveRule, post: Post, finding: Reported<Messages>): Sighting => {
  const { message: messageId, values } = finding;
  const { message, suggestion } = worded(by.rule, messageId, values);
  const { start, end } = within(post, finding.at);
  const quiet = by.rule.quiet === true || finding.quiet === true;
  return {
    start,
    end,
    by,
    messageId,
    message,
    suggestion,
    strength: strengthOf(finding.strength),
    severity: quiet ? by.quietSeverity : by.severity,
    quiet,
    loud: finding.loud === true,
  };
};

const byPlace = (a: Sighting, b: Sighting): number => a.start - b.start || b.end - a.end;

/** One rule speaks once of one stretch: of its overlapping places the first and longest stays. */
const withoutOverlaps = (sightings: Sighting[]): readonly Sighting[] => {
  let covered = 0;
  return sightings.sort(byPlace).filter(({ start, end }, index) => {
    if (index > 0 && start < covered) return false;
    covered = end;
    return true;
  });
};

/** False where the post lacks what the rule cannot do without. */
export const isNeeded = ({ needed }: ActiveRule, parsed: ParsedPost): boolean =>
  needed.length === 0 || needed.some(parsed.has);

const NOTHING: readonly Sighting[] = [];

const isPromise = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Throws for an answer that is still to come: nobody waits for it, and what it reports would come too late. */
export const refusePromise = (answer: unknown): void => {
  if (!isPromise(answer)) return;
  // Else what it fails with would be told of by itself, without the name of the rule.
  Promise.resolve(answer).catch(() => {});
  throw new Error('its check returns a promise, and a rule has to answer at once; leave out "async" and "await"');
};

/** What the rule reports, in order of place and without overlaps; throws what the rule throws. */
export const runRule = (active: ActiveRule, parsed: ParsedPost): readonly Sighting[] => {
  if (!isNeeded(active, parsed)) return NOTHING;
  const sightings: Sighting[] = [];
  const report = (finding: Reported<Messages>): void => {
    sightings.push(sightingOf(active, parsed.post, finding));
  };
  // Option types are known to the rule's author only; `checkOptions` has held the values to them.
  const options = active.options as Readonly<Record<string, never>>;
  refusePromise(active.rule.check({ post: parsed.post, hits: active.hitsIn(parsed), options, report }));
  return sightings.length < 2 ? sightings : withoutOverlaps(sightings);
};
