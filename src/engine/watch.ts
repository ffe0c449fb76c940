/** Stops users' rules that take too long: a regular expression can backtrack for years, and a loop may have no end. */
import { type Context, createContext, Script } from 'node:vm';

/** What a rule has for one post or queue, in milliseconds; most take microseconds. */
const LIMIT = 1_000;

interface Named {
  readonly id: string;
}

/** Watches over the rules of one run, in all its threads. */
export interface Watch {
  /** One number a rule, 1 where it is off; threads share it. */
  readonly stopped: SharedArrayBuffer;
  /** True once any rule is off, so that reports lack what it would have found. */
  hasStopped(): boolean;
  /**
   * Does the work for each rule in turn, without those that are off. A rule whose work does not end is stopped and is
   * off from then on, in every thread; it is handed back where this is the thread that found out.
   */
  run<R extends Named>(rules: readonly R[], work: (rule: R) => void): readonly R[];
}

const box: { work?: () => void } = {};
let ready: { readonly script: Script; readonly context: Context } | undefined;

/** The error is of the other context, so it is no `Error` of this one. */
const isLate = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** False where the work had to be broken off. Setting the clock costs as much as linting a post, so work comes in batches. */
const inTime = (work: () => void): boolean => {
  ready ??= { script: new Script('work()'), context: createContext(box) };
  box.work = work;
  try {
    ready.script.runInContext(ready.context, { timeout: LIMIT });
    return true;
  } catch (thrown) {
    if (isLate(thrown)) return false;
    throw thrown;
  }
};

/** @param stopped That of the run, where another thread has begun it. */
export const createWatch = (
  rules: readonly Named[],
  stopped = new SharedArrayBuffer(rules.length * Int32Array.BYTES_PER_ELEMENT),
): Watch => {
  const off = new Int32Array(stopped);
  const numberOf = new Map(rules.map(({ id }, index) => [id, index]));
  const isOn = ({ id }: Named): boolean => Atomics.load(off, numberOf.get(id) ?? -1) === 0;
  const stop = ({ id }: Named): boolean => Atomics.exchange(off, numberOf.get(id) ?? -1, 1) === 0;

  return {
    stopped,
    hasStopped: () => off.some((number) => number !== 0),
    run: (rules, work) => {
      const found: (typeof rules)[number][] = [];
      const on = rules.filter(isOn);
      for (let at = 0; at < on.length; ) {
        const first = at;
        const done = inTime(() => {
          for (let rule = on[at]; rule; rule = on[at]) {
            work(rule);
            at += 1;
          }
        });
        const slow = on[at];
        // Others may have used up the time of all but the first, so those begin again with all of it.
        if (done || slow === undefined || at > first) continue;
        at += 1;
        if (stop(slow)) found.push(slow);
      }
      return found;
    },
  };
};

/** Why a rule says no more. @param where What it was looking at, such as ` on row 5`. */
export const stoppedMessage = ({ id }: Named, where: string): string =>
  `rule "${id}" took more than a second${where}, so it was stopped and is off for the rest of this run; ` +
  'look for a loop without an end, or a repeat inside a repeat such as (a+)+';
