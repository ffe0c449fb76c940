/** What a post asks for, in a form in which the same ask twice is the same text. */

import { pitch } from '../nlp/selling/pitch.ts';
import { isWord } from '../nlp/tokens/count-words.ts';
import type { Clause, Post, Token } from '../types.ts';

/** `code RAIN10`, `code: "SPRING"`. */
const CODE = /\b[Cc]ode:?\s+["'“‘]?([A-Z][A-Z0-9]{3,15}|[A-Z0-9]{2,6}-?\d{1,4})\b/;
/** Parts of an address that tell who clicked, not where it leads. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|src|source|si|trk|s)$/i;
/** Things that are asked for under many verbs: "join", "sign up for" and "subscribe to" one newsletter are one ask. */
const THINGS =
  /\b(?:newsletter|webinar|survey|review|petition|podcast|waitlist|waiting list|mailing list|demo|trial|channel|giveaway|workshop|course|e-?book|white ?paper|app|membership|fundraiser|crowdfunding|kickstarter|pre-?order|ticket|masterclass|summit|sale)s?\b/i;
const WORDS = 4;
const LONGEST = 80;

/** An address without scheme, `www.`, tracking parts and final slash; its host in small letters. */
export const canonical = (url: string): string => {
  const [, host = '', path = '', query = ''] =
    /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)([^?#\s]*)\??([^#\s]*)/i.exec(url) ?? [];
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''))
    .sort();
  const place = path.replace(/\/(?:index\.html?)?$/, '').replace(/[.,;:!)\]]+$/, '');
  return `${host.toLowerCase()}${place}${kept.length === 0 ? '' : `?${kept.join('&')}`}`.slice(0, LONGEST);
};

const wordsFrom = (tokens: readonly Token[], from: number, last: number): string =>
  tokens
    .slice(from, last)
    .filter(isWord)
    .slice(0, WORDS)
    .map(({ normal }) => normal)
    .join(' ');

/** The clause that asks, or the place of an offer. */
const asking = (post: Post): { readonly from: number; readonly last: number } | undefined => {
  const clause: Clause | undefined = post.clauses.find(({ act, quoted }) => act === 'ask' && !quoted);
  if (clause) return { from: clause.head, last: clause.last };
  const offer = pitch(post);
  return offer && { from: offer.first, last: offer.last };
};

const linkOf = ({ tokens, origin }: Post): string | undefined =>
  tokens.find(({ kind }) => kind === 'url')?.text ?? origin.links?.[0];

const thingIn = (text: string): string | undefined =>
  THINGS.exec(text)?.[0]
    .toLowerCase()
    .replace(/[ -]|s$/g, '');

/**
 * `code RAIN10`, `shop.example/sale`, `newsletter`, or the first words of the ask; null where the post asks
 * for nothing. A code says more than an address and an address more than a word.
 */
export const askOf = (post: Post): string | null => {
  const ask = asking(post);
  if (ask === undefined) return null;
  const code = CODE.exec(post.text)?.[1];
  if (code !== undefined) return `code ${code}`;
  const link = linkOf(post);
  if (link !== undefined) return canonical(link);
  const { tokens } = post;
  const words = post.text.slice(tokens[ask.from]?.start, tokens[ask.last - 1]?.end);
  return thingIn(words) ?? (wordsFrom(tokens, ask.from, ask.last) || null);
};
