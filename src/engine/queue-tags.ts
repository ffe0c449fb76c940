/** What a post is to its queue, from what rules saw in it, its guards and its clauses. */
import { ownWords } from '../nlp/people/address.ts';
import { isToldOf, partyAt } from '../nlp/people/party.ts';
import { meant } from '../nlp/phrases/hits.ts';
import { pitch } from '../nlp/selling/pitch.ts';
import { hasWayIn } from '../nlp/telling/way-in.ts';
import { bitsOf } from '../queue-posts.ts';
import type { Hit, Post, QueueTag } from '../types.ts';
import type { Sighting } from './run-rule.ts';

/** For rules of these folders, a user's own among them, that say nothing of it themselves. */
const BY_FAMILY: Readonly<Record<string, readonly QueueTag[]>> = {
  'about-us': ['self'],
  selling: ['asks'],
  listening: ['listens'],
  giving: ['gives'],
  regard: ['gives'],
};

/** Within a line: what runs on over its end is looked through again from each line of a post of emoji. */
const POLL = /^[^\w\n\r\u2028\u2029]*poll\b|^[^\S\n\r\u2028\u2029]*\(\s?\)\s/im;
/** True where a text has a line `Poll: …`, or options with `( )` before them. Linear in the text. */
export const isPoll = (text: string): boolean => POLL.test(text);
/** Thanks to those who pay are no look beyond the own house. */
const PAID = /\bsponsor/i;

/** A rule that weighs nothing in a post weighs nothing in its queue. */
const tagsBy = ({ by: { family, weight, queueTags } }: Sighting): readonly QueueTag[] =>
  weight === 0 ? [] : (queueTags ?? BY_FAMILY[family] ?? []);

/** A question, a name, "you", help, a door: anything that makes it more than a notice. */
const isOpen = (post: Post): boolean =>
  hasWayIn(post) ||
  post.sentences.some(({ kind }) => kind === 'question') ||
  post.clauses.some(({ act, quoted }) => act === 'help' && !quoted);

const firstAsk = (post: Post): number => {
  const clause = post.clauses.find(({ act, quoted }) => act === 'ask' && !quoted);
  return Math.min(clause?.start ?? Number.POSITIVE_INFINITY, pitch(post)?.start ?? Number.POSITIVE_INFINITY);
};

const firstOf = (sightings: readonly Sighting[], wanted: readonly QueueTag[]): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...sightings.filter((one) => tagsBy(one).some((tag) => wanted.includes(tag))).map(({ start }) => start),
  );

const mentions = (post: Post): boolean => {
  const own = ownWords(post);
  return post.tokens.some(({ kind, text }, at) => at < own && kind === 'mention' && text.length > 1);
};

/** Tokens behind a name in which "they" is those who were named. Hand-set. */
const THEM_WITHIN = 30;
const THEM = /^(?:they|them|their|both|two)$/;

/** "Rowed to the mill with Wilf, who's 81", "Keys day for Sam and Olu! They're in": somebody was there, whatever else is said. */
const hasCompany = (post: Post): boolean => {
  const { tokens } = post;
  const own = ownWords(post);
  for (let at = 0; at < own; at += 1) {
    const party = tokens[at]?.quoted ? undefined : partyAt(post, at);
    if (!party) continue;
    const after = tokens.slice(party.last, party.last + THEM_WITHIN);
    const isTold = isToldOf(post, party) || after.some(({ normal }) => THEM.test(normal));
    if (party.isNamed && !party.isOurs && isTold) return true;
    at = party.last - 1;
  }
  return false;
};

/** "Ask us before you book": a door to knock at, and no question put. */
const isDoor = ({ tokens }: Post, { text, last }: Hit): boolean =>
  /^ask (?:us|me)$/i.test(text) && /^(?:before|if|first|for|at|to|when|nicely)$/.test(tokens[last]?.normal ?? '');

/** An ask that comes after something given is part of the gift; one that comes before is what the post is for. */
const settle = (tags: Set<QueueTag>, giftAt: number, askAt: number): void => {
  if (!tags.has('asks') || (!tags.has('gives') && !tags.has('listens'))) return;
  if (giftAt < askAt) tags.delete('asks');
  else for (const tag of ['gives', 'listens'] as const) tags.delete(tag);
};

/** The tags of a post as bits (`bitsOf`): from what rules saw, from its guards and its clauses. */
export const tagsOf = (post: Post, sightings: readonly Sighting[]): number => {
  const { guards } = post;
  const tags = new Set(sightings.flatMap(tagsBy));
  const quiet = guards.has('reply') || guards.has('service');
  const askAt = firstAsk(post);
  if (!quiet && askAt < Number.POSITIVE_INFINITY) tags.add('asks');
  settle(tags, firstOf(sightings, ['gives', 'listens']), Math.min(askAt, firstOf(sightings, ['asks'])));
  for (const guard of ['reply', 'service', 'cause', 'quote'] as const) if (guards.has(guard)) tags.add(guard);
  if (guards.has('reply')) tags.add('listens');
  if (mentions(post) || hasCompany(post)) tags.add('names');
  if (PAID.test(post.text) && !tags.has('uptake')) tags.delete('names');
  // A poll wants an answer, however it is put.
  const invites =
    !quiet && !tags.has('asks') && (isPoll(post.text) || meant(post.cue('invite')).some((hit) => !isDoor(post, hit)));
  if (invites) tags.add('question');
  const opens = invites || tags.has('gives') || tags.has('listens') || isOpen(post);
  if (!quiet && !opens && !guards.has('quote')) tags.add('one-way');
  return bitsOf(tags);
};
