/** The score of a post: what it says twice counts once, and questions behind a pitch earn nothing. */
import { isAside } from '../nlp/asides.ts';
import type { Evidence, Post, Score, ScorePart } from '../types.ts';
import { score } from './score.ts';
import { isTurned } from './weigh.ts';

/** A post and what the rules make of it. */
export interface Judged {
  readonly post: Post;
  readonly evidence: readonly Evidence[];
}

/** The text without sentences that stand in it already; undefined where nothing is said twice. */
const saidOnce = ({ text, sentences }: Post): string | undefined => {
  if (sentences.length < 2) return undefined;
  const seen = new Set<string>();
  const first = sentences.map(({ start, end }) => seen.size < seen.add(text.slice(start, end)).size);
  if (seen.size === sentences.length) return undefined;
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

/** What the questions had earned, with why it is gone. */
const unearned = (whole: Score, { parts }: Score): readonly ScorePart[] => {
  const left = new Set(parts.map(({ rule }) => rule));
  return whole.parts
    .filter(({ rule, logOdds }) => logOdds > 0 && !left.has(rule))
    .map((part) => ({ ...part, points: 0, logOdds: 0, note: 'a question behind what sells or pushes earns nothing' }));
};

/**
 * The post counts as it would without what it says again, and without questions behind what sells or pushes,
 * where that is less.
 * @param judge What the rules make of another text in the same place.
 */
export const scorePost = (judged: Judged, judge: (text: string) => Judged): Score => {
  const once = saidOnce(judged.post);
  const { post, evidence } = once === undefined ? judged : judge(once);
  const whole = score(evidence, post);
  const end = closingQuestion(post);
  if (end === undefined || !isTurned(evidence)) return whole;
  const told = judge(post.text.slice(0, end));
  const without = score(told.evidence, told.post);
  return without.raw < whole.raw ? { ...without, parts: [...without.parts, ...unearned(whole, without)] } : whole;
};
