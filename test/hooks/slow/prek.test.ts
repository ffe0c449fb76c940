/** The hooks as prek and pre-commit install them: from a clone of the last commit, built by npm's `prepare`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Ran } from '../../cli/harness.ts';
import type { Repository } from '../../cli/repository.ts';
import { content, expectGate, inShell } from '../content.ts';
import { ROOT, recipe } from '../recipes.ts';

const PREK = join(ROOT, 'node_modules/.bin/prek');
const HEAD = execFileSync('git', ['-C', ROOT, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const HOME = mkdtempSync(join(tmpdir(), 'postlint-prek-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

/** The user's own way to the registry and to npm's cache, but nothing of the npm and the git that may run this test. */
const ENV = Object.fromEntries(
  Object.entries({ ...process.env, PREK_HOME: HOME, NO_COLOR: '1' }).flatMap(([name, value]) =>
    value === undefined || (/^(?:npm_|GIT_)/i.test(name) && !/registry|proxy|cafile/i.test(name))
      ? []
      : [[name, value]],
  ),
);

const prek = (args: string, repository: Repository): Promise<Ran> => inShell(`'${PREK}' ${args}`, repository, ENV);

/** The post and the queue hook of the README, for the last commit of this checkout. */
const CONFIG = recipe('.pre-commit-config.yaml')
  .replace(/repo: .*/, `repo: ${ROOT}`)
  .replace(/rev: .*/, `rev: ${HEAD}`);

const QUEUE = 'date,text\n2026-05-01,fine\n2026-05-02,hmm\n';

// prek has no program for some platforms; where it has one, it must work.
const runs = spawnSync(PREK, ['--version']).status === 0;

describe.skipIf(!runs)('prek', () => {
  it('tries a hook from this checkout', async () => {
    const repository = content({});
    repository.write('posts/bad.md', 'hmm');
    repository.write('posts/old/bad.md', 'hmm');
    repository.git('add', '-A');
    const { code, stdout, stderr } = await prek(`try-repo '${ROOT}' postlint --rev ${HEAD}`, repository);
    expect(stderr).not.toMatch(/error/i);
    expect(stdout).toContain('- exit code: 1\n');
    expect(stdout).toMatch(/^\s*posts\/bad\.md\n\s*\n\s*1:1 {2}warning {2}here is hmm/m);
    expect(stdout).not.toContain('posts/old');
    expect(code).toBe(1);
  });

  it('installs the hooks of the README', async () => {
    const repository = content({ '.pre-commit-config.yaml': CONFIG });
    expect((await prek('install --install-hooks', repository)).code).toBe(0);
    await expectGate(repository, ENV);

    mkdirSync(join(repository.folder, 'queue'));
    repository.write('queue/april.csv', QUEUE);
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'an old queue', '--no-verify');
    repository.write('queue/may.csv', QUEUE.replace('hmm', 'fine'));
    repository.git('add', '-A');
    const whole = await inShell('git commit -qm queue', repository, ENV);
    expect(whole.stdout + whole.stderr).toMatch(/april\.csv, row 3[\s\S]*here is hmm/);
    expect(whole.code).toBe(1);
  });
});
