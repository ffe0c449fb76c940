// Loaded when a YAML queue is read. The import is static, as a bundle gives a CommonJS package no names otherwise.
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Scalar,
} from 'yaml';
import { lineOf } from './anchors.ts';
import { firstLine, type SourceFile } from './source.ts';
import { MAX_DEPTH, TOO_DEEP } from './too-deep.ts';
import type { Flaw, SourceData, Value } from './value.ts';
import { yamlText } from './yaml-text.ts';

interface Build {
  readonly text: string;
  readonly document: Document;
  readonly done: Map<unknown, Value>;
  readonly flaws: Flaw[];
  /** True where an alias stands for nothing. */
  broken: boolean;
  size: number;
}

const TOO_MANY = 'more than 2,000,000 pieces of YAML in one file; put one post a line in a .jsonl file';
const NOTHING = (at: number): Value => ({ kind: 'other', value: null, at });

/** Pieces of syntax in one file; some ten make a post. */
const MAX_LEXEMES = 2_000_000;

/** The tokens of a text, or why there are none and where. The composer's recursion would overflow the stack of what is nested deep. */
const tokensOf = (source: string): readonly CST.Token[] | Flaw => {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return { at: parser.offset, message: TOO_DEEP };
    if (++lexemes > MAX_LEXEMES) return { at: parser.offset, message: TOO_MANY };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
};

const QUOTES: Readonly<Record<string, string>> = { QUOTE_SINGLE: "'", QUOTE_DOUBLE: '"' };

/** True for a text whose closing quotation mark is missing: it runs on into whatever follows. */
const isOpen = (text: string, style: string | null | undefined, at: number, end: number): boolean => {
  const quote = QUOTES[style ?? ''];
  return quote !== undefined && (end - at < 2 || text[end - 1] !== quote);
};

const scalarValue = (text: string, { value, source, type, range }: Scalar): Value => {
  const [at = 0, end = at] = range ?? [];
  if (isOpen(text, type, at, end)) return NOTHING(at);
  if (typeof value === 'string') return { kind: 'text', value, at, end, ...(type != null && { style: type }) };
  if (typeof value === 'number') {
    const exact = !Number.isInteger(value) || Number.isSafeInteger(value);
    return { kind: 'other', value: exact ? value : (source ?? String(value)), at };
  }
  return { kind: 'other', value: typeof value === 'boolean' ? value : null, at };
};

const keyText = (key: unknown): string => {
  const value = isScalar(key) ? key.value : key;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Adds the keys of what `<<` refers to, unless they are there already. */
const merge = (entries: Map<string, Value>, value: Value): void => {
  for (const source of value.kind === 'list' ? value.items : [value]) {
    if (source.kind !== 'map') continue;
    for (const [key, inherited] of source.entries) if (!entries.has(key)) entries.set(key, inherited);
  }
};

const mapValue = (
  build: Build,
  node: Node & { items: readonly { key: unknown; value: unknown }[] },
  at: number,
): Value => {
  const entries = new Map<string, Value>();
  const merged: Value[] = [];
  const map: Value = { kind: 'map', entries, at };
  build.done.set(node, map);
  for (const { key, value } of node.items) {
    const name = keyText(key);
    const inside = converted(build, value, at);
    if (name === '<<') merged.push(inside);
    else {
      const place = isScalar(key) ? (key.range?.[0] ?? at) : at;
      if (entries.has(name))
        build.flaws.push({ at: place, message: `key "${name}" is there twice; only the last is read` });
      entries.set(name, inside);
    }
  }
  for (const value of merged) merge(entries, value);
  return map;
};

/** Each node is converted once, so that aliases cost nothing here, however many there are. */
const converted = (build: Build, node: unknown, at: number): Value => {
  build.size += 1;
  const known = build.done.get(node);
  if (known !== undefined) return known;
  if (isAlias(node)) {
    const target = node.resolve(build.document);
    if (target !== undefined) return converted(build, target, at);
    const place = node.range?.[0] ?? at;
    build.broken = true;
    build.flaws.push({ at: place, message: `the alias *${node.source} stands for nothing above it` });
    return NOTHING(place);
  }
  if (isScalar(node)) return scalarValue(build.text, node);
  const start = (isMap(node) || isSeq(node) ? node.range?.[0] : undefined) ?? at;
  if (isMap(node)) return mapValue(build, node as Parameters<typeof mapValue>[1], start);
  if (!isSeq(node)) return NOTHING(at);
  const items: Value[] = [];
  const list: Value = { kind: 'list', items, at: start };
  build.done.set(node, list);
  for (const item of node.items) items.push(converted(build, item, start));
  return list;
};

const OPTIONS = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false } as const;

/** What a YAML text holds, document by document, and what is wrong with it: of the syntax only each document's first flaw. */
export const yamlValues = (file: SourceFile): SourceData => {
  const lineAt = (offset: number): number => lineOf(file.lines, offset) + 1;
  const locate: SourceData['locate'] = (text) => yamlText(file, text);
  const tokens = tokensOf(file.text);
  if ('message' in tokens) return { roots: [], flaws: [tokens], broken: true, size: 0, lineAt, locate };
  const flaws: Flaw[] = [];
  const roots: Value[] = [];
  let broken = false;
  let size = 0;
  for (const document of new Composer(OPTIONS).compose(tokens)) {
    const [error] = document.errors;
    if (error !== undefined) {
      const message = firstLine(error.message);
      flaws.push({ at: error.pos[0], message: `not valid YAML: ${message}; what could be read was still read` });
      broken = true;
    }
    const build: Build = {
      text: file.text,
      document: document as Document,
      done: new Map(),
      flaws,
      broken: false,
      size: 0,
    };
    roots.push(converted(build, document.contents, 0));
    size += build.size;
    broken ||= build.broken;
  }
  return { roots, flaws, broken, size, lineAt, locate };
};
