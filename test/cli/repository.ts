/** Scratch git repositories for tests. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, folderWith } from '../folder.ts';

/** An environment in which git is the same for everybody. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

export interface Repository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(path: string, text: string | Uint8Array): void;
  /** Commits everything there is. */
  commit(): void;
}

/** A repository on branch `main` with these files, not yet added, gone after the test. */
export const repositoryWith = (files: Files): Repository => {
  const folder = folderWith(files);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...GIT_ENV },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    write: (path, text) => writeFileSync(join(folder, path), text),
    commit: () => {
      git('add', '-A');
      git('commit', '-qm', 'all');
    },
  };
};
