import { printable } from '../formatters/printable.ts';
import type { Problem } from '../types.ts';
import { type Io, showStack } from './io.ts';

/** Problems told of one file; a rule that throws in every post of a queue must not drown the rest. */
const TOLD = 20;

/** What could not be told, on standard error. */
export interface Complaints {
  /** False where it has been told before: a comment that holds for many posts is read with each of them. */
  add(problem: Problem): boolean;
  /** Says what was held back. */
  finish(): void;
  /** How many there were. */
  count(): number;
}

/** A message on standard error, with everything in it made printable. */
export const complain = ({ stderr }: Io, message: string): void => {
  stderr.write(`postlint: ${printable(message)}\n`);
};

const inWords = ({ path, line, message }: Problem): string => {
  const place = line === undefined ? path : `${path}:${line}`;
  return path === undefined ? message : `${place}: ${message}`;
};

/**
 * Tells each problem once, and of each file only the first ones.
 * @param before Called before anything is printed.
 */
export const complaints = (io: Io, before: () => void = () => {}): Complaints => {
  const byPath = new Map<string | undefined, Set<string>>();
  const heldBack = new Map<string | undefined, number>();
  let count = 0;
  return {
    add: (problem) => {
      count += 1;
      const { path } = problem;
      const words = inWords(problem);
      const told = byPath.get(path) ?? new Set();
      byPath.set(path, told);
      if (told.has(words)) return false;
      if (told.size >= TOLD) {
        heldBack.set(path, (heldBack.get(path) ?? 0) + 1);
        return true;
      }
      told.add(words);
      before();
      complain(io, words);
      showStack(io, problem.cause);
      return true;
    },
    finish: () => {
      for (const [path, number] of heldBack) {
        complain(io, inWords({ ...(path === undefined ? {} : { path }), message: `and ${number} more like these` }));
      }
    },
    count: () => count,
  };
};
