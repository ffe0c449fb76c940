import type { Formatter } from '../types.ts';
import { compact } from './compact.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { pretty } from './pretty.ts';

export { printable } from './printable.ts';

/** Every output format, in the order `--help` lists them. */
export const formatters: readonly Formatter[] = [pretty, compact, json, ndjson];
