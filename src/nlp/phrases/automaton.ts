import { remember } from '../remember.ts';
import { type Lexeme, recurs } from '../tokens/lexemes.ts';

/**
 * Phrase lists as one automaton, in a few arrays of numbers: it is walked for every word of every post, and
 * objects scattered over the memory took three times as long. State 0 is the start, to which nothing leads.
 */
export interface Tables {
  /** What edges are labelled with: stems, `=form`, `prefix*` and slots. */
  readonly symbols: readonly string[];
  /** Edges of state `n` are `labels` and `targets` from `edges[n]` up to `edges[n + 1]`, by rising label. */
  readonly edges: Int32Array;
  /** Indices into `symbols`. */
  readonly labels: Int32Array;
  readonly targets: Int32Array;
  /** The state behind a gap, by state; 0 where there is none. */
  readonly gaps: Int32Array;
  /** Phrases that end in state `n` are three numbers each, from `ends[n]` up to `ends[n + 1]` in `phrases`. */
  readonly ends: Int32Array;
  /** List, phrase, and `INITIAL` and `ASKED` as bits. */
  readonly phrases: Int32Array;
}

/** The phrase asks to stand where a clause begins, or before a question mark. */
export const INITIAL = 1;
export const ASKED = 2;

/** What a lexeme is to an automaton. */
export interface Reading {
  /** Labels it goes over. */
  readonly labels: readonly number[];
  /** One bit for each label, as in `Automaton.leads`. */
  readonly bits: number;
  /** States it leads to from the start; for most words there are none. */
  readonly first: readonly number[];
}

export interface Automaton extends Tables {
  /**
   * For each state one bit of 32 for each label that leads on from it: where it shares none with a word, the
   * word leads nowhere, and most visits end there.
   */
  readonly leads: Int32Array;
  readonly read: (lexeme: Lexeme) => Reading;
}

/** The one of 32 bits that a label is to `Automaton.leads`. */
export const bitOf = (label: number): number => 1 << (label & 31);
const bitsOf = (labels: ArrayLike<number>, from = 0, to = labels.length): number => {
  let bits = 0;
  for (let at = from; at < to; at += 1) bits |= bitOf(labels[at] as number);
  return bits;
};

const leadsOf = ({ edges, labels }: Tables): Int32Array => {
  const leads = new Int32Array(edges.length - 1);
  for (let state = 0; state < leads.length; state += 1) leads[state] = bitsOf(labels, edges[state], edges[state + 1]);
  return leads;
};

/** Where the first edge of a state with this label or a higher one stands. */
export const firstEdge = ({ edges, labels }: Tables, state: number, label: number): number => {
  let low = edges[state] as number;
  let high = edges[state + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as number) < label) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Of most words, which stand in no phrase, and of marks and addresses. */
export const NOTHING: Reading = { labels: [], bits: 0, first: [] };

/** Letters of a prefix by which it is looked up. */
const PREFIX_KEY = 3;

/** The states to which labels lead from the start. */
const fromStart = (tables: Tables, labels: readonly number[]): readonly number[] => {
  const states: number[] = [];
  for (const label of labels) {
    const end = firstEdge(tables, 0, label + 1);
    for (let at = firstEdge(tables, 0, label); at < end; at += 1) states.push(tables.targets[at] as number);
  }
  return states;
};

/** Takes the tables into use. */
export const automatonOf = (tables: Tables): Automaton => {
  const numbers = new Map(tables.symbols.map((symbol, at) => [symbol, at]));
  const prefixes = new Map<string, string[]>();
  for (const symbol of tables.symbols) {
    if (!symbol.endsWith('*')) continue;
    const key = symbol.slice(0, -1).slice(0, PREFIX_KEY);
    prefixes.set(key, [...(prefixes.get(key) ?? []), symbol]);
  }
  const symbolsOf = ({ kind, stem, normal, slots }: Lexeme): readonly string[] => {
    if (kind !== 'word') return [stem, ...slots];
    const begun = prefixes.get(normal.slice(0, PREFIX_KEY))?.filter((prefix) => normal.startsWith(prefix.slice(0, -1)));
    return [stem, `=${normal}`, ...slots, ...(begun ?? [])];
  };
  const known = new Map<Lexeme, Reading>();
  const read = (lexeme: Lexeme): Reading => {
    const before = known.get(lexeme);
    if (before) return before;
    const labels = symbolsOf(lexeme).flatMap((symbol) => numbers.get(symbol) ?? []);
    const reading = labels.length === 0 ? NOTHING : { labels, bits: bitsOf(labels), first: fromStart(tables, labels) };
    if (recurs(lexeme.kind)) remember(known, lexeme, reading, lexeme.text);
    return reading;
  };
  return { ...tables, leads: leadsOf(tables), read };
};
