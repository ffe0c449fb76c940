import { Worker } from 'node:worker_threads';

/** Name of the error where a worker is gone: told in one line, as the way out is in it. */
const NAME = 'ThreadError';

/**
 * Left to itself a thread puts off cleaning up: with these limits two take 80 MB less, at no measurable cost in
 * time. Words to the length of the longest post still fit.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

interface Turn {
  readonly resolve: (done: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly worker: Worker;
  /** What it has been given and has not done, in order: it answers in the order it is asked. */
  readonly turns: Turn[];
}

/** Worker threads that all do the same. */
export interface Crew {
  /** Gives a job to whoever has least to do. Rejects once any worker has crashed. */
  give(job: unknown): Promise<unknown>;
  /** Ends the threads, in the middle of their work if need be. */
  stop(): Promise<void>;
}

const gone = (why: string): Error =>
  Object.assign(new Error(`a worker thread broke off (${why}); --threads 1 does without them`), { name: NAME });

/**
 * Up to `size` threads, each started when there is a job and nobody is free. One that crashes fails every
 * job that is open, as its own will never be done.
 * @param file The script they run, which answers each message with one.
 * @param data Its `workerData`.
 */
export const hire = (size: number, file: URL, data: unknown): Crew => {
  const members: Member[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { turns } of members) for (const { reject } of turns.splice(0)) reject(failure);
  };

  const start = (): Member => {
    const worker = new Worker(file, { workerData: data, resourceLimits: LIMITS, stdout: true });
    // What rules of the user print there must not come between the lines of a report.
    worker.stdout.pipe(process.stderr, { end: false });
    const member: Member = { worker, turns: [] };
    worker.on('message', (done: unknown) => member.turns.shift()?.resolve(done));
    worker.on('messageerror', (error) => fail(gone(error.message)));
    worker.on('error', (error: unknown) => fail(gone(error instanceof Error ? error.message : String(error))));
    worker.on('exit', (code) => fail(gone(`exit code ${code}`)));
    members.push(member);
    return member;
  };
  const leastBusy = (): Member => {
    const free = members.find(({ turns }) => turns.length === 0);
    if (free || members.length < size) return free ?? start();
    return members.reduce((least, member) => (member.turns.length < least.turns.length ? member : least));
  };

  return {
    give: (job) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        const { worker, turns } = leastBusy();
        worker.postMessage(job);
        turns.push({ resolve, reject });
      }),
    stop: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
};
