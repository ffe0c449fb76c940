/**
 * What words and pairs count for, packed as text. A line holds a word and all pairs that begin with it, parted by bars:
 * the word, its own weights, then each second word with the weights of the pair. A weight is two signs: one for the
 * question it answers and one for the log-odds: "sorry|"Y%G|to "L". Lines are in the order of their words, and pairs in
 * the order of their second ones.
 */
import { remember } from '../remember.ts';

/** Log-odds by question. */
export type Weights = readonly number[];

/** Some of the questions that a table answers: from one up to another. */
export interface Questions {
  readonly from: number;
  readonly to: number;
}

/** What a word counts for, or a pair with a space between: two signs a weight, empty for nothing. `addTo` reads them. */
export type Table = (feature: string) => string;

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

/** False of a feature that the table has no way to write down, such as a word with an accent. */
export const isWritable = (feature: string): boolean =>
  [...feature].every((sign) => sign === ' ' || SIGNS.includes(sign));

/** The table as text; `weights` are those of words and of pairs, which have a space between. What rounds to nothing is left out. */
export const packed = (weights: ReadonlyMap<string, Weights>): string => {
  const lines = new Map<string, { own: string; pairs: string[] }>();
  // A space comes before all that is in a word, so that what begins alike stays together.
  for (const [feature, of] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const listed = weightsAsText(of);
    if (listed === '') continue;
    const [first = '', second] = feature.split(' ');
    const line = lines.get(first) ?? { own: '', pairs: [] };
    lines.set(first, line);
    if (second === undefined) line.own = listed;
    else line.pairs.push(`${second} ${listed}`);
  }
  return [...lines].map(([first, { own, pairs }]) => [first, own, ...pairs].join(BAR)).join('\n');
};

/** By the code of a sign which one it is. */
const NTH_OF = Array.from({ length: 128 }, (_, code) => SIGNS.indexOf(String.fromCharCode(code)));
/** By the code of a sign the weight it stands for. */
const WEIGHT_OF = NTH_OF.map(weightOf);

/** Where what begins at `start` comes to the next `mark`, or to the end. */
const endOf = (text: string, start: number, mark: string): number => {
  const end = text.indexOf(mark, start);
  return end < 0 ? text.length : end;
};

/**
 * Finds an entry by halving what is left of them: they are in order of their names, a `part` between any two.
 * @param mark Ends the name.
 * @returns What follows the mark; empty where there is no such entry.
 */
const entryOf = (text: string, name: string, mark: string, part: string): string => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = Math.max(low, text.lastIndexOf(part, ((low + high) >>> 1) - 1) + 1);
    const end = endOf(text, start, part);
    const named = endOf(text, start, mark);
    const found = text.slice(start, named);
    if (found === name) return text.slice(named + 1, end);
    if (found < name) low = end + 1;
    else high = start;
  }
  return '';
};

/** The line of a word: its own weights, and its pairs. */
interface Line {
  readonly own: string;
  readonly pairs: string;
}

/** The table in `text`: what is asked for is looked up, for to read all of it takes longer than to lint a post. */
export const unpacked = (text: string): Table => {
  const lines = new Map<string, Line>();
  const lineOf = (word: string): Line => {
    const known = lines.get(word);
    if (known) return known;
    const found = entryOf(text, word, BAR, '\n');
    const bar = endOf(found, 0, BAR);
    const line = { own: found.slice(0, bar), pairs: found.slice(bar + 1) };
    remember(lines, word, line, word);
    return line;
  };
  return (feature) => {
    const gap = feature.indexOf(' ');
    if (gap < 0) return lineOf(feature).own;
    const { pairs } = lineOf(feature.slice(0, gap));
    return pairs === '' ? '' : entryOf(pairs, feature.slice(gap + 1), ' ', BAR);
  };
};

/** Adds the weights that a table gives to the sums of these questions. */
export const addTo = (sums: number[], weights: string, { from, to }: Questions): void => {
  for (let at = 0; at < weights.length; at += 2) {
    const nth = (NTH_OF[weights.charCodeAt(at)] ?? 0) - from;
    if (nth >= 0 && nth < to - from) sums[nth] = (sums[nth] ?? 0) + (WEIGHT_OF[weights.charCodeAt(at + 1)] ?? 0);
  }
};
