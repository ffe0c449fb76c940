import type { Post, Span } from '../types.ts';

/** Abbreviations that everybody reads. */
const KNOWN_TO_ALL =
  /^(?:AI|IT|HR|PR|CV|ROI|SEO|MPs?|NGO|GDP|VAT|GPs?|QR|SMS|WiFi|NASA|NATO|FBI|HIV|GOP|DC|NBA|NFL|FIFA|PTA|SEND|SOS|UK|USA?|EU|UN|TV|DJ|CD|DVD|PC|ID|OK|AM|PM|UTC|GMT|BST|CET|EST|PST|ET|PT|CT|NHS|BBC|CEO|FAQ|DIY|ASAP|RSVP|PDF|USB|GPS|ATM|VIP|HQ|PS|RIP|FYI|ICYMI|LIVE|NEW|FREE|DM|RT|BBQ|UFO|DNA|ABC|MON|TUE|WED|THU|FRI|SAT|SUN|I{2,3}|IV|VI{0,3}|A&E|Q&A|B&B|R&B)$/;

/** Capitals that stand for words: "LTV", "R&D"; no part of a name, a tag or a line in capitals. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}#@$/.-]|\p{Lu}\s)\p{Lu}(?:\p{Lu}{1,4}|&\p{Lu})s?(?![\p{L}\p{N}'’]|-(?!backed|ready|compliant)|\s\p{Lu}[\s\p{Lu}])/gu;
/** "Information security management systems (ISMS)", "BRC" beside "Bioinformatics Resource Centers": said in full as well. */
const isSpeltOut = ({ text, tokens }: Post, short: string): boolean => {
  if (text.includes(`(${short})`) || text.includes(`${short} (`)) return true;
  const initials = tokens
    .map(({ kind, text: word }) => (kind === 'word' ? (word[0] ?? '').toUpperCase() : ' '))
    .join('');
  return initials.includes(short.replace(/s$|&/g, ''));
};

/** An abbreviation that not everybody knows, and where it stands. */
interface Abbreviation extends Span {
  readonly text: string;
}

/** How many words of a post are written like abbreviations: what costs little to ask first. */
export const capitalsIn = ({ text }: Post): number => text.match(ABBREVIATION)?.length ?? 0;

/** The abbreviations of a post in its own words that not everybody knows, and that it does not say in full; "MRR: $310" is a line of a log. */
export const abbreviations = (post: Post): readonly Abbreviation[] =>
  [...post.text.matchAll(ABBREVIATION)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ start, end }) =>
      post.tokens.some((token) => token.kind === 'word' && !token.quoted && token.start < end && token.end > start),
    )
    .filter(({ text, end }) => !KNOWN_TO_ALL.test(text) && !isSpeltOut(post, text) && post.text[end] !== ':');
