/** What a sentence is likely to do, weighed by all its words: for what no list of phrases holds. */
import { type Post, type Sentence, TRAITS, type Trait } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { isWeighable, wordsOf } from './features.ts';
import { shapeOf } from './shape.ts';
import { type Table, unpacked } from './table.ts';
import { logOddsOf, weigh } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** What a sentence is weighed for: each trait, and behind them whether it is from elsewhere than the desks learned from. */
export const QUESTIONS = TRAITS.length + 1;
const ELSEWHERE = TRAITS.length;

/**
 * Log-odds a sentence, on average, from which a post is taken to be from elsewhere. Hand-set: one in four drafts of desks
 * that nothing was learned from has more, and nine in ten posts of parliaments, press offices and projects.
 */
const FROM_ELSEWHERE = -1.8;

/** Unpacked when the first post asks for it. */
let table: Table | undefined;

interface Weighed {
  readonly sentence: Sentence;
  readonly odds: readonly number[];
}

const weighed = perPost((post: Post): readonly Weighed[] => {
  table ??= unpacked(WEIGHTS, QUESTIONS);
  const all: Weighed[] = [];
  for (const [nth, sentence] of post.sentences.entries()) {
    const words = wordsOf(post, sentence);
    if (isWeighable(words)) all.push({ sentence, odds: weigh(words, shapeOf(post, nth, words), table) });
  }
  return all;
});

/** True where the sentences of a post, by their log-odds, are taken to be from elsewhere. */
export const isElsewhere = (odds: readonly (readonly number[])[]): boolean =>
  odds.reduce((sum, of) => sum + (of[ELSEWHERE] ?? 0), 0) > FROM_ELSEWHERE * odds.length;

/**
 * True where a post reads like talk of parliaments, press offices or projects, like a headline or small print: what is
 * learned from the drafts of desks that talk with people is mostly wrong there.
 */
const isFromElsewhere = perPost((post: Post): boolean => isElsewhere(weighed(post).map(({ odds }) => odds)));

/** A sentence and the log-odds that an editor would say so of it. */
export interface Likely {
  readonly sentence: Sentence;
  readonly odds: number;
}

/**
 * The sentence of the post that most likely does something; undefined where none reaches `from`.
 * @param from Chance that an editor would say so, 0 to 1.
 */
export const likeliest = (post: Post, trait: Trait, from: number): Likely | undefined => {
  if (isFromElsewhere(post)) return undefined;
  const nth = TRAITS.indexOf(trait);
  const least = logOddsOf(from);
  let best: Likely | undefined;
  for (const { sentence, odds } of weighed(post)) {
    const of = odds[nth] ?? 0;
    if (of >= least && of > (best?.odds ?? -Infinity)) best = { sentence, odds: of };
  }
  return best;
};
