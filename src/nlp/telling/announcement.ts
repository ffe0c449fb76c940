import type { Clause, Post, Token } from '../../types.ts';
import { isAside } from '../clauses/asides.ts';
import { hasPerson, somebodyAt } from '../people/somebody.ts';
import { perPost } from '../per-post.ts';
import { ramp } from '../ramp.ts';
import { normalText, pastEmoji, wordAt, wordSet } from '../reading.ts';
import { isHeadline } from '../tokens/title.ts';
import { isPast } from './deeds.ts';

/** Last words of what organisations are called. */
const ORGANISATION = wordSet(`
  ltd limited inc plc llc gmbh corp council bank airways airlines airline air museum service trust university college foods union
  society association foundation institute group holdings hospital clinic brewery academy board ministry department agency
  studios services solutions technologies systems ventures partners authority federation chamber company club gallery
  library rotary choir band school nursery orchestra theatre hotel resort motors logistics pharma pharmacy energy insurance
  capital consulting software hospice guild branch lodge charity cooperative radio farm farms dairy dental surgery practice
  housing estates shop bookshop bookbinders cafe labs lab hq fc afc rfc alliance coalition consortium commission
`);
/** What organisations announce of themselves. */
const BUSINESS = wordSet(`
  agreement agreements contract partnership acquisition merger delivery aircraft fleet workshop branch branches store stores
  office offices headquarters depot depots site factory plant facility warehouse showroom premises expansion funding series
  investment accreditation certification licence license permit approval award awards shortlist ranking milestone
  anniversary rebrand logo website app version release platform dashboard upgrade migration infrastructure servers
  transition charter constitution policy protocol document bylaws trademark patent domain
  appointment director directors chairman chair ceo cfo board trustees ceremony ribbon scheme suite refurbishment strategy
  plan budget report accounts revenue turnover profit results quarter conference summit forum panel delegation offsite
  stand booth codeshare route routes terminal collection line episode podcast album tour season
  membership rollout phase construction building centre center campus wing engine hosting page extension kitchen mural
  signage uniforms kit laboratory lab hall timetable ep single recording mixing mastering production rehearsals pitch
  pitches project borehole meeting agm dividend exhibition stall fundraiser renovation restoration redesign newsletter officers committee studio
  studios block certified accredited salon
`);
const PERFECT = /^(?:has|have|'s|'ve)$/;
const BE = /^(?:is|are|was|were|'s)$/;
const NOW = /^(?:now|today|officially|proudly|recently|just|also|been|this|yesterday|live)$/;
/** "Kestrel Air signs …": the present of headlines, right behind the name. */
const SIGNS =
  /^(?:signs|opens|appoints|wins|completes|acquires|secures|unveils|launches|announces|joins|expands|celebrates|receives)$/;
const SIGNS_WITHIN = 4;
/** After "is": "the new site is live", "version 2 is out". */
const SET = /^(?:out|live|down|available|complete|done|finished|here|ready|up|over)$/;
/** "The meeting took place", "new signage went up". */
const HAPPENED = /^(?:took place|went (?:up|live|out|ahead)|came together|got underway)$/;
/** "Report finds plane was lost": somebody passes on what was found or said. */
const REPORTS = /^(?:says?|said|finds?|found|shows?|warns?|denies|suggests?)$/;
/** Where a possessive stands for "is": "Marlowe's has moved". */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === "'s" && !isPast(tokens[at + 1] as Token) && !NOW.test(wordAt(tokens, at + 1));
/** Tokens from the head in which the verb and what is announced are looked for. */
const VERB_WITHIN = 12;
/** A stop behind one of these, or behind a single letter, ends no sentence. */
const SHORT = /^(?:\w|hon|dr|mr|mrs|ms|prof|rev|st|cllr|gen|col)$/;
/** What officials do at a ceremony; who reads of it was not asked. */
const CEREMONY = /^(?:inaugurated|unveiled|commissioned|flagged|laid|presided)$/;
const NEWS_WITHIN = 22;
/** Tokens from the head in which an organisation is named. */
const NAME_WITHIN = 6;
/** Openers of news about somebody else, and of what is said to a reader. */
const NO_NEWS =
  /^(?:this|these|that|those|he|she|they|it|you|your|unless|if|when|there|someone|somebody|what|how|why|my|i|president|senate|senator|senators|house|congress|governor|republicans?|democrats?|gop|police|two|three|thank|trump|court|administration|government)$/;

/** Behind "now": what a house has begun. */
const BEGUN = /^(?:has|have|runs|operates|offers)$/;

const isStop = (tokens: readonly Token[], at: number): boolean =>
  /^[.!?;:]/.test(tokens[at]?.text ?? '') && !SHORT.test(wordAt(tokens, at - 1));

/** Behind "has" or "is" at a token: "has opened", "is now live", "is out", "has a new". */
const isDoneBehind = (tokens: readonly Token[], at: number, to: number): boolean => {
  let next = pastEmoji(tokens, at + 1);
  while (next < to && NOW.test(wordAt(tokens, next))) next = pastEmoji(tokens, next + 1);
  const isSet = next > at + 1 && /^(?:now|live|officially)$/.test(wordAt(tokens, next - 1));
  const isNew = PERFECT.test(wordAt(tokens, at)) && normalText(tokens, next, next + 2) === 'a new';
  const isState = BE.test(wordAt(tokens, at)) && SET.test(wordAt(tokens, next));
  return isSet || isNew || isState || (next < to && isPast(tokens[next] as Token));
};

/** "Inaugurated", "the meeting took place", "now runs", "today opened". */
const isEvent = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at);
  const after = wordAt(tokens, pastEmoji(tokens, at + 1));
  if (CEREMONY.test(word) || HAPPENED.test(`${word} ${after}`)) return true;
  const next = tokens[at + 1];
  return word === 'now' ? BEGUN.test(after) : word === 'today' && next !== undefined && isPast(next);
};

