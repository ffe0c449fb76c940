import { isUtf8 } from 'node:buffer';
import type { Columns } from '../types.ts';
import { decode, NUL } from './decode.ts';
import { mayRepeatKeys, textInJson, valueStart } from './json-text.ts';
import { isMedia, type Meta, metaOf, plainKey } from './meta.ts';
import { networkOfPath } from './network.ts';
import type { Row } from './rows.ts';
import { rowsOf } from './rows.ts';
import { type Slips, slipTeller } from './slips.ts';
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
import { isLong, isWarning, networkExactly, networkOfText, TEXT_RANKS, THREAD_LISTS } from './text-names.ts';
import { timed } from './timed.ts';
import type { SourceData } from './value.ts';

/** Bytes in one row: a post of the longest kind and as much again for what else is known of it. */
const MAX_ROW = 8_000_000;

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

/** What Mastodon is to be told; mostly the state of a row. */
const STATUS = 'status';

const isBlank = (text: unknown): boolean => String(text).trim() === '';

/** The key with the text: the best name of those that hold some, else of those that hold none. */
const textKey = (data: Data): string | undefined => {
  let best: { readonly key: string; readonly rank: number } | undefined;
  for (const [key, value] of Object.entries(data)) {
    const rank = typeof value === 'string' ? TEXT_RANKS.get(plainKey(key)) : undefined;
    if (rank === undefined) continue;
    const late = isBlank(value) ? TEXT_RANKS.size : 0;
    if (best === undefined || rank + late < best.rank) best = { key, rank: rank + late };
  }
  return best?.key ?? (typeof data[STATUS] === 'string' ? STATUS : undefined);
};

/** An id too long for a number is handed back as its own digits. */
const exactId = (json: string, id: Meta['id']): Meta['id'] => {
  if (typeof id !== 'number' || Math.abs(id) <= Number.MAX_SAFE_INTEGER) return id;
  const digits = /-?\d+(?![\d.eE])/y;
  digits.lastIndex = valueStart(json, 'id');
  return digits.exec(json)?.[0] ?? id;
};

const metaOfRow = (json: string, data: Data, key: string): Meta => {
  const { status, id, ...rest } = metaOf(data);
  const exact = exactId(json, id);
  return {
    ...rest,
    ...(exact !== undefined && { id: exact }),
    ...(key !== STATUS && status !== undefined && { status }),
  };
};

/** What is said of a row that has no text, be it under one of its names or under none. */
const lackOf = (key: string | undefined, { text }: Columns): string => {
  if (text !== undefined) return `this row has no text under "${text}"`;
  return key === undefined
    ? 'this row has no text; name it one of: text, message, content, body, caption, post, status'
    : `this row has no text in "${key}"; fill it in, or take the row out`;
};

/** Keys of rows that are of a shape, not of the keys in them. */
const SHAPE_KEYS = new Set(['$type', 'attributedTo', 'visibility']);

/** True for a key that may hold more than a text and what is said of it; a comment may be the writer's own, a count of them is none. */
const holdsMore = (key: string, value: unknown): boolean => {
  if (SHAPE_KEYS.has(key) || isWarning(key) || networkOfText(key) !== undefined) return true;
  if (/comment/i.test(key)) return typeof value !== 'number';
  if (typeof value === 'string') return networkExactly(key) !== undefined && isLong(value);
  const plain = plainKey(key);
  // Parts of a thread, posts in a list; what is said of pictures `metaOf` reads.
  return (
    Array.isArray(value) &&
    (THREAD_LISTS.has(plain) || (!isMedia(plain) && value.some((one) => typeof one === 'object')))
  );
};

/** As every element that `isHtml` looks for has it. */
const MAY_BE_HTML = /<(?:\/|br)/i;

/** True for a row that holds a plain text and what is said of it. */
const isSimple = (data: Data, text: string): boolean =>
  text !== STATUS &&
  !MAY_BE_HTML.test(String(data[text])) &&
  !Object.entries(data).some(([key, value]) => key !== text && holdsMore(key, value));

const NOTHING: readonly SourceItem[] = [];

/** What a row holds, and what is wrong in it although `JSON.parse` takes it, such as a key that is there twice. */
const lookInto = async (file: Place, json: string, line: number) => {
  const { jsonRow } = await import('./json-values.ts');
  const row = jsonRow(json, line);
  return { row, told: row.flaws.map(({ message }) => problemIn(file.path, message, line)) };
};

