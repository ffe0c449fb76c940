/**
 * The score: a logistic function of summed log-odds, `value = 100 / (1 + e^-z)`. Because it depends on one
 * sum, each rule's share of the points has a closed form (Aumann–Shapley) and the shares add up.
 */
import { EIGHTY_PERCENT } from '../statistics.ts';
import { byText } from '../text.ts';
import type { Band, Evidence, Post, Score, ScorePart } from '../types.ts';
import { BY_CHANCE, type Checked, PRECISION, precisionOf, shareRight } from './precision.ts';
import { roundToSum } from './round.ts';
import { type Contribution, weigh } from './weigh.ts';

/** Changes with every change of weights, caps or formula; stands in the JSON. */
export const SCORE_MODEL = '11';

/** Below this sum of absolute log-odds no post is scored: what a post weighs in which nobody speaks is just enough. */
const LEAST_EVIDENCE = 0.2;
/** Posts of fewer words need more: most short replies are kind, and cues in them are noise. */
const SHORT_POST_WORDS = 8;
const LEAST_EVIDENCE_IF_SHORT = 0.8;

/** What rules miss, as a standard deviation in log-odds for any post. */
export const MISSED = 0.35;

const BANDS: readonly Band[] = ['one-way', 'leaning promotional', 'balanced', 'leaning relational', 'relational'];
const BAND_WIDTH = 20;

/** `raw` and log-odds are printed to four decimals. */
const DECIMALS = 10_000;

const valueAt = (z: number): number => Math.round(100 / (1 + Math.exp(-z)));
const bandAt = (value: number): number => Math.min(Math.floor(value / BAND_WIDTH), BANDS.length - 1);

/** Points for each log-odd at this sum; `tanh` keeps its precision near 0, where the share is 25. */
const pointsPerLogOdd = (z: number): number => (z === 0 ? 25 : (50 * Math.tanh(z / 2)) / z);

/** Adding 0 turns -0, which prints as such, into 0. */
const toFourDecimals = (number: number): number => Math.round(number * DECIMALS) / DECIMALS + 0;

/** 0 of none. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const partsOf = (contributions: readonly Contribution[], z: number): readonly ScorePart[] => {
  const logOdds = contributions.map((one) => one.logOdds);
  const points = roundToSum(
    logOdds.map((one) => one * pointsPerLogOdd(z)),
    valueAt(z) - 50,
  );
  const units = roundToSum(
    logOdds.map((one) => one * DECIMALS),
    Math.round(z * DECIMALS),
  );
  return contributions
    .map(({ rule, uncapped, words, notes }, index) => ({
      rule,
      points: points[index] ?? 0,
      logOdds: (units[index] ?? 0) / DECIMALS,
      uncapped: toFourDecimals(uncapped),
      words,
      ...(notes.length > 0 && { note: notes.join('; ') }),
    }))
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || byText(a.rule, b.rule));
};

const isTooLittle = (contributions: readonly Contribution[], wordCount: number): boolean => {
  const amount = sumOf(contributions.map(({ uncapped }) => Math.abs(uncapped)));
  return amount < (wordCount < SHORT_POST_WORDS ? LEAST_EVIDENCE_IF_SHORT : LEAST_EVIDENCE);
};

/** Each contribution is there with the probability that its rule is right, and a share of cues is missed. */
export const varianceOf = (contributions: readonly Contribution[], checked: ReadonlyMap<string, Checked> = PRECISION) =>
  sumOf(
    contributions.map(({ rule, logOdds, byChance }) => {
      const precision = byChance ? shareRight(BY_CHANCE) : precisionOf(rule, checked);
      return logOdds ** 2 * precision * (1 - precision);
    }),
  );

/** The score of contributions whose sum has this variance, in squared log-odds. */
export const scoreOf = (contributions: readonly Contribution[], variance: number, isEnough: boolean): Score => {
  const z = sumOf(contributions.map(({ logOdds }) => logOdds));
  const raw = toFourDecimals(z);
  const parts = partsOf(contributions, z);
  if (!isEnough) return { raw, parts, value: null, band: 'not enough to go on', low: null, high: null };
  const value = valueAt(z);
  const reach = EIGHTY_PERCENT * Math.sqrt(variance);
  const low = valueAt(z - reach);
  const high = valueAt(z + reach);
  const isUnclear = bandAt(high) - bandAt(low) >= 2;
  return { raw, parts, value, band: isUnclear ? 'unclear' : (BANDS[bandAt(value)] ?? 'balanced'), low, high };
};

/** What is asked of a post to score it. */
type Scored = Pick<Post, 'wordCount' | 'guards'>;

/** A post that is not English has no evidence, whatever was found in it. */
const contributionsIn = (evidence: readonly Evidence[], { guards }: Scored): readonly Contribution[] =>
  weigh(guards.has('notEnglish') ? [] : evidence);

/** True where the evidence is enough to score the post by. */
export const isEnough = (evidence: readonly Evidence[], post: Scored): boolean =>
  !isTooLittle(contributionsIn(evidence, post), post.wordCount);

/** Pure. */
export const score = (
  evidence: readonly Evidence[],
  post: Scored,
  checked: ReadonlyMap<string, Checked> = PRECISION,
): Score => {
  const contributions = contributionsIn(evidence, post);
  const variance = varianceOf(contributions, checked) + MISSED ** 2;
  return scoreOf(contributions, variance, !isTooLittle(contributions, post.wordCount));
};
