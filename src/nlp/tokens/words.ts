import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { wordSet } from '../reading.ts';

/** A word form as lists see it. */
export interface WordForm {
  readonly normal: string;
  readonly stem: string;
}

/** All that is typed for an apostrophe, as the inside of a character class. */
export const APOSTROPHES = "'’‘ʼ＇´`′";
const ALL_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'g');
/** Soft hyphens, joiners, blanks of no width and marks of direction, as the inside of a character class: nobody sees them in a word. */
export const UNSEEN = String.raw`\u00AD\u200B-\u200F\u2060\uFEFF`;
/** These, and the lines and strokes drawn through letters. */
const OVERLAID = new RegExp(String.raw`[${UNSEEN}]|(?<=\p{Script=Latin})\p{M}+`, 'gu');

/** True for a text of plain ASCII, which needs no Unicode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range asks for plain ASCII
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

const STEMMABLE = /^[a-z]{3,40}$/;
/** Porter's steps would fold these into another word: `news` into `new`, `ate` into `at`. */
const KEPT_WHOLE = wordSet(`
  news does this his was has its less best one ones once every ever organ united university ate aed ore ores herring
  innings pleased ours yours hers theirs quite humane
`);
/** Words that end in an `e` without which they are another word, `us`, `past`: the forms that are theirs. */
const ENDS_IN_E = /^(us|unit|past|rang|rout|suit(?=es?$))(?:e|es|ed|ing)$/;
/** Letters in rings and boxes, as the inside of a character class; no letters to Unicode. */
export const BOXED = String.raw`\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}`;
/** Where the white letters on black begin, each set from A to Z. */
const WHITE_ON_BLACK = [0x1f150, 0x1f170];
/** Small capitals and white letters on black, which have no plain form in Unicode. */
const IN_DISGUISE = new Map([
  ...[...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map(
    (letter, at) => [letter, [...'abcdefghijklmnoprstuvwyz'][at] ?? letter] as const,
  ),
  ...WHITE_ON_BLACK.flatMap((start) =>
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, at) => [String.fromCodePoint(start + at), letter] as const),
  ),
]);
const STRETCHED = /(\p{L})\1{2,}/gu;
/** Words whose doubled letter is right once a stretch is drawn together; all others keep a single one. */
const DOUBLED = wordSet(`
  free see seen need feel sleep week keep meet agree disagree seed feed been between deep speed three tree street
  sweet tweet retweet green teen queen seem speech speak greet cheer weekend degree coffee employee guarantee knee
  beer good cool look book soon food too room took hook cook foot stood mood moon noon afternoon school pool tool
  wool fool floor door bloom boost root roof proof smooth choose loose balloon cookie zoo boo happy hurry sorry
  really all call sell tell will well still hello off miss less guess yess buzz follow funny pretty tomorrow offer
  better letter
`);
/**
 * A word without the endings of number and tense, by Porter's steps for these; his others make one of "engineer" and
 * "engine", of "busy" and "business", and on 4,505 written posts they found one more.
 */
const uninflected = (word: string): string => {
  const { step1a, step1b, step1c, step5a, step5b } = stemmer;
  return step5b(step5a(step1c(step1b(step1a(word)))));
};

let doubled: ReadonlySet<string> | undefined;
const isDoubled = (word: string): boolean => {
  doubled ??= new Set([...DOUBLED].map(uninflected));
  return doubled.has(uninflected(word));
};

const drawTogether = (word: string): string => {
  if (!/(.)\1\1/u.test(word)) return word;
  const double = word.replace(STRETCHED, '$1$1');
  if (double === word) return word;
  return isDoubled(double) ? double : word.replace(STRETCHED, '$1');
};

/** How words are typed in a hurry; lower case only, for "U" and "UR" are letters. */
const SHORT = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['pls', 'please'],
  ['plz', 'please'],
]);

/** In letters as a keyboard has them, written out, with nothing over or between them. */
const undressed = (text: string): string => {
  const typed = (SHORT.get(text) ?? text).replace(ALL_APOSTROPHES, "'");
  if (isAscii(typed)) return typed;
  let out = '';
  for (const letter of typed.normalize('NFKC').replace(OVERLAID, '')) out += IN_DISGUISE.get(letter) ?? letter;
  return out;
};

/** What nine of ten lack: anything but plain letters and marks with single blanks between them, or a stretched letter. */
const NOT_PLAIN = /[^ !-_a-~]|([A-Za-z])\1\1|^ | $| {2}/;

/** Words in their own case but plain letters, straight apostrophes and single blanks, so that a pattern need not know how they are dressed. */
export const plainText = (text: string): string => {
  if (!NOT_PLAIN.test(text) && !SHORT.has(text)) return text;
  const plain = undressed(text).replace(/\s+/g, ' ');
  return /(\p{L})\1\1/u.test(plain) ? plain.replace(/\p{L}+/gu, drawTogether) : plain;
};

/** Words that no pattern brings together. "Tyre" and "kerb" are left out: "tire" and "curb" are other words as well. */
const OTHER_SPELLING = new Map(
  'mom mum|moms mums|gray grey|cozy cosy|plow plough|learnt learned|burnt burned|spelt spelled|whilst while|skeptical sceptical|judgement judgment'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * British and American spellings fall together; both sides of a comparison go through it, so odd results do no harm.
 * "Hours" and "raised" are left alone: their shorter forms are, too.
 */
export const foldSpelling = (word: string): string => {
  const other = OTHER_SPELLING.get(word);
  if (other !== undefined || word.length < 5) return other ?? word;
  let folded = word
    .replace(/(?<=^.{3,})our(?=$|s$|ed$|ing$|it|able|ful|less|er|hood)/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ed$|ing$|er$|ment)/, 'l')
    .replace(/(?<=gr)amme(?=s?$)/, 'am')
    .replace(/(?<=l)ogue(?=s?$)/, 'og')
    .replace(/ewellery$/, 'ewelry')
    .replace(/^(lic|def|off)ence/, '$1ense');
  if (folded.length > 5)
    folded = folded.replace(/(?<=^.{3,})is(?=e$|ed$|es$|er$|ing$|ation)/, 'iz').replace(/ys(?=e$|ed$|ing$)/, 'yz');
  return folded;
};

/** A lower-case English word without its inflection, British and American spelling alike; anything else comes back as it is. */
const stemOf = (normal: string): string => {
  if (!STEMMABLE.test(normal) || KEPT_WHOLE.has(normal)) return normal;
  const withE = ENDS_IN_E.exec(normal)?.[1];
  if (withE !== undefined) return `${withE}e`;
  return /^add(?:ed|ing)$/.test(normal) ? 'add' : uninflected(foldSpelling(normal));
};

/** A word, handle or tag as written in plain small letters, nothing stretched: "items" for "Item(s)", "no" for "No." before a number. */
export const normalForm = (text: string): string => {
  const normal = drawTogether(undressed(text).toLowerCase());
  return /[.)]$/.test(normal) ? normal.replace(/\((e?s)\)$|\.$/, '$1') : normal;
};

/** Normal form and stem of a word as written. */
export const wordForm = (text: string): WordForm => {
  const normal = normalForm(text);
  return { normal, stem: stemOf(normal) };
};
