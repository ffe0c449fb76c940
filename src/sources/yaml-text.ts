import type { Anchor } from '../types.ts';
import { anchorsOf, type Edit, lineOf, spliced } from './anchors.ts';
import type { Located } from './located.ts';
import type { SourceFile } from './source.ts';
import type { TextValue } from './value.ts';

/** A line end in quoted or plain text, with the white space around it but for a space that is escaped; several are one that keeps its empty lines. */
const FOLD = '(?:(?<![ \\t])|(?<=\\\\[ \\t]))[ \\t]*\\n(?:[ \\t]*\\n)*[ \\t]*';
const IN_PLAIN = new RegExp(FOLD, 'g');
const IN_SINGLE = new RegExp(`''|${FOLD}`, 'g');
const IN_DOUBLE = new RegExp(`\\\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\\n[ \\t]*|[^])|${FOLD}`, 'g');

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const codePoint = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const unescaped = (written: string): string => {
  const mark = written[1] ?? '';
  if (mark === '\n') return '';
  if (written.length > 2) return codePoint(written.slice(2));
  return ESCAPES[mark] ?? mark;
};

const shown = (written: string): string => {
  if (written === "''") return "'";
  if (written.startsWith('\\')) return unescaped(written);
  const lines = written.split('\n').length - 1;
  return lines === 1 ? ' ' : '\n'.repeat(lines - 1);
};

/** Text in quotation marks or none: escapes and line ends are read, the rest is as it stands. */
const flowText = (file: SourceFile, start: number, end: number, marks: RegExp): Located => {
  const source = file.text.slice(start, end);
  const edits = Array.from(source.matchAll(marks), ({ 0: written, index }): Edit => {
    return { start: index, end: index + written.length, text: shown(written) };
  });
  const text = spliced(source, edits);
  return { text: text.text, anchors: anchorsOf(text, start, file.lines) };
};

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\n' || char === '\t';

/**
 * Anchors of a block scalar. Every line of it that is not blank stands in the text as it is; only what is
 * between them is read in some way, so finding them in order gives their places, whatever the way.
 */
const blockAnchors = (file: SourceFile, { value, at, end }: TextValue): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  let offset = 0;
  for (let line = lineOf(file.lines, at) + 1; line < file.lines.length; line++) {
    const from = file.lines[line] ?? 0;
    if (from >= end) break;
    const raw = file.text.slice(from, Math.min((file.lines[line + 1] ?? file.text.length + 1) - 1, end));
    const content = raw.trim();
    if (content === '') continue;
    while (isSpace(value[offset]) && !value.startsWith(content, offset)) offset++;
    if (!value.startsWith(content, offset)) break;
    let column = raw.indexOf(content);
    let start = offset;
    while (column > 0 && start > (anchors.at(-1)?.start ?? -1) && raw[column - 1] === value[start - 1]) {
      column--;
      start--;
    }
    anchors.push({ start, line: line + 1, column: column + 1 });
    offset += content.length;
  }
  return anchors;
};

const MARKS: Readonly<Record<string, readonly [marks: RegExp, quotes: number]>> = {
  PLAIN: [IN_PLAIN, 0],
  QUOTE_SINGLE: [IN_SINGLE, 1],
  QUOTE_DOUBLE: [IN_DOUBLE, 1],
};

const startOf = (file: SourceFile, { at }: TextValue): Anchor => {
  const line = lineOf(file.lines, at);
  return { start: 0, line: line + 1, column: at - (file.lines[line] ?? 0) + 1 };
};

/** The text of a YAML scalar, white space trimmed off a block's end, and where its characters stand. */
export const yamlText = (file: SourceFile, text: TextValue): Located => {
  const [marks, quotes = 0] = MARKS[text.style ?? ''] ?? [];
  if (marks !== undefined) {
    const located = flowText(file, text.at + quotes, text.end - quotes, marks);
    if (located.text === text.value) return located;
    // Read in some other way than here: the place of its beginning is still right.
    return { text: text.value, anchors: [startOf(file, text)] };
  }
  const value = text.value.trimEnd();
  const anchors = blockAnchors(file, { ...text, value });
  const begin = { start: 0, line: startOf(file, text).line + 1, column: 1 };
  return { text: value, anchors: anchors[0]?.start === 0 ? anchors : [begin, ...anchors] };
};
