/**
 * What a worker thread runs: it says that it is ready; from then on posts in, reports out, until it is stopped. What
 * fails late ends neither it nor the run, so that is told of as it comes.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openProject, postLinter } from '../project.ts';
import type { RawPost } from '../types.ts';
import { answerWith, type Late, type Start } from './wire.ts';

const tellLate = (thrown: unknown): void => {
  const { message, stack = message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  parentPort?.postMessage({ late: { message, stack } } satisfies Late);
};
/** The answer that is waited for will never come, so that there is no going on. */
const breakOff = (thrown: unknown): void => {
  process.off('uncaughtException', tellLate);
  setImmediate(() => {
    throw thrown;
  });
};
process.on('uncaughtException', tellLate);
process.on('unhandledRejection', tellLate);

const { config, stopped }: Start = workerData;
const linting = openProject(config, stopped).then(postLinter);

parentPort?.on('message', (posts: readonly RawPost[]) => {
  linting.then((lint) => parentPort?.postMessage(posts.map((raw) => answerWith(lint(raw))))).catch(breakOff);
});
linting.then(() => parentPort?.postMessage('ready')).catch(breakOff);
