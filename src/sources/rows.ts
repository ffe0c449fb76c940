import { TextDecoder, TextEncoder } from 'node:util';
import { utf16Order } from './decode.ts';

/** One line of a file, as bytes; `bytes` is missing where it is over the limit. */
export interface Row {
  /** 1-based. */
  readonly line: number;
  readonly bytes?: Buffer;
}

const LINE_FEED = 10;
const RETURN = 13;

/** UTF-16 as UTF-8, so that line ends are single bytes; anything else as it comes. */
async function* singleByteLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  let first = true;
  for await (const chunk of chunks) {
    if (first) {
      const order = utf16Order(chunk);
      if (order !== undefined) decoder = new TextDecoder(order === 'big' ? 'utf-16be' : 'utf-16le');
    }
    first = false;
    yield decoder === undefined ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  }
}

/** Offset of the next line end: `\n` or `\r`. */
const lineEnd = (bytes: Buffer, from: number, hasReturns: boolean): number => {
  const feed = bytes.indexOf(LINE_FEED, from);
  if (!hasReturns) return feed;
  const until = feed < 0 ? bytes.length : feed;
  const back = bytes.subarray(from, until).indexOf(RETURN);
  return back < 0 ? feed : from + back;
};

/**
 * The lines of a stream; CRLF, LF and a bare CR each end one. Holds one chunk and one line of at most
 * `limit` bytes; the rest of a longer line is read and dropped.
 */
export async function* rowsOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Row> {
  let line = 1;
  let held: Buffer[] = [];
  let length = 0;
  let afterReturn = false;
  const hold = (bytes: Buffer): void => {
    length += bytes.length;
    // A chunk may be a view of a buffer that its reader fills again.
    if (length <= limit && bytes.length > 0) held.push(Buffer.from(bytes));
    else if (length > limit) held = [];
  };
  const take = (last: Buffer): Row => {
    const whole = length + last.length <= limit;
    const bytes = held.length === 0 ? last : Buffer.concat([...held, last]);
    held = [];
    length = 0;
    return whole ? { line: line++, bytes } : { line: line++ };
  };
  for await (const chunk of singleByteLines(chunks)) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = afterReturn && bytes[0] === LINE_FEED ? 1 : 0;
    const hasReturns = bytes.includes(RETURN);
    for (let at = lineEnd(bytes, from, hasReturns); at >= 0; at = lineEnd(bytes, from, hasReturns)) {
      yield take(bytes.subarray(from, at));
      from = at + (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1);
    }
    afterReturn = bytes.at(-1) === RETURN;
    hold(bytes.subarray(from));
  }
  if (length > 0) yield take(Buffer.alloc(0));
}
