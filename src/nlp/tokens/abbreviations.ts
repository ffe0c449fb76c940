import type { Post } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { type Match, ownMatches } from './own-matches.ts';

/** Abbreviations that everybody reads. */
const KNOWN_TO_ALL =
  /^(?:AI|IT|HR|PR|CV|ROI|SEO|MPs?|NGO|GDP|VAT|GPs?|QR|SMS|WiFi|NASA|NATO|FBI|HIV|GOP|DC|NBA|NFL|FIFA|PTA|SEND|SOS|UK|USA?|EU|UN|TV|DJ|CD|DVD|PC|ID|OK|AM|PM|UTC|GMT|BST|CET|EST|PST|ET|PT|CT|NHS|BBC|CEO|FAQ|DIY|ASAP|RSVP|PDF|USB|GPS|ATM|MBA|VIP|HQ|PS|RIP|FYI|ICYMI|LIVE|NEW|FREE|DM|RT|BBQ|UFO|DNA|ABC|MON|TUE|WED|THU|FRI|SAT|SUN|I{2,3}|IV|VI{0,3}|A&E|Q&A|B&B|R&B)$/;

/** Capitals that stand for words: "LTV", "R&D"; no part of a name, a tag or a line in capitals. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}#@$/.-]|\p{Lu}\s)\p{Lu}(?:\p{Lu}{1,4}|&\p{Lu})s?(?![\p{L}\p{N}'’]|-(?!backed|ready|compliant)|\s\p{Lu}[\s\p{Lu}])/gu;
/** The first letters of the words, a space for any other token. */
const initialsOf = perPost(({ tokens }): string =>
  tokens.map(({ kind, text }) => (kind === 'word' ? (text[0] ?? '').toUpperCase() : ' ')).join(''),
);
/** "Information security management systems (ISMS)", "BRC" beside "Bioinformatics Resource Centers": said in full as well. */
const isSpeltOut = (post: Post, short: string): boolean =>
  post.text.includes(`(${short})`) ||
  post.text.includes(`${short} (`) ||
  initialsOf(post).includes(short.replace(/s$|&/g, ''));

/** How many words of a post are written like abbreviations: what costs little to ask first. */
export const capitalsIn = ({ text }: Post): number => text.match(ABBREVIATION)?.length ?? 0;

/** The abbreviations of a post in its own words that not everybody knows, and that it does not say in full; "MRR: $310" is a line of a log. */
export const abbreviations = (post: Post): readonly Match[] => {
  const found = ownMatches(post, ABBREVIATION).filter(
    ({ text, end }) => !KNOWN_TO_ALL.test(text) && post.text[end] !== ':',
  );
  // Asked once of each, however often it stands there.
  const strange = new Set([...new Set(found.map(({ text }) => text))].filter((short) => !isSpeltOut(post, short)));
  return found.filter(({ text }) => strange.has(text));
};
