import type { Columns } from '../types.ts';
import type { Line, Marks, Row } from './csv-cells.ts';
import { type Dialect, dialectOf, sampleRows } from './csv-dialect.ts';
import { linesOf } from './csv-lines.ts';
import { rowReader } from './csv-rows.ts';
import { type Reading, readingOf } from './header.ts';
import { networkOfPath } from './network.ts';
import { EMPTY_FILE, type Format, type Place, problemIn, type SourceItem } from './source.ts';
import { headerProblems, tableReader } from './table.ts';

/** What is looked at to tell delimiter and columns. */
const SAMPLE = { lines: 500, units: 1 << 18 };

const BINARY = 'looks like a binary file; postlint reads text';
const WORKBOOK = 'is a spreadsheet file, not text; save it as "CSV UTF-8"';
const NO_ROWS = 'only a header and no rows; put one post in each row below it';

/** Takes lines off a stream until there are enough to tell what the file is. */
const takeSample = async (lines: AsyncIterator<Line>): Promise<{ sample: readonly Line[]; ended: boolean }> => {
  const sample: Line[] = [];
  for (let units = 0; sample.length < SAMPLE.lines && units < SAMPLE.units; ) {
    const { value, done } = await lines.next();
    if (done === true) return { sample, ended: true };
    sample.push(value);
    units += value.text.length;
  }
  return { sample, ended: false };
};

/** How the files of spreadsheet programs begin, the newer and the older ones. */
const WORKBOOKS = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('\xd0\xcf\x11\xe0', 'latin1')];

const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOKS.some((mark) => mark.equals(bytes.subarray(0, mark.length)));

/** True for lines that no person wrote. */
const isBinary = (sample: readonly Line[]): boolean => {
  const start = sample
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 1024);
  const controls = Array.from(start).filter((char) => char < ' ' && !/\s/.test(char)).length;
  return controls > 16 && controls * 10 > start.length;
};

/** The rows of the sample and then those of the rest. */
async function* rowsFrom(sample: readonly Line[], rest: AsyncIterable<Line>, marks: Marks): AsyncIterable<Row> {
  const reader = rowReader(marks);
  for (const line of sample) yield* reader.push(line);
  for await (const line of rest) {
    for (const row of reader.push(line)) yield row;
  }
  yield* reader.end();
}

async function* tableItems(
  place: Place,
  rows: AsyncIterable<Row>,
  reading: Reading,
  { delimiter }: Dialect,
): AsyncIterable<SourceItem> {
  yield* headerProblems(place.path, reading);
  const table = tableReader(place, reading, delimiter);
  let below = 0;
  for await (const row of rows) {
    if (row.number < reading.from) continue;
    below += 1;
    for (const item of table.items(row)) yield item;
  }
  yield* table.end();
  if (below === 0) yield problemIn(place.path, NO_ROWS, reading.line);
}

/** The posts of all lines, and whether there was anything in them. */
async function* fromLines(
  lines: AsyncIterator<Line>,
  place: Place,
  columns: Columns,
): AsyncGenerator<SourceItem, boolean> {
  const { sample: all, ended } = await takeSample(lines);
  if (isBinary(all)) {
    yield problemIn(place.path, BINARY);
    return true;
  }
  const dialect = dialectOf(all, place.path, Object.values(columns), ended);
  const sample = all.slice(dialect.skip);
  const whole = sampleRows(sample, dialect, ended);
  const first = whole.length > 0 ? whole : sampleRows(sample, dialect, true);
  if (first.length === 0 && ended) return false;
  const reading = readingOf(first, columns);
  if ('message' in reading) {
    yield problemIn(place.path, reading.message, first[0]?.line);
    return true;
  }
  const rest: AsyncIterable<Line> = { [Symbol.asyncIterator]: () => lines };
  yield* tableItems(place, rowsFrom(sample, rest, dialect), reading, dialect);
  return true;
}

/** Comma-, semicolon-, tab- or bar-separated values, one post a row, read as a stream: memory does not grow with the file. */
export const readCsv: Format['read'] = async function* read(bytes, path, { columns = {} }) {
  let kind: 'text' | 'workbook' | undefined;
  const textBytes = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of bytes) {
      kind ??= isWorkbook(chunk) ? 'workbook' : 'text';
      if (kind === 'workbook') return;
      yield chunk;
    }
  };
  const lines = linesOf(textBytes())[Symbol.asyncIterator]();
  try {
    const isFilled = yield* fromLines(lines, { path, network: networkOfPath(path) }, columns);
    if (kind === 'workbook') yield problemIn(path, WORKBOOK);
    else if (!isFilled) yield problemIn(path, EMPTY_FILE);
  } finally {
    // A refused file is not read to its end, and must be closed all the same.
    await lines.return?.();
  }
};
