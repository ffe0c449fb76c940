import type { Hit, Token } from '../types.ts';
import { addPhrase, type End, firstKeys, type Node } from './phrase-trie.ts';
import { isInitial, isNegated } from './position.ts';

/** Phrases under one name; hits are asked for by it. */
export interface PhraseGroup {
  readonly key: string;
  readonly phrases: readonly string[];
}

/** Longest `~`, in words. */
const GAP = 4;
/** Marks and emoji a phrase may run across in one go; a row of a thousand must not be walked from each of them. */
const MAX_SOFT = 6;

/** Marks a phrase may run across: quotes, commas, dashes, brackets, a colon, stars. A full stop, a link or a blank line ends it. */
const isHard = (token: Token): boolean =>
  token.kind === 'url' || (token.kind === 'punctuation' && /^[.!?;…|]/.test(token.text));
const isSoft = (token: Token): boolean => token.kind === 'punctuation' || token.kind === 'emoji';

const NOWHERE: readonly Node[] = [];
const NO_TESTS: NonNullable<Node['tests']> = [];

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
  readonly index: ReadonlyMap<string, number>;
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
  groups.forEach(({ phrases }, group) => {
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
    index: new Map(groups.map((group, at) => [group.key, at])),
  };
};

const walk = (root: Node, text: string, tokens: readonly Token[]): Found[] => {
  const found: Found[] = [];
  let first = 0;

  const arrive = (node: Node, at: number): void => {
    for (const end of node.ends ?? []) {
      if (end.initial && !isInitial(tokens, first)) continue;
      if (end.asked && !isAsked(tokens, at + 1)) continue;
      found.push({ end, first, last: at + 1 });
    }
    if (!node.next && !node.tests && !node.gap) return;
    const next = following(text, tokens, at);
    if (next < 0) return;
    visit(node, next);
    if (node.gap) skip(node.gap, next);
  };
  const skip = (node: Node, from: number): void => {
    let at = from;
    for (let skipped = 0; skipped <= GAP && at >= 0; skipped += 1) {
      visit(node, at);
      at = following(text, tokens, at);
    }
  };
  const visit = (node: Node, at: number): void => {
    const token = tokens[at] as Token;
    for (const then of node.next?.get(token.stem) ?? NOWHERE) arrive(then, at);
    if (node.exact && token.kind === 'word')
      for (const then of node.next?.get(`=${token.normal}`) ?? NOWHERE) arrive(then, at);
    for (const { test, node: then } of node.tests ?? NO_TESTS) if (test(token)) arrive(then, at);
  };

  for (first = 0; first < tokens.length; first += 1) {
    const token = tokens[first] as Token;
    if (token.kind !== 'punctuation' && token.kind !== 'url') visit(root, first);
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
