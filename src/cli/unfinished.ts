/** Files that are being written, for whoever ends the run from outside: no half of one is to be left lying about. */
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const unfinished = new Set<string>();

/** Takes the files away and lets the signal do what it does where nobody listens. */
const clearAway = (signal: NodeJS.Signals): void => {
  for (const path of unfinished) rmSync(path, { force: true });
  process.kill(process.pid, signal);
};

/** Where somebody listens already, the run ends in order and its files are finished. */
const heard = (): readonly NodeJS.Signals[] => SIGNALS.filter((signal) => process.listenerCount(signal) === 0);

/** Remembers a file until the function that it hands back is called. */
export const untilFinished = (path: string): (() => void) => {
  if (unfinished.size === 0) for (const signal of heard()) process.once(signal, clearAway);
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
    if (unfinished.size === 0) for (const signal of SIGNALS) process.off(signal, clearAway);
  };
};
