/**
 * The score of a post: said twice counts once, a word about the weather in front hides nothing that opens it, a question
 * behind a pitch earns nothing, and no smell covers another.
 */
import { isAside, pastAside } from '../nlp/clauses/asides.ts';
import { hasOwnWord } from '../nlp/tokens/own-matches.ts';
import type { Evidence, Post, Score, ScorePart, Sentence, Span } from '../types.ts';
import { isEnough, score } from './score.ts';
import { isTurned } from './weigh.ts';

/** A post and what the rules make of it. */
export interface Judged {
  readonly post: Post;
  readonly evidence: readonly Evidence[];
  /** Of the evidence, what also counts behind a first sentence that only tells of things. */
  readonly opening: readonly Evidence[];
  /** Where the findings stand that count against it, in order. */
  readonly against: readonly Span[];
  /** What rules count for by chance: most cuts of a post are not scored, and need not be looked through for it. */
  readonly chancesIn: () => readonly Evidence[];
}

type Judge = (text: string) => Judged;

/** Readings of a post, which its findings may ask for: six of them in every mixture. Hand-set; of 16,000 posts none asks for more. */
const MOST_READINGS = 64;
/** UTF-16 units read again at the most, so that a text as long as a book does not take as many readings. Hand-set. */
const MOST_READ = 64_000;

const RAMP = 'a question behind what sells or pushes earns nothing';
const COVERS = 'adds nothing: without these words the rest counts for less';

/** The text without sentences that stand in it already; undefined where nothing is said twice. */
const saidOnce = (post: Post): string | undefined => {
  const { text, sentences } = post;
  if (sentences.length < 2) return undefined;
  const seen = new Set<string>();
  const isFirst = (sentence: Sentence): boolean => {
    const said = text.slice(sentence.start, sentence.end);
    // Marks in a row close what others opened; "1848!" says something.
    if (seen.has(said) && (hasOwnWord(post, sentence) || /\p{N}/u.test(said))) return false;
    seen.add(said);
    return true;
  };
  const first = sentences.map(isFirst);
  if (first.every(Boolean)) return undefined;
  return sentences
    .map(({ start }, at) => (first[at] ? text.slice(start, sentences[at + 1]?.start) : ''))
    .join('')
    .trimEnd();
};

/**
 * Where the questions begin that a post ends with, be there a word about the weather behind them or not;
 * undefined where it ends otherwise, or is all questions.
 */
const closingQuestion = (post: Post): number | undefined => {
  const { sentences } = post;
  const said = sentences.findLastIndex(({ kind }, at) => kind !== 'question' && !isAside(post, at));
  const told = said < 0 ? sentences.findLastIndex(({ kind }) => kind !== 'question') : said;
  const asks = sentences.findIndex(({ kind }, at) => at > told && kind === 'question');
  return told < 0 ? undefined : sentences[asks]?.start;
};

/** What a reading leaves of parts that it lost, with why it is gone. */
const lost = (from: Score, to: Score, whyGone: (part: ScorePart) => string | undefined): readonly ScorePart[] => {
  const left = new Set(to.parts.map(({ rule }) => rule));
  return from.parts.flatMap((part) => {
    const note = whyGone(part);
    return left.has(part.rule) || note === undefined ? [] : [{ ...part, points: 0, logOdds: 0, note }];
  });
};

const withLost = (score: Score, parts: readonly ScorePart[]): Score => ({
  ...score,
  parts: [...score.parts, ...parts],
});

/** What a text counts for. */
interface Reading {
  /** Worked out where it is asked for. */
  readonly score: () => Score;
  /** False where what was found is too little to score: a chance must not speak for a cut. */
  readonly isFound: boolean;
}

