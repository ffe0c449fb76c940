/** Ways of writing a post anew that leave what it says alone. */
import type { Span } from '../../src/types.ts';
import type { Edit } from './edits.ts';
import { inWords, wordsIn } from './words.ts';
import { CONTRACTIONS, SPELLINGS } from './wording.ts';

type Edits = readonly Edit[];

export interface Transformation {
  readonly name: string;
  /** All ways to do it, each as a set of edits; none where there is nothing to change. `marks` is what the rule reports. */
  readonly ways: (text: string, marks: readonly Span[]) => readonly Edits[];
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** One way, unless it changes nothing. */
const oneWay = (text: string, edits: Edits): readonly Edits[] => {
  const changes = edits.filter((edit) => sliceOf(text, edit) !== edit.text);
  return changes.length > 0 ? [changes] : [];
};

const rewrite = (text: string, spans: readonly Span[], write: (old: string, nth: number) => string): readonly Edits[] =>
  oneWay(
    text,
    spans.map((span, nth) => ({ start: span.start, end: span.end, text: write(sliceOf(text, span), nth) })),
  );

const around = (text: string, before: string, after: string): Edits => [
  ...(before ? [{ start: 0, end: 0, text: before }] : []),
  ...(after ? [{ start: text.length, end: text.length, text: after }] : []),
];

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** A replacement in the case of what it replaces. */
const likeCase = (text: string, model: string): string => {
  if (model.length > 1 && isUpper(model)) return text.toUpperCase();
  return isUpper(model[0] ?? '') ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
};

const exchange = (text: string, pairs: readonly (readonly [string, string])[], ends: string): readonly Edits[] =>
  oneWay(
    text,
    pairs
      .flatMap(([from, to]) =>
        inWords(text, new RegExp(`\\b${from}${ends}`, 'giu')).map((span) => ({
          ...span,
          text: likeCase(to, sliceOf(text, span)),
        })),
      )
      .sort((a, b) => a.start - b.start),
  );

/** "it's been" has another verb, "as it is." none after it; neither is exchanged. */
const LONG_ENDS = String.raw`(?= (?!been |had |got )\p{L})`;
const HAVE_ENDS = String.raw`(?= (?:been|\p{L}+ed|made|sent|moved|put|found|kept)\b)`;
const isHave = (long: string): boolean => long.endsWith(' have');
const reversed = (pairs: typeof CONTRACTIONS): typeof CONTRACTIONS => pairs.map(([long, short]) => [short, long]);

/** Gaps between words inside the marks. */
const gapsIn = (text: string, marks: readonly Span[]): readonly Span[] =>
  inWords(text, /(?<=\S) (?=\S)/gu).filter(({ start, end }) =>
    marks.some((span) => span.start < start && end < span.end),
  );

const eachGap = (fill: string) => (text: string, marks: readonly Span[]) =>
  gapsIn(text, marks).map((gap) => [{ ...gap, text: fill }]);

const BLANKS = ['  ', '\t', '\u00a0', ' \u2009'];

/** The last vowel of a word tripled: "freeee". "Tooo" is "too", "offf" is "off". */
const stretched = (word: string): string =>
  /^(?:to|of)$/i.test(word) ? word : word.replace(/([aeiou])(?=[^aeiou]*$)/i, '$1$1$1');

const bold = (word: string): string =>
  word.replace(/[A-Za-z\d]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 65) return String.fromCodePoint(0x1d7ec + code - 48);
    return String.fromCodePoint(code < 97 ? 0x1d5d4 + code - 65 : 0x1d5ee + code - 97);
  });
