import type { Post, Token } from '../../types.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { perPost } from '../per-post.ts';
import { wordSet } from '../reading.ts';
import { countWords } from '../tokens/count-words.ts';
import { sentenceHolding } from './clause-at.ts';

/** Whoever speaks, is spoken to or spoken of, and what is said to somebody alone. */
const PERSONS = wordSet(`
  i we you he she they me us him her them my our your his their mine ours yours theirs hers myself ourselves yourself
  u ur y'all who whoever someone somebody anyone anybody everyone everybody nobody people folks
  sorry apologies thanks hi hello hey dear please congratulations congrats
`);
const DATES = wordSet(`${WEEKDAYS} ${MONTHS}`);
/** Tokens of the shortest of them, its stop among them: "Again." and "Long week." are how somebody talks. Hand-set. */
const LEAST = 4;
const YEAR = /^(?:1\d|20)\d\d$/;

/** True where a word leaves a sentence one about things: no person, name, figure or link. Its first word tells no name from a thing. */
const isPlain = ({ kind, normal, capital, quoted }: Token, at: number): boolean => {
  if (quoted || PERSONS.has(normal)) return false;
  if (kind === 'word') return at === 0 || !capital || DATES.has(normal.replace(/days$/, 'day'));
  return kind === 'number'
    ? YEAR.test(normal)
    : kind !== 'url' && kind !== 'mention' && kind !== 'hashtag' && kind !== 'emoji';
};

/** "From 1893 to 1897" reckons; one year only tells when. */
const isOfThings = (tokens: readonly Token[]): boolean =>
  tokens.every(isPlain) && tokens.filter(({ kind }) => kind === 'number').length <= 1;

/** Sentences that speak, ask or thank, or that are told of a person. */
const spoken = perPost(
  ({ clauses }): ReadonlySet<number> =>
    new Set(
      clauses
        .filter(({ act, subject }) => act !== 'statement' || (subject !== 'other' && subject !== 'none'))
        .map(({ sentence }) => sentence),
    ),
);

interface Asides {
  /** By sentence: how many asides stand before it, and how many UTF-16 units they hold. */
  readonly count: readonly number[];
  readonly units: readonly number[];
}

/** Sentences that only tell of things, as "It rained until noon.": what stands around one still belongs together. */
const asides = perPost((post): Asides => {
  const isSpoken = spoken(post);
  const count = [0];
  const units = [0];
  for (const [at, { kind, first, last, start, end }] of post.sentences.entries()) {
    const isAside =
      kind === 'statement' && last - first >= LEAST && !isSpoken.has(at) && isOfThings(post.tokens.slice(first, last));
    count.push((count[at] ?? 0) + (isAside ? 1 : 0));
    units.push((units[at] ?? 0) + (isAside ? end - start : 0));
  }
  return { count, units };
});

/** What a running sum gains strictly between two indices, the first before the second. */
const between = (sums: readonly number[], from: number, to: number): number =>
  to > from ? (sums[to] ?? 0) - (sums[from + 1] ?? 0) : 0;

/** Sentences from one to a later one, both indices into `post.sentences`; those that only tell of things do not count on the way. */
export const sentencesTo = (post: Post, from: number, to: number): number =>
  to - from - between(asides(post).count, from, to);

/** UTF-16 units from one offset to a later one, without the sentences between that only tell of things. */
export const unitsTo = (post: Post, from: number, to: number): number =>
  to - from - between(asides(post).units, sentenceHolding(post, from - 1), sentenceHolding(post, to));

/** Index of the sentence before or behind one, past all that only tell of things; it may be out of range. @param step -1 or 1. */
export const besides = (post: Post, sentence: number, step: -1 | 1): number => {
  let at = sentence + step;
  while (isAside(post, at)) at += step;
  return at;
};

/** Words of a post without the sentences that only tell of things; those in `but` count, whatever they tell of. */
export const wordsTold = (post: Post, but: ReadonlySet<number> = new Set()): number => {
  return post.sentences.reduce(
    (sum, { first, last }, at) => sum - (isAside(post, at) && !but.has(at) ? countWords(post.tokens, first, last) : 0),
    post.wordCount,
  );
};

/** True where a sentence only tells of things. */
export const isAside = (post: Post, sentence: number): boolean =>
  between(asides(post).count, sentence - 1, sentence + 1) === 1;

/** A length or a count: "40", "300,000". Prices, shares and hours have a sign or letters. */
const FIGURE = /^\d[\d,.]*$/;

/**
 * The text of a post from its second sentence on, where the first only tells of things, with figures or without;
 * undefined where it does not. Mentions in front of all else say whom the post answers, so they stay.
 */
export const pastAside = (post: Post): string | undefined => {
  const { text, tokens, sentences } = post;
  const [first, second] = sentences;
  if (second === undefined || first?.kind !== 'statement' || spoken(post).has(0)) return undefined;
  const lead = tokens.findIndex(({ kind }) => kind !== 'mention');
  const told = tokens.slice(lead, first.last).filter((token) => !FIGURE.test(token.text));
  if (told.length < LEAST || !isOfThings(told)) return undefined;
  return text.slice(0, tokens[lead]?.start) + text.slice(second.start);
};
