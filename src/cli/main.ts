import { CommanderError } from 'commander';
import { type Io, showStack } from './io.ts';
import { hearOfLate } from './late.ts';
import { createProgram } from './program.ts';

/** Errors that say all there is to say: a wrong call, settings that cannot be used, a thread that is lost, what git cannot tell. */
const EXPECTED = new Set(['UsageError', 'ConfigError', 'ThreadError', 'GitError']);

const WRONG_CHOICE = /^option '\S*?(--[\w-]+).*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s;

/** Commander's words as one line in our own manner. */
const usage = async (message: string): Promise<string> => {
  const plain = message.replace(/^error: /, '');
  const [, flag, given, choices] = WRONG_CHOICE.exec(plain) ?? [];
  if (given !== undefined && choices !== undefined) {
    const { didYouMean } = await import('../config/say.ts');
    return `${flag}: "${given}" is not one of ${choices}${didYouMean(given, choices.split(', '))}`;
  }
  return plain.replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?').replaceAll(/'([^']*)'/g, '"$1"');
};

const inWords = async (error: Error): Promise<string> => {
  if (error instanceof CommanderError) return usage(error.message);
  return EXPECTED.has(error.name) ? error.message : `something went wrong on our side: ${error.message}`;
};

const tell = async (error: Error, io: Io): Promise<number> => {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { complain } = await import('./complaints.ts');
  for (const line of (await inWords(error)).split('\n')) complain(io, line);
  // Of settings that cannot be used, what their own code threw says more than how we came to read them.
  showStack(io, error.cause instanceof Error ? error.cause : error);
  return 2;
};

/**
 * Runs one command line, without node and the script's name.
 * Resolves to the exit code: 0 fine, 1 findings, 2 could not tell. It never rejects and never ends the process.
 */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  let code = 0;
  // A reader that went away is no failure: complaints go unread, and what prints to stdout finds out by itself.
  io.stderr.on?.('error', () => {});
  io.stdout.on?.('error', () => {});
  const somethingFailedLate = hearOfLate(io);
  try {
    const program = createProgram(io, (given) => {
      code = given;
    });
    await program.parseAsync(argv, { from: 'user' });
    return somethingFailedLate() ? 2 : code;
  } catch (error) {
    return tell(error instanceof Error ? error : new Error(String(error)), io);
  }
};
