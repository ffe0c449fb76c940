import { didYouMean } from '../config/say.ts';
import { usageError } from './errors.ts';
import type { Io } from './io.ts';
import { printTo } from './output.ts';
import { SHELLS } from './shells.ts';

/** The command `completions`: the script that a shell reads once. Throws a usage error for a shell it does not know. */
export const printCompletions = async (shell: string, io: Io): Promise<number> => {
  const script = Object.entries(SHELLS).find(([name]) => name === shell)?.[1];
  if (script === undefined) {
    const names = Object.keys(SHELLS);
    throw usageError(`no completions for "${shell}"${didYouMean(shell, names) || `; there are: ${names.join(', ')}`}`);
  }
  const out = printTo(io.stdout);
  await out.write(script);
  await out.finish();
  return 0;
};
