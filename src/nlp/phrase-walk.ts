import type { Span, Token } from '../types.ts';
import { ASKED, type Automaton, firstEdge, INITIAL, NOTHING, type Reading } from './automaton.ts';
import { isInitial } from './position.ts';
import type { LexicalToken } from './tokens.ts';

/** Longest `~`, in words. */
const GAP = 4;
/** Marks and emoji a phrase may run across in one go; a row of a thousand must not be walked from each of them. */
const MAX_SOFT = 6;

const HARD = new Set('.!?;…|');
/** Marks a phrase may run across: quotes, commas, dashes, brackets, a colon, stars. A full stop, a link or a blank line ends it. */
const isHard = (token: Token): boolean =>
  token.kind === 'url' || (token.kind === 'punctuation' && HARD.has(token.text[0] as string));
const isSoft = (token: Token): boolean => token.kind === 'punctuation' || token.kind === 'emoji';

/** A phrase of a list and the tokens it was found in; `last` is exclusive. */
export interface Found extends Span {
  readonly list: number;
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/** Next token a phrase can go on with, or -1 where something hard stands between. */
const following = (text: string, tokens: readonly Token[], at: number): number => {
  const end = Math.min(tokens.length, at + 2 + MAX_SOFT);
  for (let index = at + 1; index < end; index += 1) {
    const token = tokens[index] as Token;
    if (isHard(token)) return -1;
    const before = tokens[index - 1] as Token;
    if (token.start - before.end > 1 && /\n\s*\n/.test(text.slice(before.end, token.start))) return -1;
    if (!isSoft(token)) return index;
  }
  return -1;
};

const isAsked = (tokens: readonly Token[], last: number): boolean => {
  const mark = tokens[last];
  return mark?.kind === 'punctuation' && mark.text.includes('?');
};

/** Every phrase of the automaton that the tokens hold, in order of their first word. */
export const walk = (automaton: Automaton, text: string, tokens: readonly LexicalToken[]): readonly Found[] => {
  const { edges, labels, targets, gaps, ends, phrases, read } = automaton;
  const found: Found[] = [];
  const readings = tokens.map(({ kind, lexeme }) =>
    kind === 'punctuation' || kind === 'url' ? NOTHING : read(lexeme),
  );
  let first = 0;

  const tell = (state: number, at: number): void => {
    for (let end = ends[state] as number; end < (ends[state + 1] as number); end += 3) {
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
  const arrive = (state: number, at: number): void => {
    tell(state, at);
    const gap = gaps[state] as number;
    if (gap === 0 && edges[state] === edges[state + 1]) return;
    const next = following(text, tokens, at);
    if (next < 0) return;
    visit(state, next);
    if (gap !== 0) skip(gap, next);
  };
  const skip = (state: number, from: number): void => {
    let at = from;
    for (let skipped = 0; skipped <= GAP && at >= 0; skipped += 1) {
      visit(state, at);
      at = following(text, tokens, at);
    }
  };
  const visit = (state: number, at: number): void => {
    const end = edges[state + 1] as number;
    for (const label of (readings[at] as Reading).labels) {
      for (let edge = firstEdge(automaton, state, label); edge < end && labels[edge] === label; edge += 1)
        arrive(targets[edge] as number, at);
    }
  };

  for (first = 0; first < tokens.length; first += 1) {
    for (const state of (readings[first] as Reading).first) arrive(state, first);
  }
  return found;
};
