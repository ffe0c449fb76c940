/** From evidence to contributions: log-odds after guards, cancelling and family caps. */
import { byText } from '../text.ts';
import type { Bearing, Evidence } from '../types.ts';

export interface Contribution {
  readonly rule: string;
  readonly family: string;
  readonly words: readonly string[];
  /** Log-odds before cancelling and caps. */
  readonly uncapped: number;
  readonly logOdds: number;
  /** Why it counts less than its weight, in words. */
  readonly notes: readonly string[];
  readonly byChance?: boolean;
}

/**
 * The most that the rules of one family may add up to, in log-odds either way. Hand-set: they stop
 * overlapping cues from counting double and long posts from piling up. An ad that does nothing but sell comes
 * to 19, one-way; were its cap higher, taking out one of its claims would only bring its ask forward.
 */
export const FAMILY_CAPS: ReadonlyMap<string, number> = new Map([
  ['about-us', 1.6],
  ['selling', 1.45],
  ['pushing', 2],
  ['wording', 0.7],
  ['listening', 1.6],
  ['giving', 1.5],
  ['regard', 1.5],
  ['plain-dealing', 1],
]);
export const OTHER_FAMILY_CAP = 1;
/**
 * The most that rules without a line of their own may add up to against a post, in log-odds: what nobody is told of must
 * not make it one-way. Hand-set: 30 at the least. The ranking of office posts falls by .003 for it, the others by nothing.
 */
const QUIET_CAP = 0.85;

/** The families and the log-odds that turn a question beside them into a ramp. */
const TURNS_IT: ReadonlySet<string> = new Set(['selling', 'pushing']);
const ENOUGH_TO_TURN = 0.4;

/** What a rule says of how it bears on others, and no more. */
export const bearingOf = ({ cancelsWarmth, warmth, cancelledByPush, halfAlone, quiet }: Bearing): Bearing => ({
  cancelsWarmth,
  warmth,
  cancelledByPush,
  halfAlone,
  quiet,
});

/** A contribution, and how it bears on the others while they are weighed. */
interface Weighed extends Contribution {
  readonly bearing: Bearing;
}

const weighed = (evidence: Evidence): Weighed => {
  const { rule, family, weight, strength, guard, words, byChance = false } = evidence;
  const logOdds = weight * strength * guard;
  const notes = [
    ...(guard < 1 ? [`tempered to ${Math.round(guard * 100)} % in a post of this kind`] : []),
    ...(byChance ? [`only reads like it, and counts for ${Math.round(strength * 100)} %`] : []),
  ];
  return { rule, family, words, uncapped: logOdds, logOdds, notes, byChance, bearing: evidence };
};

const halveIfAlone = (contributions: readonly Weighed[]): readonly Weighed[] => {
  const [only, ...others] = contributions.filter(({ logOdds, byChance }) => logOdds > 0 && !byChance);
  if (only === undefined || others.length > 0 || only.bearing.halfAlone !== true) return contributions;
  return contributions.map((one) => {
    if (one !== only) return one;
    const half = one.uncapped / 2;
    return { ...one, uncapped: half, logOdds: half, notes: [...one.notes, 'counts half as the only strength'] };
  });
};

const showsFalseWarmth = ({ cancelsWarmth, strength, guard }: Evidence): boolean =>
  cancelsWarmth !== undefined && strength * guard > 0 && strength * guard >= cancelsWarmth;

/** Takes the weight out of what `isCancelled` picks, where there is something that cancels it. */
const cancel = (
  contributions: readonly Weighed[],
  by: readonly string[],
  isCancelled: (bearing: Bearing) => boolean | undefined,
): readonly Weighed[] => {
  if (by.length === 0) return contributions;
  const note = `cancelled by ${by.join(' and ')}`;
  return contributions.map((one) =>
    isCancelled(one.bearing) && one.logOdds !== 0 ? { ...one, logOdds: 0, notes: [...one.notes, note] } : one,
  );
};

/** Rules that turn a question into a ramp; a chance turns nothing. */
const turning = (contributions: readonly Contribution[]): readonly string[] =>
  contributions
    .filter(({ family, uncapped, byChance }) => !byChance && TURNS_IT.has(family) && uncapped <= -ENOUGH_TO_TURN)
    .map(({ rule }) => rule);

/** True where a question would be a ramp. */
export const isTurned = (evidence: readonly Evidence[]): boolean => turning(evidence.map(weighed)).length > 0;

/** The two directions are capped apart, so that one more finding can never pull the score the other way. */
const isBeside = (a: Contribution, b: Contribution): boolean =>
  a.family === b.family && Math.sign(a.logOdds) === Math.sign(b.logOdds);

/** Scaled down with all that it is capped with, where their log-odds, summed up to `total`, are more than the most. */
const scaled = (one: Weighed, total: number, most: number, what: string): Weighed => {
  if (total <= most) return one;
  const note = `${what} counts for ${most} at most`;
  return { ...one, logOdds: (one.logOdds * most) / total, notes: [...one.notes, note] };
};

const capFamilies = (contributions: readonly Weighed[]): readonly Weighed[] =>
  contributions.map((one) => {
    let total = 0;
    for (const other of contributions) if (isBeside(one, other)) total += Math.abs(other.logOdds);
    const most = FAMILY_CAPS.get(one.family) ?? OTHER_FAMILY_CAP;
    return scaled(one, total, most, `all of ${one.family} together`);
  });

const capQuiet = (contributions: readonly Weighed[]): readonly Weighed[] => {
  const isCapped = ({ bearing, logOdds }: Weighed): boolean => bearing.quiet === true && logOdds < 0;
  const total = contributions.reduce((sum, one) => sum - (isCapped(one) ? one.logOdds : 0), 0);
  return contributions.map((one) =>
    isCapped(one) ? scaled(one, total, QUIET_CAP, 'what has no line of its own') : one,
  );
};

/** What each rule moves the score by, in order of rule id; evidence that weighs nothing is left out. */
export const weigh = (evidence: readonly Evidence[]): readonly Contribution[] => {
  const sorted = [...evidence].sort((a, b) => byText(a.rule, b.rule));
  const cancelling = sorted.filter(showsFalseWarmth).map(({ rule }) => rule);
  const contributions = sorted.map(weighed).filter(({ logOdds }) => logOdds !== 0);
  const meant = cancel(contributions, cancelling, ({ warmth }) => warmth);
  const pushing = turning(meant);
  const counted = halveIfAlone(cancel(meant, pushing, ({ cancelledByPush }) => cancelledByPush));
  return capQuiet(capFamilies(counted)).map(({ bearing: _, ...one }) => one);
};
