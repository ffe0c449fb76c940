import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Scope } from '../git/scope.ts';
import { ignoredIn, readFiles } from '../run.ts';
import type { SourceItem } from '../sources/index.ts';
import { readStream } from '../sources/index.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './options.ts';

/** What a run is to read. */
export interface Inputs {
  readonly patterns: readonly string[];
  /** The folder the patterns start from, absolute. */
  readonly from: string;
  readonly stdin: boolean;
  /** What standard input is to be taken for. */
  readonly stdinName?: string | undefined;
  /** Files to keep to. */
  readonly scope?: Scope;
}

/** What standard input is to be taken for, by any of the options' spellings; undefined where nothing says so. */
export const stdinNameOf = ({
  stdinFilename,
  stdinFilePath,
  stdinFilepath,
}: Pick<LintOptions, 'stdinFilename' | 'stdinFilePath' | 'stdinFilepath'>): string | undefined =>
  stdinFilename ?? stdinFilePath ?? stdinFilepath;

const STDIN = '<stdin>';

/** Standard input first, where it is asked for, then the files. */
export async function* readInputs(inputs: Inputs, config: Config, io: Io): AsyncGenerator<SourceItem> {
  const { patterns, from, stdin, stdinName, scope } = inputs;
  const passedOver = stdinName !== undefined && (await ignoredIn(config, []))(resolve(config.cwd, stdinName));
  if (stdin && !passedOver) {
    if (io.stdin.isTTY) io.stderr.write('postlint: reading what you type; end it with Ctrl-D on a line of its own\n');
    yield* readStream(io.stdin, stdinName ?? STDIN, { columns: config.columns });
  }
  if (patterns.length > 0) yield* readFiles(patterns, from, config, scope);
}
