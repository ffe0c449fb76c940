/**
 * Sentences that only read like what a rule looks for. They get a line where nothing surer is said of these words. In
 * the score they count by their chance, and by what they say themselves: what else stands in the post must not move it.
 */
import { type Likely, likelyAlone, likelyIn } from '../nlp/classifier/likely.ts';
import { chanceOf, logOddsOf } from '../nlp/classifier/weigh.ts';
import { perPost } from '../nlp/per-post.ts';
import { gist, type Likely as LikelyOf, quote } from '../rule-kit.ts';
import { byText, overlap } from '../text.ts';
import type { Evidence, Post, Sentence, Span, Trait } from '../types.ts';
import type { LoadedRule } from './load-rules.ts';
import { type ActiveRule, type Sighting, sightingOf } from './run-rule.ts';
import { takesSides, warns } from './stand-back.ts';

/** True where the rule is warm, and what warns of the post says that its warmth is a means. */
const isMeans = ({ bearing }: ActiveRule, sure: readonly Sighting[]): boolean =>
  bearing.warmth === true && sure.some((one) => warns(one) || one.by.bearing.cancelsWarmth !== undefined);

const isPraise = ({ polarity }: Pick<ActiveRule, 'polarity'>): boolean => polarity === 'relational';

/** False where another rule speaks of these words: praise may stand on praise, and else one side speaks once. */
const isFree = (one: Sighting, others: readonly Sighting[]): boolean =>
  others.every(
    (other) =>
      other.by === one.by || !overlap(one, other) || !takesSides(other) || (isPraise(one.by) && isPraise(other.by)),
  );

/** False of a sentence that the rule does not speak of, however much it reads like what it looks for. */
const maySay = ({ text }: Post, { first, start, end }: Sentence, { firstOnly, unless }: LikelyOf): boolean =>
  (!firstOnly || first === 0) && !unless?.test(text.slice(start, end));

const gistOf = (post: Post, sentence: Sentence): Span => gist(post, { ...sentence, head: sentence.first });

/** A chance is no ground for a warning. What a rule finds quietly by its words it may say aloud of a whole sentence. */
const hinted = (one: Sighting): Sighting => ({ ...one, severity: 'info', quiet: false });

/** Words up to which a post does one thing, good or bad. Hand-set; of 13 lines of praise beside blame that go by it editors had taken back 9. */
const BRIEF = 35;

/** Log-odds of what a post likeliest does, told or not: something to praise, and something to hold against it. */
interface Sides {
  readonly praise: number;
  readonly fault: number;
}

/** The sides of a brief post; undefined of a longer one, which may do both. Worked out where somebody asks. */
export type SidesOf = (post: Post) => Sides | undefined;

/** @param rules All there are, also those that are off: what is told of a rule must not hang on others being on. */
export const createSides = (rules: readonly LoadedRule[]): SidesOf => {
  const traitsOf = (praises: boolean): readonly Trait[] =>
    rules.flatMap(({ rule }) => (rule.likely && isPraise(rule) === praises ? rule.likely.trait : []));
  const [praise, fault] = [traitsOf(true), traitsOf(false)];
  return perPost((post) => {
    if (post.wordCount > BRIEF) return undefined;
    const likeliest = (traits: readonly Trait[]): number =>
      Math.max(...traits.flatMap((trait) => likelyIn(post, trait).map(({ odds }) => odds)));
    return { praise: likeliest(praise), fault: likeliest(fault) };
  });
};

/**
 * Log-odds by which a chance has to be likelier than all of the other side. Hand-set: of 42 lines of praise in 1,200
 * brief drafts that go by it 24 were wrong, and of 56 against a post 28; of the others one in five.
 */
const OVER_FAULT = 1;
const OVER_PRAISE = 0;
/**
 * What a chance is likelier by still is clear, and may be as much below what its rule asks for. Hand-set: of 80 lines in
 * 1,490 brief drafts that go by it 66 were right, with one log-odds less two in three.
 */
const CLEAR = 2;
const RELIEF = 1.2;
/** Log-odds of one in eight: what fewer editors would say is not told for being clear. Hand-set. */
const FAINT = -1.9;

const isLikely = (active: ActiveRule, odds: number, least: number, sides: Sides | undefined): boolean => {
  if (!sides) return odds >= least;
  const over = odds - (isPraise(active) ? sides.fault + OVER_FAULT : sides.praise + OVER_PRAISE);
  // Of a side that no rule looks at nothing is clear.
  const isClear = over >= CLEAR && Number.isFinite(over);
  return over >= 0 && odds >= (isClear ? Math.max(least - RELIEF, Math.min(least, FAINT)) : least);
};

