/** Content repositories to try hooks in. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Ran, run } from '../cli/harness.ts';
import { house } from '../cli/house.ts';
import { GIT_ENV, type Repository, repositoryWith } from '../cli/repository.ts';
import type { Files } from '../folder.ts';
import { ROOT } from './recipes.ts';

type Env = Readonly<Record<string, string>>;

/** Puts this checkout where a folder's `npx postlint` looks, and tools of its own beside it. */
export const installHere = (folder: string, tools: readonly string[] = []): void => {
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(ROOT, 'bin/postlint.js'), join(bin, 'postlint'));
  for (const tool of tools) symlinkSync(join(ROOT, 'node_modules/.bin', tool), join(bin, tool));
};

/** A content repository with the house's rules, a `package.json`, and posts nobody lints any more. */
export const content = (files: Files): Repository => {
  const repository = repositoryWith(
    house({
      '.gitignore': 'node_modules\n.husky/_\n',
      '.postlintignore': 'posts/old/\n',
      'package.json': '{ "private": true }',
      'posts/old/a.md': 'fine',
      ...files,
    }),
  );
  repository.commit();
  return repository;
};

/** Runs a line of shell there, with no settings of the user's; `env` may add to the environment. */
export const inShell = (command: string, { folder }: Repository, env = {}): Promise<Ran> =>
  run('sh', ['-c', command], { cwd: folder, env: { HOME: folder, ...env, ...GIT_ENV } });

/** Stages a post and tries to commit it. */
const commit = async (repository: Repository, path: string, text: string, env: Env): Promise<Ran> => {
  repository.write(path, text);
  repository.git('add', path);
  const ran = await inShell(`git commit -qm "${path}"`, repository, env);
  if (ran.code !== 0) repository.git('rm', '-qf', '--cached', path);
  return ran;
};

/** A bad post blocks the commit, a clean one passes, and one that is ignored is silent. */
export const expectGate = async (repository: Repository, env: Env = {}): Promise<void> => {
  const bad = await commit(repository, 'posts/bad.md', 'hmm', env);
  expect(bad.stdout + bad.stderr).toContain('here is hmm');
  expect(bad.code).toBe(1);
  expect((await commit(repository, 'posts/good.md', 'fine', env)).code).toBe(0);
  const ignored = await commit(repository, 'posts/old/b.md', 'hmm', env);
  expect(ignored.stdout + ignored.stderr).not.toMatch(/here is|postlint:/);
  expect(ignored.code).toBe(0);
};
