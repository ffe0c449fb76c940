/** The steps of action.yml, run as a runner does: inputs as the environment, outputs and summary as files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { run } from '../cli/harness.ts';
import { house } from '../cli/house.ts';
import { GIT_ENV, type Repository, repositoryWith } from '../cli/repository.ts';
import { ROOT, recipe } from './recipes.ts';

interface Step {
  readonly id: string;
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string; readonly description: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const STEPS = action.runs.steps;

/** Values by the expressions they stand in: `inputs.files`, `steps.install.outputs.program`. */
type Known = Readonly<Record<string, string>>;

const filledIn = (text: string, known: Known): string =>
  text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`nothing is known as ${name}`);
    return value;
  });

const pairsIn = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);

const runAction = async (repository: Repository, inputs: Known, env: Known = {}) => {
  const temp = mkdtempSync(join(tmpdir(), 'postlint-runner-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '');
    return join(temp, name);
  };
  const summary = file('summary');
  let known: Known = { 'github.action_path': ROOT.replace(/\/$/, '') };
  for (const [name, { default: value }] of Object.entries(action.inputs)) {
    known = { ...known, [`inputs.${name}`]: inputs[name] ?? value };
  }
  for (const [index, step] of STEPS.entries()) {
    const output = file(`output-${index}`);
    writeFileSync(join(temp, 'step.sh'), step.run);
    const own = Object.entries(step.env).map(([name, value]) => [name, filledIn(value, known)]);
    const ran = await run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(temp, 'step.sh')], {
      cwd: join(repository.folder, filledIn(step['working-directory'] ?? '.', known)),
      env: {
        ...GIT_ENV,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: repository.folder,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temp,
        ...env,
        ...Object.fromEntries(own),
      },
    });
    for (const [name, value] of pairsIn(output)) known = { ...known, [`steps.${step.id}.outputs.${name}`]: value };
    if (index < STEPS.length - 1 && ran.code === 0) continue;
    const outputs = Object.entries(action.outputs).flatMap(([name, { value }]) => {
      const expression = /^\$\{\{ (.*) \}\}$/.exec(value)?.[1] ?? '';
      return known[expression] === undefined ? [] : [[name, known[expression]]];
    });
    return { ...ran, outputs: Object.fromEntries(outputs), summary: readFileSync(summary, 'utf8') };
  }
  throw new Error('no steps');
};

const committed = (files: Readonly<Record<string, string>>): Repository => {
  const repository = repositoryWith(house(files));
  repository.commit();
  return repository;
};

const LONG = 'so we read this long line of words to its end.';

it('never writes what it is given into a script', () => {
  for (const step of STEPS) {
    expect(step.run).not.toContain('${{');
    expect(step.shell).toBe('bash');
  }
  expect(action.runs.using).toBe('composite');
});

it('uses every input, and says what each is for', () => {
  const used = STEPS.flatMap((step) => [...Object.values(step.env), step['working-directory'] ?? '']).join(' ');
  for (const [name, { description }] of Object.entries(action.inputs)) {
    expect(used).toContain(`\${{ inputs.${name} }}`);
    expect(description).not.toBe('');
  }
});

describe('a run', () => {
  it('prints report and annotations, writes the summary, and gives the counts and the lowest score', async () => {
    const repository = committed({ 'posts/a.md': `cheers, ${LONG}`, 'posts/b.md': `hmm, ${LONG}`, 'c.md': 'boom' });
    const { code, stdout, stderr, outputs, summary } = await runAction(repository, { files: 'posts' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::warning file=posts\/b\.md,line=1,[^\n]*title=postlint hmm::here is hmm$/m);
    expect(stdout).toMatch(/^posts\/b\.md\n[\s\S]*\n2 posts: 1 warning · 1 strength\n$/m);
    expect(summary).toContain('here is hmm');
    expect(outputs).toEqual({ score: '27', 'error-count': '0', 'warning-count': '1', 'sarif-file': '' });
    expect(code).toBe(0);
  });

  it('fails on what it is told to fail on', async () => {
    const repository = committed({ 'a.md': `hmm, ${LONG}` });
    expect((await runAction(repository, { files: 'a.md', 'fail-on': 'warning' })).code).toBe(1);
    expect((await runAction(repository, { files: 'a.md', 'min-score': '28' })).code).toBe(1);
    expect((await runAction(repository, { files: 'a.md', 'min-score': '27' })).code).toBe(0);
  });

  it('takes several files and globs, names with spaces, and CRLF', async () => {
    const repository = committed({ 'a b.md': 'hmm', 'c.txt': 'hmm', '$(touch x).md': 'hmm', 'd.md': 'boom' });
    const { code, outputs } = await runAction(repository, { files: 'a b.md\r\n*.txt\r\n\r\n$(touch x).md\r\n' });
    expect(outputs).toMatchObject({ 'warning-count': '3' });
    expect(code).toBe(0);
  });

  it('writes SARIF from another folder, with a config of its own', async () => {
    const repository = committed({ 'in/a.md': 'hmm', 'in/own.json': '{"rules": {"give-to-get": "off"}}' });
    const inputs = { files: 'a.md', config: 'own.json', 'sarif-file': 'out.sarif', 'working-directory': 'in' };
    const { code, outputs } = await runAction(repository, inputs);
    expect(outputs['sarif-file']).toMatch(/\/in\/out\.sarif$/);
    expect(JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(code).toBe(0);
  });

  it.each([
    ['files', '--version'],
    ['config', '--version'],
    ['fail-on', '--version'],
    ['min-score', '1 --version'],
    ['changed-only', 'yes'],
  ])('takes %s %j for a value and no option', async (name, value) => {
    const { code, outputs, stdout } = await runAction(committed({ 'a.md': 'hmm' }), { files: 'a.md', [name]: value });
    expect(stdout).not.toMatch(/^\d+\.\d+\.\d+/m);
    expect(outputs).not.toHaveProperty('score', '100');
    expect(code).toBe(2);
  });

  it('gives what it has where a file is missing', async () => {
    const { code, outputs, stderr } = await runAction(committed({ 'a.md': 'hmm' }), { files: 'a.md\ngone.md' });
    expect(stderr).toMatch(/^postlint: gone\.md: no such file/);
    expect(outputs).toMatchObject({ 'warning-count': '1' });
    expect(code).toBe(2);
  });
});

describe('the recipe of the README', () => {
  const { jobs } = parse(recipe('.github/workflows/posts.yml'));
  const { with: given } = jobs.posts.steps[1];
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

  it('names inputs there are', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  it('lints what a pull request changes', async () => {
    const repository = committed({ 'posts/a.md': 'hmm', 'posts/b.md': 'fine' });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect((await runAction(repository, inputs, { GITHUB_BASE_REF: 'main' })).code).toBe(0);
    repository.write('posts/b.md', 'hmm');
    repository.commit();
    const { code, outputs } = await runAction(repository, inputs, { GITHUB_BASE_REF: 'main' });
    expect(outputs['warning-count']).toBe('1');
    expect(code).toBe(1);
    expect((await runAction(repository, inputs)).outputs['warning-count']).toBe('2');
  });

  it('says how to get the history where it is missing', async () => {
    const { code, stderr } = await runAction(committed({ 'posts/a.md': 'hmm' }), inputs, { GITHUB_BASE_REF: 'main' });
    expect(stderr).toContain('there is no commit "origin/main" here');
    expect(stderr).toContain('fetch-depth: 0');
    expect(code).toBe(2);
  });
});
