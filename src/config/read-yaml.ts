import { parseDocument } from 'yaml';
import { configError } from './config-error.ts';
import { place } from './place.ts';

/** YAML 1.2; undefined where there is nothing in it. */
export const readYaml = (name: string, text: string): unknown => {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    throw configError(`${name}:${place(text, error.pos[0])}`, error.message.replace(/[.:]?\s*$/, ''));
  }
  return document.toJS() ?? undefined;
};
