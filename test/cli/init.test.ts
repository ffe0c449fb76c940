/** The command `init`: what it asks, what it writes, and what it leaves alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { call, callProcess, run } from './harness.ts';

const CONFIG = 'postlint.config.json';
const GIT = { '.git/HEAD': 'ref: refs/heads/main\n' };
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

/** `init` at a terminal, with these lines typed; `undefined` at the end is Ctrl-D. */
const typing = async (files: Files, ...lines: readonly (string | undefined)[]) => {
  const cwd = folderWith(files);
  const stdin = lines.map((line) => (line === undefined ? '' : `${line}\n`)).join('');
  const ran = await call({ args: ['init'], cwd, typed: stdin, tty: { stdin: true, stdout: true } });
  return { cwd, ...ran };
};

describe('at a terminal', () => {
  it('asks four questions and writes what was answered', async () => {
    const { cwd, code, stdout, stderr } = await typing({ 'drafts/a.md': 'Hi', ...GIT }, 'drafts', '2', 'Mastodon', 'n');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'Where are your posts? A folder or a glob [drafts/**] ' +
        'Who speaks in them? 1 organisation, 2 person, 3 nonprofit, 4 public [organisation] ' +
        'For which network, where a post does not say? bluesky, facebook, instagram, linkedin, mastodon, pinterest, threads, tiktok, x, youtube [none] ' +
        'Lint what is staged before each commit? It adds a hook to .pre-commit-config.yaml, for pre-commit or prek. y or n [n] ' +
        'Wrote postlint.config.json.\n\n' +
        '"postlint" lints your posts now; "postlint rules" lists what it looks for.\n\n' +
        'To lint before each commit, put this under "repos:" in .pre-commit-config.yaml:\n\n' +
        '  - repo: local\n    hooks:\n      - id: postlint\n        name: postlint\n' +
        '        entry: postlint --staged --fail-on warning\n        language: system\n        pass_filenames: false\n\n',
    );
    expect(JSON.parse(read(cwd, CONFIG))).toEqual({
      extends: 'recommended',
      files: ['drafts/**'],
      author: 'person',
      network: 'mastodon',
    });
    expect(existsSync(join(cwd, '.pre-commit-config.yaml'))).toBe(false);
  });

  it('asks again after a slip, and takes an empty answer for the usual one', async () => {
    const { cwd, code, stdout } = await typing({}, 'notes/*.md', '', 'blusky', '');
    expect(code).toBe(0);
    expect(stdout).toContain('  "blusky" is none of bluesky, facebook, instagram');
    expect(stdout).toContain('youtube, none; did you mean "bluesky"?\nFor which network');
    expect(JSON.parse(read(cwd, CONFIG))).toEqual({
      extends: 'recommended',
      files: ['notes/*.md'],
      author: 'organisation',
    });
  });

  it('writes nothing where input ends before the last answer', async () => {
    const { cwd, code, stderr } = await typing(GIT, 'drafts', '1');
    expect([code, stderr]).toEqual([2, 'postlint: stopped before the last answer; nothing was written\n']);
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
  });
});

const ANSWERS = ['', '', '', 'y'];

