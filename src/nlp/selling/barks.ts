import type { Clause, Post } from '../../types.ts';
import { isAside } from '../clauses/asides.ts';

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
/** Words of a sentence that barks. Hand-set. */
const SHORT = 4;

/** A command, and its words past "then" or "just" in their normal form. */
interface Call {
  readonly clause: Clause;
  readonly words: readonly string[];
}
const wordsIn = ({ tokens }: Post, { first, last }: Clause): readonly string[] => {
  const words = tokens.slice(first, last).flatMap(({ kind, normal }) => (kind === 'word' ? [normal] : []));
  return /^(?:then|now|and|just)$/.test(words[0] ?? '') ? words.slice(1) : words;
};
/** "Buy the book. Read the book. Review the book.": what is said of each of them again. */
const isChorus = (calls: readonly Call[]): boolean =>
  [0, -1].some((place) => new Set(calls.map(({ words }) => words.at(place))).size === 1);
const isOurs = ({ words: [verb = '', second = '', ...more] }: Call): boolean =>
  BARKED.test(verb) && (more.length === 0 ? second !== 'please' : OUR_GAIN.test(second));

/** "Vote. Share. Vote again.": sentences of a word or two that are commands and most of the post. */
export const barks = (post: Post): readonly Clause[] => {
  const calls = post.clauses
    .map((clause) => ({ clause, words: wordsIn(post, clause) }))
    .filter(
      ({ clause: { quoted, act }, words }) =>
        !quoted &&
        words.length > 0 &&
        words.length <= SHORT &&
        (BARKED.test(words[0] ?? '') || act === 'ask' || act === 'help'),
    );
  const isSold = calls.some(({ words }) => GAIN.test(words[0] ?? ''));
  const short = isSold || isChorus(calls) ? calls : calls.filter(isOurs);
  return short.length >= DRILL && short.length >= MOSTLY * clausesTold(post).length
    ? short.map(({ clause }) => clause)
    : [];
};
