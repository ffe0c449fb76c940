import { isUtf8 } from 'node:buffer';
import type { Columns } from '../types.ts';
import { decode, NUL } from './decode.ts';
import { textInJson, valueStart } from './json-text.ts';
import { type Meta, metaOf } from './meta.ts';
import { networkOfPath } from './network.ts';
import type { Row } from './rows.ts';
import { rowsOf } from './rows.ts';
import {
  type Format,
  MAX_POST,
  type Place,
  problemIn,
  type ReadOptions,
  rawPost,
  type SourceItem,
  TOO_LONG,
} from './source.ts';
import { timed } from './timed.ts';

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

/** Keys of rows that hold more than a text and what is said of it. */
const FURTHER_KEYS = ['$type', 'attributedTo', 'visibility', 'spoiler_text', 'thread'];

/** A comment may be the writer's own; a count of them is none. */
const mayHoldComments = (data: Data): boolean =>
  Object.keys(data).some((key) => /comment/i.test(key) && typeof data[key] !== 'number');

const isSimple = (data: Data): boolean =>
  !FURTHER_KEYS.some((key) => Object.hasOwn(data, key)) && !mayHoldComments(data);

/** A row in the shape of a network or a scheduler, or with keys that the user names. */
const shapedItems = async (
  file: Place,
  json: string,
  line: number,
  columns: Columns,
): Promise<readonly SourceItem[]> => {
  const { jsonRow } = await import('./json-values.ts');
  const { rowPosts } = await import('./records.ts');
  const items = rowPosts(file, jsonRow(json, line), columns, `line ${line}`);
  const noText = columns.text === undefined ? NO_TEXT : `this row has no text under "${columns.text}"`;
  return items.length === 0 ? [problemIn(file.path, noText, line)] : items;
};

const NOTHING: readonly SourceItem[] = [];

/** What the text under a key of a row gives; nothing where it is blank. */
const simpleItems = (file: Place, json: string, line: number, data: Data, key: TextKey): readonly SourceItem[] => {
  const value = String(data[key]);
  if (value.trim() === '') return NOTHING;
  if (value.length > MAX_POST) return [problemIn(file.path, TOO_LONG, line)];
  const name = `line ${line}`;
  const { text, anchors } = textInJson(json, valueStart(json, key), value, line);
  const { meta, told } = timed(file, metaOfRow(json, data, key), name, line);
  return [...told, { post: rawPost(file, { meta, name }, text, anchors) }];
};

/** What one line of JSON gives; only rows that are not simple take a promise. */
const itemsOf = (
  file: Place,
  json: string,
  line: number,
  columns: Columns,
): readonly SourceItem[] | Promise<readonly SourceItem[]> => {
  const parsed = parseRow(json);
  if ('problem' in parsed) return [problemIn(file.path, parsed.problem, line)];
  const { data } = parsed;
  const key = textKey(data);
  const simple = key !== undefined && isSimple(data) && Object.keys(columns).length === 0;
  return simple ? simpleItems(file, json, line, data, key) : shapedItems(file, json, line, columns);
};

const itemsOfRow = (file: Place, { bytes, line }: Row, columns: Columns): ReturnType<typeof itemsOf> => {
  if (bytes === undefined) return [problemIn(file.path, 'more than 8 MB in one row; split it', line)];
  const read = decode(bytes);
  if ('problem' in read) return [problemIn(file.path, isUtf8(bytes) && bytes.includes(0) ? NUL : read.problem, line)];
  return read.text.trim() === '' ? NOTHING : itemsOf(file, read.text, line, columns);
};

async function* posts(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  { columns = {} }: ReadOptions,
): AsyncIterable<SourceItem> {
  const file: Place = { path, network: networkOfPath(path) };
  for await (const row of rowsOf(bytes, MAX_ROW)) {
    const found = itemsOfRow(file, row, columns);
    for (const item of found instanceof Promise ? await found : found) yield item;
  }
}

/** One JSON object a line, read as a stream: memory does not grow with the file. */
export const jsonl: Format = { extensions: ['.jsonl', '.ndjson'], read: posts };
