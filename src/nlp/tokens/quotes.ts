import { matchesOf } from '../../text.ts';
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
  ["'", "'"],
]);

const isSaid = (text: string, start: number, end: number): boolean =>
  SPOKEN_BEFORE.test(text.slice(Math.max(0, start - SPEECH_REACH), start)) ||
  SPOKEN_AFTER.test(text.slice(end, end + SPEECH_REACH));

/** What opens a quotation; most posts have none. */
const OPENS = /["“«„‘]|(?<![\p{L}\p{N}])'(?=\p{L})/u;
/** Marks that may stand for letters as well: "'til", "the bakers' loaf". */
const APOSTROPHE = /['’]/;
/** What an apostrophe begins. */
const CUT_SHORT =
  /^'(?:em|im|er|is|n|til|till|cause|cos|coz|tis|twas|bout|round|s|d|m|re|ve|ll|kay|sup|ere|owt|nowt|nuff|member|hood|gram|fore|neath|gainst|tween|long|burbs|course|fraid|allo|ello|ween|scuse|ave|ome|ouse|ell|tude|flu|net|phone)\b/i;
/** Characters of the longest of them, with the mark and the one behind. */
const LONGEST_CUT = 8;
/** "The bakers' loaf" goes on. */
const GOES_ON = /^s' \p{L}/u;
/** What a quotation without a stop is led in by: "a mail titled", "the sign says". */
const LED_IN =
  /\b(?:titled|entitled|called|named|headed|labelled|reads?|begin(?:s|ning)? with|start(?:s|ing)? with|typ(?:ed|ing)|post(?:ed|ing)|:)\s*$/i;

/** True of a mark that opens a quotation rather than stand for letters or an inch. */
const isOpening = (text: string, at: number): boolean => {
  const char = text[at];
  if (char !== '"' && char !== "'") return true;
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return false;
  return char === '"' || (/\p{L}/u.test(text[at + 1] ?? '') && !CUT_SHORT.test(text.slice(at, at + LONGEST_CUT)));
};

/** Up to a mark that could close what is open as well. */
const TO_CLOSE = /^(?:[^'\n]|'(?=\p{L})|\n(?!\n))*[\p{L}\p{N}.,!?…]'(?!\p{L})/u;
/** True where words before a mark say that somebody's words follow. */
const isLedIn = (text: string, open: number): boolean => {
  const before = text.slice(Math.max(0, open - SPEECH_REACH), open);
  return LED_IN.test(before) || SPOKEN_BEFORE.test(before);
};

/**
 * True of a mark that stands inside a word, or behind one that owns something: where another mark can close what is open,
 * or nothing says that somebody is quoted.
 */
const isInWord = (text: string, at: number, open: number): boolean =>
  APOSTROPHE.test(text[at] ?? '') &&
  (/\p{L}/u.test(text[at + 1] ?? '') ||
    (GOES_ON.test(text.slice(at - 1, at + 3)) &&
      (!isLedIn(text, open) || TO_CLOSE.test(text.slice(at + 1, at + MAX_QUOTATION)))));

const between = (text: string): Span[] => {
  const spans: Span[] = [];
  if (!OPENS.test(text)) return spans;
  let open: { at: number; close: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (open && at - open.at > MAX_QUOTATION) open = undefined;
    if (char === '\n' && text[at + 1] === '\n') open = undefined;
    // What was taken for an opening mark was none, or it would have been closed first.
    if (open?.close === "'" && char === "'" && isOpening(text, at)) open = { at, close: char };
    else if (open && char === open.close) {
      if (isInWord(text, at, open.at)) continue;
      if (at - open.at - 1 >= MIN_QUOTATION || isSaid(text, open.at, at + 1))
        spans.push({ start: open.at, end: at + 1 });
      open = undefined;
    } else if (!open) {
      const close = CLOSING.get(char);
      if (close && isOpening(text, at)) open = { at, close };
    }
  }
  return spans;
};

const LINE = /^[ \t]*>.*$|^.*[♪♫].*$/gmu;
const lines = (text: string): readonly Span[] => (/[>♪♫]/.test(text) ? matchesOf(text, LINE) : []);

/** Code between backticks, one to three, or tildes in lines of their own; a backtick typed for an apostrophe opens none. */
const CODE =
  /```(?:[^`]|`(?!``))*```|(?<![\p{L}\p{N}`])(?:`[^`\n]+`|``[^`\n]+``)(?![\p{L}\p{N}`])|^~{3,}[^~\n]*\n(?:(?:[^~]|~(?!~~))*\n)?~{3,}[ \t]*$/gmu;
const code = (text: string): readonly Span[] => (/`|~~~/.test(text) ? matchesOf(text, CODE) : []);

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
