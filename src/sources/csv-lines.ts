import { isUtf8 } from 'node:buffer';
import type { Line } from './csv-cells.ts';
import { decode, NUL } from './decode.ts';
import { type Row as Bytes, rowsOf } from './rows.ts';

/** Bytes in one line: the longest post and as much again for what else is known of it. */
const MAX_LINE = 8_000_000;
const MARK = 0xfeff;

const TOO_LONG = 'more than 8 MB in one line; split it';

const textOf = (bytes: Buffer): Pick<Line, 'text' | 'fault'> => {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    return text.includes('\0') ? { text, fault: NUL } : { text };
  }
  const latin1 = bytes.toString('latin1');
  if (latin1.includes('\0')) return { text: latin1, fault: NUL };
  const read = decode(bytes);
  return 'problem' in read ? { text: latin1, fault: read.problem } : { text: read.text };
};

const lineOf = ({ line: number, bytes }: Bytes): Line => {
  if (bytes === undefined) return { number, text: '', fault: TOO_LONG, lost: true };
  const line = textOf(bytes);
  const text = number === 1 && line.text.charCodeAt(0) === MARK ? line.text.slice(1) : line.text;
  return { number, ...line, text };
};

/** The lines of a file, each decoded by itself: UTF-8, else Windows-1252; UTF-16 is told by the file's beginning. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  for await (const row of rowsOf(bytes, MAX_LINE)) yield lineOf(row);
}
