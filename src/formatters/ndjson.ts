import type { Formatter } from '../types.ts';
import { reportJson } from './report-json.ts';

/** One report a line and nothing else, for pipes. */
export const ndjson: Formatter = {
  name: 'ndjson',
  summary: 'one JSON report a line, for pipes and long queues',
  open: (context) => ({ post: (report) => `${reportJson(report, context)}\n`, end: () => '' }),
};
