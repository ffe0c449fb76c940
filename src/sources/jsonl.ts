import { decode } from './decode.ts';
import { textInJson, valueStart } from './json-text.ts';
import { type Meta, metaOf } from './meta.ts';
import { networkOfPath } from './network.ts';
import type { Row } from './rows.ts';
import { rowsOf } from './rows.ts';
import { type Format, MAX_POST, problemIn, rawPost, type SourceItem, TOO_LONG } from './source.ts';

/** Bytes in one row: a post of the longest kind and as much again for what else is known of it. */
const MAX_ROW = 8_000_000;

const TEXT_KEYS = ['text', 'message', 'content', 'body', 'caption', 'post', 'status'] as const;
type TextKey = (typeof TEXT_KEYS)[number];

type Data = Readonly<Record<string, unknown>>;
type Parsed = { readonly data: Data } | { readonly problem: string };

const NOT_AN_OBJECT = 'this row is not a JSON object; every line holds one, such as {"text": "…"}';

const parseRow = (json: string): Parsed => {
  try {
    const data: unknown = JSON.parse(json);
    return data !== null && typeof data === 'object' && !Array.isArray(data)
      ? { data: data as Data }
      : { problem: NOT_AN_OBJECT };
  } catch {
    return { problem: 'this row is not valid JSON; every line holds one object, such as {"text": "…"}' };
  }
};

/** The key with the text: the first that holds some, else the first that is there with none. */
const textKey = (data: Data): TextKey | undefined => {
  const strings = TEXT_KEYS.filter((key) => typeof data[key] === 'string');
  return strings.find((key) => String(data[key]).trim() !== '') ?? strings[0];
};

/** An id too long for a number is handed back as its own digits. */
const exactId = (json: string, id: Meta['id']): Meta['id'] => {
  if (typeof id !== 'number' || Math.abs(id) <= Number.MAX_SAFE_INTEGER) return id;
  const digits = /-?\d+(?![\d.eE])/y;
  digits.lastIndex = valueStart(json, 'id');
  return digits.exec(json)?.[0] ?? id;
};

const metaOfRow = (json: string, data: Data, key: TextKey): Meta => {
  const { status, id, ...rest } = metaOf(data);
  const exact = exactId(json, id);
  return {
    ...rest,
    ...(exact !== undefined && { id: exact }),
    ...(key !== 'status' && status !== undefined && { status }),
  };
};

const NO_TEXT = `this row has no text; name it one of: ${TEXT_KEYS.join(', ')}`;

type Place = Parameters<typeof rawPost>[0];

/** What one line of JSON gives: a post, a problem, or nothing where its text is blank. */
const itemOf = (file: Place, json: string, line: number): SourceItem | undefined => {
  const parsed = parseRow(json);
  if ('problem' in parsed) return problemIn(file.path, parsed.problem, line);
  const key = textKey(parsed.data);
  if (key === undefined) return problemIn(file.path, NO_TEXT, line);
  const value = String(parsed.data[key]);
  if (value.trim() === '') return undefined;
  if (value.length > MAX_POST) return problemIn(file.path, TOO_LONG, line);
  const { text, anchors } = textInJson(json, valueStart(json, key), value, line);
  return { post: rawPost(file, { meta: metaOfRow(json, parsed.data, key), name: `line ${line}` }, text, anchors) };
};

const itemOfRow = (file: Place, { bytes, line }: Row): SourceItem | undefined => {
  if (bytes === undefined) return problemIn(file.path, 'more than 8 MB in one row; split it', line);
  const read = decode(bytes);
  if ('problem' in read) return problemIn(file.path, read.problem, line);
  return read.text.trim() === '' ? undefined : itemOf(file, read.text, line);
};

async function* posts(bytes: AsyncIterable<Uint8Array>, path: string): AsyncIterable<SourceItem> {
  const file: Place = { path, network: networkOfPath(path) };
  for await (const row of rowsOf(bytes, MAX_ROW)) {
    const item = itemOfRow(file, row);
    if (item !== undefined) yield item;
  }
}

/** One JSON object a line, read as a stream: memory does not grow with the file. */
export const jsonl: Format = { extensions: ['.jsonl', '.ndjson'], read: posts };
