import { ASKED, INITIAL, type Tables } from './automaton.ts';
import { addPhrase, type Node, newNode } from './phrase-trie.ts';

/** The states that can be reached, in order of their numbers. */
const numbered = (root: Node): ReadonlyMap<Node, number> => {
  const numbers = new Map([[root, 0]]);
  const add = (node: Node): void => void (numbers.has(node) || numbers.set(node, numbers.size));
  for (const { edges, gap } of numbers.keys()) {
    for (const targets of edges.values()) targets.forEach(add);
    if (gap) add(gap);
  }
  return numbers;
};

/** Where each list begins and the last one ends when they stand one after another. */
const bounds = (lists: readonly (readonly unknown[])[]): Int32Array => {
  const found = new Int32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) found[at + 1] = (found[at] as number) + length;
  return found;
};

const tablesOf = (root: Node): Tables => {
  const states = numbered(root);
  const nodes = [...states.keys()];
  const symbols = [...new Set(nodes.flatMap(({ edges }) => [...edges.keys()]))].sort();
  const labels = new Map(symbols.map((symbol, at) => [symbol, at]));
  const edges = nodes.map((node) =>
    [...node.edges]
      .flatMap(([symbol, targets]) =>
        targets.map((target) => ({ label: labels.get(symbol) ?? 0, target: states.get(target) ?? 0 })),
      )
      .sort((a, b) => a.label - b.label),
  );
  const phrases = nodes.map(({ ends }) =>
    ends.flatMap(({ list, phrase, initial, asked }) => [list, phrase, (initial ? INITIAL : 0) | (asked ? ASKED : 0)]),
  );
  return {
    symbols,
    edges: bounds(edges),
    labels: Int32Array.from(edges.flat(), ({ label }) => label),
    targets: Int32Array.from(edges.flat(), ({ target }) => target),
    gaps: Int32Array.from(nodes, ({ gap }) => (gap && states.get(gap)) ?? 0),
    ends: bounds(phrases),
    phrases: Int32Array.from(phrases.flat()),
  };
};

/** Makes one automaton of all lists, each in the notation of `PhraseLists` (src/rule.ts). */
export const compilePhrases = (lists: readonly (readonly string[])[]): Tables => {
  const root = newNode();
  for (const [list, phrases] of lists.entries()) {
    for (const [phrase, text] of phrases.entries()) addPhrase(root, text, list, phrase);
  }
  return tablesOf(root);
};
