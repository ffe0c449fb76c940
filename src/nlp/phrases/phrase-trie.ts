import { type Lexeme, lexemesOf } from '../tokens/lexemes.ts';
import { tokenize } from '../tokens/tokens.ts';
import { normalForm } from '../tokens/words.ts';
import { isSlot } from './slots.ts';

/** A phrase of a list that ends at a state. */
interface End {
  readonly list: number;
  readonly phrase: number;
  /** The phrase asks to stand where a clause begins (`^`) or before a question mark (`?`). */
  readonly initial: boolean;
  readonly asked: boolean;
}

/**
 * A state of the automaton while it is built. Plain phrases share their beginnings as in a trie; behind a
 * group of alternatives a phrase goes on from a state of its own, so that "(buy|order) (now|today)" costs
 * four edges and not four phrases.
 */
export interface Node {
  /** By symbol: a stem, `=form`, `prefix*` or a slot. */
  readonly edges: Map<string, Node[]>;
  /** What may follow after a gap (`~`). */
  gap?: Node;
  readonly ends: End[];
  /** Where its groups of alternatives lead to, by the alternatives. */
  readonly groups: Map<string, Node>;
  /** Alternatives meet here, so no phrase without the same group before may go through. */
  readonly meeting: boolean;
}

export const newNode = (meeting = false): Node => ({ edges: new Map(), ends: [], groups: new Map(), meeting });

/** From `node` over one symbol: to `target` if given, else to a state that plain phrases share, made where there is none. */
const over = (node: Node, symbol: string, target: Node | undefined): Node => {
  const edges = node.edges.get(symbol) ?? [];
  const known = edges.find((one) => (target ? one === target : !one.meeting));
  if (known) return known;
  const added = target ?? newNode();
  node.edges.set(symbol, [...edges, added]);
  return added;
};

/** A word that needs no scan; nearly all of a list are. */
const PLAIN_WORD = /^(?=.)[a-zA-Z]*(?:'[a-z]+)?$/;

/** What a word of a phrase is made of: two for a contraction, and one for each part of a hyphenated one. */
const lexemesIn = (word: string): readonly Pick<Lexeme, 'kind' | 'normal' | 'stem'>[] =>
  (PLAIN_WORD.test(word) ? lexemesOf('word', word) : tokenize(word)).filter(({ kind }) => kind !== 'punctuation');

/** As it stands; a number has no other form. */
const formOf = ({ kind, normal }: Pick<Lexeme, 'kind' | 'normal'>): string => (kind === 'word' ? `=${normal}` : normal);

/** The symbols that a word of a phrase stands for, one after another. */
const symbolsOf = (word: string): readonly string[] => {
  if (word === '%') return ['<pct>'];
  if (isSlot(word)) return [word];
  if (word.endsWith('*')) return [word.toLowerCase()];
  if (/^#./.test(word)) return [normalForm(word)];
  return word.length > 1 && word.startsWith('=')
    ? lexemesIn(word.slice(1)).map(formOf)
    : lexemesIn(word).map(({ stem }) => stem);
};

/** From `node` over one word of a phrase, to `target` if given. */
const step = (node: Node, word: string, target?: Node): Node => {
  if (word === '~') {
    node.gap ??= newNode();
    return node.gap;
  }
  return symbolsOf(word).reduce(
    (at, symbol, nth, all) => over(at, symbol, nth === all.length - 1 ? target : undefined),
    node,
  );
};

/** From `node` over a run of words, the last of which leads to `target`. */
const walk = (node: Node, words: readonly string[], target: Node): void => {
  let at = node;
  words.forEach((word, nth) => {
    at = step(at, word, nth === words.length - 1 ? target : undefined);
  });
};

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** From `node` over a run that ends in a gap: where the gap begins. What comes behind the group follows it. */
const walkToGap = (node: Node, words: readonly string[], target: Node): Node => {
  const opening = newNode(true);
  opening.gap = target;
  walk(node, words.slice(0, -1), opening);
  return opening;
};

/** From every state of `front` over a group of alternatives; an empty one makes the group optional. */
const overGroup = (front: readonly Node[], alternatives: readonly string[]): readonly Node[] => {
  const runs = alternatives.map(wordsOf);
  const [node] = front;
  const hasGap = runs.some((run) => run.length > 1 && run.at(-1) === '~');
  // Phrases that begin alike up to and with this group may go on together.
  const shared = front.length === 1 && !hasGap ? node?.groups : undefined;
  const key = [...alternatives].sort().join('|');
  const known = shared?.get(key);
  const meeting = known ?? newNode(true);
  shared?.set(key, meeting);
  const next = [meeting];
  for (const from of known ? [] : front) {
    for (const run of runs) {
      if (run.length > 1 && run.at(-1) === '~') next.push(walkToGap(from, run, meeting));
      else if (run.length > 0) walk(from, run, meeting);
    }
  }
  return runs.some((run) => run.length === 0) ? [...next, ...front] : next;
};

/** A group of alternatives without its brackets, or the words up to the next group. */
const PARTS = /\(([^()]*)\)|([^()]+)/g;

/**
 * Adds one phrase, in the notation of `PhraseLists` (src/rule.ts), as number `phrase` of `list`. An
 * empty one is left out.
 */
export const addPhrase = (root: Node, text: string, list: number, phrase: number): void => {
  const initial = text.startsWith('^');
  const asked = text.endsWith('?');
  let front: readonly Node[] = [root];
  for (const [, inside, words = ''] of text.slice(initial ? 1 : 0, asked ? -1 : undefined).matchAll(PARTS)) {
    if (inside !== undefined) front = overGroup(front, inside.split('|'));
    else for (const word of wordsOf(words)) front = front.map((node) => step(node, word));
  }
  for (const node of front) if (node !== root) node.ends.push({ list, phrase, initial, asked });
};
