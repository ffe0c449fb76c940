import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { didYouMean } from '../config/say.ts';
import { AUTHORS, type Author, NETWORKS, type Network } from '../types.ts';
import type { Io } from './io.ts';

/** What a config is begun with. */
export interface Answers {
  /** A file, folder or glob. */
  readonly posts: string;
  readonly author: Author;
  readonly network: Network | null;
  readonly hook: boolean;
}

/** Where posts tend to be. */
const FOLDERS = ['posts', 'drafts', 'social', 'content/social', 'content/posts', 'queue', 'tweets', 'toots', 'content'];

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What most would answer, and what `--yes` takes; a hook is only written where somebody says so. */
export const usualAnswers = (cwd: string): Answers => {
  const folder = FOLDERS.find((name) => isFolder(join(cwd, name)));
  return {
    posts: folder === undefined ? '**/*.{md,txt,tweet,toot}' : `${folder}/**`,
    author: 'organisation',
    network: null,
    hook: false,
  };
};

/** Reads an answer; a sentence says what is wrong with it, and the question comes again. */
type Understand<T> = (answer: string) => T | { readonly again: string };

const oneOf =
  <T extends string>(names: readonly T[]): Understand<T> =>
  (answer) => {
    const name = answer.toLowerCase();
    const known = names.find((each) => each === name) ?? names[Number(name) - 1];
    return known ?? { again: `"${answer}" is none of ${names.join(', ')}${didYouMean(name, names)}` };
  };

const yesOrNo: Understand<boolean> = (answer) => {
  if (/^y(es)?$/i.test(answer)) return true;
  return /^no?$/i.test(answer) ? false : { again: 'y or n?' };
};

const isAgain = (value: unknown): value is { readonly again: string } =>
  typeof value === 'object' && value !== null && 'again' in value;

/** Where the user ends input before the last answer. */
const ENDED = Symbol('ended');

/** Asks one question after another; an empty answer is the usual one. */
const asker = (io: Io) => {
  const reader = createInterface({ input: Readable.from(io.stdin), terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async <T>(question: string, usual: T, understand: Understand<T>): Promise<T> => {
    for (;;) {
      io.stdout.write(`${question} `);
      const { value, done } = await lines.next();
      if (done) throw ENDED;
      const answer = String(value).trim();
      const understood = answer === '' ? usual : understand(answer);
      if (!isAgain(understood)) return understood;
      io.stdout.write(`  ${understood.again}\n`);
    }
  };
  return { ask, close: () => reader.close() };
};

const NO_NETWORK = 'none';

const askEach = async (ask: ReturnType<typeof asker>['ask'], cwd: string, hookQuestion: string | undefined) => {
  const usual = usualAnswers(cwd);
  const posts = await ask(`Where are your posts? A folder or a glob [${usual.posts}]`, usual.posts, (answer) =>
    isFolder(join(cwd, answer)) ? `${answer.replace(/[\\/]+$/, '')}/**` : answer,
  );
  const authors = AUTHORS.map((name, i) => `${i + 1} ${name}`).join(', ');
  const author = await ask(`Who speaks in them? ${authors} [${usual.author}]`, usual.author, oneOf(AUTHORS));
  const networks = [...NETWORKS, NO_NETWORK] as const;
  const network = await ask(
    `For which network, where a post does not say? ${NETWORKS.join(', ')} [${NO_NETWORK}]`,
    NO_NETWORK,
    oneOf<(typeof networks)[number]>(networks),
  );
  const hook = hookQuestion === undefined ? false : await ask(`${hookQuestion} y or n [n]`, false, yesOrNo);
  return { posts, author, network: network === NO_NETWORK ? null : network, hook };
};

/**
 * The user's answers; undefined where input ends before the last.
 * @param hookQuestion Asked last; not at all where there is no hook to offer.
 */
export const askAll = async (io: Io, cwd: string, hookQuestion: string | undefined): Promise<Answers | undefined> => {
  const { ask, close } = asker(io);
  try {
    return await askEach(ask, cwd, hookQuestion);
  } catch (error) {
    if (error !== ENDED) throw error;
    return undefined;
  } finally {
    close();
  }
};
