/** What a post asks for, in a form in which the same ask twice is the same text. */

import { pitch } from '../nlp/selling/pitch.ts';
import { isWord } from '../nlp/tokens/count-words.ts';
import type { Clause, Post, Token } from '../types.ts';

/** `code RAIN10`, `code: "SPRING"`. */
const CODE = /\b[Cc]ode:?\s+["'“‘]?([A-Z][A-Z0-9]{3,15}|[A-Z0-9]{2,6}-?\d{1,4})\b/;
/** `with RAIN10`, `RAIN10 at the checkout`: letters and figures of their own, as the word is not there. */
const BARE_CODE =
  /\b(?:[Ww]ith|[Uu]s(?:e|ing)|[Ee]nter|[Aa]pply|[Qq]uote)\s+["'“‘]?([A-Z]{3,12}\d{2,4})\b|\b([A-Z]{3,12}\d{2,4})["'”’]?\s+at\s+(?:the\s+)?(?:checkout|till)\b/;
/** Parts of an address that tell who clicked, not where it leads. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|src|source|si|trk|s)$/i;
/** Things that are asked for under many verbs: "join", "sign up for" and "subscribe to" one newsletter are one ask. */
const THINGS =
  /\b(?:newsletter|webinar|survey|review|petition|podcast|waitlist|waiting list|mailing list|demo|trial|channel|giveaway|workshop|course|e-?book|white ?paper|app|membership|fundraiser|crowdfunding|kickstarter|pre-?order|ticket|masterclass|summit|sale)s?\b/i;
const ALL_THINGS = new RegExp(THINGS, 'gi');
/** Of these a writer has one, so that its name tells more than an address: links to it come and go. */
const LIST = /^(?:newsletter|mailing list|waitlist|waiting list|podcast|channel|membership)s?$/i;
/** `sign up for`, `get our newsletter`; not `get the new issue of our newsletter`. */
const SIGNS_UP =
  /\b(?:subscrib(?:e|ed|ing)|sign(?:ed|ing)?[ -]?up|join(?:ed|ing)?|regist(?:er|ered|ering)|get (?:our|my|the|this)(?: \w+){0,2} (?:newsletter|podcast))\b/i;
/** Signs up for something that other words name. */
const SIGNS_UP_ALONE = /\b(?:sign[ -]?up|subscribe)\b(?! +(?:for|to|with)\b(?! +(?:free|it)\b))/i;
/** What one of several is about; not when or where it is. */
const TOPIC =
  /^(?:webinar|workshop|course|masterclass|survey|petition|e-?book|white ?paper)s? (?:on|about) (?:(?:how|to|the|an?|our|your) ){0,2}(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:zoom|instagram|facebook|youtube|linkedin|twitch)\b)(\p{L}[\p{L}-]{0,30})/iu;
/** `Have you signed up?`, `Not on our list yet?`: a question that wants no answer. */
const REMINDS = /^\W{0,9}(?:have|haven['’]t|did|didn['’]t|are|aren['’]t|not|still not|already)\b/i;
/** UTF-16 units before "sign up now" in which stands what for. */
const NEAR = 200;
const WORDS = 4;
const LEAST_WORDS = 2;
const LONGEST = 80;

/** From the first of them: from each, a long row that does not end it would be read again. */
const MARKS_AT_END = /(?<![.,;:!)\]])[.,;:!)\]]+$/;

/** An address without scheme, `www.`, tracking parts and final slash; its host in small letters. */
export const canonical = (url: string): string => {
  const [, host = '', path = '', query = ''] =
    /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)([^?#\s]*)\??([^#\s]*)/i.exec(url) ?? [];
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''))
    .sort();
  const place = path.replace(/\/(?:index\.html?)?$/, '').replace(MARKS_AT_END, '');
  return `${host.toLowerCase()}${place}${kept.length === 0 ? '' : `?${kept.join('&')}`}`.slice(0, LONGEST);
};

/** The first words, up to a comma where that leaves two: "order yours today", whatever is said of the link. */
const wordsFrom = (tokens: readonly Token[], from: number, last: number): string => {
  const words: string[] = [];
  for (const token of tokens.slice(from, last)) {
    if (isWord(token)) words.push(token.normal);
    if (words.length === WORDS || (words.length >= LEAST_WORDS && /^[,;:(–—]/.test(token.text))) break;
  }
  return words.join(' ');
};

type Place = Pick<Clause, 'first' | 'last' | 'start' | 'end'>;

/** Where a post asks, in order: clauses, questions that remind, or else the place of an offer. */
const asking = (post: Post): readonly Place[] => {
  const clauses = post.clauses.filter(({ act, quoted, start, end }) => {
    if (quoted || act !== 'question') return act === 'ask' && !quoted;
    const words = post.text.slice(start, end);
    return REMINDS.test(words) && THINGS.test(words) && (SIGNS_UP.test(words) || /\byet\W{0,9}$/.test(words));
  });
  const offer = clauses.length === 0 ? pitch(post) : undefined;
  return offer === undefined ? clauses.map((clause) => ({ ...clause, first: clause.head })) : [offer];
};

const linkOf = ({ tokens, origin }: Post): string | undefined =>
  tokens.find(({ kind }) => kind === 'url')?.text ?? origin.links?.[0];

/** In one spelling: `e-book` and `ebook`. */
const spelt = (thing: string): string => thing.toLowerCase().replace(/-|(?<=^white) |s$/g, '');

/** The list that a clause signs up for, named in it or where nothing else is named after it. */
const listIn = ({ text }: Post, { start, end }: Place): string | undefined => {
  const words = text.slice(start, end);
  const named = THINGS.exec(words)?.[0];
  const asked = SIGNS_UP.test(words) ? named : undefined;
  const before =
    named === undefined && SIGNS_UP_ALONE.test(words)
      ? text
          .slice(Math.max(0, start - NEAR), start)
          .match(ALL_THINGS)
          ?.at(-1)
      : undefined;
  const thing = asked ?? before;
  return thing !== undefined && LIST.test(thing) ? spelt(thing) : undefined;
};

/** A thing other than a list, with what it is about: `workshop on handles` is another one than `workshop on kilns`. */
const thingIn = ({ text }: Post, { start, end }: Place): string | undefined => {
  const words = text.slice(start, end);
  const found = THINGS.exec(words);
  if (found === null) return undefined;
  const topic = TOPIC.exec(words.slice(found.index))?.[1];
  return topic === undefined ? spelt(found[0]) : `${spelt(found[0])} on ${topic.toLowerCase()}`;
};

const isThere = (found: string | undefined): found is string => found !== undefined;

/**
 * `code RAIN10`, `newsletter`, `shop.example/sale`, or the first words of the ask; null where the post asks for
 * nothing. A code says more than a list, a list more than an address, and an address more than another word.
 */
export const askOf = (post: Post): string | null => {
  const [, used, shown] = BARE_CODE.exec(post.text) ?? [];
  const asks = asking(post);
  const [ask] = asks;
  const code = (ask && CODE.exec(post.text)?.[1]) ?? used ?? shown;
  if (code !== undefined) return `code ${code}`;
  if (ask === undefined) return null;
  const list = asks.map((place) => listIn(post, place)).find(isThere);
  if (list !== undefined) return list;
  const link = linkOf(post);
  if (link !== undefined) return canonical(link);
  const thing = asks.map((place) => thingIn(post, place)).find(isThere);
  return thing ?? (wordsFrom(post.tokens, ask.first, ask.last) || null);
};
