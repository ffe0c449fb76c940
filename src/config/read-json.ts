import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { show } from '../engine/wording.ts';
import { configError } from './config-error.ts';
import { place } from './place.ts';

/** `CommaExpected` as a person says it. */
const spoken = (code: string): string => code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();

const jsonValue = (node: Node, twice: (name: Node) => void): unknown => {
  if (node.type === 'array') return (node.children ?? []).map((child) => jsonValue(child, twice));
  if (node.type !== 'object') return node.value;
  const seen = new Set<unknown>();
  const entries = (node.children ?? []).flatMap(({ children: [name, value] = [] }) => {
    if (name === undefined || value === undefined) return [];
    if (seen.has(name.value)) twice(name);
    seen.add(name.value);
    return [[String(name.value), jsonValue(value, twice)] as const];
  });
  // Unlike assignment, `fromEntries` makes an own property of `__proto__` too.
  return Object.fromEntries(entries);
};

/** JSON with comments and trailing commas; undefined where there is nothing but white space. */
export const readJson = (name: string, text: string): unknown => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error !== undefined) {
    throw configError(`${name}:${place(text, error.offset)}`, spoken(printParseErrorCode(error.error)));
  }
  if (tree === undefined) return undefined;
  return jsonValue(tree, ({ value, offset }) => {
    throw configError(`${name}:${place(text, offset)}`, `${show(value)} is written twice`);
  });
};
