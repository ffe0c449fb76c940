import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly text: string } | { readonly problem: string };

/** Windows-1252 for 0x80 to 0x9F, as Node 20's own decoder gets them wrong; a space stands for no character. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Unicode table 3-7: every well-formed sequence of two to four bytes, or else one stray byte. */
const SEQUENCE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|([\x80-\xff])/g;

/** How much of a file is looked at to guess what it is. */
const SAMPLE = 1024;

/** More control characters, and a larger share of a text's beginning, make it binary. */
const CONTROLS = { number: 16, share: 0.1 };
/** The same for NUL, of which a text may have some by accident; UTF-32 is mostly that. */
const NULS = { number: 0, share: 0.2 };

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

type Utf16 = 'little' | 'big';

/** Which half of most pairs is zero, in text whose letters are mostly Latin. */
const utf16ByZeros = (bytes: Uint8Array): Utf16 | undefined => {
  const zeros = [0, 0];
  const length = Math.min(bytes.length & ~1, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = length / 8;
  if (odd > enough && even * 8 < odd) return 'little';
  if (even > enough && odd * 8 < even) return 'big';
  return undefined;
};

/** The byte order of UTF-16 text, from its mark or its zero bytes; undefined for any other encoding. */
export const utf16Order = (bytes: Uint8Array): Utf16 | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'little';
  if (startsWith(bytes, 0xfe, 0xff)) return 'big';
  return utf16ByZeros(bytes);
};

const fromUtf16 = (bytes: Uint8Array, order: Utf16): string => {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return (order === 'big' ? even.swap16() : even).toString('utf16le');
};

/** Text that is not UTF-8: Windows-1252, unless at least half of it is well-formed UTF-8, or a byte has no character. */
const fromLegacy = (bytes: Buffer): Decoded => {
  const latin1 = bytes.toString('latin1');
  let wellFormed = 0;
  const strays: number[] = [];
  for (const match of latin1.matchAll(SEQUENCE)) {
    if (match[1] === undefined) wellFormed++;
    else strays.push(match.index);
  }
  const undefinedAt = latin1.search(/[\x81\x8d\x8f\x90\x9d]/);
  if (undefinedAt >= 0 || wellFormed >= strays.length) {
    const at = strays[0] ?? undefinedAt;
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase();
    return { problem: `not valid UTF-8 (byte 0x${byte} at offset ${at}); save it as UTF-8` };
  }
  return { text: latin1.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char) };
};

/** White space and ESC aside, which stand in text that was copied from a terminal. */
const isControl = (code: number): boolean => code < 32 && (code < 9 || code > 13) && code !== 27;

const isBinary = (text: string): boolean => {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  let nuls = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (isControl(code)) controls++;
    if (code === 0) nuls++;
  }
  const exceeds = (count: number, { number, share }: typeof NULS) => count > number && count > length * share;
  return exceeds(controls, CONTROLS) || exceeds(nuls, NULS);
};

/** What is wrong with a line of text that has a NUL in it. */
export const NUL = 'a NUL character (a byte of zeros); take it out, or save the file as UTF-8 again';

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const BINARY: Decoded = { problem: 'looks like a binary file; postlint reads text' };

/** Text in which zeros are no accident: where they stand told its byte order. */
const fromPairs = (bytes: Uint8Array, order: Utf16): Decoded => {
  const text = fromUtf16(bytes, order);
  return text.includes('\0') ? BINARY : { text };
};

/**
 * The text of a file, without its byte order mark: UTF-8, UTF-16 or Windows-1252, told by mark, zero
 * bytes and validity. UTF-8 may have a NUL here and there. The problem is for binary files and for bytes
 * that are none of these.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = utf16Order(buffer);
  const read: Decoded =
    order !== undefined
      ? fromPairs(buffer, order)
      : isUtf8(buffer)
        ? { text: buffer.toString('utf8') }
        : buffer.includes(0)
          ? BINARY
          : fromLegacy(buffer);
  if ('problem' in read) return read;
  return isBinary(read.text) ? BINARY : { text: withoutMark(read.text) };
};

/** CRLF and bare CR as `\n`. Lines and columns of every visible character stay what they were. */
export const normaliseLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
