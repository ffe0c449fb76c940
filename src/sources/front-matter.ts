import { lineOf } from './anchors.ts';
import { type Meta, metaOf } from './meta.ts';
import { slipsIn } from './slips.ts';
import { firstLine, problemIn, type SourceFile, type SourceItem } from './source.ts';

export interface FrontMatter {
  readonly meta: Meta;
  /** All of it that postlint does not know by name is here; empty where it does not parse. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Offset where the body begins. */
  readonly end: number;
  /** Why it does not parse, or what in it is passed over and was hardly meant to be. */
  readonly problems: readonly SourceItem[];
}

/** More than this many units is no front matter but a data file. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 60;

interface Failure {
  readonly message: string;
  /** Offset into the front matter's inner text. */
  readonly at: number;
}
type Parsed = { readonly data: unknown } | Failure;

/** Depth of brackets over all lines, or of one line's indentation and block marks (`- - a`), whichever is deeper. */
const depthOf = (source: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of source.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  for (const line of source.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const marks = line.match(/(?<!\S)[-?:](?!\S)/g)?.length ?? 0;
    deepest = Math.max(deepest, indent / 2 + marks);
  }
  return deepest;
};

const parseYaml = async (source: string): Promise<Parsed> => {
  const { yamlData } = await import('./yaml-data.ts');
  return yamlData(source);
};

const lineColumn = (error: unknown): { line: number; column: number } =>
  error !== null && typeof error === 'object' && 'line' in error && 'column' in error
    ? { line: Number(error.line), column: Number(error.column) }
    : { line: 1, column: 1 };

const parseToml = async (source: string): Promise<Parsed> => {
  const { parse } = await import('smol-toml');
  try {
    return { data: parse(source) };
  } catch (error) {
    const { line, column } = lineColumn(error);
    const before = source.split('\n').slice(0, line - 1);
    const message = (error instanceof Error ? error.message : '').replace(/^Invalid TOML document: /, '');
    return { message, at: before.reduce((sum, row) => sum + row.length + 1, column - 1) };
  }
};

const KINDS = [
  { name: 'YAML', parse: parseYaml, shape: /---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/y },
  { name: 'TOML', parse: parseToml, shape: /\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/y },
] as const;

const parse = async (kind: (typeof KINDS)[number], source: string): Promise<Parsed> => {
  if (source.length > MAX_LENGTH) return { message: `it is over ${MAX_LENGTH} characters long`, at: 0 };
  // Deep nesting overflows the stack of the YAML parser, which can end the whole process.
  if (depthOf(source) > MAX_DEPTH) return { message: `it is nested more than ${MAX_DEPTH} levels deep`, at: 0 };
  return kind.parse(source);
};

const isMapping = (data: unknown): data is Readonly<Record<string, unknown>> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** The line of the `postlint` key, or the first of all where it is written in some other way. */
const KEY = /^[ \t]*\[?["']?(?:postlint|lint[_ -]?ignore)\b/im;

/** What front matter says of its post; `at` is the offset of its inner text. */
const metaIn = (data: Readonly<Record<string, unknown>>, inner: string, at: number, lines: readonly number[]): Meta => {
  const { settings, ...meta } = metaOf(data);
  if (settings === undefined) return meta;
  const line = lineOf(lines, at + Math.max(inner.search(KEY), 0)) + 1;
  return { ...meta, settings: { ...settings, kind: 'front-matter', line } };
};

/**
 * Front matter at offset `start`: YAML between `---` lines or TOML between `+++` lines. Undefined where
 * there is none, and where the lines between are not a mapping (a thread may well begin with `---`).
 */
export const frontMatter = async (
  { path, text, lines }: Pick<SourceFile, 'path' | 'text' | 'lines'>,
  start = 0,
): Promise<FrontMatter | undefined> => {
  const told = (message: string, at: number): SourceItem => problemIn(path, message, lineOf(lines, at) + 1);
  for (const kind of KINDS) {
    kind.shape.lastIndex = start;
    const match = kind.shape.exec(text);
    if (match === null) continue;
    const end = kind.shape.lastIndex;
    const inner = match[1] ?? '';
    const parsed = await parse(kind, inner);
    const innerAt = start + match[0].indexOf('\n') + 1;
    if ('message' in parsed) {
      const at = innerAt + Math.min(parsed.at, inner.length);
      const message = `front matter is not valid ${kind.name}: ${firstLine(parsed.message)}; the text below it was still read`;
      return { meta: {}, data: {}, end, problems: [told(message, at)] };
    }
    if (parsed.data === null) return { meta: {}, data: {}, end, problems: [] };
    if (!isMapping(parsed.data)) return undefined;
    const { data } = parsed;
    const problems = slipsIn(data, inner).map(({ message, at }) => told(message, innerAt + at));
    return { meta: metaIn(data, inner, innerAt, lines), data, end, problems };
  }
  return undefined;
};
