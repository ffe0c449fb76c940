/**
 * Sentences that only read like what a rule looks for. They get a line where nothing surer is said of these words, and
 * have no say in the score: a chance moves with each word, and a score must not.
 */
import { likelyIn } from '../nlp/classifier/likely.ts';
import { gist, quote } from '../rule-kit.ts';
import { byText, overlap } from '../text.ts';
import type { Post } from '../types.ts';
import { type ActiveRule, type Sighting, sightingOf } from './run-rule.ts';
import { takesSides, warns } from './stand-back.ts';

/** True where the rule is warm, and what warns of the post says that its warmth is a means. */
const isMeans = ({ bearing }: ActiveRule, sure: readonly Sighting[]): boolean =>
  bearing.warmth === true && sure.some((one) => warns(one) || one.by.bearing.cancelsWarmth !== undefined);

const isPraise = ({ polarity }: ActiveRule): boolean => polarity === 'relational';

/** False where another rule speaks of these words: praise may stand on praise, and else one side speaks once. */
const isFree = (one: Sighting, others: readonly Sighting[]): boolean =>
  others.every(
    (other) =>
      other.by === one.by || !overlap(one, other) || !takesSides(other) || (isPraise(one.by) && isPraise(other.by)),
  );

/** A chance is no ground for a warning. What a rule finds quietly by its words it may say aloud of a whole sentence. */
const hinted = (one: Sighting): Sighting => ({ ...one, severity: 'info', quiet: false });

/** Words up to which a post does one thing: what is held against it leaves nothing to praise by chance. Hand-set; of 13 lines that go by it editors had taken back 9. */
const BRIEF = 35;

/**
 * Log-odds by which praise in a brief post has to be likelier than any fault, told or not. Hand-set: of 42 lines in 1,200
 * brief drafts that go by it 24 were wrong, of the others one in five.
 */
const LIKELIER = 1;

/** Log-odds of the likeliest fault, be it too unlikely to be told; of a post that is not brief nothing is said. */
const likeliestFault = (rules: readonly ActiveRule[], post: Post): number => {
  if (post.wordCount > BRIEF) return -Infinity;
  return Math.max(
    ...rules.flatMap((active) => {
      const { likely } = active.rule;
      return likely && !isPraise(active) ? likelyIn(post, likely.trait, 0).map(({ odds }) => odds) : [];
    }),
  );
};

/**
 * Without praise, be it for sure, where a brief post likely does something that is held against it: its first words are
 * no regard for the reader, and its feeling is no person's. Of 39 such lines on drafts that no rule knew 32 were wrong.
 * @param rules Those that no guard silences or tempers in this post.
 */
export const withoutDoubted = (
  sightings: readonly Sighting[],
  rules: readonly ActiveRule[],
  post: Post,
): readonly Sighting[] => {
  const isPraised = sightings.some(({ by }) => isPraise(by));
  return isPraised && likeliestFault(rules, post) > 0 ? sightings.filter(({ by }) => !isPraise(by)) : sightings;
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
): readonly Sighting[] => {
  const spoke = new Set(shown.flatMap(({ by, severity }) => (severity === undefined ? [] : by)));
  const chances = rules.flatMap((active) => {
    const { likely } = active.rule;
    if (!likely || active.severity === undefined || spoke.has(active) || isMeans(active, sure)) return [];
    const { message } = likely;
    return likelyIn(post, likely.trait, likely.from).map(({ sentence, odds }) => ({ active, message, sentence, odds }));
  });
  chances.sort((a, b) => b.odds - a.odds || byText(a.active.id, b.active.id));
  const isBrief = post.wordCount <= BRIEF;
  const praisable = chances.some(({ active }) => isPraise(active)) ? likeliestFault(rules, post) + LIKELIER : -Infinity;
  const isBlamed = (): boolean => isBrief && [...spoke].some((rule) => !isPraise(rule));
  const told: Sighting[] = [];
  for (const { active, message, sentence, odds } of chances) {
    if (spoke.has(active) || (isPraise(active) && (odds < praisable || isBlamed()))) continue;
    const at = gist(post, { ...sentence, head: sentence.first });
    const one = sightingOf(active, post, { at, message, values: { words: quote(post, at) } });
    const beside = told.filter((other) => overlap(one, other));
    if (!isFree(one, sure) || !isFree(one, beside) || beside.length >= MOST_PRAISE) continue;
    told.push(hinted(one));
    spoke.add(active);
  }
  return told;
};