describe('the hook', () => {
  it('begins a file for pre-commit', async () => {
    const { cwd, stdout } = await typing({ ...GIT, 'package.json': '{}' }, ...ANSWERS);
    expect(stdout).toContain('Wrote postlint.config.json.\nAdded the hook to .pre-commit-config.yaml.\n');
    expect(read(cwd, '.pre-commit-config.yaml')).toBe(
      'repos:\n  - repo: local\n    hooks:\n      - id: postlint\n        name: postlint\n' +
        '        entry: npx --no-install postlint --staged --fail-on warning\n        language: system\n        pass_filenames: false\n',
    );
  });

  it.each([
    ['as deep as the others', 'repos:\n- repo: meta\n  hooks: [{ id: identity }]', ''],
    [
      'below a comment',
      '# ours\nfail_fast: true\nrepos:\n    # one\n    - repo: meta\n      hooks: [{ id: identity }]\n',
      '    ',
    ],
  ])('is put at the end, %s', async (_, before, indent) => {
    const { cwd } = await typing({ ...GIT, '.pre-commit-config.yaml': before }, ...ANSWERS);
    const text = read(cwd, '.pre-commit-config.yaml');
    expect(text.startsWith(before)).toBe(true);
    expect(text.slice(before.length).trimStart().split('\n')[0]).toBe('- repo: local');
    expect(text).toContain(`\n${indent}- repo: local\n${indent}  hooks:\n`);
  });

  it.each([
    ['is not at its end', 'repos:\n  - repo: meta\n    hooks: [{ id: identity }]\nfail_fast: true\n'],
    ['is on one line', 'repos: [{ repo: meta, hooks: [{ id: identity }] }]\n'],
    ['is broken', 'repos: [\n'],
    ['holds something else', '- a\n'],
  ])('is not offered where the list of hooks %s, but told', async (_, before) => {
    const { cwd, code, stdout } = await typing({ ...GIT, '.pre-commit-config.yaml': before }, '', '', '');
    expect(code).toBe(0);
    expect(stdout).not.toContain('y or n');
    expect(stdout).toContain('put this under "repos:" in .pre-commit-config.yaml:\n\n  - repo: local\n');
    expect(read(cwd, '.pre-commit-config.yaml')).toBe(before);
  });

  it.each(['npx lint-staged', 'npx lint-staged\n', ''])('is a line of its own in %j of husky', async (before) => {
    const files = { ...GIT, 'package.json': '{}', '.husky/pre-commit': before };
    const { cwd, stdout } = await typing(files, ...ANSWERS);
    expect(stdout).toContain('It adds a line to .husky/pre-commit. y or n [n] ');
    expect(read(cwd, '.husky/pre-commit')).toBe(
      `${before.trimEnd()}${before === '' ? '' : '\n'}npx --no-install postlint --staged --fail-on warning\n`,
    );
  });

  it.each([
    ['there is no repository', {}],
    ['husky runs postlint already', { ...GIT, '.husky/pre-commit': 'npx postlint\n' }],
    ['pre-commit runs postlint already', { ...GIT, '.pre-commit-config.yaml': 'repos: [] # postlint\n' }],
  ])('is no matter where %s', async (_, files) => {
    const { code, stdout } = await typing(files, '', '', '');
    expect(code).toBe(0);
    expect(stdout).not.toContain('commit');
  });
});

describe('without a terminal', () => {
  it('says what to do', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await callProcess({ args: ['init'], cwd, stdin: 'drafts\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'postlint: "init" asks questions, and there is no terminal to answer at; "postlint init --yes" takes the usual answers\n',
    );
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
  });

  it('takes the usual answers with --yes, touches no hook, and the config works', async () => {
    const cwd = folderWith({
      ...GIT,
      'posts/a.md': 'Comment GUIDE and I will send it.',
      'node_modules/postlint/dist/schema.json': '{}',
      '.husky/pre-commit': 'true\n',
    });
    const { code, stdout, stderr } = await callProcess({ args: ['init', '--yes'], cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Wrote postlint\.config\.json\.\n/);
    expect(read(cwd, CONFIG)).toBe(
      '{\n  "$schema": "./node_modules/postlint/dist/schema.json",\n  "extends": "recommended",\n  "files": [\n    "posts/**"\n  ],\n  "author": "organisation"\n}\n',
    );
    expect(read(cwd, '.husky/pre-commit')).toBe('true\n');
    const linted = await callProcess({ args: ['-f', 'compact'], cwd });
    expect(linted.stdout).toMatch(/^posts\/a\.md:1:1: warning [^\n]* \(give-to-get\)\n$/);
    expect([linted.code, linted.stderr]).toEqual([0, '']);
  });
});

it.each([
  ['postlint.config.json', '{}'],
  ['postlint.config.js', 'export default {}'],
  ['.postlintrc', ''],
  ['package.json', '{"postlint": {}}'],
])('leaves %s as it is', async (name, text) => {
  const cwd = folderWith({ [name]: text });
  const { code, stdout, stderr } = await callProcess({ args: ['init', '--yes'], cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(`postlint: there is a config already, ${name}; edit it, or move it away to begin anew\n`);
  expect(read(cwd, name)).toBe(text);
});

it.skipIf(!existsSync('/usr/bin/script'))('works at a real terminal', async () => {
  const cwd = folderWith({ 'drafts/a.md': 'Hi' });
  const bin = JSON.stringify(`'${process.execPath}' '${join(import.meta.dirname, '../../bin/postlint.js')}' init`);
  const answer = `printf '\\n3\\nx\\n' | script -qec ${bin} /dev/null`;
  const { stdout } = await run('sh', ['-c', answer], { cwd });
  expect(stdout).toContain('Wrote postlint.config.json.');
  expect(JSON.parse(read(cwd, CONFIG))).toMatchObject({ author: 'nonprofit', network: 'x' });
});
