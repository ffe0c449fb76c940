/** What a worker thread runs: it says that it is ready; from then on posts in, reports out, until it is stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { openProject, postLinter } from '../project.ts';
import type { RawPost } from '../types.ts';
import { answerWith, type Start } from './wire.ts';

const { config, stopped }: Start = workerData;
const linting = openProject(config, stopped).then(postLinter);

parentPort?.on('message', async (posts: readonly RawPost[]) => {
  const lint = await linting;
  parentPort?.postMessage(posts.map((raw) => answerWith(lint(raw))));
});
linting.then(() => parentPort?.postMessage('ready'));
