import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ignoreFiles } from '../../src/sources/ignore-files.ts';
import type { Problem } from '../../src/types.ts';
import { type Files, folderWith } from '../folder.ts';

const folderIn = (files: Files, inGit: boolean): string => {
  const folder = folderWith(files);
  if (inGit) execFileSync('git', ['init', '-q', folder]);
  return folder;
};

const kept = async (files: Files, { inGit = true, base = '.' } = {}): Promise<readonly string[]> => {
  const folder = folderIn(files, inGit);
  const isIgnored = await ignoreFiles(join(folder, base), []);
  return Object.keys(files).filter((path) => path.endsWith('.md') && !isIgnored(join(folder, path)));
};

const POSTS: Files = { 'a.md': '', 'old/a.md': '', 'old/b.md': '', 'old/deep/a.md': '', 'old/deep/b.md': '' };

describe('what the ignore files of a folder and those above it keep', () => {
  test.each<[string, Files, readonly string[]]>([
    ['a name, at any depth', { '.gitignore': 'a.md' }, ['old/b.md', 'old/deep/b.md']],
    ['a name in one place', { '.gitignore': '/a.md' }, ['old/a.md', 'old/b.md', 'old/deep/a.md', 'old/deep/b.md']],
    ['a folder', { '.gitignore': 'deep/' }, ['a.md', 'old/a.md', 'old/b.md']],
    ['a folder further down', { 'old/.gitignore': '/deep' }, ['a.md', 'old/a.md', 'old/b.md']],
    ['all but one', { '.gitignore': '*.md\n!b.md' }, ['old/b.md', 'old/deep/b.md']],
    ['a file back from further down', { '.gitignore': '*.md', 'old/.gitignore': '!/a.md' }, ['old/a.md']],
    ['nothing back from an ignored folder', { '.gitignore': 'old/', 'old/.gitignore': '!*' }, ['a.md']],
    ['a folder back from further down', { '.gitignore': 'deep/', 'old/.gitignore': '!deep/' }, Object.keys(POSTS)],
    ['the postlint file over the git file', { '.gitignore': '*.md', '.postlintignore': '!/a.md' }, ['a.md']],
    ['a postlint file alone', { 'old/.postlintignore': '**/a.md' }, ['a.md', 'old/b.md', 'old/deep/b.md']],
    ['comments, blanks and CRLF', { '.gitignore': '\uFEFF# a.md\r\n\r\n  \r\n/old/ \r\n' }, ['a.md']],
    ['a name that ends in a space', { '.gitignore': 'a.md\\ \nold/ ' }, ['a.md']],
    ['capitals as they are', { '.gitignore': 'A.md' }, Object.keys(POSTS)],
  ])('%s', async (_name, ignores, expected) => {
    expect(await kept({ ...POSTS, ...ignores })).toEqual(expected);
  });

  test('names of folders are no patterns', async () => {
    expect(await kept({ '[ab] !/.gitignore': 'a.md', '[ab] !/a.md': '', 'a/a.md': '' })).toEqual(['a/a.md']);
  });

  test('those above the repository say nothing, and those of the outer one do in an inner one', async () => {
    const files = { '.gitignore': 'b.md', 'in/.git': 'gitdir: elsewhere', 'in/.gitignore': 'c.md', 'in/b.md': '' };
    expect(await kept({ ...files, 'in/a.md': '', 'in/c.md': '' }, { base: 'in' })).toEqual(['in/b.md', 'in/a.md']);
    expect(await kept({ ...files, 'in/a.md': '', 'in/c.md': '' })).toEqual(['in/a.md']);
  });

  test('without a repository those from the folder of the run down are read', async () => {
    const files = { '.gitignore': '*', 'in/.gitignore': 'b.md', 'in/a.md': '', 'in/b.md': '', 'in/on/b.md': '' };
    expect(await kept(files, { inGit: false, base: 'in' })).toEqual(['in/a.md']);
  });

  test('an ignore file that is a folder says nothing', async () => {
    expect(await kept({ '.gitignore/x': '', 'a.md': '' })).toEqual(['a.md']);
  });
});

test('one that cannot be read is a problem', async () => {
  const folder = folderWith({ 'a.md': '' });
  const { symlinkSync } = await import('node:fs');
  symlinkSync('.gitignore', join(folder, '.gitignore'));
  const problems: Problem[] = [];
  const isIgnored = await ignoreFiles(folder, problems);
  expect(isIgnored(join(folder, 'a.md'))).toBe(false);
  expect(problems).toEqual([
    {
      path: join(folder, '.gitignore'),
      message: 'is a link that leads back to itself; remove it or point it at a file',
    },
  ]);
});

test('agrees with git on whatever patterns', async () => {
  const part = fc.constantFrom('a', 'b', '*', 'a*', '?', '[ab]', '**');
  const pattern = fc
    .tuple(fc.constantFrom('', '', '!'), fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 3 }))
    .chain(([not, lead, parts]) => fc.constantFrom('', '/').map((tail) => `${not}${lead}${parts.join('/')}${tail}`));
  const text = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'));
  const names = ['a', 'b'];
  const paths = names.flatMap((x) => [`${x}/x`, ...names.flatMap((y) => [`${x}/${y}/x`, `${x}/${y}/a`])]);
  const folder = folderIn(Object.fromEntries(paths.map((path) => [path, ''])), true);
  await fc.assert(
    fc.asyncProperty(text, text, text, async (top, below, deep) => {
      const ignores = { '.gitignore': top, 'a/.gitignore': below, 'a/b/.gitignore': deep };
      for (const [path, patterns] of Object.entries(ignores)) writeFileSync(join(folder, path), patterns);
      const isIgnored = await ignoreFiles(folder, []);
      const listed = execFileSync('git', ['-C', folder, 'ls-files', '-z', '--others', '--exclude-standard'], {
        encoding: 'utf8',
      });
      const byGit = listed.split('\0').filter((path) => paths.includes(path));
      expect(paths.filter((path) => !isIgnored(join(folder, path))).sort()).toEqual(byGit.sort());
    }),
    { numRuns: 150 },
  );
});
