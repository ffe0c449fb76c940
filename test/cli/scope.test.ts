/** `--staged` and `--changed`: what git says is linted, no more and no less. */
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { call, callProcess, type Ran } from './harness.ts';
import { house } from './house.ts';
import { GIT_ENV, type Repository, repositoryWith } from './repository.ts';

const BOOM = (path: string): string => `${path}:1:1: error here is boom (boom)\n`;
const HMM = (path: string): string => `${path}:1:1: warning here is hmm (hmm)\n`;

const lint = ({ folder }: Pick<Repository, 'folder'>, args: readonly string[], below = '.'): Promise<Ran> =>
  call({ args: ['-f', 'compact', ...args], cwd: join(folder, below), env: GIT_ENV });

/** A repository with the house's rules and these files in its first commit. */
const committed = (files: Files, more?: Readonly<Record<string, unknown>>): Repository => {
  const repository = repositoryWith(house(files, more));
  repository.commit();
  return repository;
};

describe('--staged', () => {
  it('lints the index and not the work tree', async () => {
    const repository = committed({ 'a.md': 'fine', 'b.md': 'fine', 'c.md': 'boom' });
    repository.write('a.md', 'boom');
    repository.write('b.md', 'hmm');
    repository.git('add', 'a.md', 'b.md');
    repository.write('a.md', 'fine again');
    rmSync(join(repository.folder, 'b.md'));
    expect(await lint(repository, ['--staged'])).toEqual({ code: 1, stdout: BOOM('a.md') + HMM('b.md'), stderr: '' });
  });

  it('is fine where nothing is staged, whatever lies about', async () => {
    const repository = committed({ 'a.md': 'fine' });
    repository.write('a.md', 'boom');
    repository.write('new.md', 'boom');
    expect(await lint(repository, ['--staged'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const tty = { stdout: true, stderr: true };
    expect((await call({ args: ['--staged'], cwd: repository.folder, env: GIT_ENV, tty })).stderr).toContain(
      'postlint: nothing to lint: no post is staged\n',
    );
  });

  it('lints before the first commit', async () => {
    const repository = repositoryWith(house({ 'a.md': 'hmm', 'b.md': 'boom' }));
    repository.git('add', 'a.md');
    expect(await lint(repository, ['--staged'])).toEqual({ code: 0, stdout: HMM('a.md'), stderr: '' });
  });

  it('lints a renamed post under its new name, and leaves deleted posts, links and other files out', async () => {
    const repository = committed({ 'old.md': 'hmm', 'gone.md': 'boom', 'x.md': 'boom' });
    repository.git('mv', 'old.md', 'new.md');
    repository.git('rm', '-q', 'gone.md');
    symlinkSync('x.md', join(repository.folder, 'link.md'));
    repository.write('picture.png', Uint8Array.of(137, 80, 78, 71, 0, 1));
    repository.write('code.ts', 'boom');
    repository.git('add', '-A');
    expect(await lint(repository, ['--staged'])).toEqual({ code: 0, stdout: HMM('new.md'), stderr: '' });
  });

  it('tells a binary file of a post’s name, and lints the rest', async () => {
    const repository = committed({});
    repository.write('a.md', Uint8Array.of(137, 80, 78, 71, 0, 1, 2, 3));
    repository.write('b.md', 'hmm');
    repository.git('add', '-A');
    const { code, stdout, stderr } = await lint(repository, ['--staged']);
    expect(stderr).toBe('postlint: a.md: looks like a binary file; postlint reads text\n');
    expect(stdout).toBe(HMM('b.md'));
    expect(code).toBe(2);
  });

  it('takes names with spaces, quotes, line breaks and letters of any script, and what is large', async () => {
    const names = ['a b.md', 'line\nbreak.md', 'quo"te\\.md', 'été 🚲.md', ':(top).md', '--since.md'];
    const repository = committed({});
    for (const name of names) repository.write(name, `hmm\n\n${'word '.repeat(40_000)}`);
    repository.git('add', '-A');
    const { code, stdout, stderr } = await lint(repository, ['--staged', '--no-queue']);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(names.length + 1);
    expect(stdout).toContain(HMM('été 🚲.md'));
    expect(stdout).toContain(HMM('line\\u000abreak.md'));
    expect(code).toBe(0);
  });

  it('sees the whole repository from a folder below, and names narrow it', async () => {
    const repository = committed({ 'in/x.md': 'fine' });
    for (const path of ['a.md', 'in/b.md', 'in/c.txt', 'in/data.custom']) repository.write(path, 'hmm');
    repository.git('add', '-A');
    const staged = async (...args: readonly string[]) => (await lint(repository, ['--staged', ...args], 'in')).stdout;
    expect(await staged()).toBe(HMM('../a.md') + HMM('b.md') + HMM('c.txt'));
    expect(await staged('.')).toBe(HMM('b.md') + HMM('c.txt'));
    expect(await staged('*.txt', 'x.md')).toBe(HMM('c.txt'));
    expect(await staged('../**/*.md')).toBe(HMM('../a.md') + HMM('b.md'));
    expect(await staged('..', '!../**/*.md')).toBe(HMM('c.txt'));
    expect(await staged('data.custom')).toBe(HMM('data.custom'));
    expect(await staged(join(repository.folder, 'a.md'))).toBe(HMM('../a.md'));
  });

  it('still says that a name is nowhere', async () => {
    const repository = committed({});
    repository.write('a.md', 'hmm');
    repository.git('add', '-A');
    const { code, stderr } = await lint(repository, ['--staged', 'b.md']);
    expect(stderr).toBe('postlint: b.md: no such file or folder; check the spelling and the folder you are in\n');
    expect(code).toBe(2);
  });

  it('keeps to the files of the config, and passes over what is ignored', async () => {
    const repository = committed({ '.postlintignore': 'old/' }, { files: ['posts'] });
    for (const folder of ['posts/old', 'notes']) mkdirSync(join(repository.folder, folder), { recursive: true });
    for (const path of ['posts/a.md', 'posts/old/b.md', 'notes/c.md']) repository.write(path, 'hmm');
    repository.git('add', '-A');
    expect((await lint(repository, ['--staged'])).stdout).toBe(HMM('posts/a.md'));
    expect((await lint(repository, ['--staged', '--no-ignore'])).stdout).toBe(
      HMM('posts/a.md') + HMM('posts/old/b.md'),
    );
  });

  it('reads the index that a hook is given, from a folder below as well', async () => {
    const repository = committed({ 'a.md': 'fine', 'b.md': 'fine', 'in/c.md': 'fine' });
    const hook = join(repository.folder, '.git/hooks/pre-commit');
    const command = `cd in && '${process.execPath}' '${join(import.meta.dirname, '../../bin/postlint.js')}' --staged -f compact`;
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    repository.write('.git/hooks/pre-commit', `#!/bin/sh\n${command}\n`);
    expect(existsSync(hook)).toBe(true);
    (await import('node:fs')).chmodSync(hook, 0o755);
    repository.write('a.md', 'boom');
    repository.write('b.md', 'boom');
    repository.git('add', 'b.md');
    // A commit of one file has an index of its own, without what else is staged.
    expect(() => repository.git('commit', '-qm', 'one', 'a.md')).toThrow(/\.\.\/a\.md:1:1: error/);
    expect(() => repository.git('commit', '-qm', 'one', 'a.md')).not.toThrow(/b\.md/);
    expect(() => repository.git('commit', '-qm', 'staged')).toThrow(/\.\.\/b\.md:1:1: error/);
  });

  it('runs nothing that the repository brings along', async () => {
    const repository = committed({ 'a.md': 'fine' });
    const trap = `touch '${join(repository.folder, 'sprung')}'`;
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.trap.textconv', 'diff.trap.command'])
      repository.git('config', key, trap);
    repository.write('.gitattributes', '*.md diff=trap');
    repository.write('a.md', 'hmm');
    repository.git('-c', 'core.fsmonitor=false', 'add', '-A');
    rmSync(join(repository.folder, 'sprung'), { force: true });
    expect((await lint(repository, ['--staged'])).stdout).toBe(HMM('a.md'));
    expect((await lint(repository, ['--changed'])).stdout).toBe(HMM('a.md'));
    expect(existsSync(join(repository.folder, 'sprung'))).toBe(false);
  });
});

describe('--changed', () => {
  it('lints what is staged, not staged and new, and not what is ignored or deleted', async () => {
    const repository = committed({
      'a.md': 'fine',
      'b.md': 'fine',
      'c.md': 'hmm',
      'd.md': 'hmm',
      '.gitignore': 'e.md',
    });
    for (const path of ['a.md', 'b.md', 'new.md', 'e.md']) repository.write(path, 'hmm');
    repository.git('add', 'a.md');
    rmSync(join(repository.folder, 'd.md'));
    expect(await lint(repository, ['--changed'])).toEqual({
      code: 0,
      stdout: HMM('a.md') + HMM('b.md') + HMM('new.md'),
      stderr: '',
    });
    expect((await lint(repository, ['--changed', 'b.md', 'c.md'])).stdout).toBe(HMM('b.md'));
  });

  it('reaches back to where the branch left, and leaves out what others did since', async () => {
    const repository = committed({ 'a.md': 'fine', 'b.md': 'fine', 'c.md': 'fine' });
    repository.git('switch', '-qc', 'topic');
    repository.write('a.md', 'hmm');
    repository.commit();
    repository.git('switch', '-q', 'main');
    repository.write('b.md', 'hmm');
    repository.commit();
    repository.git('switch', '-q', 'topic');
    expect((await lint(repository, ['--changed', '--since', 'main'])).stdout).toBe(HMM('a.md'));
    expect((await lint(repository, ['--since=main'])).stdout).toBe(HMM('a.md'));
    expect((await lint(repository, ['--changed'])).stdout).toBe('');
  });

  it('compares with the main branch of the remote where nobody says', async () => {
    const remote = committed({ 'a.md': 'fine', 'b.md': 'hmm' });
    const folder = folderWith({});
    remote.git('clone', '-q', remote.folder, folder);
    const git = (...args: readonly string[]) => remote.git('-C', folder, ...args);
    git('switch', '-qc', 'topic');
    (await import('node:fs')).writeFileSync(join(folder, 'a.md'), 'hmm');
    git('commit', '-qam', 'topic');
    expect((await lint({ folder }, ['--changed'])).stdout).toBe(HMM('a.md'));
  });

  it('takes everything there is before the first commit', async () => {
    const repository = repositoryWith(house({ 'a.md': 'hmm', 'b.md': 'hmm' }));
    repository.git('add', 'a.md');
    expect((await lint(repository, ['--changed'])).stdout).toBe(HMM('a.md') + HMM('b.md'));
  });
});

describe('what cannot be told is one clear line and exit code 2', () => {
  const failure = async (repository: Pick<Repository, 'folder'>, args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await lint(repository, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };

  it.each(['--staged', '--changed'])('%s in no repository', async (flag) => {
    expect(await failure({ folder: folderWith(house({ 'a.md': 'boom' })) }, [flag])).toBe(
      'postlint: this folder is in no git repository, so nothing tells what is staged or changed; name files instead\n',
    );
  });

  it('inside the folder of git itself', async () => {
    const { folder } = committed({});
    expect(await failure({ folder: join(folder, '.git') }, ['--staged', '--no-config'])).toMatch(
      /in no git repository/,
    );
  });

  it('no git', async () => {
    const cwd = committed({}).folder;
    const { code, stderr } = await callProcess({ args: ['--staged'], cwd, env: { PATH: folderWith({}) } });
    expect(stderr).toBe(
      'postlint: --staged and --changed need git, and there is no program "git" on your PATH; install it first\n',
    );
    expect(code).toBe(2);
  });

  it.each([
    ['nope', 'there is no commit "nope" here; check the name, or fetch it first (in a GitHub workflow,'],
    ['--output=x', '"--output=x" names no branch, tag or commit'],
    ['', '"" names no branch, tag or commit'],
    ['main..main', 'there is no commit "main..main" here;'],
  ])('--since %j', async (since, words) => {
    expect(await failure(committed({}), ['--changed', `--since=${since}`])).toContain(`postlint: --since: ${words}`);
  });

  it('a branch with no history in common', async () => {
    const repository = committed({ 'a.md': 'fine' });
    repository.git('switch', '-q', '--orphan', 'other');
    repository.git('commit', '-qm', 'alone', '--allow-empty');
    expect(await failure(repository, ['--since', 'main', '--no-config'])).toMatch(
      /does not reach back to where "main"/,
    );
  });

  it('--staged and --changed, --staged and standard input', async () => {
    const repository = committed({});
    expect(await failure(repository, ['--staged', '--changed'])).toMatch(
      /"--staged" cannot be used with .*"--changed"/,
    );
    expect(await failure(repository, ['--staged', '-'])).toBe(
      'postlint: standard input is neither staged nor changed; leave out the one or the other\n',
    );
  });
});
