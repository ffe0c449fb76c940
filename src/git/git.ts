import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Where git is to look, and the environment it is to see: a hook's says which index a commit is made from. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Nothing that a repository brings along is run, and nothing in it is written. */
const HARMLESS = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** An error that is told as it stands: what git could not do and the way out. */
export const gitError = (message: string): Error => Object.assign(new Error(message), { name: 'GitError' });

const NO_GIT = '--staged and --changed need git, and there is no program "git" on your PATH; install it first';
const NO_REPOSITORY =
  'this folder is in no git repository, so nothing tells what is staged or changed; name files instead';

/** Starts git, without a shell; `fail` takes what keeps it from running. */
export const startGit = (args: readonly string[], { cwd, env }: GitPlace, fail: (error: Error) => void) => {
  // Its words are compared with, so they must be English.
  const child = spawn('git', [...HARMLESS, ...args], { cwd, env: { ...env, LC_ALL: 'C' }, windowsHide: true });
  child.on('error', (error: NodeJS.ErrnoException) =>
    fail(error.code === 'ENOENT' ? gitError(NO_GIT) : gitError(`git cannot be run: ${error.message}`)),
  );
  child.stdin.on('error', () => {});
  return child;
};

const inWords = (stderr: string): Error => {
  if (/not a git repository|must be run in a work tree/.test(stderr)) return gitError(NO_REPOSITORY);
  return gitError(
    `git could not tell what to lint: ${stderr
      .trim()
      .replace(/^fatal: /, '')
      .replace(/\s*\n\s*/g, ' ')}`,
  );
};

/** What git prints; throws a `GitError` where it fails, or there is no git or no repository. */
export const git = (args: readonly string[], place: GitPlace): Promise<string> =>
  new Promise((done, reject) => {
    const child = startGit(args, place, reject);
    const printed: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('close', (code) => (code === 0 ? done(Buffer.concat(printed).toString()) : reject(inWords(stderr))));
    child.stdin.end();
  });

/** The root of the work tree, absolute; throws a `GitError` where there is none. */
export const rootOf = async (place: GitPlace): Promise<string> => {
  const [inside, up = ''] = (await git(['rev-parse', '--is-inside-work-tree', '--show-cdup'], place)).split('\n');
  if (inside !== 'true') throw gitError(NO_REPOSITORY);
  return resolve(place.cwd, up);
};
