/** Every command of the README, typed as it stands there; those of two sections have tests of their own. */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { root } from '../src/build/files.mjs';
import { lintOptions } from '../src/cli/options.ts';
import { builtinQueueRules, builtinRules } from '../src/engine/load-rules.ts';
import { run } from './cli/harness.ts';
import { spot } from './cli/house.ts';
import { folderWith } from './folder.ts';

/** Sections whose commands need other tools or a project around them, and the tests that run them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Rules of your own': 'test/cli/readme.test.ts',
  'Hooks and CI': 'test/hooks/recipes.test.ts',
};

interface Block {
  readonly section: string;
  readonly language: string;
  readonly text: string;
}

const README = readFileSync(join(root, 'README.md'), 'utf8');

const BLOCKS: readonly Block[] = README.split(/^## /m).flatMap((part) =>
  [...part.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    section: /^.*/.exec(part)?.[0] ?? '',
    language,
    text,
  })),
);

const blocksIn = (language: string): readonly Block[] =>
  BLOCKS.filter((block) => block.language === language && !(block.section in ELSEWHERE));

/** One command a line, without the comment behind it. */
const COMMANDS = blocksIn('sh').flatMap(({ text }) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** The two commands for a fresh clone, which this test stands in: what they do once everything is installed. */
const installed = COMMANDS.filter((line) => line.startsWith('npm ci && ')).map((line) =>
  line.slice('npm ci && '.length),
);

/** A project with the package installed, and the files that the README speaks of. */
const project = (): { readonly cwd: string; readonly env: { readonly PATH: string } } => {
  const cwd = folderWith({
    'notes.md': 'What would you fix first in your kitchen?',
    'queue/may.jsonl': '{"text": "Thank you @kofi for the recording of the talk."}\n',
    'bin/pbpaste': '#!/bin/sh\necho "Comment GUIDE and I will send it."\n',
    'package.json': '{"type": "module"}',
  });
  for (const folder of ['drafts', 'queue']) {
    cpSync(join(root, 'test/fixtures', folder), join(cwd, folder), { recursive: true });
  }
  chmodSync(join(cwd, 'bin/pbpaste'), 0o755);
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules/postlint'));
  symlinkSync(join(root, 'bin/postlint.js'), join(cwd, 'bin/postlint'));
  return { cwd, env: { PATH: [join(cwd, 'bin'), process.env.PATH].join(delimiter) } };
};

it('has commands to run, and leaves no other out than it says', () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
  const sections = new Set(BLOCKS.map(({ section }) => section));
  const tests = Object.entries(ELSEWHERE).filter(([section]) => sections.has(section));
  for (const [, test] of tests) expect(existsSync(join(root, test)), test).toBe(true);
});

it('tells of every option', () => {
  // `--color` tells of it.
  const told = lintOptions().filter(({ hidden, long }) => !hidden && long !== '--no-color');
  expect(told.flatMap(({ long }) => (long && !new RegExp(`\`[^\`]*${long}\\b`).test(README) ? [long] : []))).toEqual(
    [],
  );
});

describe('in a clone', () => {
  it('the two first commands are the sample and the tests', () => {
    expect(installed).toEqual(['node bin/postlint.js test/fixtures/drafts', 'npm test']);
    expect(packageJson.scripts.test).toMatch(/^vitest run/);
  });

  it('the sample runs', async () => {
    const [command = ''] = installed;
    const { code, stdout, stderr } = await run('sh', ['-c', command], { cwd: root, env: { NO_COLOR: '1' } });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n4 posts: /);
  });
});

const typed = COMMANDS.filter((line) => !line.startsWith('npm ci && '));

it.each(typed)('%s', async (command) => {
  const { cwd, env } = project();
  const { code, stdout, stderr } = await run('bash', ['--norc', '-c', command], { cwd, env });
  expect([code, stderr], stdout).toEqual([0, '']);
});

describe('the config it shows', () => {
  it.each(blocksIn('js').filter(({ text }) => text.includes('defineConfig')))('is one', async ({ text }) => {
    const { cwd, env } = project();
    mkdirSync(join(cwd, 'lint-rules'));
    writeFileSync(join(cwd, 'lint-rules/hmm.mjs'), spot('hmm', 'promotional', 'warning', -1));
    writeFileSync(join(cwd, 'postlint.config.js'), text);
    const { code, stdout, stderr } = await run('postlint', ['--print-config'], { cwd, env });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ config: 'postlint.config.js', failOn: 'warning' });
  });
});

it('the program it shows runs', async () => {
  const { cwd, env } = project();
  const [program] = blocksIn('js').filter(({ text }) => text.includes('lintFiles'));
  writeFileSync(join(cwd, 'program.js'), program?.text ?? '');
  writeFileSync(join(cwd, 'queue.csv'), 'text\nHello there.\nWhat would you fix first?\n');
  const { code, stdout, stderr } = await run(process.execPath, ['program.js'], { cwd, env });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('relational');
});

it('the front matter it shows is read as it says', async () => {
  const { cwd, env } = project();
  const [matter] = blocksIn('yaml').filter(({ text }) => text.startsWith('---\n'));
  writeFileSync(join(cwd, 'a.md'), `${matter?.text}\nOnly 12 seats left, and the offer ends tonight.\n`);
  const { code, stdout, stderr } = await run('postlint', ['a.md', '-f', 'json'], { cwd, env });
  expect([code, stderr]).toEqual([0, '']);
  const [report] = JSON.parse(stdout).reports;
  expect(report.network).toBe('linkedin');
  expect(report.findings.map(({ rule }: { readonly rule: string }) => rule)).not.toContain('pressure-and-scarcity');
});

it('names the rules that are errors by themselves', async () => {
  const rules = [...(await builtinRules()), ...(await builtinQueueRules())];
  const errors = rules.filter(({ rule }) => rule.severity === 'error').map(({ id }) => id);
  const [, named] =
    /^One rule is an error by itself, `([^`]+)`,/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  expect(errors).toEqual([named]);
});
