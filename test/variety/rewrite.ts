/** Sets of edits that write parts of a text anew. */
import type { Span } from '../../src/types.ts';
import type { Edit } from './edits.ts';
import { inWords, wordsIn } from './words.ts';

export type Edits = readonly Edit[];
/** All ways to write a post anew, each as a set of edits; none where there is nothing to change. `marks` is what the rule reports. */
export type Ways = (text: string, marks: readonly Span[]) => readonly Edits[];

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** One way, unless it changes nothing. Of edits that overlap the first is made. */
const oneWay = (text: string, edits: Edits): readonly Edits[] => {
  const changes = edits
    .filter((edit) => sliceOf(text, edit) !== edit.text)
    .sort((a, b) => a.start - b.start)
    .filter((edit, at, all) => edit.start >= (all[at - 1]?.end ?? 0));
  return changes.length > 0 ? [changes] : [];
};

type Write = (old: string, nth: number) => string;

const written = (text: string, spans: readonly Span[], write: Write): Edits =>
  spans.map((span, nth) => ({ start: span.start, end: span.end, text: write(sliceOf(text, span), nth) }));

/** One way that writes anew all that the patterns find outside links, mentions and tags. */
export const everywhere =
  (...rewrites: readonly (readonly [pattern: RegExp, write: Write])[]): Ways =>
  (text) =>
    oneWay(
      text,
      rewrites.flatMap(([pattern, write]) => written(text, inWords(text, pattern), write)),
    );

/** One way that writes anew every marked word, or what another pattern finds there. */
export const inMarks =
  (write: Write, pattern?: RegExp): Ways =>
  (text, marks) =>
    oneWay(text, written(text, wordsIn(text, marks, pattern), write));

/** One way for each marked word. */
export const eachWord =
  (write: Write): Ways =>
  (text, marks) =>
    written(text, wordsIn(text, marks), write).flatMap((edit) => oneWay(text, [edit]));

/** One way for each gap inside the marks that the pattern finds. */
export const eachGap =
  (gap: RegExp, fill: string): Ways =>
  (text, marks) =>
    inWords(text, gap)
      .filter(({ start, end }) => marks.some((span) => span.start < start && end < span.end))
      .map((span) => [{ ...span, text: fill }]);

/** Puts `to` for `from` where `before` follows; both are patterns, and case is kept. */
export interface Swap {
  readonly from: string;
  readonly before: string;
  readonly to: string;
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** A replacement in the case of what it replaces. */
const likeCase = (text: string, model: string): string => {
  if (model.length > 1 && isUpper(model)) return text.toUpperCase();
  return isUpper(model[0] ?? '') ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
};

/** One way that makes every swap there is to make. */
export const swapped = (swaps: readonly Swap[]): Ways =>
  everywhere(
    ...swaps.map(
      ({ from, before, to }) =>
        [
          new RegExp(String.raw`(?<![\p{L}'’])${from}${before && `(?=${before})`}`, 'giu'),
          (old: string) => likeCase(to, old),
        ] as const,
    ),
  );

/** One way that adds something at either end. */
export const around =
  (before: string, after: string): Ways =>
  (text) => [
    [
      ...(before ? [{ start: 0, end: 0, text: before }] : []),
      ...(after ? [{ start: text.length, end: text.length, text: after }] : []),
    ],
  ];

/** All ways of several. */
export const allOf =
  (...all: readonly Ways[]): Ways =>
  (text, marks) =>
    all.flatMap((ways) => ways(text, marks));
