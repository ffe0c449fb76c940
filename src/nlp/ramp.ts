/** 0 up to `from`, 1 from `to` on, and straight between them: a limit without a step, so that one word more moves no score far. */
export const ramp = (value: number, from: number, to: number): number =>
  Math.min(Math.max((value - from) / (to - from), 0), 1);
