import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { openStatistics } from '../formatters/statistics.ts';
import type { FormatContext, FormatWriter, Problem, QueueReport, Report, Totals } from '../types.ts';
import { usageError } from './errors.ts';
import { type FileOutput, writeFileWhole } from './file-output.ts';
import type { Output } from './output.ts';
import type { Wish } from './wishes.ts';

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

/** Where texts go: files are coloured only where the user insists. */
export interface Where {
  readonly stdout: Output;
  /** Where the statistics go if standard output is for programs; absent where none are wanted. */
  readonly statistics?: Output;
  /** The folder the paths of posts start from. */
  readonly cwd: string;
  /** The folder the names of files start from. */
  readonly filesFrom: string;
  readonly colorFiles: boolean;
}

interface Line {
  readonly writer: FormatWriter;
  readonly to: Output | FileOutput;
}

const openLine = async (wish: Wish, context: FormatContext, where: Where): Promise<Line> => {
  if (wish.file === undefined) return { writer: wish.formatter.open(context), to: where.stdout };
  const to = await writeFileWhole(wish.file, where.filesFrom);
  return { writer: wish.formatter.open({ ...context, color: where.colorFiles }), to };
};

const isFile = (to: Output | FileOutput): to is FileOutput => 'keep' in to;

const drop = async (lines: readonly Line[]): Promise<void> => {
  await Promise.all(lines.map(async ({ to }) => (isFile(to) ? to.drop() : undefined)));
};

const openLines = async (wishes: readonly Wish[], context: FormatContext, where: Where): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  const places = new Map<string, string>();
  try {
    for (const wish of wishes) {
      const line = await openLine(wish, context, where);
      lines.push(line);
      if (!isFile(line.to)) continue;
      const before = places.get(line.to.place);
      if (before !== undefined) throw usageError(`"${before}" and "${wish.file}" are the same file; name two`);
      places.set(line.to.place, wish.file ?? '');
    }
    return lines;
  } catch (error) {
    await drop(lines);
    throw error;
  }
};

/** Formats for people, which a table may follow. */
const FOR_PEOPLE: readonly string[] = ['pretty', 'compact'];

const statisticsLines = (wishes: readonly Wish[], context: FormatContext, where: Where): readonly Line[] => {
  if (where.statistics === undefined) return [];
  const printed = wishes.filter(({ file }) => file === undefined);
  const below = printed.length > 0 && printed.every(({ formatter }) => FOR_PEOPLE.includes(formatter.name));
  if (below) return [{ writer: openStatistics(context), to: where.stdout }];
  return [{ writer: openStatistics({ ...context, color: false }), to: where.statistics }];
};

/** Takes the path of each post as it comes, and throws a usage error where a report is to take the place of one. */
const sparePosts = (lines: readonly Line[], cwd: string): ((path: string) => void) => {
  const places = new Set(lines.flatMap(({ to }) => (isFile(to) && to.replaces ? [to.place] : [])));
  let last: string | undefined;
  const placeOf = (path: string): string => {
    try {
      return realpathSync(resolve(cwd, path));
    } catch {
      return resolve(cwd, path);
    }
  };
  return (path) => {
    if (places.size === 0 || path === last) return;
    last = path;
    if (places.has(placeOf(path))) {
      throw usageError(`"${path}" holds a post, and a report is to be written over it; give the report another name`);
    }
  };
};

/**
 * Opens every output; throws a usage error where a file cannot be written.
 * @param visible What of a report and of a queue's is printed.
 * @param totals Of all that was found, whether it is printed or not.
 */
export const openOutputs = async (
  wishes: readonly Wish[],
  context: FormatContext,
  where: Where,
  visible: { readonly post: (report: Report) => Report; readonly queue: (report: QueueReport) => QueueReport },
  totals: () => Totals,
): Promise<Outputs> => {
  const lines = [...(await openLines(wishes, context, where)), ...statisticsLines(wishes, context, where)];
  const spare = sparePosts(lines, where.cwd);
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
      spare(report.origin.path);
      const shown = visible.post(report);
      return each((writer) => writer.post(shown));
    },
    queue: (report) => {
      const shown = visible.queue(report);
      return each((writer) => writer.queue?.(shown) ?? '');
    },
    problem: (problem) => each((writer) => writer.problem?.(problem) ?? ''),
    end: async () => {
      await each((writer) => writer.end(totals()));
      for (const { to } of lines) await to.finish();
      for (const { to } of lines) if (isFile(to)) await to.keep();
    },
    drop: () => drop(lines),
  };
};
