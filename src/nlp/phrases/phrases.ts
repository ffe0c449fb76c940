import packed from 'virtual:phrases';
import type { Hit, Token } from '../../types.ts';
import { mentionedIn } from '../tokens/mentioned.ts';
import { type Tag, tagsIn } from '../tokens/tag-words.ts';
import type { LexicalToken } from '../tokens/tokens.ts';
import { type Told, toldIn } from '../tokens/told.ts';
import { plainText } from '../tokens/words.ts';
import { automatonOf } from './automaton.ts';
import { compilePhrases } from './compile-phrases.ts';
import { meant } from './hits.ts';
import { unpackPhrases } from './packed-phrases.ts';
import { createWalk, type Found, type Walk } from './phrase-walk.ts';
import { isNegated } from './position.ts';

/** A list of phrases, in the notation of `PhraseLists` (src/rule.ts); its hits are asked for by its index. */
export interface PhraseGroup {
  readonly phrases: readonly string[];
  /** The name under which it ships with postlint, so that the bundle may hold it compiled. */
  readonly shipped?: string;
}

/** What of all groups stands in one text. */
export interface Matches {
  has(group: number): boolean;
  /** In order of place without overlaps, the longest first; the first 400 at most. */
  hits(group: number): readonly Hit[];
  /** Those that are the writer's own words and meant. */
  meant(group: number): readonly Hit[];
}

/** Finds the phrases of all groups in one walk over the tokens. */
export type Matcher = (text: string, tokens: readonly LexicalToken[]) => Matches;

/** The walk over an automaton and the group that each of its lists is; undefined for lists that nobody asks for. */
interface Part {
  readonly walk: Walk;
  readonly groups: readonly (number | undefined)[];
}

let shipped: Walk | undefined;

/** The groups that the bundle has compiled, and an automaton of all others. */
const partsOf = (groups: readonly PhraseGroup[]): readonly Part[] => {
  const names = new Map(packed?.names.map((name, list) => [name, list]));
  const compiled: (number | undefined)[] = [];
  const own: number[] = [];
  for (const [group, { shipped: name = '' }] of groups.entries()) {
    const list = names.get(name);
    if (list === undefined) own.push(group);
    else compiled[list] = group;
  }
  const parts: Part[] = [];
  if (packed && compiled.length > 0) {
    shipped ??= createWalk(automatonOf(unpackPhrases(packed)));
    parts.push({ walk: shipped, groups: compiled });
  }
  const lists = own.map((group) => groups[group]?.phrases ?? []);
  if (lists.length > 0) parts.push({ walk: createWalk(automatonOf(compilePhrases(lists))), groups: own });
  return parts;
};

/** Words from which the beginning of a tag says what the phrase says; "support our" in `#SupportOurTroops` does not. Measured. */
const LONG = 3;

/** True where a tag says the phrase: it is the whole tag, or a long beginning of it. One word is a topic. */
const isSaid = ({ words }: Tag, { first, last }: Found): boolean =>
  first === 0 && last > 1 && (last === words.length || last >= LONG);

/** Where a phrase was found; `first` and `last` count the words of the tag where it stands in one. */
interface Place extends Found {
  readonly tag?: Tag;
}

/**
 * Places of one group that are looked at in one text: a rule may read on from each of them, and on one that says the same
 * thousands of times it would not end. Hand-set; in 17,000 posts no shared cue has more than 10.
 */
const MOST = 400;

const longestFirst = (places: Place[]): readonly Place[] => {
  if (places.length < 2) return places;
  places.sort((a, b) => a.start - b.start || b.end - a.end || a.phrase - b.phrase);
  const kept: Place[] = [];
  let covered = 0;
  for (const one of places) {
    if (one.start < covered) continue;
    kept.push(one);
    if (kept.length === MOST) break;
    covered = one.end;
  }
  return kept;
};

const toHit = (text: string, tokens: readonly Token[], place: Place, isTheirs: (at: number) => boolean): Hit => {
  const { phrase, tag, start, end } = place;
  const first = tag?.at ?? place.first;
  return {
    start,
    end,
    first,
    last: tag ? first + 1 : place.last,
    text: plainText(text.slice(start, end)),
    phrase,
    negated: isNegated(tokens, first) || (tag !== undefined && isNegated(tag.words, place.first)),
    quoted: (tokens[first] as Token).quoted || isTheirs(first),
  };
};

const NO_HITS: readonly Hit[] = [];

/** Where a group was found, and what was made of it since somebody asked. */
interface Seen {
  readonly places: Place[];
  hits: readonly Hit[] | undefined;
  meant: readonly Hit[] | undefined;
}

/** Every token of some stretches: a text may be full of them, and each hit asks. */
const tokensOf = (stretches: readonly Told[]): ReadonlySet<number> =>
  new Set(stretches.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, step) => first + step)));

/** @param seen By group. */
const matchesOf = (text: string, tokens: readonly Token[], seen: readonly (Seen | undefined)[]): Matches => {
  let theirs: ReadonlySet<number> | undefined;
  const isTheirs = (at: number): boolean => {
    theirs ??= tokensOf([...toldIn(tokens), ...mentionedIn(tokens)]);
    return theirs.has(at);
  };
  const hitsOf = (one: Seen): readonly Hit[] => {
    one.hits ??= longestFirst(one.places).map((place) => toHit(text, tokens, place, isTheirs));
    return one.hits;
  };
  return {
    has: (group) => seen[group] !== undefined,
    hits: (group) => {
      const one = seen[group];
      return one === undefined ? NO_HITS : hitsOf(one);
    },
    meant: (group) => {
      const one = seen[group];
      if (one === undefined) return NO_HITS;
      one.meant ??= meant(hitsOf(one));
      return one.meant;
    },
  };
};

/** Makes the one automaton of all groups. Throws nothing: an empty phrase is left out. */
export const createMatcher = (groups: readonly PhraseGroup[]): Matcher => {
  const parts = partsOf(groups);
  return (text, tokens) => {
    const seen = new Array<Seen | undefined>(groups.length);
    const add = (group: number | undefined, place: Place): void => {
      if (group === undefined) return;
      const known = seen[group];
      if (known) known.places.push(place);
      else seen[group] = { places: [place], hits: undefined, meant: undefined };
    };
    const tags = tagsIn(tokens);
    for (const { walk, groups: groupOf } of parts) {
      for (const found of walk(text, tokens)) add(groupOf[found.list], found);
      for (const tag of tags) {
        for (const found of walk(text, tag.words)) {
          if (isSaid(tag, found)) add(groupOf[found.list], { ...found, tag });
        }
      }
    }
    return matchesOf(text, tokens, seen);
  };
};