const wide = (word: string): string =>
  word.replace(/[A-Za-z\d]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const SIGNS = /[\p{L}\p{N}]+/gu;
/** Names and words in capitals are known by their first letters, which a line under them parts; nobody underlines half a post. */
const underlined = (word: string): string => (/^[a-z']+$/.test(word) ? word.replace(/\p{L}/gu, '$&\u0332') : word);

const split = (mark: string) => (word: string) =>
  word.length < 4 ? word : `${word.slice(0, 2)}${mark}${word.slice(2)}`;

/** Words in capitals stay so: "3D". */
const camel = (words: string): string =>
  `#${words
    .split(' ')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join('')}`;

/** Two to four plain words and nothing else, as a tag can hold. */
const TAGGABLE = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){1,3}$/u;

const inMarks =
  (write: (word: string) => string, pattern?: RegExp) =>
  (text: string, marks: readonly Span[]): readonly Edits[] =>
    rewrite(text, wordsIn(text, marks, pattern), write);

const allOf =
  (...all: readonly Transformation['ways'][]): Transformation['ways'] =>
  (text, marks) =>
    all.flatMap((ways) => ways(text, marks));

export const TRANSFORMATIONS: readonly Transformation[] = [
  {
    name: 'curly quotes',
    ways: (text) =>
      oneWay(text, [
        ...rewrite(text, inWords(text, /(?<=\p{L})'/gu), () => '’').flat(),
        ...rewrite(text, inWords(text, /"/gu), (_, nth) => (nth % 2 === 0 ? '“' : '”')).flat(),
      ].sort((a, b) => a.start - b.start)),
  },
  {
    name: 'an accent for an apostrophe',
    ways: allOf(
      (text) => rewrite(text, inWords(text, /(?<=\p{L})'(?=\p{L})/gu), () => '´'),
      (text) => rewrite(text, inWords(text, /(?<=\p{L})'(?=\p{L})/gu), () => '`'),
    ),
  },
  {
    name: 'no apostrophe',
    ways: (text) => exchange(text, ["don't", "doesn't", "didn't", "isn't", "can't", "won't", "haven't", "you're", "they're", "I'm", "I've", "we've", "you've", "you'll", "that's", "what's", "here's", "let's", "couldn't", "wouldn't"].map((word) => [word, word.replace("'", '')] as const), '\\b'),
  },
  {
    name: 'contracted',
    ways: (text) =>
      oneWay(text, [
        ...exchange(text, CONTRACTIONS.filter(([long]) => !isHave(long)), LONG_ENDS).flat(),
        ...exchange(text, CONTRACTIONS.filter(([long]) => isHave(long)), HAVE_ENDS).flat(),
      ].sort((a, b) => a.start - b.start)),
  },
  {
    name: 'written out',
    ways: (text) => exchange(text, reversed(CONTRACTIONS), String.raw`\b(?! (?:been|had|got)\b)`),
  },
  { name: 'British spelling', ways: (text) => exchange(text, SPELLINGS.map(([uk, us]) => [us, uk]), '') },
  { name: 'American spelling', ways: (text) => exchange(text, SPELLINGS, '') },
  { name: 'capitals', ways: (text) => rewrite(text, inWords(text, /\p{L}+/gu), (word) => word.toUpperCase()) },
  {
    name: 'lower case without a last stop',
    ways: (text) =>
      oneWay(text, [
        ...rewrite(text, inWords(text, /\p{L}+/gu), (word) => word.toLowerCase()).flat(),
        ...inWords(text, /[.!]+$/gu).map((span) => ({ ...span, text: '' })),
      ]),
  },
  { name: 'a line break', ways: eachGap('\n') },
  { name: 'an emoji inside', ways: eachGap(' 🔥 ') },
  { name: 'other blanks', ways: (text) => rewrite(text, inWords(text, / /gu), (_, nth) => BLANKS[nth % 4] ?? ' ') },
  {
    name: 'a stretched word',
    ways: (text, marks) =>
      wordsIn(text, marks)
        .map((word) => ({ ...word, text: stretched(sliceOf(text, word)) }))
        .flatMap((edit) => oneWay(text, [edit])),
  },
  { name: 'styled letters', ways: allOf(inMarks(bold, SIGNS), inMarks(wide, SIGNS), inMarks(underlined)) },
  {
    name: 'marks nobody sees',
    ways: allOf(...['\u00ad', '\u200b', '\u200d', '\u2060'].map((one) => inMarks(split(one)))),
  },
  {
    name: 'tags and a link after it',
    ways: (text) => [around(text, '', '\n\n#Larkfield #Saturday https://larkfield.example/notes')],
  },
  {
    name: 'a mark before it',
    ways: (text) => ['🔥 ', '• ', '- ', '👉🏽 ', '➡️ '].map((one) => around(text, one, '')),
  },
  {
    name: 'a hashtag of words',
    ways: (text, marks) =>
      marks
        .filter((span) => TAGGABLE.test(sliceOf(text, span)))
        .map((span) => [{ ...span, text: camel(sliceOf(text, span)) }]),
  },
];
