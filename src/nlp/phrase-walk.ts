import type { Token } from '../types.ts';
import { type End, type Node, PREFIX_KEY, slotsOf } from './phrase-trie.ts';
import { isInitial } from './position.ts';

/** Longest `~`, in words. */
const GAP = 4;
/** Marks and emoji a phrase may run across in one go; a row of a thousand must not be walked from each of them. */
const MAX_SOFT = 6;

const HARD = new Set('.!?;…|');
/** Marks a phrase may run across: quotes, commas, dashes, brackets, a colon, stars. A full stop, a link or a blank line ends it. */
const isHard = (token: Token): boolean =>
  token.kind === 'url' || (token.kind === 'punctuation' && HARD.has(token.text[0] as string));
const isSoft = (token: Token): boolean => token.kind === 'punctuation' || token.kind === 'emoji';

/** A phrase and the tokens it was found in; `last` is exclusive. */
export interface Found {
  readonly by: End;
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

/** Not looked up yet. */
const UNKNOWN = -2;

/** Every phrase of the automaton that the tokens hold, in order of their first word. */
export const walk = (root: Node, text: string, tokens: readonly Token[]): Found[] => {
  const found: Found[] = [];
  const nexts = new Int32Array(tokens.length).fill(UNKNOWN);
  let first = 0;

  const nextOf = (at: number): number => {
    if (nexts[at] === UNKNOWN) nexts[at] = following(text, tokens, at);
    return nexts[at] as number;
  };
  const arrive = (node: Node, at: number): void => {
    if (node.ends) {
      for (const end of node.ends) {
        if (end.initial && !isInitial(tokens, first)) continue;
        if (end.asked && !isAsked(tokens, at + 1)) continue;
        found.push({ by: end, first, last: at + 1 });
      }
    }
    if (!node.next && !node.exact && !node.slots && !node.prefixes && !node.gap) return;
    const next = nextOf(at);
    if (next < 0) return;
    visit(node, next);
    if (node.gap) skip(node.gap, next);
  };
  const skip = (node: Node, from: number): void => {
    let at = from;
    for (let skipped = 0; skipped <= GAP && at >= 0; skipped += 1) {
      visit(node, at);
      at = nextOf(at);
    }
  };
  const visit = (node: Node, at: number): void => {
    const token = tokens[at] as Token;
    const byStem = node.next?.get(token.stem);
    if (byStem) for (const then of byStem) arrive(then, at);
    const byForm = node.exact?.get(token.normal);
    if (byForm && token.kind === 'word') for (const then of byForm) arrive(then, at);
    if (node.slots) {
      const filled = slotsOf(token);
      if (filled !== 0) for (const { slot, node: then } of node.slots) if (slot & filled) arrive(then, at);
    }
    const byPrefix = token.kind === 'word' ? node.prefixes?.get(token.normal.slice(0, PREFIX_KEY)) : undefined;
    if (byPrefix) for (const { prefix, node: then } of byPrefix) if (token.normal.startsWith(prefix)) arrive(then, at);
  };

  for (first = 0; first < tokens.length; first += 1) {
    const { kind } = tokens[first] as Token;
    if (kind !== 'punctuation' && kind !== 'url') visit(root, first);
  }
  return found;
};
