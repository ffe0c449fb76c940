import type { Formatter } from '../types.ts';
import { queueJson } from './queue-json.ts';
import { reportJson, safeJson } from './report-json.ts';

/** One JSON document. It is written as it goes, a report a line, so that memory stays flat: the summary comes last. */
export const json: Formatter = {
  name: 'json',
  open: (context) => {
    let separator = '\n';
    // Reports stand before queues in the document, and queues end before reports do.
    const queues: string[] = [];
    return {
      begin: () => `{"version":1,"scoreModel":${safeJson(context.scoreModel)},"reports":[`,
      post: (report) => {
        const line = separator + reportJson(report, context);
        separator = ',\n';
        return line;
      },
      queue: (report) => {
        queues.push(queueJson(report));
        return '';
      },
      end: ({ posts, errors, warnings, infos, strengths, notScored, suppressed }) =>
        `\n],"queues":[${queues.join(',\n')}],"summary":${safeJson({ posts, errors, warnings, infos, strengths, notScored, suppressed })}}\n`,
    };
  },
};
