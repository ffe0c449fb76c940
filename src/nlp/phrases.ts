import type { Hit, Span, Token } from '../types.ts';
import { phraseKeys } from './phrase-keys.ts';
import { addPhrase, type Node } from './phrase-trie.ts';
import { type Found, walk } from './phrase-walk.ts';
import { isNegated } from './position.ts';
import { wordsOfTag } from './tag-words.ts';
import { plainText } from './words.ts';

/** A list of phrases, in the notation of `PhraseLists` (src/rule-kit.ts); its hits are asked for by its index. */
export type PhraseGroup = readonly string[];

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
 * The automaton of all phrases, grown as texts call for it: a phrase is added when the rarest of its words
 * turns up. One post needs a twentieth of the lists, and building them all took longer than reading it.
 */
const growing = (groups: readonly PhraseGroup[]): { readonly root: Node; readonly call: (key: string) => void } => {
  const root: Node = {};
  const waiting = new Map<string, Waiting[]>();
  const add = (one: Waiting): void => {
    if (!one.added) addPhrase(root, one.text, one.group, one.phrase);
    one.added = true;
  };
  const wait = (one: Waiting): void => {
    const keys = phraseKeys(one.text);
    if (keys.length === 0) add(one);
    for (const key of keys) {
      const list = waiting.get(key);
      if (list) list.push(one);
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

/** A hashtag that shows its words, by its index. */
interface Tag {
  readonly at: number;
  readonly words: readonly Token[];
}

const tagsIn = (tokens: readonly Token[]): readonly Tag[] => {
  const tags: Tag[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const words = token.kind === 'hashtag' ? wordsOfTag(token) : [];
    if (words.length > 1) tags.push({ at, words });
  }
  return tags;
};

/** Words from which the beginning of a tag says what the phrase says; "support our" in `#SupportOurTroops` does not. Measured. */
const LONG = 3;

/** True where a tag says the phrase: it is the whole tag, or a long beginning of it. One word is a topic. */
const isSaid = ({ words }: Tag, { first, last }: Found): boolean =>
  first === 0 && last > 1 && (last === words.length || last >= LONG);

/** Where a phrase was found; `first` and `last` count the words of the tag where it stands in one. */
interface Place extends Found, Span {
  readonly tag?: Tag;
}

const placeOf = (tokens: readonly Token[], { by, first, last }: Found): Place => ({
  by,
  first,
  last,
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
});

/** Makes the one automaton of all groups. Throws nothing: an empty phrase is left out. */
export const createMatcher = (groups: readonly PhraseGroup[]): Matcher => {
  const { root, call } = growing(groups);
  const callAll = (tokens: readonly Token[]): void => {
    for (const { kind, stem, normal } of tokens) {
      if (kind === 'punctuation' || kind === 'url') continue;
      call(stem);
      if (kind === 'word') call(`=${normal}`);
    }
  };
  return {
    match: (text, tokens) => {
      const tags = tagsIn(tokens);
      callAll(tokens);
      for (const { words } of tags) callAll(words);
      const places = walk(root, text, tokens).map((found) => placeOf(tokens, found));
      for (const tag of tags) {
        for (const found of walk(root, text, tag.words)) {
          if (isSaid(tag, found)) places.push({ ...placeOf(tag.words, found), tag });
        }
      }
      return collect(text, tokens, places, groups.length);
    },
  };
};

const NO_HITS: readonly Hit[] = Object.freeze([]);

const collect = (
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
  groups: number,
): readonly (readonly Hit[])[] => {
  const lists: (readonly Hit[])[] = new Array(groups).fill(NO_HITS);
  const byGroup = new Map<number, Place[]>();
  for (const one of places) {
    const list = byGroup.get(one.by.group);
    if (list) list.push(one);
    else byGroup.set(one.by.group, [one]);
  }
  for (const [group, list] of byGroup) lists[group] = longestFirst(list).map((one) => toHit(text, tokens, one));
  return lists;
};

const longestFirst = (list: Place[]): Place[] => {
  list.sort((a, b) => a.start - b.start || b.end - a.end || a.by.phrase - b.by.phrase);
  const kept: Place[] = [];
  let covered = 0;
  for (const one of list) {
    if (one.start < covered) continue;
    kept.push(one);
    covered = one.end;
  }
  return kept;
};

const toHit = (text: string, tokens: readonly Token[], { by, tag, start, end, ...at }: Place): Hit => {
  const first = tag?.at ?? at.first;
  return {
    start,
    end,
    first,
    last: tag ? first + 1 : at.last,
    text: plainText(text.slice(start, end)),
    phrase: by.phrase,
    negated: isNegated(tokens, first) || (tag !== undefined && isNegated(tag.words, at.first)),
    quoted: (tokens[first] as Token).quoted,
  };
};
