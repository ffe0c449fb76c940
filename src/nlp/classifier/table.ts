/**
 * What words and pairs count for, packed as text. A line holds a word and all pairs that begin with it, parted by bars:
 * the word, its own weights, then each second word with the weights of the pair. A weight is the letter of a trait and
 * the log-odds in hundredths: "sorry|d112 i41|to i88|for d-30". Lines are in the order of their words.
 */
import { MOST_LEXEMES } from '../tokens/lexemes.ts';

/** Log-odds by trait, in the order of the traits. */
export type Weights = readonly number[];

/** What a word counts for. */
interface Entry {
  /** By itself; undefined where only pairs with it count. */
  readonly own: Weights | undefined;
  /** With the word behind it; undefined where that pair counts for nothing. */
  with(second: string): Weights | undefined;
}

export interface Table {
  get(word: string): Entry | undefined;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HUNDREDTHS = 100;
const BAR = '|';

const weightsAsText = (weights: Weights): readonly string[] =>
  weights.flatMap((weight, trait) => {
    const rounded = Math.round(weight * HUNDREDTHS);
    return rounded === 0 ? [] : [`${LETTERS[trait]}${rounded}`];
  });

const weightsIn = (listed: string, traits: number): Weights => {
  const weights = new Array<number>(traits).fill(0);
  for (const each of listed.split(' ')) weights[LETTERS.indexOf(each.charAt(0))] = Number(each.slice(1)) / HUNDREDTHS;
  return weights;
};

/** The table as text; `weights` are those of words and of pairs, which have a space between. What rounds to nothing is left out. */
export const packed = (weights: ReadonlyMap<string, Weights>): string => {
  const lines = new Map<string, { own: string; pairs: string[] }>();
  for (const [feature, of] of weights) {
    const listed = weightsAsText(of);
    if (listed.length === 0) continue;
    const [first = '', second] = feature.split(' ');
    const line = lines.get(first) ?? { own: '', pairs: [] };
    lines.set(first, line);
    if (second === undefined) line.own = listed.join(' ');
    else line.pairs.push([second, ...listed].join(' '));
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, { own, pairs }]) => [first, own, ...pairs].join(BAR))
    .join('\n');
};

/** Where the line ends that begins at `start`. */
const endOf = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};

/** Weights by second word, read when they are first asked for: of a word's pairs, a post has one or two. */
const pairsIn = (pairs: readonly string[], traits: number): Entry['with'] => {
  const known = new Map<string, string | Weights>(
    pairs.map((pair) => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return (second) => {
    const listed = known.get(second);
    if (typeof listed !== 'string') return listed;
    const weights = weightsIn(listed, traits);
    known.set(second, weights);
    return weights;
  };
};

const entryIn = (line: string, traits: number): Entry => {
  const [own = '', ...pairs] = line.split(BAR);
  return { own: own === '' ? undefined : weightsIn(own, traits), with: pairsIn(pairs, traits) };
};

/** The line of a word, by halving what is left of the lines, which are in order; undefined where it has none. */
const lineOf = (text: string, word: string): string | undefined => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const end = endOf(text, start);
    const found = text.slice(start, text.indexOf(BAR, start));
    if (found === word) return text.slice(start + found.length + 1, end);
    if (found < word) low = end + 1;
    else high = start;
  }
  return undefined;
};

/** The table in `text`: what is asked for is read and remembered, for to read all of it takes longer than to lint a post. */
export const unpacked = (text: string, traits: number): Table => {
  const known = new Map<string, Entry | undefined>();
  return {
    get: (word) => {
      const before = known.get(word);
      if (before || known.has(word)) return before;
      const line = lineOf(text, word);
      const entry = line === undefined ? undefined : entryIn(line, traits);
      if (known.size >= MOST_LEXEMES) known.clear();
      known.set(word, entry);
      return entry;
    },
  };
};