/** `done` for "has opened", "is now live", "opened" where it is only told, by token index of the verb's words. */
const verbOf = (tokens: readonly Token[], from: number, to: number): 'done' | 'told' | undefined => {
  for (let at = from + 1; at < Math.min(to, from + VERB_WITHIN); at += 1) {
    const token = tokens[at] as Token;
    if (isStop(tokens, at) || REPORTS.test(token.normal)) return undefined;
    if (at + 1 < to && isPossessive(tokens, at)) continue;
    const isBe = BE.test(token.normal);
    if ((isBe || PERFECT.test(token.normal)) && isDoneBehind(tokens, at, to)) return 'done';
    if (isBe) return undefined;
    if (isEvent(tokens, at)) return 'done';
    if (isPast(token) || (at <= from + SIGNS_WITHIN && SIGNS.test(token.normal))) return 'told';
  }
  return undefined;
};

const holds = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && words.has(token.normal)) return true;
  }
  return false;
};

/** True for the last word of what organisations are called, small or not. */
export const isKindOfOrganisation = (word: string): boolean => ORGANISATION.has(word);

/** True where a clause opens with what an organisation is called: "Elmvale Council", "the Board of Trustees". */
export const isOrganisation = ({ tokens }: Post, { head, last }: Pick<Clause, 'head' | 'last'>): boolean => {
  for (let at = head; at < Math.min(last, head + NAME_WITHIN); at += 1) {
    const token = tokens[at] as Token;
    if (token.capital && ORGANISATION.has(token.normal)) return true;
    if (!token.capital && !/^(?:the|of|and|&|for)$/.test(token.normal)) return false;
  }
  return false;
};

/** Of these newspapers and politicians tell more than they tell themselves. */
const PUBLIC = wordSet(
  'council board ministry department agency authority union federation service services university',
);
const isPublic = ({ tokens }: Post, { head, last }: Clause): boolean =>
  holds(tokens, head, Math.min(last, head + NAME_WITHIN), PUBLIC);

