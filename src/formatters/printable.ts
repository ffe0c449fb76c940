/** Holds an emoji together, so it stays: a joiner between two pictographs, a presentation selector, the tags of a flag. */
const PART_OF_EMOJI = [
  String.raw`[\ufe0e\ufe0f]`,
  String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d\p{Extended_Pictographic}`,
  String.raw`(?<=\u{1f3f4}[\u{e0030}-\u{e007a}]{0,6})[\u{e0030}-\u{e007f}]`,
].join('|');

/** Controls, lone surrogates, invisible and bidi characters. */
const INVISIBLE = [
  String.raw`[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]`,
  String.raw`(?!${PART_OF_EMOJI})\p{Default_Ignorable_Code_Point}`,
].join('|');
const NOT_LEGIBLE = new RegExp(INVISIBLE, 'gu');

/** The same, and the marks that begin a workflow command. */
const UNSAFE = new RegExp([INVISIBLE, String.raw`(?<!\w):(?=:)`, String.raw`#(?=#\[)`].join('|'), 'gu');

const shownAs = (unsafe: string): string => {
  if (unsafe === '\t') return ' ';
  if (unsafe === ':' || unsafe === '#') return `${unsafe} `;
  const code = unsafe.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
};

/** True for text of letters and marks that harm no line, which most is: told faster than what harms is looked for. */
export const isPlain = (text: string): boolean =>
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/.test(text);

const isPrintable = (text: string): boolean => isPlain(text) && !text.includes('::') && !text.includes('##[');

/**
 * Text from a post or a file name as it may be printed, on one line: what is invisible or would steer a terminal is
 * spelled `\u001b`, a tab is a space, and `::error::` or `##[group]` is broken by a space so that no CI obeys it.
 */
export const printable = (text: string): string => (isPrintable(text) ? text : text.replace(UNSAFE, shownAs));

/** The same for formats with an escaping of their own, which carries `::error::` and `##[group]` unharmed. */
export const legible = (text: string): string => (isPlain(text) ? text : text.replace(NOT_LEGIBLE, shownAs));

/** A piece of a text and how it is printed. */
export interface Piece {
  /** Offsets into the text as it was. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** True where one character was respelled. */
  readonly respelled: boolean;
}

/** The same as `printable`, piece by piece: the runs that stay and the characters that were respelled. */
export const printablePieces = (text: string): readonly Piece[] => {
  if (isPrintable(text)) return text === '' ? [] : [{ start: 0, end: text.length, shown: text, respelled: false }];
  const pieces: Piece[] = [];
  let done = 0;
  const keepUpTo = (end: number): void => {
    if (end > done) pieces.push({ start: done, end, shown: text.slice(done, end), respelled: false });
  };
  for (const match of text.matchAll(UNSAFE)) {
    keepUpTo(match.index);
    done = match.index + match[0].length;
    pieces.push({ start: match.index, end: done, shown: shownAs(match[0]), respelled: true });
  }
  keepUpTo(text.length);
  return pieces;
};
