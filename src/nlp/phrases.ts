import type { Hit, Token } from '../types.ts';
import { addPhrase, type End, firstKeys, type Node, PREFIX_KEY, slotsOf } from './phrase-trie.ts';
import { isInitial, isNegated } from './position.ts';

/** A list of phrases, in the notation of `PhraseLists` (src/rule-kit.ts); its hits are asked for by its index. */
export type PhraseGroup = readonly string[];

/** Longest `~`, in words. */
const GAP = 4;
/** Marks and emoji a phrase may run across in one go; a row of a thousand must not be walked from each of them. */
const MAX_SOFT = 6;

const HARD = new Set('.!?;…|');
/** Marks a phrase may run across: quotes, commas, dashes, brackets, a colon, stars. A full stop, a link or a blank line ends it. */
const isHard = (token: Token): boolean =>
  token.kind === 'url' || (token.kind === 'punctuation' && HARD.has(token.text[0] as string));
const isSoft = (token: Token): boolean => token.kind === 'punctuation' || token.kind === 'emoji';

interface Found {
  readonly end: End;
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

/** Finds the phrases of all groups in one walk over the tokens. */
export interface Matcher {
  /** Hits by index of the group, each list in order of place without overlaps, the longest first. */
  match(text: string, tokens: readonly Token[]): readonly (readonly Hit[])[];
}

/** A phrase that no text has called for yet. */
interface Waiting {
  readonly text: string;
  readonly group: number;
  readonly phrase: number;
  added: boolean;
}

/**
 * The automaton of all phrases, grown as texts call for it: a phrase is added when a word it can begin with
 * turns up. One post needs a tenth of the lists, and building them all took longer than reading it.
 */
const growing = (groups: readonly PhraseGroup[]): { readonly root: Node; readonly call: (key: string) => void } => {
  const root: Node = {};
  const waiting = new Map<string, Waiting[]>();
  const add = (one: Waiting): void => {
    if (!one.added) addPhrase(root, one.text, one.group, one.phrase);
    one.added = true;
  };
  const wait = (one: Waiting): void => {
    for (const key of firstKeys(one.text)) {
      const list = key === undefined ? undefined : waiting.get(key);
      if (key === undefined) add(one);
      else if (list) list.push(one);
      else waiting.set(key, [one]);
    }
  };
  groups.forEach((phrases, group) => {
    phrases.forEach((text, phrase) => {
      wait({ text, group, phrase, added: false });
    });
  });
  const call = (key: string): void => {
    const called = waiting.get(key);
    if (!called) return;
    waiting.delete(key);
    called.forEach(add);
  };
  return { root, call };
};

/** Makes the one automaton of all groups. Throws nothing: an empty phrase is left out. */
export const createMatcher = (groups: readonly PhraseGroup[]): Matcher => {
  const { root, call } = growing(groups);
  return {
    match: (text, tokens) => {
      for (const { kind, stem, normal } of tokens) {
        if (kind === 'punctuation' || kind === 'url') continue;
        call(stem);
        if (kind === 'word') call(`=${normal}`);
      }
      return collect(text, tokens, walk(root, text, tokens), groups.length);
    },
  };
};

/** Not looked up yet. */
const UNKNOWN = -2;

const walk = (root: Node, text: string, tokens: readonly Token[]): Found[] => {
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
        found.push({ end, first, last: at + 1 });
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

const NO_HITS: readonly Hit[] = Object.freeze([]);

const collect = (
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  groups: number,
): readonly (readonly Hit[])[] => {
  const lists: (readonly Hit[])[] = new Array(groups).fill(NO_HITS);
  const byGroup = new Map<number, Found[]>();
  for (const one of found) {
    const list = byGroup.get(one.end.group);
    if (list) list.push(one);
    else byGroup.set(one.end.group, [one]);
  }
  for (const [group, list] of byGroup) lists[group] = longestFirst(list).map((one) => toHit(text, tokens, one));
  return lists;
};

const longestFirst = (list: Found[]): Found[] => {
  list.sort((a, b) => a.first - b.first || b.last - a.last || a.end.phrase - b.end.phrase);
  const kept: Found[] = [];
  let covered = 0;
  for (const one of list) {
    if (one.first < covered) continue;
    kept.push(one);
    covered = one.last;
  }
  return kept;
};

const toHit = (text: string, tokens: readonly Token[], { end, first, last }: Found): Hit => {
  const from = tokens[first] as Token;
  const to = tokens[last - 1] as Token;
  return {
    start: from.start,
    end: to.end,
    first,
    last,
    text: text.slice(from.start, to.end),
    phrase: end.phrase,
    negated: isNegated(tokens, first),
    quoted: from.quoted,
  };
};
