import { Worker } from 'node:worker_threads';
import { reasonOf } from '../engine/wording.ts';
import { isLate } from './wire.ts';

/** Name of the error where a worker is gone: told in one line, as the way out is in it. */
const NAME = 'ThreadError';

/**
 * Left to itself a thread puts off cleaning up: with these limits two take 80 MB less, at no measurable cost in
 * time. Words to the length of the longest post still fit.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

/** Jobs a worker is given at most: one in work and one at hand. */
const AT_HAND = 2;

interface Turn {
  readonly resolve: (done: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly worker: Worker;
  /** False while it starts: a job it was given then would wait for longer than it takes elsewhere. */
  ready: boolean;
  /** What it has been given and has not done, in order: it answers in the order it is asked. */
  readonly turns: Turn[];
}

/** Worker threads that all do the same. */
export interface Crew {
  /** Gives a job to whoever has least to do; undefined where all have enough. Rejects once any worker has crashed. */
  offer(job: unknown): Promise<unknown> | undefined;
  /** Ends the threads, in the middle of their work if need be. */
  stop(): Promise<void>;
}

const gone = (why: string): Error =>
  Object.assign(new Error(`a worker thread broke off (${why}); --threads 1 does without them`), { name: NAME });

/** What fails late in a worker fails late here, where whoever runs the command hears of it. */
const failLate = ({ message, stack }: Pick<Error, 'message' | 'stack'>): void => {
  setImmediate(() => {
    throw Object.assign(new Error(message), { stack });
  });
};

/**
 * Up to `size` threads, started one by one when there is a job and nobody has room for it. One that crashes fails
 * every job that is open, as its own will never be done.
 * @param file The script they run, which says one message when it is ready and answers each with one from then on;
 * a `Late` may come at any time.
 * @param data Its `workerData`.
 */
export const hire = (size: number, file: URL, data: unknown): Crew => {
  const members: Member[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { turns } of members) for (const { reject } of turns.splice(0)) reject(failure);
  };

  const start = (): void => {
    const worker = new Worker(file, { workerData: data, resourceLimits: LIMITS, stdout: true });
    // What rules of the user print there must not come between the lines of a report.
    worker.stdout.pipe(process.stderr, { end: false });
    const member: Member = { worker, ready: false, turns: [] };
    worker.on('message', (message: unknown) => {
      if (isLate(message)) failLate(message.late);
      else if (member.ready) member.turns.shift()?.resolve(message);
      else member.ready = true;
    });
    worker.on('messageerror', (error) => fail(gone(error.message)));
    worker.on('error', (error: unknown) => fail(gone(reasonOf(error))));
    worker.on('exit', (code) => fail(gone(`exit code ${code}`)));
    members.push(member);
  };
  const leastBusy = (): Member | undefined =>
    members
      .filter(({ ready, turns }) => ready && turns.length < AT_HAND)
      .sort((one, other) => one.turns.length - other.turns.length)[0];

  return {
    offer: (job) => {
      if (failure) return Promise.reject(failure);
      const member = leastBusy();
      if (!member) {
        if (members.length < size && members.every(({ ready }) => ready)) start();
        return undefined;
      }
      member.worker.postMessage(job);
      return new Promise((resolve, reject) => {
        member.turns.push({ resolve, reject });
      });
    },
    stop: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
};
