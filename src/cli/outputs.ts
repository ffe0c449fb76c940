import { formatters } from '../formatters/index.ts';
import { nearest } from '../nlp/nearest.ts';
import type { FormatContext, Formatter, FormatWriter, Problem, QueueReport, Report } from '../types.ts';
import { usageError } from './errors.ts';
import { type FileOutput, writeFileWhole } from './file-output.ts';
import type { Output } from './output.ts';
import { tally } from './tally.ts';

/** A format and where it goes: a file, or standard output where none is named. */
interface Wish {
  readonly formatter: Formatter;
  readonly file?: string;
}

const parseWish = (text: string): Wish => {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const formatter = formatters.find((known) => known.name === name);
  if (!formatter) {
    const names = formatters.map((known) => known.name);
    const near = nearest(name, names);
    throw usageError(`no format "${name}"; ${near ? `did you mean "${near}"?` : `there are: ${names.join(', ')}`}`);
  }
  if (equals < 0) return { formatter };
  if (equals === text.length - 1) throw usageError(`no file after "${text}"; write ${name}=FILE`);
  return { formatter, file: text.slice(equals + 1) };
};

/** What `--format` asks for; throws a usage error on an unknown format, and on two texts for one place. */
export const parseWishes = (texts: readonly string[]): readonly Wish[] => {
  const wishes = new Map<string | undefined, Wish>();
  for (const wish of texts.map(parseWish)) {
    const before = wishes.get(wish.file);
    if (before && before.formatter !== wish.formatter) {
      const place = wish.file === undefined ? 'standard output' : `"${wish.file}"`;
      throw usageError(
        `${place} can take one format, not both ${before.formatter.name} and ${wish.formatter.name}; ` +
          `give each its own file: -f ${wish.formatter.name}=FILE`,
      );
    }
    wishes.set(wish.file, wish);
  }
  return [...wishes.values()];
};

/** What is printed where no format is asked for: the report, and in a GitHub workflow its annotations beside it. */
export const defaultWishes = (inGitHub: boolean): readonly Wish[] =>
  (inGitHub ? ['pretty', 'github'] : ['pretty']).map(parseWish);

/** Every report's way out, in all the formats at once. */
export interface Outputs {
  /** False once nobody reads what is printed and no file is being written. */
  wanted(): boolean;
  begin(): Promise<void>;
  post(report: Report): Promise<void>;
  queue(report: QueueReport): Promise<void>;
  /** For formats that tell what could not be read; people are told on standard error. */
  problem(problem: Problem): Promise<void>;
  /** Finishes every output and puts the files in place. */
  end(): Promise<void>;
  /** Gives up: no file is left behind. */
  drop(): Promise<void>;
}

/** Where texts go: file names are relative to `cwd`, and files are coloured only where the user insists. */
export interface Where {
  readonly stdout: Output;
  readonly cwd: string;
  readonly colorFiles: boolean;
}

interface Line {
  readonly writer: FormatWriter;
  readonly to: Output | FileOutput;
}

const openLine = async (wish: Wish, context: FormatContext, where: Where): Promise<Line> => {
  if (wish.file === undefined) return { writer: wish.formatter.open(context), to: where.stdout };
  const to = await writeFileWhole(wish.file, where.cwd);
  return { writer: wish.formatter.open({ ...context, color: where.colorFiles }), to };
};

const isFile = (to: Output | FileOutput): to is FileOutput => 'keep' in to;

const drop = async (lines: readonly Line[]): Promise<void> => {
  await Promise.all(lines.map(async ({ to }) => (isFile(to) ? to.drop() : undefined)));
};

const openLines = async (wishes: readonly Wish[], context: FormatContext, where: Where): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  try {
    for (const wish of wishes) lines.push(await openLine(wish, context, where));
    return lines;
  } catch (error) {
    await drop(lines);
    throw error;
  }
};

/**
 * Opens every output; throws a usage error where a file cannot be written.
 * @param visible What of a report and of a queue's is printed, and so counted in the totals.
 */
export const openOutputs = async (
  wishes: readonly Wish[],
  context: FormatContext,
  where: Where,
  visible: { readonly post: (report: Report) => Report; readonly queue: (report: QueueReport) => QueueReport },
): Promise<Outputs> => {
  const lines = await openLines(wishes, context, where);
  const printed = tally({ failOn: 'never', minScore: null, maxWarnings: null });
  const each = async (text: (writer: FormatWriter) => string): Promise<void> => {
    for (const { writer, to } of lines) {
      const piece = text(writer);
      if (piece !== '') await to.write(piece);
    }
  };
  return {
    wanted: () => !where.stdout.closed() || lines.some(({ to }) => isFile(to)),
    begin: () => each((writer) => writer.begin?.() ?? ''),
    post: (report) => {
      const shown = visible.post(report);
      printed.add(shown);
      return each((writer) => writer.post(shown));
    },
    queue: (report) => {
      const shown = visible.queue(report);
      printed.addQueue(shown);
      return each((writer) => writer.queue?.(shown) ?? '');
    },
    problem: (problem) => each((writer) => writer.problem?.(problem) ?? ''),
    end: async () => {
      await each((writer) => writer.end(printed.totals()));
      for (const { to } of lines) await (isFile(to) ? to.keep() : to.finish());
    },
    drop: () => drop(lines),
  };
};
