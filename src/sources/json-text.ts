import type { Anchor } from '../types.ts';

/** True for a quotation mark that is text. */
const isEscaped = (json: string, at: number): boolean => {
  let slash = at - 1;
  while (json[slash] === '\\') slash--;
  return (at - slash) % 2 === 0;
};

/** The offset after the quotation mark that closes the string opened at `open`. */
const stringEnd = (json: string, open: number): number => {
  for (let at = json.indexOf('"', open + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    if (!isEscaped(json, at)) return at + 1;
  }
  return json.length;
};

const isString = (json: string, value: string): boolean =>
  json.includes('\\') ? JSON.parse(json) === value : json.slice(1, -1) === value;

/**
 * Where the value of a top-level key begins in valid JSON; the last one where the key is repeated, as
 * `JSON.parse` has it. -1 where the key is missing.
 */
export const valueStart = (json: string, key: string): number => {
  const mark = /["{}[\]]/g;
  const colon = /\s*:\s*/y;
  let depth = 0;
  let found = -1;
  for (let match = mark.exec(json); match !== null; match = mark.exec(json)) {
    const at = match.index;
    if (match[0] !== '"') {
      depth += match[0] === '{' || match[0] === '[' ? 1 : -1;
      continue;
    }
    const end = stringEnd(json, at);
    colon.lastIndex = mark.lastIndex = end;
    if (depth === 1 && colon.test(json) && isString(json.slice(at, end), key)) found = colon.lastIndex;
  }
  return found;
};

/** How often a colon follows a mark that opens or closes a string: once after every key, and seldom elsewhere. */
const colonsAfterQuotes = (json: string): number => {
  let count = 0;
  for (let at = json.indexOf(':'); at >= 0; at = json.indexOf(':', at + 1)) {
    let before = at - 1;
    while (json.charCodeAt(before) <= 32) before--;
    if (json[before] === '"' && !isEscaped(json, before)) count += 1;
  }
  return count;
};

/** Keys of all objects, however deep. */
const countKeys = (data: unknown): number => {
  let count = 0;
  const left: unknown[] = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (value === null || typeof value !== 'object') continue;
    const inside = Object.values(value);
    if (!Array.isArray(value)) count += inside.length;
    for (const each of inside) if (typeof each === 'object') left.push(each);
  }
  return count;
};

/**
 * True where some object in valid JSON may name a key twice; false where none does. `data` is what
 * `JSON.parse` makes of it.
 */
export const mayRepeatKeys = (json: string, data: unknown): boolean => colonsAfterQuotes(json) > countKeys(data);

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/g;
const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The text of the JSON string whose opening quotation mark stands at `open`, with `\r\n` and `\r` in it
 * as `\n`, and its anchors on `line`. `value` is what `JSON.parse` makes of that string.
 */
export const textInJson = (
  json: string,
  open: number,
  value: string,
  line: number,
): { readonly text: string; readonly anchors: readonly Anchor[] } => {
  const anchors: Anchor[] = [{ start: 0, line, column: open + 2 }];
  const raw = json.slice(open + 1, stringEnd(json, open) - 1);
  if (raw.length === value.length) return { text: value, anchors };
  let text = '';
  let from = 0;
  for (const { 0: escaped, 1: hex, 2: short = '', index } of raw.matchAll(ESCAPE)) {
    text += raw.slice(from, index);
    from = index + escaped.length;
    const char = hex === undefined ? (SHORT[short] ?? short) : String.fromCharCode(Number.parseInt(hex, 16));
    if (char === '\n' && text.endsWith('\r')) {
      text = text.slice(0, -1);
      anchors.pop();
    }
    text += char;
    anchors.push({ start: text.length, line, column: open + from + 2 });
  }
  return { text: (text + raw.slice(from)).replaceAll('\r', '\n'), anchors };
};
