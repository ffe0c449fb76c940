import { type Author, type CueName, GUARDS, type Guard, type Hit, type Origin, type Token } from '../types.ts';

/** Different service, cause or trade words that make a post a service notice, an appeal or talk within a trade. Source: rules card "Guards". */
const ENOUGH_WORDS = 2;
const BY_AUTHOR: Readonly<Partial<Record<Author, Guard>>> = { person: 'person', nonprofit: 'cause', public: 'service' };
/** Share of the words inside quotations from which the post is somebody else's. */
const MOSTLY_QUOTED = 0.8;
/** How service desks sign: `^AJ`, `/NS`, `-Kim` at the end of a line. */
const SIGNED = /(?:^|\s)[\^/][A-Z]{1,3}\s*(?:\(?\d\/\d\)?)?\s*\.?\s*$/m;
const LAUGHTER = /[😂🤣]/u;

interface GuardInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly origin: Origin;
  readonly isReply: boolean;
  cue(name: CueName): readonly Hit[];
}

const distinct = (hits: readonly Hit[]): number =>
  hits.length < ENOUGH_WORDS ? hits.length : new Set(hits.filter((hit) => !hit.negated).map((hit) => hit.phrase)).size;

const quotedShare = (tokens: readonly Token[]): number => {
  let words = 0;
  let quoted = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.quoted) quoted += 1;
  }
  return words === 0 ? 0 : quoted / words;
};

/** Something is for sale: then "cancelled" or "rescue" is part of the pitch, not a notice or an appeal. */
const sells = (cue: GuardInput['cue']): boolean => cue('offer').some((hit) => !hit.negated && !hit.quoted);

/** "DM me RICH", "an extra 3k a month": no desk asks for a word, or offers money. */
const LURES =
  /\b(?:[Dd]m|DM) (?:(?:me|us) )?["'“‘]?[A-Z]{3,}\b|\b(?:make|making|earn|earning)\b[^.!?\n]{0,30}(?:\bmoney\b|[$£€]|\d ?k\b)|\bmoney in your account\b/;
/** "We have some exciting news", "4 slots left", money to be made: no desk says so. */
const announces = (text: string, cue: GuardInput['cue']): boolean =>
  cue('herald').length > 0 || cue('sellsReady').some((hit) => /\bleft$/i.test(hit.text)) || LURES.test(text);

/** A service desk's answer, though nothing says what it answers. */
const looksAfter = (text: string, cue: GuardInput['cue']): boolean => {
  const words = distinct(cue('assist'));
  const isEnough = words >= ENOUGH_WORDS || (words + 1 === ENOUGH_WORDS && SIGNED.test(text));
  return isEnough && !sells(cue) && !announces(text, cue);
};

/** Where somebody is looked for or in danger one word is enough. */
const URGENT =
  /^(?:last seen|not been seen since|sightings to|without \w+ (?:tablets|medication|medicine|insulin|inhaler)|amber alert|missing (?:person|child)|boil (?:tap )?water)$/i;
const notifies = (cue: GuardInput['cue']): boolean =>
  (distinct(cue('service')) >= ENOUGH_WORDS || cue('service').some(({ text }) => URGENT.test(text))) && !sells(cue);

/** How a whole post is to be read. Metadata decides first, text second. */
export const guardsOf = ({ text, tokens, origin, isReply, cue }: GuardInput): ReadonlySet<Guard> => {
  const found = new Set<Guard>();
  if (isReply || looksAfter(text, cue)) found.add('reply');
  const byAuthor = origin.author && BY_AUTHOR[origin.author];
  if (byAuthor) found.add(byAuthor);
  if (!origin.author && notifies(cue)) found.add('service');
  if (!origin.author && distinct(cue('cause')) >= ENOUGH_WORDS && !sells(cue)) found.add('cause');
  if (distinct(cue('trade')) >= ENOUGH_WORDS) found.add('trade');
  if (cue('humour').length > 0 || tokens.some((token) => token.kind === 'emoji' && LAUGHTER.test(token.text)))
    found.add('humour');
  if (quotedShare(tokens) >= MOSTLY_QUOTED) found.add('quote');
  return new Set(GUARDS.filter((guard) => found.has(guard)));
};
