import type { Token } from '../types.ts';
import { tokenize, wordTokens } from './tokens.ts';
import { UNSEEN } from './words.ts';

/** A phrase of a group that ends at a node. */
export interface End {
  readonly group: number;
  readonly phrase: number;
  /** The phrase asks to stand where a clause begins (`^`) or before a question mark (`?`). */
  readonly initial: boolean;
  readonly asked: boolean;
}

/**
 * A state of the automaton. Plain phrases share their beginnings as in a trie; behind a group of
 * alternatives a phrase goes on from a state of its own, so that "(buy|order) (now|today)" costs four edges
 * and not four phrases.
 */
export interface Node {
  /** By stem. */
  next?: Map<string, Node[]>;
  /** By word form, for `=word`. */
  exact?: Map<string, Node[]>;
  /** By the first letters of a prefix, for `word*`. */
  prefixes?: Map<string, { readonly prefix: string; readonly node: Node }[]>;
  /** By slot, as in `slotsOf`. */
  slots?: { readonly slot: number; readonly node: Node }[];
  /** What may follow after a gap (`~`). */
  gap?: Node;
  ends?: End[];
  /** Where its groups of alternatives lead to, by the alternatives. */
  groups?: Map<string, Node>;
  /** Alternatives meet here, so no phrase without the same group before may go through. */
  readonly meeting?: true;
}

/** Letters of a prefix by which it is looked up. */
export const PREFIX_KEY = 3;

const SELF = new Set(['we', 'us', 'our', 'ours', 'my', 'me', 'i', 'mine']);
const COUNTS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred thousand million few several dozen'.split(
    ' ',
  ),
);

/** Slots of the notation, each one bit of `slotsOf`. */
const SLOTS = { '<n>': 1, '<pct>': 2, '<price>': 4, '<self>': 8, '<who>': 16, '<CAPS>': 32, '<emoji>': 64 } as const;
const isSlot = (word: string): word is keyof typeof SLOTS => Object.hasOwn(SLOTS, word);

const numberSlots = (normal: string): number =>
  SLOTS['<n>'] | (normal.endsWith('%') ? SLOTS['<pct>'] : 0) | (/^[$£€¥]|\dp$/.test(normal) ? SLOTS['<price>'] : 0);

const NAME = /^\p{Lu}\p{M}*\p{Ll}/u;
const CAPITALS = new RegExp(String.raw`^[\p{Lu}\p{N}\p{M}${UNSEEN}]+$`, 'u');

const wordSlots = ({ text, normal }: Token): number => {
  const meaning = (COUNTS.has(normal) ? SLOTS['<n>'] : 0) | (SELF.has(normal) ? SLOTS['<self>'] : 0);
  if (text === normal) return meaning;
  const isName = NAME.test(text);
  const isShouted = text.length > 1 && CAPITALS.test(text);
  return meaning | (isName ? SLOTS['<who>'] : 0) | (isShouted ? SLOTS['<CAPS>'] : 0);
};

/** The slots that a token fills, as bits. Most words fill none, and a lower-case one only by what it is. */
export const slotsOf = (token: Token): number => {
  if (token.kind === 'word') return wordSlots(token);
  if (token.kind === 'number') return numberSlots(token.normal);
  if (token.kind === 'mention') return SLOTS['<who>'];
  return token.kind === 'emoji' ? SLOTS['<emoji>'] : 0;
};

/** The state in `edges` to go on in: `target` if given, else one that plain phrases share, made where there is none. */
const goOn = (edges: readonly Node[], target: Node | undefined, add: (node: Node) => void): Node => {
  const known = edges.find((one) => (target ? one === target : !one.meeting));
  if (known) return known;
  const added = target ?? {};
  add(added);
  return added;
};

const listAt = <T>(map: Map<string, T[]>, key: string): T[] => {
  const known = map.get(key);
  if (known) return known;
  const list: T[] = [];
  map.set(key, list);
  return list;
};

const overWord = (map: Map<string, Node[]>, key: string, target: Node | undefined): Node => {
  const edges = listAt(map, key);
  return goOn(edges, target, (node) => edges.push(node));
};

