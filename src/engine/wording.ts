/** The parts that error messages of the engine have in common. */
import { nearest } from '../nlp/similarity/nearest.ts';
import { cut } from '../text.ts';

const LONGEST_VALUE = 60;

/** A value as an error names it: JSON where it has one, cut at 60 characters. */
export const show = (value: unknown): string => {
  if (typeof value === 'function') return 'a function';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return cut(text, LONGEST_VALUE);
};

/** `no option "clsoing" in rule "x"; did you mean "closing"? It has: closing, opening`. */
export const noSuch = (kind: string, word: string, where: string, known: readonly string[]): string => {
  const refusal = `no ${kind} "${word}" in ${where}`;
  const has = known.length === 0 ? 'none' : known.join(', ');
  const near = nearest(word, known);
  return near === undefined ? `${refusal}; it has: ${has}` : `${refusal}; did you mean "${near}"? It has: ${has}`;
};

/** What the system calls its refusal, such as `ENOENT`; empty for what is none. */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

/** What is said of a file or folder that is there and is not for us. */
export const NOT_ALLOWED = 'not allowed to read it';

/** What was thrown, in words; any value may be thrown. */
export const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
