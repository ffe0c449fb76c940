import type { Formatter } from '../types.ts';
import { type Flag, flagsOf, inOne, queueFlagsOf, wellFormed } from './flags.ts';
import { printable } from './printable.ts';
import { safeJson } from './report-json.ts';
import { utf8Columns } from './utf8-columns.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** reviewdog prints messages in logs and posts them as comments, where `@name` calls people and `#1` links issues. */
const defused = (text: string): string => printable(text).replace(/[@#!](?=\w)/g, '$&\u200b');

const rangeOf = ({ line, words }: Flag, text: string) => {
  if (words === null) return { start: { line } };
  const { column, endColumn } = utf8Columns(text, words);
  return { start: { line, column }, end: { line: words.endLine, column: endColumn } };
};

const diagnostics = (flags: readonly Flag[], text: string): string =>
  flags
    .map((flag) => ({
      message: defused(inOne(flag)),
      location: { path: wellFormed(flag.path), range: rangeOf(flag, text) },
      severity: SEVERITIES[flag.severity],
      source: { name: 'postlint' },
      code: { value: flag.rule },
    }))
    .map((diagnostic) => `${safeJson(diagnostic)}\n`)
    .join('');

/** One diagnostic a line as reviewdog reads them; columns are in bytes of UTF-8. */
export const rdjsonl: Formatter = {
  name: 'rdjsonl',
  open: () => ({
    post: (report) => diagnostics(flagsOf(report), report.text),
    queue: (queue) => diagnostics(queueFlagsOf(queue), ''),
    end: () => '',
  }),
};
