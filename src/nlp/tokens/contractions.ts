import { APOSTROPHES, UNSEEN } from './words.ts';

/** A clitic written out; `'s` and `'d` stay open, since only the next word tells "is" from a genitive. */
const CLITICS = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["n't", 'not'],
  ["'s", "'s"],
  ["'d", "'d"],
]);
/** Contractions typed without their apostrophe: length of the first half, then the clitic. `well`, `ill`, `were`, `its` are words of their own and stay. */
const BARE_CONTRACTIONS = new Map<string, readonly [number, string]>([
  ...[
    'dont',
    'doesnt',
    'didnt',
    'isnt',
    'arent',
    'wasnt',
    'werent',
    'havent',
    'hasnt',
    'wouldnt',
    'couldnt',
    'shouldnt',
    'cant',
    'wont',
  ].map((word) => [word, [word.length - 2, 'not']] as const),
  ['youre', [3, 'are']],
  ['theyre', [4, 'are']],
  ['im', [1, 'am']],
  ['ive', [1, 'have']],
  ['weve', [2, 'have']],
  ['youve', [3, 'have']],
  ['youll', [3, 'will']],
  ['theyll', [4, 'will']],
  ['thats', [4, "'s"]],
  ['whats', [4, "'s"]],
  ['heres', [4, "'s"]],
  ['theres', [5, "'s"]],
  ['lets', [3, 'us']],
]);
/** What is left when `n't` is cut off. */
const CUT_SHORT = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** A contraction taken apart. */
interface Contraction {
  /** Normal form of the first half; empty where a list names a second half alone. */
  readonly base: string;
  /** The second half, written out. */
  readonly clitic: string;
  /** Offset in the word as written at which the second half begins. */
  readonly cut: number;
}

const NO_LETTER = new RegExp(String.raw`^[\p{M}${UNSEEN}]$`, 'u');
const LAST_APOSTROPHE = new RegExp(`[${APOSTROPHES}](?=[^${APOSTROPHES}]*$)`);

/** Offset before the last letters of a word as written; unseen marks are no letters, and a styled letter takes two units. */
const beforeLast = (text: string, letters: number): number => {
  let at = text.length;
  let left = letters;
  for (const letter of [...text].reverse()) {
    at -= letter.length;
    if (!NO_LETTER.test(letter)) left -= 1;
    if (left === 0) break;
  }
  return at;
};

const withoutApostrophe = (text: string, normal: string): Contraction | undefined => {
  const bare = normal.length < 8 ? BARE_CONTRACTIONS.get(normal) : undefined;
  if (!bare) return undefined;
  const [letters, clitic] = bare;
  return { base: normal.slice(0, letters), clitic, cut: beforeLast(text, normal.length - letters) };
};

const withApostrophe = (text: string, normal: string, apostrophe: number): Contraction | undefined => {
  const isNot = normal.endsWith("n't");
  const base = normal.slice(0, isNot ? apostrophe - 1 : apostrophe);
  const clitic = CLITICS.get(normal.slice(base.length));
  if (!clitic) return undefined;
  const written = text.search(LAST_APOSTROPHE);
  const cut = isNot ? beforeLast(text.slice(0, written), 1) : written;
  return { base, clitic: clitic === "'s" && base === 'let' ? 'us' : clitic, cut };
};

/** Takes a word apart where it is a contraction. `text` is the word as written, which may be styled or stretched, `normal` its normal form. */
export const contractionOf = (text: string, normal: string): Contraction | undefined => {
  const apostrophe = normal.lastIndexOf("'");
  const found = apostrophe < 0 ? withoutApostrophe(text, normal) : withApostrophe(text, normal, apostrophe);
  if (found?.clitic !== 'not') return found;
  return { ...found, base: CUT_SHORT.get(found.base) ?? found.base };
};
