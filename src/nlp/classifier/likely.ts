/**
 * What a sentence is likely to do, for what no list of phrases holds. In its post it is weighed by its words and by those
 * of the whole post, for what a post does often shows in what stands around; alone, by nothing but what it says.
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
const EVERY: Questions = { from: 0, to: QUESTIONS };

/**
 * Log-odds that a post is from elsewhere up to which nothing is taken off: one in eight short drafts of desks that nothing
 * was learned from has more, one in 45 of 20 to 60 words, and nearly all of the real posts at hand. Hand-set.
 */
const AT_HOME = -2;
/**
 * The same for a sentence by its own words, of which there are fewer. Hand-set: with -3 real posts of brands are ranked
 * worse by .012 for what counts by chance, with this none of the labelled sets by more than .001.
 */
const AT_HOME_ALONE = -4;
/** What each log-odds above takes off. Hand-set: 119 lines are left on 9,103 real posts; of 83 that were read before, two in five were right. */
const TAKES = 3;
/** With so much taken off nothing is likely any more: the sentences need not be weighed. */
const ALL = 9;

const over = (elsewhere = 0, atHome: number): number => TAKES * Math.max(0, elsewhere - atHome);

/**
 * Log-odds that are taken off what a post likely does where it reads like talk of parliaments, press offices or projects,
 * like a headline or small print: what is learned from the drafts of desks that talk with people is mostly wrong there.
 */
export const strangeness = (ofPost: readonly number[]): number => over(ofPost[ELSEWHERE], AT_HOME);

/**
 * Log-odds by trait of a sentence in its post. Its own words count twice, by trial on drafts that nothing was learned
 * from.
 */
export const inItsPost = (ofSentence: readonly number[], ofPost: readonly number[]): readonly number[] => {
  const off = strangeness(ofPost);
  return ofSentence.map((odds, trait) => (2 * odds + (ofPost[trait] ?? 0)) / 3 - off);
};

/**
 * Log-odds by trait of a sentence by itself.
 * @param odds By each question there is, of what it says.
 */
export const byItself = (odds: readonly number[]): readonly number[] => {
  const off = over(odds[OF_POST.from + ELSEWHERE], AT_HOME_ALONE);
  return odds.slice(OF_SENTENCE.from, OF_SENTENCE.to).map((of) => of - off);
};

let read: Table | undefined;
/** Unpacked when the first post asks for it. */
const table: Table = (feature) => {
  read ??= unpacked(WEIGHTS);
  return read(feature);
};

/** Sentences that are remembered: a post is read again for each of its cuts, and those leave most as they are. */
const MOST = 64;
const recent = new Map<string, readonly number[]>();
const oddsOf = (own: ReadonlySet<string>): readonly number[] => {
  const name = [...own].join('\n');
  const odds = recent.get(name) ?? weigh(own, table, EVERY);
  if (recent.size >= MOST) recent.clear();
  recent.set(name, odds);
  return odds;
};

/** The sentences with the log-odds of what each says itself, by each question there is. */
const weighed = perPost((post: Post) => weighableIn(post).map((one) => ({ ...one, odds: oddsOf(one.own) })));

/** A sentence with its log-odds by trait. */
interface Weighed {
  readonly sentence: Sentence;
  readonly odds: readonly number[];
}

/** None where the post is too strange. */
const inPost = perPost((post: Post): readonly Weighed[] => {
  const sentences = weighed(post);
  const ofPost = weigh(together(sentences), table, OF_POST);
  if (strangeness(ofPost) > ALL) return [];
  return sentences.map(({ sentence, odds, around }) => {
    const beside = weigh(around, table, OF_SENTENCE);
    return {
      sentence,
      odds: inItsPost(
        beside.map((of, trait) => of + (odds[trait] ?? 0)),
        ofPost,
      ),
    };
  });
});

const alone = perPost((post: Post): readonly Weighed[] =>
  weighed(post).map(({ sentence, odds }) => ({ sentence, odds: byItself(odds) })),
);

/** A sentence and the log-odds that an editor would say so of it. */
export interface Likely {
  readonly sentence: Sentence;
  readonly odds: number;
}

const ofTrait = (sentences: readonly Weighed[], trait: Trait): readonly Likely[] => {
  const nth = TRAITS.indexOf(trait);
  return sentences.map(({ sentence, odds }) => ({ sentence, odds: odds[nth] ?? -Infinity }));
};

/** The sentences of the post, each with the log-odds that it does something there; none where the post is too strange. */
export const likelyIn = (post: Post, trait: Trait): readonly Likely[] => ofTrait(inPost(post), trait);

/** The same by what each sentence says itself: these odds stay as they are, whatever is put beside it. */
export const likelyAlone = (post: Post, trait: Trait): readonly Likely[] => ofTrait(alone(post), trait);
