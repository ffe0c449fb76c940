/** What Tab completes: asked of the hidden command, and of a real shell. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintOptions } from '../../src/cli/options.ts';
import { createProgram } from '../../src/cli/program.ts';
import { SHELLS } from '../../src/cli/shells.ts';
import { FORMATTERS, NETWORKS, ROLES } from '../../src/types.ts';
import { folderWith } from '../folder.ts';
import { BIN, call, run } from './harness.ts';
import { house } from './house.ts';

const IO = { ...process, stdin: process.stdin, cwd: () => '/' };

const next = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { code, stdout, stderr } = await call({ args: ['complete', '--', ...words], cwd: folderWith(house({})) });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
};

describe('the words that may come next', () => {
  it.each<readonly [typed: readonly string[], found: readonly string[]]>([
    [['exp'], ['explain', ':files']],
    [['--max'], ['--max-warnings']],
    [
      ['rules', '--'],
      ['--json', '--config', '--no-config', '--no-config-code', '--color', '--no-color', '--help'],
    ],
    [['a.md', '--network', 'b'], ['bluesky']],
    [['--network', ''], NETWORKS],
    [['--network=ma'], ['--network=mastodon']],
    [['--network', '=', 'ma'], ['mastodon']],
    [['--format', '='], FORMATTERS],
    [['-f', ''], FORMATTERS],
    [
      ['--fail-on', ''],
      ['error', 'warning', 'info', 'never'],
    ],
    [
      ['--color', 'a'],
      ['auto', 'always'],
    ],
    [['--map', ''], ROLES.map((role) => `${role}=`)],
    [['--only', 'bo'], ['boom']],
    [['explain', 'give-'], ['give-to-get']],
    [['explain', '--color', 'n'], ['never']],
    [
      ['completions', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['help', 'ru'], ['rules']],
    [['--min-score', ''], []],
    [['--config', ''], [':files']],
    [['drafts', 'exp'], [':files']],
    [['--nothing', 'x'], [':files']],
    [['init', ''], []],
  ])('%j', async (typed, found) => {
    expect(new Set(await next(...typed))).toEqual(new Set(found));
  });

  it('are the commands at first, without the hidden one', async () => {
    const commands = createProgram(IO, () => {}).commands.map((command) => command.name());
    expect(await next('')).toEqual([...commands.filter((name) => name !== 'complete'), ':files']);
  });

  it('are every option that the help shows', async () => {
    const shown = lintOptions().flatMap(({ hidden, long }) => (hidden ? [] : [long]));
    expect(await next('--')).toEqual(expect.arrayContaining(shown));
    expect(await next('--stdin-file')).toEqual(['--stdin-filename']);
  });

  it('are the rules that come with postlint where the config is broken', async () => {
    const cwd = folderWith({ 'postlint.config.json': '{' });
    const { stdout, stderr } = await call({ args: ['complete', '--', 'explain', 'give-to'], cwd });
    expect([stdout, stderr]).toEqual(['give-to-get\n', '']);
  });
});

/** A PATH with `postlint` in it. */
const pathWith = (folder: string): string => {
  mkdirSync(join(folder, 'bin'));
  symlinkSync(process.execPath, join(folder, 'bin/node'));
  writeFileSync(join(folder, 'bin/postlint'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
  chmodSync(join(folder, 'bin/postlint'), 0o755);
  return `${join(folder, 'bin')}:${process.env.PATH}`;
};

const has = (shell: string): boolean => {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe.skipIf(!has('bash'))('in bash', () => {
  const tab = async (...words: readonly string[]): Promise<readonly string[]> => {
    const cwd = folderWith(house({ 'drafts/a.md': 'hmm', 'my draft.md': 'hmm' }));
    const script = `source <(postlint completions bash)
      COMP_WORDS=(postlint "$@"); COMP_CWORD=$#
      _postlint
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await run('bash', ['--norc', '-c', script, 'bash', ...words], {
      cwd,
      env: { PATH: pathWith(cwd) },
    });
    expect(stderr).toBe('');
    return stdout.split('\n').slice(0, -1);
  };

  it('completes commands, values after a space and after =, rules and files', async () => {
    expect(await tab('exp')).toEqual(['explain']);
    expect(await tab('--format', 'js')).toEqual(['json']);
    expect(await tab('--format', '=', 'js')).toEqual(['json']);
    expect(await tab('explain', 'give-to')).toEqual(['give-to-get']);
    expect(await tab('dra')).toEqual(['drafts']);
    expect(await tab('my')).toEqual(['my draft.md']);
  });

  it('is bound to the command', async () => {
    const cwd = folderWith({});
    const script = 'source <(postlint completions bash); complete -p postlint';
    const { stdout } = await run('bash', ['--norc', '-c', script], { cwd, env: { PATH: pathWith(cwd) } });
    expect(stdout).toBe('complete -F _postlint postlint\n');
  });
});

it.each(['zsh', 'fish'] as const)('is a script that %s can read', async (shell) => {
  const { code, stdout, stderr } = await call({ args: ['completions', shell], cwd: folderWith({}) });
  expect([code, stdout, stderr]).toEqual([0, SHELLS[shell], '']);
  if (!has(shell)) return;
  const cwd = folderWith({ script: stdout });
  expect(await run(shell, ['-n', 'script'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
});
