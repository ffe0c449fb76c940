import { uniqueFingerprints } from '../engine/fingerprint.ts';
import type { FormatContext, Formatter, FormatWriter } from '../types.ts';
import { type Flag, flagsOf, inOne, pathInRepository, queueFlagsOf } from './flags.ts';
import { jsonItems } from './json-items.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

const open = (context: FormatContext): FormatWriter => {
  const fingerprint = uniqueFingerprints();
  const items = jsonItems();
  const issue = (flag: Flag) => {
    const path = pathInRepository(context, flag.path);
    return {
      description: inOne(flag),
      check_name: flag.rule,
      fingerprint: fingerprint(flag, path),
      severity: SEVERITIES[flag.severity],
      location: { path, lines: { begin: flag.line, end: flag.words?.endLine ?? flag.line } },
    };
  };
  return {
    begin: () => '[',
    post: (report) => items(flagsOf(report).map(issue)),
    queue: (queue) => items(queueFlagsOf(queue).map(issue)),
    end: () => '\n]\n',
  };
};

/** A Code Quality report as GitLab reads it. GitLab drops what has the fingerprint of another, so each is unique. */
export const gitlab: Formatter = { name: 'gitlab', open };
