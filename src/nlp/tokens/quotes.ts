import type { Span } from '../../types.ts';
import type { BareToken } from './tokens.ts';

/** Shorter quotations are emphasis or a word to type (`comment "GUIDE"`), unless somebody said them. Source: rules card "Mask". */
const MIN_QUOTATION = 12;
const SPEECH = 'said|says|asked|asks|wrote|writes|replied|replies|answered|shouted|yelled|told (?:me|us|him|her|them)';
const SPOKEN_BEFORE = new RegExp(`\\b(?:${SPEECH})[:,]?\\s*$`, 'i');
const SPOKEN_AFTER = new RegExp(`^[,.]?\\s*(?:\\w{1,20}\\s)?(?:${SPEECH})\\b`, 'i');
/** Characters before and after a quotation in which somebody is said to speak. */
const SPEECH_REACH = 24;
/** A pair of marks further apart than this is two slips, not one quotation. */
const MAX_QUOTATION = 1_000;
const CLOSING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
]);

const isSaid = (text: string, start: number, end: number): boolean =>
  SPOKEN_BEFORE.test(text.slice(Math.max(0, start - SPEECH_REACH), start)) ||
  SPOKEN_AFTER.test(text.slice(end, end + SPEECH_REACH));

/** What opens a quotation; most posts have none. */
const OPENS = /["“«„‘]/;

const between = (text: string): Span[] => {
  const spans: Span[] = [];
  if (!OPENS.test(text)) return spans;
  let open: { at: number; close: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (open && at - open.at > MAX_QUOTATION) open = undefined;
    if (char === '\n' && text[at + 1] === '\n') open = undefined;
    if (open && char === open.close) {
      if (char === '’' && /[\p{L}]/u.test(text[at + 1] ?? '')) continue;
      if (at - open.at - 1 >= MIN_QUOTATION || isSaid(text, open.at, at + 1))
        spans.push({ start: open.at, end: at + 1 });
      open = undefined;
    } else if (!open) {
      const close = CLOSING.get(char);
      if (close && (char !== '"' || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))) open = { at, close };
    }
  }
  return spans;
};

const lines = (text: string): Span[] => {
  const spans: Span[] = [];
  if (!/[>♪♫]/.test(text)) return spans;
  for (const match of text.matchAll(/^[ \t]*>.*$|^.*[♪♫].*$/gmu))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
};

/** Code between backticks; a backtick typed for an apostrophe opens none. */
const code = (text: string): Span[] => {
  if (!text.includes('`')) return [];
  return [...text.matchAll(/```[^`]*```|(?<![\p{L}\p{N}`])`[^`\n]+`(?![\p{L}\p{N}`])/gu)].map(
    ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }),
  );
};

/** Who speaks in a script: "Customer: do you sell milk", "Me, in a hat shop: no". Only people: "Adults: £5" is a price. */
const SPEAKER = new RegExp(
  `(?<=(?:^|[.!?…]["”’)]{0,2})[ \\t]{0,3})(also me|me|us|him|her|them|you|customer|client|boss|manager|caller|patient|doctor|` +
    `nurse|teacher|pupil|child|toddler|kid|son|daughter|husband|wife|mum|mom|dad|nan|gran|sister|brother|neighbour|` +
    `friend|colleague|interviewer|recruiter|waiter|passenger|reader|reporter|nobody|\\d{1,2} ?yo)` +
    `(?:,? [^:.!?\\n]{1,30})?:(?=\\s)`,
  'gimu',
);
/** Most colons stand in links. */
const SPOKEN = /:\s/;
/** Lines of a script at the least. Hand-set. */
const MIN_LINES = 3;

/** What two people say to each other, from the first name to the end of its paragraph; that of "Pupil: free" with nobody to answer is a list. */
const script = (text: string): Span[] => {
  if (!SPOKEN.test(text)) return [];
  const said = [...text.matchAll(SPEAKER)];
  const [first] = said;
  const last = said.at(-1);
  const names = new Set(said.map(({ 1: name = '' }) => name.toLowerCase()));
  if (!first || !last || said.length < MIN_LINES || names.size < 2 || names.size === said.length) return [];
  const end = text.indexOf('\n\n', last.index);
  return [{ start: first.index, end: end < 0 ? text.length : end }];
};

const repost = (tokens: readonly BareToken[], length: number): Span[] => {
  const at = tokens.findIndex(
    ({ text }, index) => (text === 'RT' || text === 'MT') && tokens[index + 1]?.kind === 'mention',
  );
  const mark = tokens[at + 2];
  return at >= 0 && mark?.text.startsWith(':') ? [{ start: mark.end, end: length }] : [];
};

/** Stretches of somebody else's words: quotations of 12 characters or more or after "she said", `>` lines, lyrics, scripts of who said what, code between backticks, and what follows `RT @name:`. Sorted by start; they may overlap. */
export const quotedSpans = (text: string, tokens: readonly BareToken[]): Span[] => {
  const spans = [...between(text), ...lines(text), ...code(text), ...script(text), ...repost(tokens, text.length)];
  return spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start);
};
