/**
 * What words and pairs count for, packed as text. A line holds a word and all pairs that begin with it, parted by bars:
 * the word, its own weights, then each second word with the weights of the pair. A weight is two signs: one for the
 * question it answers and one for the log-odds: "sorry|"Y%G|to "L". Lines are in the order of their words.
 */
import { MOST_LEXEMES } from '../tokens/lexemes.ts';

/** Log-odds by question. */
export type Weights = readonly number[];

export interface Table {
  /** What a word counts for, or a pair with a space between; undefined where that is nothing. */
  weightsOf(feature: string): Weights | undefined;
}

const BAR = '|';
/** What parts the table, or would have to be escaped where it is written down. */
const RESERVED = '|`\\$';
/** One byte each, and none reserved. */
const SIGNS = Array.from({ length: '~'.charCodeAt(0) - ' '.charCodeAt(0) }, (_, at) =>
  String.fromCharCode('!'.charCodeAt(0) + at),
)
  .filter((sign) => !RESERVED.includes(sign))
  .join('');
/** The sign of a weight of nothing: as many stand for less as for more. */
const NOTHING = SIGNS.length / 2;
/** The largest weight that can be written down; drafts teach none as large. */
const MOST = 6;

/** Steps grow with the weight: of a small one a tenth is much. */
const signOf = (weight: number): string => {
  const step = Math.round(Math.sqrt(Math.min(Math.abs(weight), MOST) / MOST) * (NOTHING - 1));
  return SIGNS.charAt(NOTHING + Math.sign(weight) * step);
};

const weightOf = (sign: number): number => {
  const step = (sign - NOTHING) / (NOTHING - 1);
  return step * Math.abs(step) * MOST;
};

const NOTHING_SIGN = SIGNS.charAt(NOTHING);

const weightsAsText = (weights: Weights): string =>
  weights
    .map((weight, question) => {
      const sign = signOf(weight);
      return sign === NOTHING_SIGN ? '' : `${SIGNS.charAt(question)}${sign}`;
    })
    .join('');

const weightsIn = (listed: string, questions: number): Weights => {
  const weights = new Array<number>(questions).fill(0);
  for (let at = 0; at < listed.length; at += 2)
    weights[SIGNS.indexOf(listed.charAt(at))] = weightOf(SIGNS.indexOf(listed.charAt(at + 1)));
  return weights;
};

/** False of a feature that the table has no way to write down, such as a word with an accent. */
export const isWritable = (feature: string): boolean =>
  [...feature].every((sign) => sign === ' ' || SIGNS.includes(sign));

/** The table as text; `weights` are those of words and of pairs, which have a space between. What rounds to nothing is left out. */
export const packed = (weights: ReadonlyMap<string, Weights>): string => {
  const lines = new Map<string, { own: string; pairs: string[] }>();
  for (const [feature, of] of weights) {
    const listed = weightsAsText(of);
    if (listed === '') continue;
    const [first = '', second] = feature.split(' ');
    const line = lines.get(first) ?? { own: '', pairs: [] };
    lines.set(first, line);
    if (second === undefined) line.own = listed;
    else line.pairs.push(`${second} ${listed}`);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, { own, pairs }]) => [first, own, ...pairs].join(BAR))
    .join('\n');
};

/** Where what begins at `start` comes to the next `mark`, or to the end. */
const endOf = (text: string, start: number, mark: string): number => {
  const end = text.indexOf(mark, start);
  return end < 0 ? text.length : end;
};

/**
 * The line of a word from behind the word, by halving what is left of the lines, which are in order; empty where it has
 * none.
 */
const lineOf = (text: string, word: string): string => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const end = endOf(text, start, '\n');
    const found = text.slice(start, text.indexOf(BAR, start));
    if (found === word) return text.slice(start + found.length, end);
    if (found < word) low = end + 1;
    else high = start;
  }
  return '';
};

/** What a line lists behind `mark`, up to the next bar; empty where that is not in it. */
const listedBehind = (line: string, mark: string): string => {
  const at = line.indexOf(mark);
  return at < 0 ? '' : line.slice(at + mark.length, endOf(line, at + mark.length, BAR));
};

/** Works a thing out when it is first asked for, and forgets all when it knows too many. */
const remembered = <T>(work: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    if (known.size >= MOST_LEXEMES) known.clear();
    const value = work(key);
    known.set(key, { value });
    return value;
  };
};

/** The table in `text`: what is asked for is read and remembered, for to read all of it takes longer than to lint a post. */
export const unpacked = (text: string, questions: number): Table => {
  const line = remembered((word) => lineOf(text, word));
  const weightsOf = remembered((feature) => {
    const [first = '', second] = feature.split(' ');
    const listed = listedBehind(line(first), second === undefined ? BAR : `${BAR}${second} `);
    return listed === '' ? undefined : weightsIn(listed, questions);
  });
  return { weightsOf };
};
