/** The recipes of the README that need nothing but npm's own packages, each in a repository of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Repository } from '../cli/repository.ts';
import type { Files } from '../folder.ts';
import { content, expectGate, inShell, installHere } from './content.ts';
import { recipe } from './recipes.ts';

const withTools = (files: Files): Repository => {
  const repository = content(files);
  installHere(repository.folder, ['husky', 'lint-staged']);
  return repository;
};

describe('a bad post blocks the commit, a clean one passes, an ignored one is silent', () => {
  it('with husky', async () => {
    const repository = withTools({ '.husky/pre-commit': recipe('.husky/pre-commit') });
    expect((await inShell('npx --no husky', repository)).code).toBe(0);
    await expectGate(repository);
  });

  it('with lint-staged', async () => {
    const repository = withTools({ '.husky/pre-commit': 'npx --no lint-staged\n' });
    writeFileSync(join(repository.folder, 'package.json'), recipe('package.json'));
    repository.commit();
    expect((await inShell('npx --no husky', repository)).code).toBe(0);
    await expectGate(repository);
  });
});

describe('reports', () => {
  const bad = (): Repository => withTools({ 'posts/bad.md': 'hmm', 'posts/good.md': 'fine' });

  it('for GitLab', async () => {
    const repository = bad();
    const { posts } = parse(recipe('.gitlab-ci.yml'));
    const { code } = await inShell(posts.script.join('\n'), repository);
    const report = readFileSync(join(repository.folder, posts.artifacts.reports.codequality), 'utf8');
    expect(JSON.parse(report)).toEqual([
      {
        description: 'here is hmm',
        check_name: 'hmm',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'minor',
        location: { path: 'posts/bad.md', lines: { begin: 1, end: 1 } },
      },
    ]);
    expect(code).toBe(1);
  });

  it('for reviewdog', async () => {
    const repository = bad();
    mkdirSync(join(repository.folder, 'tools'));
    // A stand-in that shows what it is called with and given.
    writeFileSync(join(repository.folder, 'tools/reviewdog'), '#!/bin/sh\necho "$@"\ncat\n', { mode: 0o755 });
    const { stdout } = await inShell(`PATH="$PWD/tools:$PATH"; ${recipe('reviewdog')}`, repository);
    const [args, line, ...rest] = stdout.split('\n');
    expect(args).toContain('-f=rdjsonl');
    expect(rest).toEqual(['']);
    expect(JSON.parse(line ?? '')).toMatchObject({
      message: 'here is hmm',
      severity: 'WARNING',
      location: { path: 'posts/bad.md', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } } },
    });
  });
});
