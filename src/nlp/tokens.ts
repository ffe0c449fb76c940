import type { Token, TokenKind } from '../types.ts';
import { wordForm } from './words.ts';

/** A token whose sentence and quotation are still to be filled in; `Token` once they are. */
export type BareToken = Omit<Token, 'sentence' | 'quoted'> & { sentence: number; quoted: boolean };

/** Endings that make `name.ending` a link when no scheme is written; enough for posts, short enough not to eat "end.Start". */
const DOMAINS =
  'com|org|net|edu|gov|io|co|me|tv|info|biz|app|dev|ai|ly|gl|gd|be|de|uk|us|eu|fr|nl|es|it|ch|at|jp|in|au|ca|nz|ie|blog|shop|store|social|news|online|site|xyz|page|link|example|test';

/**
 * One alternative a kind, tried in this order. Every repetition is bounded or consumes what it has seen,
 * so the scan is linear in the text.
 */
const SCAN = new RegExp(
  [
    String.raw`([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"”]+|[Ww][Ww][Ww]\.[^\s<>"”]+|[\w.+\-]{1,64}@[\w\-]{1,63}\.[\w.\-]{2,63}|(?<![@\w.\-])(?:[A-Za-z0-9][A-Za-z0-9\-]{0,62}\.){1,4}(?:${DOMAINS})\b(?:\/[^\s<>"”]*)?)`,
    String.raw`((?<![\p{L}\p{N}_])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.\-](?=[\p{L}\p{N}_])){0,120}(?:@[\w.\-]{1,120}\w)?)`,
    String.raw`((?<![\p{L}\p{N}_&])[#＃](?=[\p{N}_]{0,40}[\p{L}])[\p{L}\p{M}\p{N}_]{1,200})`,
    String.raw`([\d#*]\uFE0F?\u20E3|\p{RI}{2}|\p{Extended_Pictographic}[\uFE0F\uFE0E\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*|:[a-z][a-z0-9_+\-]{1,30}:(?!\/))`,
    String.raw`([$£€¥]?\d{1,20}(?:[.,:]\d{1,20}){0,6}(?:%|[A-Za-z]{1,4}(?![\p{L}\p{N}]))?|\p{N}{1,20})`,
    String.raw`([\p{L}][\p{L}\p{M}\p{N}_]*(?:['’ʼ][\p{L}\p{M}]+)*)`,
    String.raw`(([^\s\p{L}\p{N}])\8*)`,
  ].join('|'),
  'gu',
);
/** Kind by number of the group that matched. */
const KINDS: readonly TokenKind[] = ['url', 'mention', 'hashtag', 'emoji', 'number', 'word', 'punctuation'];
const kindOf = (match: RegExpExecArray): TokenKind => {
  for (let group = 1; group < KINDS.length; group += 1)
    if (match[group] !== undefined) return KINDS[group - 1] as TokenKind;
  return 'punctuation';
};

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

const token = (
  text: string,
  start: number,
  kind: TokenKind,
  normal: string,
  stem = normal,
  clitic = false,
): BareToken => ({
  text,
  start,
  end: start + text.length,
  kind,
  normal,
  stem,
  clitic,
  sentence: 0,
  quoted: false,
});

const halves = (text: string, start: number, cut: number, clitic: string): readonly BareToken[] => {
  const left = text.slice(0, cut);
  const form = wordForm(left);
  const base = clitic === 'not' ? CUT_SHORT.get(form.normal) : undefined;
  const second = token(text.slice(cut), start + cut, 'word', clitic, wordForm(clitic).stem, true);
  return [token(left, start, 'word', base ?? form.normal, base ?? form.stem), second];
};

/** The token of one word at offset `start`, or the two halves of a contraction. */
export const wordTokens = (text: string, start: number): readonly BareToken[] => {
  const { normal, stem } = wordForm(text);
  const bare = normal.length < 8 ? BARE_CONTRACTIONS.get(normal) : undefined;
  if (bare && normal.length === text.length) return halves(text, start, bare[0], bare[1]);
  const apostrophe = normal.lastIndexOf("'");
  if (apostrophe > 0 && normal.length === text.length) {
    const cut = normal.endsWith("n't") ? normal.length - 3 : apostrophe;
    const clitic = CLITICS.get(normal.slice(cut));
    if (clitic && cut > 0)
      return halves(text, start, cut, clitic === "'s" && normal.slice(0, cut) === 'let' ? 'us' : clitic);
  }
  return [token(text, start, 'word', normal, stem)];
};

/** Marks that end a sentence, not a link: `(see https://a.example/b).` */
const withoutTrailingMarks = (url: string): string => {
  const ends = url.includes('(') ? /[.,!?:;'’\]}»…]/ : /[.,!?:;'’)\]}»…]/;
  let end = url.length;
  while (end > 0 && ends.test(url[end - 1] ?? '')) end -= 1;
  return url.slice(0, end);
};

/**
 * Cuts a text into words, numbers, links, mentions, hashtags, emoji and punctuation. Each token's text is
 * exactly `text.slice(start, end)`; only white space lies between tokens. Linear in the text.
 */
export const tokenize = (text: string): BareToken[] => {
  const tokens: BareToken[] = [];
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(text); match; match = SCAN.exec(text)) {
    const kind = kindOf(match);
    let found = match[0];
    if (kind === 'word') {
      tokens.push(...wordTokens(found, match.index));
      continue;
    }
    if (kind === 'url') {
      found = withoutTrailingMarks(found);
      SCAN.lastIndex = match.index + found.length;
    }
    tokens.push(
      token(found, match.index, kind, kind === 'hashtag' || kind === 'mention' ? wordForm(found).normal : found),
    );
  }
  return tokens;
};
