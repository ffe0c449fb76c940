import type { Clause, Hit, Post, Token } from '../../types.ts';
import { clauseAt } from '../clauses/clause-at.ts';
import { isNamed } from '../people/people.ts';
import { wordAt, wordSet } from '../reading.ts';
import { sales } from '../selling/selling.ts';
import { isPast } from './deeds.ts';

/** One person, spoken of as such. */
const ONE = wordSet('he she him her his hers');
const SOMEBODY = wordSet(`
  someone somebody man lady lad lads woman boy girl couple neighbour neighbor mum mam dad gran nan nana grandad
  grandma grandpa granny nephew niece uncle auntie aunt brother sister husband wife toddler
`);
/** Tells what is, was or is done, as does what stands behind a "she"; no label. */
const TELLS = wordSet('is are was were has have had will would not says reckons thinks wants keeps knows likes');

/**
 * Points of a scene, of each further thing in it, of each "he" or "she" and of a post that begins in lower case; and
 * what an advertisement has and costs: an emoji, a hashtag, a mark that shouts, a sale. Hand-set, by the order in which
 * a regression put them on drafts that nobody had tuned for.
 */
const POINTS = { scene: 2, thing: 0.6, one: 0.4, lower: 1, emoji: -1, hashtag: -0.7, shout: -0.5, sale: -1 };
const MOST = { things: 2, ones: 3, signs: 2 };

/** Stand before a place: "in Rowan Mews", "at the Atrium". */
const OF_PLACES = wordSet('in at on near of to from round by via the');

/** True for one person at a token of the range that begins at `from`: a "she", a role, or a name that is no place and no "Room 214". */
const isSomebody = ({ tokens }: Post, at: number, from: number): boolean => {
  const token = tokens[at] as Token;
  if (ONE.has(token.normal) || SOMEBODY.has(token.normal)) return true;
  const isName = at > from && token.kind === 'word' && isNamed(token) && tokens[at + 1]?.kind !== 'number';
  let begin = at;
  while (begin > from && tokens[begin - 1]?.capital && !OF_PLACES.has(wordAt(tokens, begin - 1))) begin -= 1;
  return isName && !OF_PLACES.has(wordAt(tokens, begin - 1));
};

/** Somebody does something in the clause of a thing; whoever is asked to, has not. */
const isIn = (post: Post, { first, last, act, sentence }: Clause): boolean => {
  const { tokens, sentences } = post;
  // "She's on the till", not "Miss Lund's talks".
  const tells = (token: Token, nth: number): boolean =>
    // "Set lunch"
    (nth > 0 && isPast(token)) || TELLS.has(token.normal) || /^(?:he|she)$/.test(wordAt(tokens, first + nth - 1));
  return (
    // "Man kept friend in freezer" is a headline, and ends without a stop; so does what is typed in a hurry.
    (/^[.!?…]/.test(tokens[(sentences[sentence]?.last ?? last) - 1]?.text ?? '') || /^\p{Ll}/u.test(post.text)) &&
    act !== 'help' &&
    act !== 'ask' &&
    sentences[sentence]?.kind !== 'question' &&
    tokens.slice(first, last).some((_, at) => isSomebody(post, first + at, sentences[sentence]?.first ?? first)) &&
    tokens.slice(first, last).some(tells)
  );
};

const count = (tokens: readonly Token[], is: (token: Token) => boolean, most: number): number =>
  Math.min(most, tokens.filter(is).length);

/** A thing somebody has to do with, and how much of a scene the post makes of it. */
export interface Scene {
  readonly at: Hit;
  /** 2 for a bare scene; lower the more the post looks like an advertisement. */
  readonly points: number;
}

/**
 * Where somebody does something with what lies about: "she came down in her slippers". Undefined where nobody does.
 * @param things Hits of words for what is at hand (`AT_HAND`).
 */
export const sceneIn = (post: Post, things: readonly Hit[]): Scene | undefined => {
  const { tokens } = post;
  // Looked at once, however many things stand in it.
  const byClause = new Map<Clause, Hit[]>();
  for (const hit of things) {
    const clause = clauseAt(post, hit.first);
    const within = clause && byClause.get(clause);
    if (within) within.push(hit);
    else if (clause) byClause.set(clause, [hit]);
  }
  const scenes = [...byClause].filter(([clause]) => isIn(post, clause));
  const [, hits] = scenes.find(([{ first, last }]) => tokens.slice(first, last).some(isPast)) ?? scenes[0] ?? [];
  const at = hits?.[0];
  if (!at) return undefined;
  const words = new Set(scenes.flatMap(([, within]) => within.map(({ first }) => tokens[first]?.stem))).size;
  const points =
    POINTS.scene +
    POINTS.thing * Math.min(MOST.things, words - 1) +
    POINTS.one * count(tokens, ({ normal }) => ONE.has(normal), MOST.ones) +
    POINTS.lower * Number(/^\p{Ll}/u.test(post.text)) +
    POINTS.emoji * count(tokens, ({ kind }) => kind === 'emoji', MOST.signs) +
    POINTS.hashtag * count(tokens, ({ kind }) => kind === 'hashtag', MOST.signs) +
    POINTS.shout * count(tokens, ({ text }) => text.startsWith('!'), MOST.signs) +
    POINTS.sale * Number(sales(post).length > 0);
  return { at, points };
};
