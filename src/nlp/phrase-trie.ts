import type { Token } from '../types.ts';
import { tokenize, wordTokens } from './tokens.ts';

type Test = (token: Token) => boolean;

/** A phrase of a group that ends at a node. */
export interface End {
  readonly group: number;
  readonly phrase: number;
  /** The phrase asks to stand where a clause begins (`^`) or before a question mark (`?`). */
  readonly initial: boolean;
  readonly asked: boolean;
}

/**
 * A state of the automaton. Keys of `next` are stems, or `=` and a word form that must match as written.
 * Plain phrases share their beginnings as in a trie; behind a group of alternatives a phrase goes on from a
 * state of its own, so that "(buy|order) (now|today)" costs four edges and not four phrases.
 */
export interface Node {
  next?: Map<string, Node[]>;
  /** True where `next` holds a word form that must match as written. */
  exact?: boolean;
  /** Slots and prefixes; few, so tried one by one. */
  tests?: { readonly name: string; readonly test: Test; readonly node: Node }[];
  /** What may follow after a gap (`~`). */
  gap?: Node;
  ends?: End[];
  /** Alternatives of one phrase meet here, so no other phrase may go through. */
  readonly meeting?: true;
}

const SELF = new Set(['we', 'us', 'our', 'ours', 'my', 'me', 'i', 'mine']);

const SLOTS: Readonly<Record<string, Test>> = {
  '<n>': (token) =>
    token.kind === 'number' ||
    (token.kind === 'word' &&
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|few|several)$/.test(
        token.normal,
      )),
  '<pct>': (token) => token.kind === 'number' && token.text.endsWith('%'),
  '<price>': (token) => token.kind === 'number' && /^[$£€¥]|\dp$/.test(token.text),
  '<self>': (token) => SELF.has(token.normal),
  '<who>': (token) => token.kind === 'mention' || (token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)),
  '<CAPS>': (token) => token.kind === 'word' && token.text.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(token.text),
  '<emoji>': (token) => token.kind === 'emoji',
};

/** Where `key` leads from `node`: to `target` if given, else to a state that plain phrases share. */
const follow = (node: Node, key: string, target?: Node): Node => {
  node.next ??= new Map();
  let found = node.next.get(key);
  if (!found) {
    found = [];
    node.next.set(key, found);
  }
  const known = found.find((one) => (target ? one === target : !one.meeting));
  if (known) return known;
  const added = target ?? {};
  found.push(added);
  return added;
};

const followTest = (node: Node, name: string, test: Test, target?: Node): Node => {
  node.tests ??= [];
  const known = node.tests.find((one) => one.name === name && (target ? one.node === target : !one.node.meeting));
  if (known) return known.node;
  const added = { name, test, node: target ?? {} };
  node.tests.push(added);
  return added.node;
};

/** A word that needs no scan; nearly all of a list are. */
const PLAIN_WORD = /^[a-zA-Z]+(?:'[a-z]+)?$/;

/** From `node` over one word of a phrase, to `target` if given. */
const step = (node: Node, word: string, target?: Node): Node => {
  if (word === '~') {
    node.gap ??= {};
    return node.gap;
  }
  const name = word === '%' ? '<pct>' : word;
  const slot = SLOTS[name];
  if (slot) return followTest(node, name, slot, target);
  if (word.endsWith('*')) {
    const prefix = word.slice(0, -1).toLowerCase();
    return followTest(node, word, ({ kind, normal }) => kind === 'word' && normal.startsWith(prefix), target);
  }
  if (word.startsWith('=')) node.exact = true;
  if (word.startsWith('=') || (word.startsWith('#') && word.length > 1))
    return follow(node, word.toLowerCase(), target);
  const tokens = PLAIN_WORD.test(word)
    ? wordTokens(word, 0)
    : tokenize(word).filter(({ kind }) => kind !== 'punctuation');
  return tokens.reduce((at, { stem }, nth) => follow(at, stem, nth === tokens.length - 1 ? target : undefined), node);
};

/** From `node` over a run of words, the last of which leads to `target`. */
const walk = (node: Node, words: readonly string[], target: Node): void => {
  let at = node;
  words.forEach((word, nth) => {
    at = step(at, word, nth === words.length - 1 ? target : undefined);
  });
};

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** From every state of `front` over a group of alternatives; an empty one makes the group optional. */
const overGroup = (front: readonly Node[], alternatives: readonly string[]): readonly Node[] => {
  const meeting: Node = { meeting: true };
  const runs = alternatives.map(wordsOf);
  for (const node of front) for (const run of runs) if (run.length > 0) walk(node, run, meeting);
  return runs.some((run) => run.length === 0) ? [meeting, ...front] : [meeting];
};

/** A group of alternatives without its brackets, or the words up to the next group. */
const partsOf = (text: string) => text.matchAll(/\(([^()]*)\)|([^()]+)/g);

/** What a word of a phrase can begin with, as a key of `Node.next`; undefined where only a test tells. */
const keyOf = (word: string): string | undefined => {
  if (/^[~%<]|\*$/.test(word)) return undefined;
  if (/^[=#]./.test(word)) return word.toLowerCase();
  return (PLAIN_WORD.test(word) ? wordTokens(word, 0) : tokenize(word)).find(({ kind }) => kind !== 'punctuation')
    ?.stem;
};

/** A phrase that begins with a plain word, as most do. */
const PLAIN_START = /^\^?([a-z]+)(?=[ ?]|$)/;

/** The keys a phrase can begin with; undefined among them where a test must decide. */
export const firstKeys = (text: string): readonly (string | undefined)[] => {
  const plain = PLAIN_START.exec(text)?.[1];
  if (plain) return [wordTokens(plain, 0)[0]?.stem];
  const keys: (string | undefined)[] = [];
  for (const [, inside, words = ''] of partsOf(text.replace(/^\^|\?$/g, ''))) {
    const runs = inside === undefined ? [words] : inside.split('|');
    const first = runs.map((run) => wordsOf(run)[0]);
    for (const word of first) if (word !== undefined) keys.push(keyOf(word));
    if (first.every((word) => word !== undefined)) break;
  }
  return keys;
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