/** What is found and what counts by chance; of a rule that has both, the stronger. */
const withChances = ({ evidence, chancesIn }: Judged): readonly Evidence[] => {
  const left = new Map(chancesIn().map((one) => [one.rule, one]));
  const found = evidence.map((one) => {
    const chance = left.get(one.rule);
    left.delete(one.rule);
    return chance && chance.strength > one.strength * one.guard ? { ...one, strength: chance.strength, guard: 1 } : one;
  });
  return [...found, ...left.values()];
};

/** What a text counts for; undefined where no more may be read. */
const reading = (text: string, judge: Judge, read: Map<string, Reading>): Reading | undefined =>
  read.get(text) ??
  (read.size < Math.min(MOST_READINGS, MOST_READ / text.length) ? lowest(judge(text), judge, read) : undefined);

/** Works a score out when it is first asked for. */
const whenAsked = (work: () => Score): (() => Score) => {
  let score: Score | undefined;
  return () => {
    score ??= work();
    return score;
  };
};

/** As it would be without questions behind what sells or pushes, where that is less. */
const withoutRamp = (judged: Judged, judge: Judge, read: Map<string, Reading>): Reading => {
  const { post, evidence } = judged;
  const whole = whenAsked(() => score(withChances(judged), post));
  const isFound = isEnough(evidence, post);
  const end = closingQuestion(post);
  const unasked = end === undefined || !isTurned(evidence) ? undefined : reading(post.text.slice(0, end), judge, read);
  if (unasked === undefined || unasked.score().raw >= whole().raw) return { score: whole, isFound };
  const ramps = lost(whole(), unasked.score(), ({ logOdds }) => (logOdds > 0 ? RAMP : undefined));
  return { ...unasked, score: whenAsked(() => withLost(unasked.score(), ramps)) };
};

/**
 * As it would be without the words of findings, any of them, where that is less: no smell covers another. A text is
 * read once, and no more than `MOST_READINGS` are, fewer of a long one.
 */
const lowest = (judged: Judged, judge: Judge, read: Map<string, Reading>): Reading => {
  const { post, against } = judged;
  const whole = withoutRamp(judged, judge, read);
  read.set(post.text, whole);
  if (!whole.isFound) return whole;
  const [least] = against
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => post.text.slice(0, start) + post.text.slice(end))
    .flatMap((text) => reading(text, judge, read) ?? [])
    .filter(({ score, isFound }) => isFound && score().raw < whole.score().raw)
    .sort((a, b) => a.score().raw - b.score().raw);
  if (!least) return whole;
  const covered = lost(whole.score(), least.score(), ({ logOdds, note }) => (logOdds === 0 ? note : COVERS));
  const counts = { ...least, score: whenAsked(() => withLost(least.score(), covered)) };
  read.set(post.text, counts);
  return counts;
};

/** Sentences in front past which a post is read again: each is one more reading. Hand-set. */
const MOST_ASIDES = 3;

/**
 * What the rules make of a post, and what they would make of it without a sentence in front that only tells of things:
 * what opens a post counts behind a word about the weather too. Told it is not, for it is not the first line.
 */
const withOpening = (judged: Judged, judge: Judge, left = MOST_ASIDES): Judged => {
  const text = left > 0 ? pastAside(judged.post) : undefined;
  if (text === undefined) return judged;
  const found = new Set(judged.evidence.map(({ rule }) => rule));
  const opening = withOpening(judge(text), judge, left - 1).opening.filter(({ rule }) => !found.has(rule));
  return { ...judged, evidence: [...judged.evidence, ...opening], opening: [...judged.opening, ...opening] };
};

/**
 * The post counts as it would without what it says again, without questions behind what sells or pushes, and
 * without words that count against it, where that is less; what opens it counts behind an aside as well.
 * @param judge What the rules make of another text in the same place.
 */
export const scorePost = (judged: Judged, judge: Judge): Score => {
  const once = saidOnce(judged.post);
  const read = once === undefined ? judged : judge(once);
  return lowest(withOpening(read, judge), (text) => withOpening(judge(text), judge), new Map()).score();
};
