import type { Clause, Post } from '../types.ts';
import { isAside } from './asides.ts';

/** From so many commands in a row they are barked. Source: rules card of the drill. */
const DRILL = 3;
/** Share of the clauses that command, from which a post is little else. Measured on queues of event posts. */
const MOSTLY = 0.6;

/** A question behind a drill, or a word about the weather in it, makes it no less of one. */
export const clausesTold = (post: Post): readonly Clause[] =>
  post.clauses.filter(({ sentence }) => post.sentences[sentence]?.kind !== 'question' && !isAside(post, sentence));

/** Things done for the writer's gain that one word asks for. */
const BARKED =
  /^(?:vote|share|like|follow|read|watch|buy|sign|donate|book|order|repost|tag|subscribe|click|join|retweet|comment|listen|save|stream|tick|paste|repeat|sit|stand|learn|act|tell|ring|call|come|wear|write|review|pay|obey|scroll|stop|shut|sing)$/;
/** The plainest of them. */
const GAIN = /^(?:vote|share|buy|donate|repost|subscribe|retweet|tag)$/;
/** "Share it now", not "sign the book". */
const OUR_GAIN = /^(?:it|this|that|us|our|now|again)$/;
/** "Buy the book. Read the book. Review the book.": what is said of each of them again. */
const isChorus = (post: Post, clauses: readonly Clause[]): boolean =>
  [0, -1].some((place) => new Set(clauses.map((one) => wordsIn(post, one).at(place)?.normal)).size === 1);
/** Words of a sentence that barks. Hand-set. */
const SHORT = 4;

/** Words of a clause past "then" or "just". */
const wordsIn = ({ tokens }: Post, { first, last }: Clause) => {
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word');
  return /^(?:then|now|and|just)$/.test(words[0]?.normal ?? '') ? words.slice(1) : words;
};

/** "Vote. Share. Vote again.": sentences of a word or two that are commands and most of the post. */
export const barks = (post: Post): readonly Clause[] => {
  const calls = post.clauses.filter((clause) => {
    const words = wordsIn(post, clause);
    const isCall = BARKED.test(words[0]?.normal ?? '') || clause.act === 'ask' || clause.act === 'help';
    return !clause.quoted && words.length > 0 && words.length <= SHORT && isCall;
  });
  const ours = calls.filter((clause) => {
    const words = wordsIn(post, clause);
    const second = words[1]?.normal ?? '';
    return BARKED.test(words[0]?.normal ?? '') && (words.length < 3 ? second !== 'please' : OUR_GAIN.test(second));
  });
  const isSold = calls.some((clause) => GAIN.test(wordsIn(post, clause)[0]?.normal ?? ''));
  const short = isSold || isChorus(post, calls) ? calls : ours;
  return short.length >= DRILL && short.length >= MOSTLY * clausesTold(post).length ? short : [];
};
