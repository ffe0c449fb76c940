/** A counter for each way in which networks count the length of a post. */
import { characters } from '../text.ts';
import type { Span, Unit } from '../types.ts';
import { xLinks } from './x-links.ts';

/** A stretch of a text and what it counts for. Stretches follow each other without a gap. */
interface Stretch {
  /** Offset behind it. */
  readonly end: number;
  readonly cost: number;
}
type Counter = (text: string) => Iterable<Stretch>;

/** What every link counts for, on X and on Mastodon. Sources: `transformedURLLength`, `characters_reserved_per_url`. */
const LINK = 23;

/** No cluster that people write is nearly so long, and longer texts cost more (`characters`). */
const AT_A_TIME = 256;

function* clusters(text: string, from: number, costOf: (cluster: string) => number): Iterable<Stretch> {
  for (let start = 0; start < text.length; ) {
    const chunk = text.slice(start, start + AT_A_TIME);
    const found = [...characters(chunk)];
    // The last one may go on in the next chunk.
    if (start + chunk.length < text.length && found.length > 1) found.pop();
    for (const { segment } of found) {
      start += segment.length;
      yield { end: from + start, cost: costOf(segment) };
    }
  }
}

/** Letters of which each stands alone, and those that may be drawn together. */
const RUN = /[ -~]+(?![^ -~])|[ -~]?[^ -~]+/g;

function* segments(text: string, costOf: (cluster: string) => number): Iterable<Stretch> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/[^ -~]/.test(run)) yield* clusters(run, index, costOf);
    else for (let end = index + 1; end <= index + run.length; end += 1) yield { end, cost: 1 };
  }
}

const graphemes: Counter = (text) => segments(text, () => 1);
const bytes: Counter = (text) => segments(text, (segment) => Buffer.byteLength(segment));

/** Emoji as one, be it of several signs; keycaps need no selector to be one. */
const EMOJI = String.raw`\p{RGI_Emoji}|[0-9#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}--[\u00A9\u00AE]](?!\uFE0E)\uFE0F?`;
let emojiOrSign: RegExp | undefined;
/** Made for the first text that needs it: V8 takes as long for it as for a fifth of a start. */
const signs = (text: string): Iterable<RegExpExecArray> => {
  emojiOrSign ??= new RegExp(`(${EMOJI})|[^]`, 'gv');
  return text.matchAll(emojiOrSign);
};

/** What counts as one on X; all else counts as two. Source: twitter-text, config v3. */
const LIGHT = /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/;
const HEAVY = 2;

function* xSigns(text: string, { start, end }: Span): Iterable<Stretch> {
  for (const { 0: sign, 1: emoji, index } of signs(text.slice(start, end))) {
    yield { end: start + index + sign.length, cost: emoji === undefined && LIGHT.test(sign) ? 1 : HEAVY };
  }
}

/** A text with some spans that count for `LINK`, the rest as `others` has it. */
function* around(
  text: string,
  fixed: readonly (Span & { readonly cost: number })[],
  others: (text: string, span: Span) => Iterable<Stretch>,
): Iterable<Stretch> {
  let from = 0;
  for (const { start, end, cost } of fixed) {
    yield* others(text, { start: from, end: start });
    yield { end, cost };
    from = end;
  }
  yield* others(text, { start: from, end: text.length });
}

const x: Counter = (text) =>
  around(
    text,
    xLinks(text).map((span) => ({ ...span, cost: LINK })),
    xSigns,
  );

/** Links with a scheme, and names with their server, which only count up to it. Source: docs.joinmastodon.org/user/posting. */
const LINK_OR_NAME =
  /https?:\/\/[^\s<>"”]*[^\s<>"”.,!?:;'’)\]}»…]|(?<![\w/])(@\w{1,64}(?:[.-]\w{1,64}){0,8})@[\w.-]*\w/gi;

const mastodon: Counter = (text) =>
  around(
    text,
    [...text.matchAll(LINK_OR_NAME)].map(({ index, 0: whole, 1: name }) => ({
      start: index,
      end: index + whole.length,
      cost: name?.length ?? LINK,
    })),
    function* (all, { start, end }) {
      for (const { end: at, cost } of graphemes(all.slice(start, end))) yield { end: start + at, cost };
    },
  );

/** Emoji by their UTF-8 bytes. Source: developers.facebook.com/documentation/threads/posts. */
function* threads(text: string): Iterable<Stretch> {
  for (const { 0: sign, 1: emoji, index } of signs(text)) {
    yield { end: index + sign.length, cost: emoji === undefined ? 1 : Buffer.byteLength(emoji) };
  }
}

function* utf16(text: string): Iterable<Stretch> {
  for (let end = 1; end <= text.length; end += 1) yield { end, cost: 1 };
}

const COUNTERS: Readonly<Record<Unit, Counter>> = { 'utf-16': utf16, graphemes, bytes, x, mastodon, threads };

/** Texts in which no sign counts for more than one, links aside. */
const PLAIN = /^[\0-\xA8\xAA-\xAD\xAF-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]*$/;

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** The most a text can count for, without counting it: few posts come near the limit. */
const ceiling = (text: string, unit: Unit): number => {
  const { length } = text;
  if (unit === 'bytes') return 3 * length;
  if (unit === 'mastodon') return length + LINK * occurrences(text, '://');
  if (unit === 'x') return (PLAIN.test(text) ? 1 : HEAVY) * length + LINK * occurrences(text, '.');
  return unit === 'threads' && !PLAIN.test(text) ? 3 * length : length;
};

/** A letter with what is set on it, or a Korean syllable in its parts: what normalisation draws together. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11FF]*/gu;

/** Where an offset into the normalised text lies in the text itself. */
const beforeNormalising = (text: string, normal: string, offset: number): number => {
  if (text === normal) return offset;
  let at = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    at += cluster.normalize().length;
    if (at > offset) return index;
  }
  return text.length;
};

/** How long a text is to a network that has a limit, and what it keeps of it. */
export interface Overrun {
  readonly length: number;
  /** Offset from which on the text is over the limit. */
  readonly from: number;
}

/** The names that a reply begins with. */
const ANSWERED = /^(?:\s*@\w{1,20}(?![\w@]))+\s*/;

/**
 * Length of what a network leaves out of its count, in UTF-16 units from the start: X, the names of those a
 * reply answers. Source: docs.x.com/fundamentals/counting-characters.
 */
export const uncounted = (text: string, unit: Unit, isReply: boolean): number =>
  isReply && unit === 'x' ? (ANSWERED.exec(text)?.[0].length ?? 0) : 0;

/** Undefined for a text of at most `most` in this unit. Linear in the text. */
export const overrun = (text: string, unit: Unit, most: number): Overrun | undefined => {
  // X counts what a text is once it is normalised.
  const counted = unit === 'x' ? text.normalize() : text;
  if (ceiling(counted, unit) <= most) return undefined;
  let length = 0;
  let fits = 0;
  for (const { end, cost } of COUNTERS[unit](counted)) {
    length += cost;
    if (length <= most) fits = end;
  }
  return length <= most ? undefined : { length, from: beforeNormalising(text, counted, fits) };
};
