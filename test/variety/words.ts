/** Words of a text, told apart without the project's own tokenizer. */
import type { Span } from '../../src/types.ts';

/** Links, addresses, mentions and hashtags: no way of writing words changes them. */
const NO_WORDS = /https?:\S+|\S+@\S+|[@#][\p{L}\p{N}_]+|[\w-]+\.(?:example|com)\b\S*/gu;
const WORD = /\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’][\p{L}\p{M}\p{Cf}]+)*/gu;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a pattern is found outside links, mentions and hashtags. */
export const inWords = (text: string, pattern: RegExp): readonly Span[] => {
  const kept = spansOf(text, NO_WORDS);
  return spansOf(text, pattern).filter((span) => !kept.some((one) => meet(one, span)));
};

/** Words of a text inside the spans given, or what another pattern finds there. */
export const wordsIn = (text: string, spans: readonly Span[], pattern = WORD): readonly Span[] =>
  inWords(text, pattern).filter((word) => spans.some((span) => meet(span, word)));

/** Words with all that clings to them, by which the overlap of a finding is counted. */
const piecesIn = (text: string, { start, end }: Span): readonly Span[] =>
  spansOf(text.slice(start, end), /\S+/gu).map((piece) => ({ start: start + piece.start, end: start + piece.end }));

/** How much of a span others cover, in words: 0 to 1. */
export const covered = (text: string, span: Span, others: readonly Span[]): number => {
  const pieces = piecesIn(text, span);
  return pieces.filter((piece) => others.some((other) => meet(piece, other))).length / pieces.length;
};
