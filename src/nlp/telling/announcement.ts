import type { Clause, Post, Token } from '../../types.ts';
import { isAside } from '../clauses/asides.ts';
import { hasPerson, somebodyAt } from '../people/somebody.ts';
import { perPost } from '../per-post.ts';
import { ramp } from '../ramp.ts';
import { wordAt, wordSet } from '../reading.ts';
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

/** `done` for "has opened", "is now live", "opened" where it is only told, by token index of the verb's words. */
const verbOf = (tokens: readonly Token[], from: number, to: number): 'done' | 'told' | undefined => {
  for (let at = from + 1; at < Math.min(to, from + VERB_WITHIN); at += 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;:]/.test(token.text) && !SHORT.test(wordAt(tokens, at - 1))) return undefined;
    if (REPORTS.test(token.normal)) return undefined;
    if (at + 1 < to && isPossessive(tokens, at)) continue;
    let next = at + 1;
    while (tokens[next]?.kind === 'emoji') next += 1;
    if (PERFECT.test(token.normal) || BE.test(token.normal)) {
      while (next < to && (NOW.test(wordAt(tokens, next)) || tokens[next]?.kind === 'emoji')) next += 1;
      const verb = tokens[next];
      const isSet = next > at + 1 && /^(?:now|live|officially)$/.test(wordAt(tokens, next - 1));
      const isNew = PERFECT.test(token.normal) && tokens[next]?.normal === 'a' && tokens[next + 1]?.normal === 'new';
      if (
        isSet ||
        isNew ||
        (BE.test(token.normal) && SET.test(wordAt(tokens, next))) ||
        (verb && next < to && isPast(verb))
      )
        return 'done';
      if (BE.test(token.normal)) return undefined;
    }
    if (token.normal === 'now' && /^(?:has|have|runs|operates|offers)$/.test(wordAt(tokens, next))) return 'done';
    if (CEREMONY.test(token.normal)) return 'done';
    if (HAPPENED.test(`${token.normal} ${wordAt(tokens, next)}`)) return 'done';
    if (token.normal === 'today' && tokens[at + 1] && isPast(tokens[at + 1] as Token)) return 'done';
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

/** The opening clause of a post that tells an organisation's own news in the third person: "Elmvale Bank has opened its ninth branch". */
export const announcement = perPost((post: Post): Clause | undefined => {
  const { tokens } = post;
  const clause = post.clauses.find(({ quoted, head }) => !quoted && tokens[head]?.kind === 'word');
  if (clause?.act !== 'statement' || [0, 1].some((next) => NO_NEWS.test(wordAt(tokens, clause.head + next))))
    return undefined;
  if (clause.subject === 'you' || clause.subject === 'i' || clause.subject === 'shared') return undefined;
  const verb = verbOf(tokens, clause.head, clause.last);
  if (verb === undefined || isHeadline(post)) return undefined;
  if (hasPerson(post) && somebodyAt(post, clause.head)?.isNamed) return undefined;
  const isBusiness = holds(tokens, clause.first, Math.min(clause.last, clause.head + NEWS_WITHIN), BUSINESS);
  if (clause.subject === 'self' && (tokens[clause.head]?.normal === 'we' || !isBusiness)) return undefined;
  const isOwn = clause.subject === 'self' || isOrganisation(post, clause);
  const head = tokens[clause.head];
  // Who writes without capitals gives names none.
  const isNamed = (head?.capital || !tokens.some(({ capital }) => capital)) && head?.normal !== 'the';
  if (isOwn && !isBusiness && holds(tokens, clause.last, tokens.length, BUSINESS)) return clause;
  if (isOwn) return isBusiness || (verb === 'done' && !isPublic(post, clause)) ? clause : undefined;
  const isThing = head?.normal === 'the' && !isOthersNews(post, clause);
  return (isNamed || isThing) && verb === 'done' && isBusiness ? clause : undefined;
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
