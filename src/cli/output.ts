import { setImmediate as nextTurn } from 'node:timers/promises';
import { usageError } from './errors.ts';
import type { Sink } from './io.ts';

/** Characters gathered before a write where nobody watches: ten thousand small writes cost a tenth of a run. */
const FULL = 16_384;

/** Text on its way out, in order. */
export interface Output {
  /** Resolves when more may follow; rejects where the text cannot be written. */
  write(text: string): Promise<void>;
  /** Writes what is still held back. */
  finish(): Promise<void>;
  /** True once nobody reads any more (`| head`): stop working. */
  closed(): boolean;
}

/**
 * Prints to a stream at its reader's pace; a closed pipe is no error.
 * @param before Called before every write.
 */
export const printTo = (sink: Sink, before: () => void = () => {}): Output => {
  let held = '';
  let idle: NodeJS.Immediate | undefined;
  let failure: NodeJS.ErrnoException | undefined;
  let writing = Promise.resolve();
  let wake = (): void => {};
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??= error;
    wake();
  };
  sink.on?.('error', fail);
  const closed = (): boolean => failure?.code === 'EPIPE';

  const push = async (text: string): Promise<void> => {
    const drained = new Promise<void>((resolve) => {
      wake = resolve;
    });
    before();
    // A file as standard output throws where a pipe tells by an event.
    try {
      if (sink.write(text) || !sink.once) wake();
      else sink.once('drain', wake);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
    await drained;
    // A failed write tells of it by an event, which a busy run would not see without a turn of the loop.
    await nextTurn();
  };
  const step = async (): Promise<void> => {
    clearImmediate(idle);
    idle = undefined;
    const text = held;
    held = '';
    if (failure === undefined && text !== '') await push(text);
    if (failure && !closed()) throw usageError(`cannot write to standard output: ${failure.message}`);
  };
  const flush = (): Promise<void> => {
    writing = writing.then(step);
    return writing;
  };

  return {
    write: async (text) => {
      held += text;
      if (sink.isTTY || held.length >= FULL) await flush();
      // While input is waited for, a reader of a live stream shall have all there is so far.
      else idle ??= setImmediate(() => flush().catch(() => {}));
    },
    finish: flush,
    closed,
  };
};
