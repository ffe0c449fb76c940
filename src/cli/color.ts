import type { Io } from './io.ts';

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
/** What `--color` may be; false is `--no-color`. */
export type ColorChoice = (typeof COLOR_CHOICES)[number] | false;

/** Whether to colour standard output: the flag, then FORCE_COLOR, NO_COLOR, `TERM=dumb`, then whether it is a terminal. */
export const wantsColor = (choice: ColorChoice | undefined, { env, stdout }: Io): boolean => {
  if (choice === 'always') return true;
  if (choice === 'never' || choice === false) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stdout.isTTY === true;
};
