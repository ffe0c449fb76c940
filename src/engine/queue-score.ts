/** The score of a queue: the mean of its posts and what queue rules found. Source: score note 6.7. */
import type { QueuePost } from '../queue-kit.ts';
import { has } from '../queue-posts.ts';
import type { Evidence, Score } from '../types.ts';
import { MISSED, scoreOf, sumOf, varianceOf } from './score.ts';
import type { Contribution } from './weigh.ts';

/** What the posts themselves are called among the parts. */
const POSTS = 'posts';

/** Fewer posts get no score. */
const LEAST_POSTS = 6;
/** Posts whose own score can be told, below which their mean says nothing. */
const LEAST_SCORED = 3;
/** As if so many balanced posts came on top: few posts move the score less. */
const PRIOR = 4;
/** The most that queue rules together may take, in log-odds. */
const CAP = 2;

const fromRules = (evidence: readonly Evidence[]): readonly Contribution[] => {
  const all = evidence.map(({ rule, family, weight, strength, words }) => ({
    rule,
    family,
    words,
    uncapped: weight * strength,
  }));
  const total = Math.abs(sumOf(all.map(({ uncapped }) => uncapped)));
  const factor = total > CAP ? CAP / total : 1;
  const notes = factor < 1 ? [`queue rules together count for ${CAP} at most`] : [];
  return all.map((one) => ({ ...one, logOdds: one.uncapped * factor, notes }));
};

/** Posts that count in the mean: scored, and no public notices. */
const scored = (posts: readonly QueuePost[]): readonly number[] =>
  posts.filter((post) => post.value !== null && !has(post, 'service')).map(({ raw }) => raw);

/** Half of what rules miss is an account's own manner, the same in all its posts, and no mean takes it away. Hand-set. */
const SHARED_MISS = (MISSED / 2) ** 2;

/** Squared deviation of the shrunk mean: how far posts differ, and at least what rules miss in each. */
const varianceOfMean = (raws: readonly number[]): number => {
  const mean = sumOf(raws) / raws.length;
  const spread = raws.length < 2 ? 0 : sumOf(raws.map((raw) => (raw - mean) ** 2)) / (raws.length - 1);
  return (raws.length * Math.max(spread, MISSED ** 2)) / (raws.length + PRIOR) ** 2;
};

/** How the part of the posts is worked out. */
const meanOf = (raws: readonly number[]): readonly string[] => {
  const sum = sumOf(raws).toFixed(2).replace('-', '−');
  return raws.length === 0
    ? []
    : [`${raws.length} posts that count add up to ${sum}, shared out among them and ${PRIOR} balanced ones`];
};

/** Pure; the parts add up as those of a post do. */
export const queueScore = (posts: readonly QueuePost[], evidence: readonly Evidence[]): Score => {
  const raws = scored(posts);
  const mean = sumOf(raws) / (raws.length + PRIOR);
  const own: Contribution = {
    rule: POSTS,
    family: POSTS,
    words: [],
    uncapped: mean,
    logOdds: mean,
    notes: meanOf(raws),
  };
  const rules = fromRules(evidence);
  const variance = SHARED_MISS + (raws.length === 0 ? 0 : varianceOfMean(raws));
  const isEnough = posts.length >= LEAST_POSTS && raws.length >= LEAST_SCORED;
  return scoreOf([own, ...rules], variance + varianceOf(rules), isEnough);
};
