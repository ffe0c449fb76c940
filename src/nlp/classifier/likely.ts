/**
 * What a sentence is likely to do, weighed by its words and by those of the whole post: for what no list of phrases
 * holds. Neither weighing does as well alone: what a post does often shows in what stands around.
 */
import { type Post, type Sentence, TRAITS, type Trait } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { type Questions, type Table, unpacked } from './table.ts';
import { weigh } from './weigh.ts';
import { together, weighableIn } from './weighable.ts';
import { WEIGHTS } from './weights.ts';

/** What a sentence is weighed for: each trait. */
export const OF_SENTENCE: Questions = { from: 0, to: TRAITS.length };
/** What a post is weighed for: each trait, and behind them whether it is from elsewhere than the desks learned from. */
export const OF_POST: Questions = { from: TRAITS.length, to: 2 * TRAITS.length + 1 };
const ELSEWHERE = TRAITS.length;
/** Questions in the table. */
export const QUESTIONS = OF_POST.to;

/**
 * Log-odds that a post is from elsewhere up to which nothing is taken off: one in eight short drafts of desks that nothing
 * was learned from has more, one in 45 of 20 to 60 words, and nearly all of the real posts at hand. Hand-set.
 */
const AT_HOME = -2;
/** What each log-odds above takes off. Hand-set: 109 lines are left on 9,103 real posts; of 83 that were read before, two in five were right. */
const TAKES = 3;
/** With so much taken off nothing is likely any more: the sentences need not be weighed. */
const ALL = 9;

/**
 * Log-odds that are taken off what a post likely does where it reads like talk of parliaments, press offices or projects,
 * like a headline or small print: what is learned from the drafts of desks that talk with people is mostly wrong there.
 */
export const strangeness = (ofPost: readonly number[]): number =>
  TAKES * Math.max(0, (ofPost[ELSEWHERE] ?? 0) - AT_HOME);

/**
 * Log-odds by trait of a sentence in its post. Its own words count twice, by trial on drafts that nothing was learned
 * from.
 */
export const inItsPost = (ofSentence: readonly number[], ofPost: readonly number[]): readonly number[] => {
  const off = strangeness(ofPost);
  return ofSentence.map((odds, trait) => (2 * odds + (ofPost[trait] ?? 0)) / 3 - off);
};

/** Unpacked when the first post asks for it. */
let table: Table | undefined;

/** Sentences with their log-odds by trait; none where the post is too strange. */
const weighed = perPost((post: Post): readonly { readonly sentence: Sentence; readonly odds: readonly number[] }[] => {
  table ??= unpacked(WEIGHTS);
  const sentences = weighableIn(post);
  // Looked up once, for the post and for each sentence that has it.
  const known = new Map<string, string>();
  for (const feature of together(sentences)) known.set(feature, table(feature));
  const inPost: Table = (feature) => known.get(feature) ?? '';
  const ofPost = weigh(known.keys(), inPost, OF_POST);
  if (strangeness(ofPost) > ALL) return [];
  return sentences.map(({ sentence, features }) => ({
    sentence,
    odds: inItsPost(weigh(features, inPost, OF_SENTENCE), ofPost),
  }));
});

/** A sentence and the log-odds that an editor would say so of it. */
export interface Likely {
  readonly sentence: Sentence;
  readonly odds: number;
}

/** The sentences of the post, each with the log-odds that it does something; none where the post is too strange. */
export const likelyIn = (post: Post, trait: Trait): readonly Likely[] => {
  const nth = TRAITS.indexOf(trait);
  return weighed(post).map(({ sentence, odds }) => ({ sentence, odds: odds[nth] ?? -Infinity }));
};
