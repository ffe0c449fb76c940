import type { Formatter } from '../types.ts';
import { queueLine } from './queue-json.ts';
import { reportJson } from './report-json.ts';

/** One report a line, and a line for each queue, for pipes. */
export const ndjson: Formatter = {
  name: 'ndjson',
  open: (context) => ({ post: (report) => `${reportJson(report, context)}\n`, queue: queueLine, end: () => '' }),
};
