/** Errors that nobody waits for any more, such as those of a timer that a config leaves behind. */
import { type Io, showStack } from './io.ts';

const HINT = 'does a config or a rule leave a timer or a promise behind? DEBUG=postlint shows where';

/**
 * From now on tells of what fails late, each thing once, and lets the run go on: reports must not be lost to it.
 * After the run it sees to the exit code by itself. The function it returns is true once there was something.
 */
export const hearOfLate = (io: Io): (() => boolean) => {
  const heard = new Set<string>();
  const hear = async (thrown: unknown): Promise<void> => {
    io.exitCode = 2;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (heard.has(message)) return;
    heard.add(message);
    const { complain } = await import('./complaints.ts');
    complain(io, `something failed late: ${message}; ${HINT}`);
    showStack(io, thrown);
  };
  io.on?.('uncaughtException', hear);
  io.on?.('unhandledRejection', hear);
  return () => heard.size > 0;
};