/** Who is in the news without having written it. */
const IN_THE_NEWS =
  /^(?:senators?|senate|congress|congressional|house|republicans?|democrats?|president|governments?|military|courts?|police|part(?:y|ies)|administration|eu|uk|un|u|secretary|governor|minister|mayor|survey|study|economy|effort|call|bills?|laws?|voters?|ballots?|elections?)$/;
/** Somebody comments on the news: then it is not theirs. */
const COMMENTS = /^(?:i|my|me)$/;
/** Words of a clause in which those in the news stand. */
const NAMED_WITHIN = 8;

/** True where a clause tells of parliaments, governments and polls. */
export const isInTheNews = ({ tokens }: Post, { head, last }: Pick<Clause, 'head' | 'last'>): boolean =>
  tokens
    .slice(head, Math.min(last, head + NAMED_WITHIN))
    .some(({ normal, text }) => IN_THE_NEWS.test(normal) || text === 'US');

/** True where a clause that names no "we" tells of parliaments, governments and polls, or somebody comments on it. */
export const isOthersNews = (post: Post, clause: Pick<Clause, 'head' | 'last'>): boolean =>
  isInTheNews(post, clause) ||
  post.tokens.some(({ normal, quoted, text }) => !quoted && COMMENTS.test(normal) && text !== 'ME');

/** False where a clause opens as no news does: a reader is spoken to, or somebody tells of themselves. */
const mayBeNews = (tokens: readonly Token[], { act, subject, head }: Clause): boolean =>
  act === 'statement' &&
  !/^(?:you|i|shared)$/.test(subject) &&
  ![head, head + 1].some((at) => NO_NEWS.test(wordAt(tokens, at)));

/** "The …" where it is no one else's, or a name; who writes without capitals gives names none. */
const opensWithThing = (post: Post, clause: Clause): boolean => {
  const head = post.tokens[clause.head];
  if (head?.normal === 'the') return !isOthersNews(post, clause);
  return head?.capital === true || !post.tokens.some(({ capital }) => capital);
};

/** The opening clause of a post that tells an organisation's own news in the third person: "Elmvale Bank has opened its ninth branch". */
export const announcement = perPost((post: Post): Clause | undefined => {
  const { tokens } = post;
  const clause = post.clauses.find(({ quoted, head }) => !quoted && tokens[head]?.kind === 'word');
  if (!clause || !mayBeNews(tokens, clause)) return undefined;
  const verb = verbOf(tokens, clause.head, clause.last);
  if (verb === undefined || isHeadline(post)) return undefined;
  if (hasPerson(post) && somebodyAt(post, clause.head)?.isNamed) return undefined;
  const isSelf = clause.subject === 'self';
  const isBusiness = holds(tokens, clause.first, Math.min(clause.last, clause.head + NEWS_WITHIN), BUSINESS);
  if (isSelf && (wordAt(tokens, clause.head) === 'we' || !isBusiness)) return undefined;
  const isNews =
    isSelf || isOrganisation(post, clause)
      ? isBusiness ||
        (verb === 'done' && !isPublic(post, clause)) ||
        holds(tokens, clause.last, tokens.length, BUSINESS)
      : isBusiness && verb === 'done' && opensWithThing(post, clause);
  return isNews ? clause : undefined;
});

/** Words between which news that says nothing of whose it is becomes a statement of its writer's. Hand-set: most lines of newspapers are shorter. */
const LINE = [16, 60] as const;

/** A headline ends without a mark. */
const isClosed = ({ tokens }: Post): boolean => /^[.!]/.test(tokens.at(-1)?.text ?? '');

/**
 * From 0 to 1, how far news can be told to be the writer's. A line without a link, a tag, a name that is called
 * or a word for whose it is stands in newspapers too, and only its length, its full stop, or a second sentence
 * speaks for a statement.
 */
export const ownership = (post: Post): number =>
  post.tokens.some(
    ({ kind, normal }) => /^(?:url|hashtag|mention)$/.test(kind) || /^(?:we|us|our|i|my|me|its)$/.test(normal),
  ) ||
  isClosed(post) ||
  post.sentences.filter((_, at) => !isAside(post, at)).length > 1
    ? 1
    : ramp(post.wordCount, ...LINE);
