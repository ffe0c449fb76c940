import { unusedPhrase } from '../engine/allow.ts';
import type { Project } from '../project.ts';
import type { Report, SuppressionUse } from '../types.ts';
import { complaints } from './complaints.ts';
import { usageError } from './errors.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './options.ts';

/** What is there to hide findings and hid none in the whole run. */
export interface UnusedDesk {
  /** Notes what one thing did; it is used where it ever hid anything. */
  add(use: SuppressionUse): void;
  addReport(report: Report): void;
  /** Tells of what is unused on standard error, and returns how much that is. */
  finish(): number;
}

const NONE: UnusedDesk = { add: () => {}, addReport: () => {}, finish: () => 0 };

/** Does nothing without `--report-unused`. Throws a usage error where not every rule runs, as then nothing can be told. */
export const unusedDesk = (
  { config }: Project,
  { reportUnused }: Pick<LintOptions, 'reportUnused'>,
  io: Io,
): UnusedDesk => {
  if (!reportUnused) return NONE;
  const { only, skip } = config.commandLine;
  if (only.length + skip.length > 0) {
    throw usageError('--report-unused needs every rule to run; leave out --only and --skip');
  }
  const uses = new Map<string, SuppressionUse>();
  const add = (use: SuppressionUse): void => {
    const key = [use.path, use.line, use.message].join('\0');
    if (use.used || !uses.has(key)) uses.set(key, use);
  };
  // A preset's phrases are for all who extend it.
  const own = config.allow.filter(({ from }) => from === config.name);
  for (const entry of own) add({ ...unusedPhrase(entry), used: false });
  return {
    add,
    addReport: ({ suppressions = [] }) => {
      for (const use of suppressions) add(use);
    },
    finish: () => {
      const told = complaints(io);
      for (const { used, ...problem } of uses.values()) if (!used) told.add(problem);
      told.finish();
      return told.count();
    },
  };
};
