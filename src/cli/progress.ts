import type { Io } from './io.ts';

const POSTS_A_STEP = 500;
const MS_A_STEP = 1_000;
const CLEAR = '\r\u001B[K';

/** One line on standard error that counts posts while nothing else moves on the screen. */
export interface Progress {
  /** Another post is done. */
  tick(): void;
  /** Takes the line away, before other text goes to the screen. */
  clear(): void;
}

const nothing: Progress = { tick: () => {}, clear: () => {} };

/** Silent unless standard error is a terminal outside CI. */
export const showProgress = ({ env, stderr }: Io): Progress => {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb') return nothing;
  let posts = 0;
  let last = performance.now();
  let shown = false;
  let moving = false;
  return {
    tick: () => {
      posts += 1;
      const now = performance.now();
      if (posts % POSTS_A_STEP !== 0 && now - last < MS_A_STEP) return;
      last = now;
      shown = !moving;
      moving = false;
      if (!shown) return;
      stderr.write(`${CLEAR}postlint: ${posts.toLocaleString('en')} posts …`);
    },
    clear: () => {
      moving = true;
      if (shown) stderr.write(CLEAR);
      shown = false;
    },
  };
};
