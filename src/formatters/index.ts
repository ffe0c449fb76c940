import { FORMATTERS, type Formatter } from '../types.ts';
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { pretty } from './pretty.ts';
import { rdjsonl } from './rdjsonl.ts';
import { sarif } from './sarif.ts';

const BY_NAME: Readonly<Record<Formatter['name'], Formatter>> = {
  pretty,
  compact,
  json,
  ndjson,
  github,
  gitlab,
  sarif,
  junit,
  checkstyle,
  rdjsonl,
  markdown,
  html,
};

/** Every output format, in the order `--help` lists them. */
export const formatters: readonly Formatter[] = FORMATTERS.map((name) => BY_NAME[name]);
