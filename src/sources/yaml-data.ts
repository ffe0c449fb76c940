// Loaded when a file has YAML in it. The import is static, as a bundle gives a CommonJS package no names otherwise.
import { type Document, parseDocument, visit } from 'yaml';

const MAX_ALIASES = 100;

/** The first alias that stands for nothing above it. */
const strayAlias = (document: Document): { readonly message: string; readonly at: number } | undefined => {
  const anchors = new Set<string>();
  let found: { message: string; at: number } | undefined;
  visit(document, {
    Value: (_key, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias: (_key, { source, range }) => {
      if (anchors.has(source)) return undefined;
      found = { message: `the alias *${source} stands for nothing above it`, at: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
};

/** The data of a YAML text, or why there is none and at which offset. */
export const yamlData = (
  source: string,
): { readonly data: unknown } | { readonly message: string; readonly at: number } => {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return { message: error.message, at: error.pos[0] };
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch {
    return strayAlias(document) ?? { message: 'its aliases repeat too much', at: 0 };
  }
};
