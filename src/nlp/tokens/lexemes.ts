import type { Token, TokenKind } from '../../types.ts';
import { type Slot, slotsOf } from '../phrases/slots.ts';
import { remember } from '../remember.ts';
import { contractionOf } from './contractions.ts';
import { normalForm, wordForm } from './words.ts';

/** All of a token that its place does not change. Tokens of the same text share one. */
export interface Lexeme extends Pick<Token, 'text' | 'kind' | 'normal' | 'stem' | 'clitic' | 'capital'> {
  /** Slots of the phrase notation that it fills. */
  readonly slots: readonly Slot[];
}

const known = new Map<string, readonly Lexeme[]>();

const lexeme = (text: string, kind: TokenKind, normal: string, stem = normal, clitic = false): Lexeme => ({
  text,
  kind,
  normal,
  stem,
  clitic,
  capital: /^\p{Lu}/u.test(text),
  slots: slotsOf(kind, text, normal),
});

const ofWord = (text: string): readonly Lexeme[] => {
  const { normal, stem } = wordForm(text);
  const contraction = contractionOf(text, normal);
  if (!contraction) return [lexeme(text, 'word', normal, stem)];
  const { base, clitic, cut } = contraction;
  const second = lexeme(text.slice(cut), 'word', clitic, wordForm(clitic).stem, true);
  return base === '' ? [second] : [lexeme(text.slice(0, cut), 'word', base, wordForm(base).stem), second];
};

const normalOf = (kind: TokenKind, text: string): string => {
  if (kind === 'hashtag' || kind === 'mention') return normalForm(text);
  return kind === 'number' ? text.normalize('NFKC') : text;
};

/** A copy that stands by itself: a piece of a text, as V8 has it, keeps the whole text in memory. */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const make = (kind: TokenKind, text: string): readonly Lexeme[] =>
  kind === 'word' ? ofWord(text) : [lexeme(text, kind, normalOf(kind, text))];

/** True for kinds of which most tokens have been seen before; numbers, names and addresses are mostly new. */
export const recurs = (kind: TokenKind): boolean => kind === 'word' || kind === 'punctuation' || kind === 'emoji';

/**
 * What a stretch of text of this kind is: one lexeme, or the two halves of a contraction. Cached where it
 * recurs: a word costs 5 µs to work out.
 */
export const lexemesOf = (kind: TokenKind, text: string): readonly Lexeme[] => {
  if (!recurs(kind)) return make(kind, text);
  const before = known.get(text);
  if (before) return before;
  const own = detached(text);
  const made = make(kind, own);
  remember(known, own, made, own);
  return made;
};

const asWords = new WeakMap<Lexeme, Lexeme>();

/** The same text taken for a word. */
export const asWord = (lexeme: Lexeme): Lexeme => {
  const { text, normal } = lexeme;
  const word = asWords.get(lexeme) ?? { ...lexeme, kind: 'word', slots: slotsOf('word', text, normal) };
  asWords.set(lexeme, word);
  return word;
};
