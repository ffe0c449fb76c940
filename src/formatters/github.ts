import { cut } from '../text.ts';
import type { FormatContext, Formatter, FormatWriter, Problem, Severity } from '../types.ts';
import { type Flag, flagsOf, oneLine, pathInRepository, queueFlagsOf } from './flags.ts';
import { printable } from './printable.ts';
import { count } from './words.ts';

/** GitHub shows so many errors, warnings and notices of one step, and drops the rest unsaid. */
const SHOWN = 10;
/** Longer annotations are cut by GitHub, wherever that falls. */
const LONGEST = 2000;

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string | number): string =>
  printable(data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C'));

const command = (
  severity: Severity,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string => {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${LEVELS[severity]} ${given.join(',')}::${data(cut(lines.map(printable).join('\n'), LONGEST))}\n`;
};

/** GitHub refuses columns on a place of several lines. */
const placeOf = ({ line, words }: Flag): Readonly<Record<string, number>> => {
  if (words === null) return { line };
  const { column: col, endLine, endColumn } = words;
  return endLine === line ? { line, endLine, col, endColumn } : { line, endLine };
};

const annotation = (flag: Flag, context: FormatContext): string => {
  const { severity, path, name, rule, message, suggestion } = flag;
  const properties = { file: pathInRepository(context, path), ...placeOf(flag), title: `postlint ${rule}` };
  const first = name === null ? message : `${name}: ${message}`;
  return command(severity, properties, suggestion === null ? [first] : [first, suggestion]);
};

const problemAnnotation = ({ path, line, message }: Problem, context: FormatContext): string => {
  const file = path === undefined ? {} : { file: pathInRepository(context, path) };
  return command('error', { ...file, ...(line === undefined ? {} : { line }), title: 'postlint' }, [oneLine(message)]);
};

const WORST_FIRST = ['error', 'warning', 'info'] as const;

const open = (context: FormatContext): FormatWriter => {
  const first: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const add = (severity: Severity, text: () => string): string => {
    counts[severity] += 1;
    if (first[severity].length < SHOWN) first[severity].push(text());
    return '';
  };
  const addAll = (flags: readonly Flag[]): string =>
    flags.map((flag) => add(flag.severity, () => annotation(flag, context))).join('');
  const end = (): string => {
    const isOver = WORST_FIRST.some((severity) => counts[severity] > SHOWN);
    // The line that counts the rest is a notice itself.
    if (isOver) first.info = first.info.slice(0, SHOWN - 1);
    const rest = WORST_FIRST.flatMap((severity) => {
      const left = counts[severity] - first[severity].length;
      return left === 0 ? [] : [count(left, LEVELS[severity])];
    });
    const note = `Not shown here: ${rest.join(', ')}. GitHub shows ${SHOWN} of each kind a step.`;
    const all = WORST_FIRST.flatMap((severity) => first[severity]).join('');
    return isOver ? all + command('info', { title: 'postlint' }, [note]) : all;
  };
  return {
    post: (report) => addAll(flagsOf(report)),
    queue: (queue) => addAll(queueFlagsOf(queue)),
    problem: (problem) => add('error', () => problemAnnotation(problem, context)),
    end,
  };
};

/**
 * Annotations for a GitHub workflow, worst first, in GitHub's limits. All of it is written at the end, and at most
 * thirty annotations are held until then.
 */
export const github: Formatter = {
  name: 'github',
  open,
};
