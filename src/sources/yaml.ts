import { recordItems } from './records.ts';
import { type Format, wholeFile } from './source.ts';
import { yamlValues } from './yaml-values.ts';

const MAX_BYTES = 8_000_000;

/** YAML: a list of posts, a map with such a list in it, or one document a post. */
export const readYaml: Format['read'] = wholeFile(
  MAX_BYTES,
  `more than ${MAX_BYTES / 1_000_000} MB in one file; put one post a line in a .jsonl file`,
  (file, { columns = {} }) => (file.text.trim() === '' ? [] : recordItems(file, yamlValues(file), columns)),
);