/** What is told of a row without text; a picture makes a post of it all the same. */
const wordless = async (file: Place, { roots }: SourceData, line: number, message: string) => {
  const { hasMedia } = await import('./record-text.ts');
  return roots.some((root) => root.kind === 'map' && hasMedia(root)) ? NOTHING : [problemIn(file.path, message, line)];
};

/** What the text under a key of a row gives. */
const simpleItems = (file: Place, json: string, line: number, data: Data, key: string): readonly SourceItem[] => {
  const value = String(data[key]);
  if (value.length > MAX_POST) return [problemIn(file.path, TOO_LONG, line)];
  const name = `line ${line}`;
  const { text, anchors } = textInJson(json, valueStart(json, key), value, line);
  const { meta, told } = timed(file, metaOfRow(json, data, key), name, line);
  return [...told, { post: rawPost(file, { meta, name }, text, anchors) }];
};

/** A row whose text is blank. */
const blankItems = async (file: Place, json: string, line: number, lack: string): Promise<readonly SourceItem[]> => {
  const { row, told } = await lookInto(file, json, line);
  return [...told, ...(await wordless(file, row, line, lack))];
};

/** A row in the shape of a network or a scheduler, with more than a text in it, or with keys that the user names. */
const shapedItems = async (
  file: Place,
  json: string,
  line: number,
  columns: Columns,
  data: Data,
): Promise<readonly SourceItem[]> => {
  const { rowPosts } = await import('./records.ts');
  const { row, told } = await lookInto(file, json, line);
  const items = rowPosts(file, row, columns, `line ${line}`);
  if (items.length > 0) return [...told, ...items];
  const key = textKey(data);
  const isAlone = key === STATUS && columns.text === undefined && !isBlank(data[STATUS]);
  const left = isAlone ? simpleItems(file, json, line, data, STATUS) : wordless(file, row, line, lackOf(key, columns));
  return [...told, ...(await left)];
};

type Items = readonly SourceItem[] | Promise<readonly SourceItem[]>;

const after = (told: readonly SourceItem[], items: Items): Items => {
  if (told.length === 0) return items;
  return items instanceof Promise ? items.then((later) => [...told, ...later]) : [...told, ...items];
};

/** What one object gives; only rows that are not simple, or that may repeat a key, take a promise. */
const itemsOf = (file: Place, json: string, line: number, columns: Columns, data: Data): Items => {
  const key = textKey(data);
  if (key === undefined || !isSimple(data, key) || Object.keys(columns).length > 0) {
    return shapedItems(file, json, line, columns, data);
  }
  if (isBlank(data[key])) return blankItems(file, json, line, lackOf(key, columns));
  const items = simpleItems(file, json, line, data, key);
  // JSON.parse says nothing of repeated keys, and is several times as fast as what does.
  return mayRepeatKeys(json, data) ? lookInto(file, json, line).then(({ told }) => [...told, ...items]) : items;
};

const itemsOfRow = (file: Place, { bytes, line }: Row, columns: Columns, slips: Slips): Items => {
  const problem = (message: string): SourceItem => problemIn(file.path, message, line);
  if (bytes === undefined) return [problem('more than 8 MB in one row; split it')];
  if (bytes.includes(0) && isUtf8(bytes)) return [problem(NUL)];
  const read = decode(bytes);
  if ('problem' in read) return [problem(read.problem)];
  if (read.text.trim() === '') return NOTHING;
  const parsed = parseRow(read.text);
  if ('problem' in parsed) return [problem(parsed.problem)];
  const { data } = parsed;
  const told = Object.entries(data).flatMap(([key, value]) => slips(key, value));
  return after(told.map(problem), itemsOf(file, read.text, line, columns, data));
};

async function* posts(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  { columns = {} }: ReadOptions,
): AsyncIterable<SourceItem> {
  const file: Place = { path, network: networkOfPath(path) };
  const slips = slipTeller();
  for await (const row of rowsOf(bytes, MAX_ROW)) {
    const found = itemsOfRow(file, row, columns, slips);
    for (const item of found instanceof Promise ? await found : found) yield item;
  }
}

/** One JSON object a line, read as a stream: memory does not grow with the file. */
export const jsonl: Format = { extensions: ['.jsonl', '.ndjson'], read: posts };
