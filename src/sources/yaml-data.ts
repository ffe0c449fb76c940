// Loaded when a file has YAML in it. The import is static, as a bundle gives a CommonJS package no names otherwise.
import { parseDocument } from 'yaml';

const MAX_ALIASES = 100;

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
    return { message: 'its aliases repeat too much', at: 0 };
  }
};
