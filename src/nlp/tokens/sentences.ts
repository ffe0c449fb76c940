import type { Sentence, Span, TokenKind } from '../../types.ts';
import { wordAt, wordSet } from '../reading.ts';
import type { BareToken } from './tokens.ts';

/** A name follows. */
const TITLES = wordSet('mr mrs ms dr prof st gov sen rep gen hon rev');
const ABBREVIATIONS = wordSet(`
  sr jr vs etc inc ltd co dept approx est fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat
  sun
`);
/** After an initial, a letter or an abbreviation ("Jon A.", "Series B.", "2 Jan.") only such a word begins a sentence. */
const OPENS_SENTENCE = wordSet(`
  we the it i you our this these that those he she they my your a an in on if and but so no yes what how why who when
  there here do does did is are has have can could
`);
/** An emoji ends a sentence only where at least this many words came before it in the sentence. */
const WORDS_BEFORE_EMOJI = 3;

const isUpper = (text: string): boolean => /^[\p{Lu}\p{N}@#]/u.test(text);

const stopsAt = (tokens: readonly BareToken[], at: number): boolean => {
  const token = tokens[at] as BareToken;
  if (token.kind !== 'punctuation' || !/^[.!?…]/.test(token.text)) return false;
  if (!token.text.startsWith('.') || token.text.length > 1) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return true;
  if (next.start === token.end && next.kind !== 'punctuation') return false;
  if (before.kind === 'word' && before.end === token.start) {
    if (isUpper(next.text) && TITLES.has(before.normal)) return false;
    // "At no. 8", "we are No. 1"; "No. 8 came late" behind a question is an answer.
    const isRank = before.text === 'no' || (before.text === 'No' && tokens[at - 2]?.kind === 'word');
    if (isRank && next.kind === 'number') return false;
    const isShort = (before.text.length === 1 && before.text !== 'I') || ABBREVIATIONS.has(before.normal);
    if (isShort && /^[\p{L}\p{N}@#]/u.test(next.text)) return OPENS_SENTENCE.has(next.normal) && isUpper(next.text);
  }
  return !isListNumber(tokens, at - 1);
};

/** `1.` or `2)` where a list item begins. */
const isListNumber = (tokens: readonly BareToken[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && (!before || /^[.!?:]/.test(before.text));
};

/** Words no sentence ends with: what follows them belongs to it, on whatever line and behind whatever emoji. */
const NEVER_LAST = wordSet(`
  a an the of and or at from with by into our my your their its his than as if because that who is are was were be
  been has have had will would dr mr mrs ms prof
`);
const GOES_ON: ReadonlySet<TokenKind> = new Set(['word', 'number', 'mention']);
/** Marks a line may be wrapped at: "You're right,". */
const LEADS_ON = /^[,:–—&+%]/;

const breaksLine = (text: string, before: BareToken, next: BareToken): boolean => {
  if (next.start - before.end < 1) return false;
  const gap = text.slice(before.end, next.start);
  if (!gap.includes('\n')) return false;
  if (/\n\s*\n/.test(gap)) return true;
  if (before.kind === 'word' && NEVER_LAST.has(before.normal)) return false;
  // A line that goes on in lower case was wrapped, not ended.
  if (next.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return true;
  return !GOES_ON.has(before.kind) && !LEADS_ON.test(before.text);
};

const kindOf = (tokens: readonly BareToken[], first: number, last: number): Sentence['kind'] => {
  let exclaimed = false;
  for (let at = last - 1; at >= first && at >= last - 4; at -= 1) {
    const token = tokens[at] as BareToken;
    if (token.kind === 'word' || token.kind === 'number') break;
    if (token.kind === 'punctuation' && token.text.includes('?')) return 'question';
    if (token.kind === 'punctuation' && token.text.includes('!')) exclaimed = true;
  }
  return exclaimed ? 'exclamation' : 'statement';
};

/** Closing marks and emoji after a stop still belong to the sentence before it. */
const clings = (tokens: readonly BareToken[], at: number, stopped: boolean): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !stopped) return false;
  return token.kind === 'punctuation' && /^[.!?…"'”’)\]]/.test(token.text) && token.start === before.end;
};

/** Where each sentence ends, as exclusive token indices. */
const endsOf = (text: string, tokens: readonly BareToken[]): number[] => {
  const ends: number[] = [];
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as BareToken;
    const next = tokens[at + 1];
    if (token.kind === 'word') words += 1;
    if (!next) break;
    const stopped = stopsAt(tokens, at);
    const emojiEnds =
      token.kind === 'emoji' &&
      words >= WORDS_BEFORE_EMOJI &&
      next.kind !== 'emoji' &&
      next.kind !== 'punctuation' &&
      isUpper(next.text) &&
      !NEVER_LAST.has(wordAt(tokens, at - 1));
    if (
      (stopped && !clings(tokens, at + 1, stopped)) ||
      emojiEnds ||
      breaksLine(text, token, next) ||
      closesQuote(tokens, at)
    ) {
      ends.push(at + 1);
      words = 0;
    }
  }
  ends.push(tokens.length);
  return ends;
};

/** `…cold." She left` ends at the mark after the stop. */
const closesQuote = (tokens: readonly BareToken[], at: number): boolean => {
  const token = tokens[at] as BareToken;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || token.kind !== 'punctuation' || !/^["”’)\]]/.test(token.text)) return false;
  return token.start === before.end && stopsAt(tokens, at - 1) && next.start > token.end && isUpper(next.text);
};

/**
 * Cuts tokens into sentences at stops, line breaks, list marks and emoji that close one, and fills in each
 * token's sentence and whether it stands inside a quotation. Every token belongs to exactly one sentence.
 */
export const sentencesOf = (text: string, bare: readonly BareToken[], quotes: readonly Span[]): readonly Sentence[] => {
  if (bare.length === 0) return [];
  const sentences: Sentence[] = [];
  let first = 0;
  let reach = -1;
  let quote = 0;
  for (const last of endsOf(text, bare)) {
    const sentence = sentences.length;
    for (let at = first; at < last; at += 1) {
      const token = bare[at] as BareToken;
      for (let next = quotes[quote]; next && next.start <= token.start; next = quotes[quote]) {
        reach = Math.max(reach, next.end);
        quote += 1;
      }
      token.sentence = sentence;
      token.quoted = token.end <= reach;
    }
    sentences.push({
      first,
      last,
      start: (bare[first] as BareToken).start,
      end: (bare[last - 1] as BareToken).end,
      kind: kindOf(bare, first, last),
    });
    first = last;
  }
  return sentences;
};
