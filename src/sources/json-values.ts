import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { lineOf } from './anchors.ts';
import { textInJson } from './json-text.ts';
import type { SourceFile } from './source.ts';
import { MAX_DEPTH, TOO_DEEP } from './too-deep.ts';
import type { Flaw, SourceData, Value } from './value.ts';

type OpenList = { readonly kind: 'list'; readonly items: Value[]; readonly at: number };
type OpenMap = { readonly kind: 'map'; readonly entries: Map<string, Value>; readonly at: number; key: string };

interface Build {
  readonly roots: Value[];
  readonly stack: (OpenList | OpenMap)[];
  readonly flaws: Flaw[];
  size: number;
  broken: boolean;
}

const add = ({ stack, roots }: Build, value: Value): void => {
  const top = stack.at(-1);
  if (top === undefined) roots.push(value);
  else if (top.kind === 'list') top.items.push(value);
  else top.entries.set(top.key, value);
};

const open = (build: Build, value: OpenList | OpenMap): void => {
  add(build, value);
  build.stack.push(value);
  build.size += 1;
  if (build.stack.length > MAX_DEPTH) {
    build.flaws.push({ at: value.at, message: `${TOO_DEEP}; what stands above was still read` });
    build.broken = true;
    throw build;
  }
};

const nameKey = ({ stack, flaws }: Build, key: string, at: number): void => {
  const top = stack.at(-1);
  if (top?.kind !== 'map') return;
  if (top.entries.has(key)) flaws.push({ at, message: `key "${key}" is there twice; only the last is read` });
  top.key = key;
};

const literal = (text: string, value: unknown, at: number, length: number): Value => {
  // A string that its line ends first is half a post at best.
  if (typeof value === 'string' && (length < 2 || text[at + length - 1] !== '"')) return { kind: 'other', value, at };
  if (typeof value === 'string') return { kind: 'text', value, at, end: at + length };
  const exact = typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value);
  const written = exact ? (value as number | boolean | null) : text.slice(at, at + length);
  return { kind: 'other', value: written, at };
};

/** `CommaExpected` as `comma expected`. */
const inWords = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

const flawOf = (code: ParseErrorCode, at: number): Flaw => {
  const name = printParseErrorCode(code);
  if (name === 'EndOfFileExpected') {
    return { at, message: 'more than one JSON value in the file; for one on each line, name the file .jsonl' };
  }
  return { at, message: `not valid JSON: ${inWords(code)}; what could be read was still read` };
};

/** What a JSON text holds, comments and trailing commas allowed, and what is wrong with it: of the syntax only the first flaw, as others follow from it. */
export const jsonValues = (file: Pick<SourceFile, 'text' | 'lines'>): SourceData => {
  const { text } = file;
  const build: Build = { roots: [], stack: [], flaws: [], size: 0, broken: false };
  try {
    visit(
      text,
      {
        onObjectBegin: (at) => open(build, { kind: 'map', entries: new Map(), at, key: '' }),
        onObjectProperty: (key, at) => nameKey(build, key, at),
        onObjectEnd: () => void build.stack.pop(),
        onArrayBegin: (at) => open(build, { kind: 'list', items: [], at }),
        onArrayEnd: () => void build.stack.pop(),
        onLiteralValue: (value, at, length) => {
          build.size += 1;
          add(build, literal(text, value, at, length));
        },
        onError: (code, at) => {
          if (!build.broken) build.flaws.push(flawOf(code, at));
          build.broken = true;
        },
      },
      { allowTrailingComma: true },
    );
  } catch (thrown) {
    if (thrown !== build) throw thrown;
  }
  const lineAt = (offset: number): number => lineOf(file.lines, offset) + 1;
  return {
    roots: build.roots,
    flaws: build.flaws,
    size: build.size,
    broken: build.broken,
    lineAt,
    locate: ({ value, at }) => {
      const line = lineAt(at);
      const start = file.lines[line - 1] ?? 0;
      return textInJson(text.slice(start, file.lines[line] ?? text.length), at - start, value, line);
    },
  };
};

/** What one line of a larger file holds. */
export const jsonRow = (text: string, line: number): SourceData => ({
  ...jsonValues({ text, lines: [0] }),
  lineAt: () => line,
  locate: ({ value, at }) => textInJson(text, at, value, line),
});
