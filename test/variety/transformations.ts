/** Ways of writing a post anew that leave what it says alone. */
import { bold, split, stretched, tagged, underlined, wide } from './dress.ts';
import { allOf, around, eachGap, eachWord, everywhere, inMarks, swapped, type Ways } from './rewrite.ts';
import { AMERICAN, BRITISH, CONTRACTED, WITHOUT_APOSTROPHE, WRITTEN_OUT } from './wording.ts';

export interface Transformation {
  readonly name: string;
  readonly ways: Ways;
  /** True where it can make a sentence seem to begin; two of that kind together do. */
  readonly begins?: true;
}

const LETTERS = /\p{L}+/gu;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
/** Gaps between words: before a word in lower case, and before a capital or a figure, where a sentence may begin. */
const BEFORE_LOWER = /(?<=\S) (?=\p{Ll})/gu;
const BEFORE_UPPER = /(?<=\S) (?=[\p{Lu}\p{N}$£€])/gu;
const BLANKS = ['  ', '\t', '\u00a0', ' \u2009'];
const SIGNS = /[\p{L}\p{N}]+/gu;
/** Two to four plain words and nothing else, as a tag can hold. */
const TAGGABLE = /^[A-Za-z\d]+(?: [A-Za-z\d]+){1,3}$/;

const tags: Ways = (text, marks) =>
  marks.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    return TAGGABLE.test(words) ? [[{ ...span, text: tagged(words) }]] : [];
  });

export const TRANSFORMATIONS: readonly Transformation[] = [
  {
    name: 'curly quotes',
    ways: everywhere([/(?<=\p{L})'/gu, () => '’'], [/"/gu, (_, nth) => (nth % 2 === 0 ? '“' : '”')]),
  },
  {
    name: 'an accent for an apostrophe',
    ways: allOf(...['´', '`', '‘'].map((accent) => everywhere([APOSTROPHE, () => accent]))),
  },
  { name: 'no apostrophe', ways: swapped(WITHOUT_APOSTROPHE) },
  { name: 'contracted', ways: swapped(CONTRACTED) },
  { name: 'written out', ways: swapped(WRITTEN_OUT) },
  { name: 'British spelling', ways: swapped(BRITISH) },
  { name: 'American spelling', ways: swapped(AMERICAN) },
  { name: 'capitals', begins: true, ways: everywhere([LETTERS, (word) => word.toUpperCase()]) },
  {
    name: 'lower case, no last stop',
    ways: everywhere([LETTERS, (word) => word.toLowerCase()], [/[.!]+$/gu, () => '']),
  },
  { name: 'a line break', begins: true, ways: eachGap(BEFORE_LOWER, '\n') },
  { name: 'a line break before a capital', begins: true, ways: eachGap(BEFORE_UPPER, '\n') },
  { name: 'an emoji', begins: true, ways: eachGap(BEFORE_LOWER, ' 🔥 ') },
  { name: 'an emoji before a capital', begins: true, ways: eachGap(BEFORE_UPPER, ' 🔥 ') },
  { name: 'other blanks', ways: everywhere([/ /gu, (_, nth) => BLANKS[nth % BLANKS.length] ?? ' ']) },
  { name: 'a stretched word', ways: eachWord(stretched) },
  { name: 'styled letters', ways: allOf(inMarks(bold, SIGNS), inMarks(wide, SIGNS), inMarks(underlined)) },
  {
    name: 'marks nobody sees',
    ways: allOf(...['\u00ad', '\u200b', '\u200d', '\u2060'].map((unseen) => inMarks(split(unseen)))),
  },
  { name: 'tags and a link after it', ways: around('', '\n\n#Larkfield #Saturday https://larkfield.example/notes') },
  {
    name: 'a mark before it',
    ways: allOf(...['🔥 ', '• ', '- ', '👉🏽 ', '➡️ '].map((sign) => around(sign, ''))),
  },
  { name: 'a hashtag of words', ways: tags },
];