const overSlot = (node: Node, slot: number, target: Node | undefined): Node => {
  node.slots ??= [];
  const slots = node.slots;
  const same = slots.filter((one) => one.slot === slot).map((one) => one.node);
  return goOn(same, target, (added) => slots.push({ slot, node: added }));
};

const overPrefix = (node: Node, prefix: string, target: Node | undefined): Node => {
  node.prefixes ??= new Map();
  const edges = listAt(node.prefixes, prefix.slice(0, PREFIX_KEY));
  const same = edges.filter((one) => one.prefix === prefix).map((one) => one.node);
  return goOn(same, target, (added) => edges.push({ prefix, node: added }));
};

/** A word that needs no scan; nearly all of a list are. */
const PLAIN_WORD = /^(?=.)[a-zA-Z]*(?:'[a-z]+)?$/;

/** From `node` over one word of a phrase, to `target` if given. */
const step = (node: Node, word: string, target?: Node): Node => {
  if (word === '~') {
    node.gap ??= {};
    return node.gap;
  }
  const slot = word === '%' ? '<pct>' : word;
  if (isSlot(slot)) return overSlot(node, SLOTS[slot], target);
  if (word.endsWith('*')) return overPrefix(node, word.slice(0, -1).toLowerCase(), target);
  if (word.startsWith('=')) {
    node.exact ??= new Map();
    return overWord(node.exact, word.slice(1).toLowerCase(), target);
  }
  const keys = /^#./.test(word) ? [word.toLowerCase()] : stemsOf(word);
  return keys.reduce((at, key, nth) => {
    at.next ??= new Map();
    return overWord(at.next, key, nth === keys.length - 1 ? target : undefined);
  }, node);
};

/** Stems of a word of a phrase; two for a contraction, and one for each part of a hyphenated one. */
const stemsOf = (word: string): readonly string[] =>
  (PLAIN_WORD.test(word) ? wordTokens(word, 0) : tokenize(word))
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ stem }) => stem);

/** From `node` over a run of words, the last of which leads to `target`. */
const walk = (node: Node, words: readonly string[], target: Node): void => {
  let at = node;
  words.forEach((word, nth) => {
    at = step(at, word, nth === words.length - 1 ? target : undefined);
  });
};

/** The words of a part, as written. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** From every state of `front` over a group of alternatives; an empty one makes the group optional. */
const overGroup = (front: readonly Node[], alternatives: readonly string[]): readonly Node[] => {
  const runs = alternatives.map(wordsOf);
  const [node] = front;
  const key = [...alternatives].sort().join('|');
  // Phrases that begin alike up to and with this group may go on together.
  const known = front.length === 1 ? node?.groups?.get(key) : undefined;
  const meeting: Node = known ?? { meeting: true };
  if (node && front.length === 1) {
    node.groups ??= new Map();
    node.groups.set(key, meeting);
  }
  if (!known) for (const from of front) for (const run of runs) if (run.length > 0) walk(from, run, meeting);
  return runs.some((run) => run.length === 0) ? [meeting, ...front] : [meeting];
};

/** A group of alternatives without its brackets, or the words up to the next group. */
export const partsOf = (text: string) => text.matchAll(/\(([^()]*)\)|([^()]+)/g);

/** The first token a word of a phrase stands for, as a stem, or `=` and a word form; undefined where it is a slot, a gap or a prefix. */
export const keyOf = (word: string): string | undefined => {
  if (/^[~%<]|\*$/.test(word)) return undefined;
  return /^[=#]./.test(word) ? word.toLowerCase() : stemsOf(word)[0];
};

/**
 * Adds one phrase, in the notation of `PhraseLists` (src/rule-kit.ts), as number `phrase` of `group`. An
 * empty one is left out.
 */
export const addPhrase = (root: Node, text: string, group: number, phrase: number): void => {
  const initial = text.startsWith('^');
  const asked = text.endsWith('?');
  let front: readonly Node[] = [root];
  for (const [, inside, words = ''] of partsOf(text.slice(initial ? 1 : 0, asked ? -1 : undefined))) {
    if (inside !== undefined) front = overGroup(front, inside.split('|'));
    else for (const word of wordsOf(words)) front = front.map((node) => step(node, word));
  }
  for (const node of front) {
    if (node === root) continue;
    node.ends ??= [];
    node.ends.push({ group, phrase, initial, asked });
  }
};
