import type { Config } from '../config/config.ts';
import { namedFiles, readFiles } from '../run.ts';
import type { SourceItem } from '../sources/index.ts';
import { readStream } from '../sources/index.ts';
import type { Io } from './io.ts';

/** What a run is to read. */
export interface Inputs {
  readonly patterns: readonly string[];
  /** The folder the patterns start from, absolute. */
  readonly from: string;
  readonly stdin: boolean;
  /** What standard input is to be taken for. */
  readonly stdinName?: string | undefined;
}

const STDIN = '<stdin>';

/** True where the config ignores the file that standard input is taken for. */
const isIgnored = async (name: string, config: Config): Promise<boolean> => {
  if (config.ignores.length === 0) return false;
  const { files, problems } = await namedFiles([name], config.cwd, config);
  return files.length === 0 && problems.length === 0;
};

/** Standard input first, where it is asked for, then the files. */
export async function* readInputs(inputs: Inputs, config: Config, io: Io): AsyncGenerator<SourceItem> {
  const { patterns, from, stdin, stdinName = STDIN } = inputs;
  if (stdin && !(await isIgnored(stdinName, config))) {
    if (io.stdin.isTTY) io.stderr.write('postlint: reading what you type; end it with Ctrl-D on a line of its own\n');
    yield* readStream(io.stdin, stdinName, { columns: config.columns });
  }
  if (patterns.length > 0) yield* readFiles(patterns, from, config);
}