/**
 * Without praise, be it for sure, where a brief post likely does something that is held against it: its first words are
 * no regard for the reader, and its feeling is no person's. Of 39 such lines on drafts that no rule knew 32 were wrong.
 */
export const withoutDoubted = (sightings: readonly Sighting[], post: Post, sidesOf: SidesOf): readonly Sighting[] => {
  if (!sightings.some(({ by }) => isPraise(by))) return sightings;
  const sides = sidesOf(post);
  return sides && sides.fault > 0 ? sightings.filter(({ by }) => !isPraise(by)) : sightings;
};

/** Times the same words are praised by chance: of a third time editors took back 38 in 100, of a first 16. */
const MOST_PRAISE = 2;

/**
 * One sentence at most of each rule that has no line for sure: of the same words what is likeliest is told, and a rule
 * that has to give way may speak of another sentence.
 * @param rules Those that no guard silences or tempers in this post.
 * @param sure All that was found.
 * @param shown What of it may have a line.
 */
export const likelySightings = (
  rules: readonly ActiveRule[],
  post: Post,
  sure: readonly Sighting[],
  shown: readonly Sighting[],
  sidesOf: SidesOf,
): readonly Sighting[] => {
  const spoke = new Set(shown.flatMap(({ by, severity }) => (severity === undefined ? [] : by)));
  const chances = rules.flatMap((active) => {
    const { likely } = active.rule;
    if (!likely || active.severity === undefined || spoke.has(active) || isMeans(active, sure)) return [];
    const { message, trait, from } = likely;
    const least = logOddsOf(from);
    const sides = sidesOf(post);
    return likelyIn(post, trait)
      .filter(({ sentence, odds }) => isLikely(active, odds, least, sides) && maySay(post, sentence, likely))
      .map(({ sentence, odds }) => ({ active, message, sentence, odds }));
  });
  chances.sort((a, b) => b.odds - a.odds || byText(a.active.id, b.active.id));
  const isBlamed = (): boolean => sidesOf(post) !== undefined && [...spoke].some((rule) => !isPraise(rule));
  const told: Sighting[] = [];
  for (const { active, message, sentence } of chances) {
    if (spoke.has(active) || (isPraise(active) && isBlamed())) continue;
    const at = gistOf(post, sentence);
    const one = sightingOf(active, post, { at, message, values: { words: quote(post, at) } });
    const beside = told.filter((other) => overlap(one, other));
    if (!isFree(one, sure) || !isFree(one, beside) || beside.length >= MOST_PRAISE) continue;
    told.push(hinted(one));
    spoke.add(active);
  }
  return told;
};

/** A chance that any sentence has: so much of each counts for nothing. Hand-set: with less real posts are ranked worse, with more drafts are. */
const NO_CHANCE = 0.05;
/** Log-odds: less is no point in any score, and would only make its list of parts longer. */
const NO_POINT = 0.03;

/**
 * What rules count for in the score by chance, each by its likeliest sentence.
 * @param rules Those that no guard silences or tempers in this post.
 */
export const chancesIn = (rules: readonly ActiveRule[], post: Post): readonly Evidence[] => {
  const told = new Map<Sentence, readonly string[]>();
  /** Quoted once for all rules. */
  const wordsIn = (sentence: Sentence): readonly string[] => {
    const words = told.get(sentence) ?? [quote(post, gistOf(post, sentence))];
    told.set(sentence, words);
    return words;
  };
  return rules.flatMap((active) => {
    const { id: rule, family, weight, bearing } = active;
    const { likely } = active.rule;
    if (!likely) return [];
    let best: Likely | undefined;
    for (const one of likelyAlone(post, likely.trait))
      if (!(best && best.odds >= one.odds) && maySay(post, one.sentence, likely)) best = one;
    const strength = best ? chanceOf(best.odds) - NO_CHANCE : 0;
    if (!best || Math.abs(weight) * strength < NO_POINT) return [];
    const { warmth, cancelledByPush, quiet } = bearing;
    const words = wordsIn(best.sentence);
    return [{ rule, family, weight, strength, guard: 1, words, warmth, cancelledByPush, quiet, byChance: true }];
  });
};
