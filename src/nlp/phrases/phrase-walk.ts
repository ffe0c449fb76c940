import type { Span, Token } from '../../types.ts';
import type { LexicalToken } from '../tokens/tokens.ts';
import { ASKED, type Automaton, bitOf, firstEdge, INITIAL, NOTHING, type Reading } from './automaton.ts';
import { isInitial } from './position.ts';

/** Longest `~`, in words. */
const GAP = 4;
/** Marks and emoji a phrase may run across in one go; a row of a thousand must not be walked from each of them. */
const MAX_SOFT = 6;

const HARD = new Set('.!?;…|');
/** Marks a phrase may run across: quotes, commas, dashes, brackets, a colon, stars. A full stop, a link or a blank line ends it. */
const isHard = (token: Token): boolean =>
  token.kind === 'url' || (token.kind === 'punctuation' && HARD.has(token.text[0] as string));
/** The stop of "no. 1". */
const isOfRank = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at - 1]?.normal === 'no' && tokens[at + 1]?.kind === 'number';
const isSoft = (token: Token): boolean => token.kind === 'punctuation' || token.kind === 'emoji';

/** A phrase of a list and the tokens it was found in; `last` is exclusive. */
export interface Found extends Span {
  readonly list: number;
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

const NO_NEXT = -1;
/** Next token a phrase can go on with, or -1 where something hard stands between. */
const following = (text: string, tokens: readonly Token[], at: number): number => {
  const end = Math.min(tokens.length, at + 2 + MAX_SOFT);
  for (let index = at + 1; index < end; index += 1) {
    const token = tokens[index] as Token;
    if (isHard(token) && !isOfRank(tokens, index)) return NO_NEXT;
    const before = tokens[index - 1] as Token;
    if (token.start - before.end > 1 && /\n\s*\n/.test(text.slice(before.end, token.start))) return NO_NEXT;
    if (!isSoft(token)) return index;
  }
  return NO_NEXT;
};

const isAsked = (tokens: readonly Token[], last: number): boolean => {
  const mark = tokens[last];
  return mark?.kind === 'punctuation' && mark.text.includes('?');
};

/** Every phrase of an automaton that the tokens hold, in order of their first word. */
export type Walk = (text: string, tokens: readonly LexicalToken[]) => readonly Found[];

/** Room for this many tokens is kept from one text to the next; most posts have fewer. */
const USUAL_TOKENS = 256;
const UNKNOWN = -2;

/** The walk over one automaton. What it keeps of a text is forgotten at the next: it goes over a text at a time. */
export const createWalk = (automaton: Automaton): Walk => {
  const { edges, labels, targets, gaps, ends, phrases, leads, read } = automaton;
  const usual = new Int32Array(USUAL_TOKENS);
  let text = '';
  let tokens: readonly LexicalToken[] = [];
  let readings: Reading[] = [];
  /** Where each token's phrase goes on, as far as it was asked for. */
  let nexts = usual;
  let found: Found[] = [];
  let first = 0;

  const nextOf = (at: number): number => {
    const known = nexts[at] as number;
    if (known !== UNKNOWN) return known;
    const next = following(text, tokens, at);
    nexts[at] = next;
    return next;
  };
  const tell = (state: number, at: number): void => {
    const last = ends[state + 1] as number;
    for (let end = ends[state] as number; end < last; end += 3) {
      const asks = phrases[end + 2] as number;
      if (asks & INITIAL && !isInitial(tokens, first)) continue;
      if (asks & ASKED && !isAsked(tokens, at + 1)) continue;
      const { start } = tokens[first] as Token;
      const { end: stop } = tokens[at] as Token;
      found.push({
        list: phrases[end] as number,
        phrase: phrases[end + 1] as number,
        first,
        last: at + 1,
        start,
        end: stop,
      });
    }
  };
  const visit = (state: number, at: number): void => {
    const reading = readings[at] as Reading;
    const shared = reading.bits & (leads[state] as number);
    if (shared === 0) return;
    const end = edges[state + 1] as number;
    for (const label of reading.labels) {
      if ((shared & bitOf(label)) === 0) continue;
      for (let edge = firstEdge(automaton, state, label); edge < end && labels[edge] === label; edge += 1)
        arrive(targets[edge] as number, at);
    }
  };
  const skip = (state: number, from: number): void => {
    let at = from;
    for (let skipped = 0; skipped <= GAP && at >= 0; skipped += 1) {
      visit(state, at);
      at = nextOf(at);
    }
  };
  const arrive = (state: number, at: number): void => {
    tell(state, at);
    const gap = gaps[state] as number;
    if (gap === 0 && leads[state] === 0) return;
    const next = nextOf(at);
    if (next < 0) return;
    visit(state, next);
    if (gap !== 0) skip(gap, next);
  };
  const take = (newText: string, newTokens: readonly LexicalToken[]): void => {
    text = newText;
    tokens = newTokens;
    found = [];
    readings = [];
    for (const { kind, lexeme } of tokens)
      readings.push(kind === 'punctuation' || kind === 'url' ? NOTHING : read(lexeme));
    nexts = tokens.length > USUAL_TOKENS ? new Int32Array(tokens.length) : usual;
    nexts.fill(UNKNOWN, 0, tokens.length);
  };

  return (newText, newTokens) => {
    take(newText, newTokens);
    for (first = 0; first < tokens.length; first += 1) {
      for (const state of (readings[first] as Reading).first) arrive(state, first);
    }
    return found;
  };
};
