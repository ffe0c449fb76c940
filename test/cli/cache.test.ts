/** Runs with a cache: the same out as without one, whatever the file holds. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATTERS } from '../../src/types.ts';
import { type Files, folderWith } from '../folder.ts';
import { call, callProcess } from './harness.ts';
import { BROKEN, house } from './house.ts';

const CACHE = '.postlintcache';

const QUEUE = `id,time,channel,text
1,2026-05-01,linkedin,"Comment GUIDE and I'll send it, ""now"". 🎉"
2,2026-05-02,linkedin,Thank you @kofi for the recording of Tuesday's talk: it saved us an hour.
3,2026-05-03,linkedin,"Comment GUIDE and I'll send it, ""now"". 🎉"
4,2026-05-04,linkedin,Wir freuen uns sehr auf euch und eure Ideen am kommenden Dienstag im Laden.
`;

const POSTS: Files = {
  'q.csv': QUEUE,
  'a.md':
    '---\nnetwork: x\npostlint:\n  disable: jargon\n---\n\nWe’re thrilled to announce our spring sale!\r\nOnly 3 left.',
  'off.md': '---\npostlint: false\n---\nWe’re thrilled.',
  't.toot': 'We have news.\n---\nWhat would you fix first in your kitchen?',
};

const lint = (cwd: string, ...args: readonly string[]) => call({ args: ['.', ...args], cwd });
const cached = (cwd: string, ...args: readonly string[]) => lint(cwd, '--cache', ...args);
const read = (cwd: string): string => readFileSync(join(cwd, CACHE), 'utf8');
const postsIn = (cwd: string): number => read(cwd).split('\n').length - 2;

/** Puts other words into what is kept, as only a run that reads them would print. */
const tamper = (cwd: string, from: string | RegExp, to: string): void => {
  const [head = '', ...lines] = read(cwd).split('\n');
  const body = lines.join('\n').replaceAll(from, to);
  const sum = createHash('sha1').update(body).digest('base64url');
  writeFileSync(join(cwd, CACHE), `${head.replace(/\S+$/, sum)}\n${body}`);
};

it.each(FORMATTERS)('prints the same %s without a cache, with a new one and with a full one', async (format) => {
  const cwd = folderWith(POSTS);
  const plain = await lint(cwd, '-f', format, '--explain-score');
  expect(await cached(cwd, '-f', format, '--explain-score')).toEqual(plain);
  const first = read(cwd);
  expect(await cached(cwd, '-f', format, '--explain-score')).toEqual(plain);
  expect(read(cwd)).toBe(first);
  expect(plain.stdout).not.toBe('');
});

describe('what is kept', () => {
  const hmm = (more: Files = {}) => folderWith(house({ 'a.md': 'hmm, one', 'b.md': 'fine', ...more }));
  const COMPACT = ['-f', 'compact'] as const;

  it('is used', async () => {
    const cwd = hmm();
    await cached(cwd, ...COMPACT);
    expect(postsIn(cwd)).toBe(2);
    tamper(cwd, 'here is hmm', 'from the cache');
    expect((await cached(cwd, ...COMPACT)).stdout).toBe('a.md:1:1: warning from the cache (hmm)\n');
    expect((await lint(cwd, ...COMPACT)).stdout).toBe('a.md:1:1: warning here is hmm (hmm)\n');
  });

  it.each<readonly [name: string, change: (cwd: string) => void, args: readonly string[]]>([
    ['other words', (cwd) => writeFileSync(join(cwd, 'a.md'), 'hmm, two'), []],
    ['another rule', (cwd) => writeFileSync(join(cwd, 'house/psst.mjs'), readFileSync(join(cwd, 'house/hmm.mjs'))), []],
    ['what a rule imports', (cwd) => writeFileSync(join(cwd, 'house/lib/deep/words.mjs'), 'export default 2'), []],
    ['another setting', () => {}, ['--rule', 'hmm: error']],
    ['another network', () => {}, ['--network', 'x']],
    ['other rules', () => {}, ['--only', 'hmm']],
  ])('is not used after %s', async (_, change, args) => {
    const cwd = hmm({ 'house/lib/deep/words.mjs': 'export default 1' });
    await cached(cwd, ...COMPACT);
    tamper(cwd, 'here is hmm', 'from the cache');
    change(cwd);
    const { stdout } = await cached(cwd, ...COMPACT, ...args);
    expect(stdout).toMatch(/^a\.md:1:1: (?:warning|error) here is hmm \(hmm\)\n$/);
  });

  it('is used whatever becomes of the reports', async () => {
    const cwd = hmm();
    await cached(cwd, ...COMPACT);
    tamper(cwd, 'here is hmm', 'from the cache');
    const { code, stdout } = await cached(cwd, '-f', 'github', '--fail-on', 'warning', '--max-warnings', '5');
    expect([code, stdout]).toEqual([
      1,
      '::warning file=a.md,line=1,endLine=1,col=1,endColumn=4,title=postlint hmm::from the cache\n',
    ]);
  });

  it('stays when a later run looks at other posts', async () => {
    const cwd = hmm();
    await call({ args: ['a.md', '--cache'], cwd });
    await call({ args: ['b.md', '--cache'], cwd });
    expect(postsIn(cwd)).toBe(2);
  });

  it('is that of 10,000 earlier posts at the most, so that the file does not grow for ever', async () => {
    const cwd = hmm();
    await call({ args: ['a.md', '--cache'], cwd });
    const others = Array.from({ length: 12_000 }, (_, at) => `other${at} []\n`).join('');
    tamper(cwd, /$/g, others);
    await call({ args: ['b.md', '--cache'], cwd });
    expect(postsIn(cwd)).toBe(10_001);
  });

  it('is no report of a rule that threw', async () => {
    const cwd = folderWith(house({ 'house/broken.mjs': BROKEN, 'a.md': 'crash and hmm', 'b.md': 'hmm' }));
    const first = await cached(cwd, ...COMPACT);
    expect(first.stderr).toBe('postlint: a.md: rule "broken" failed: the rule fell over\n');
    expect(await cached(cwd, ...COMPACT)).toEqual(first);
    expect(postsIn(cwd)).toBe(1);
  });
});

describe('a cache that is', () => {
  it.each<readonly [name: string, spoil: (whole: Buffer) => Uint8Array | string]>([
    ['cut in half', (whole) => whole.subarray(0, whole.length / 2)],
    ['cut at the end of a line', (whole) => whole.subarray(0, whole.lastIndexOf('\n', -2) + 1)],
    ['a letter off', (whole) => whole.toString().replace('here is hmm', 'here is hum')],
    ['of other settings', (whole) => whole.toString().replace(/ \w{40} /, ` ${'0'.repeat(40)} `)],
    ['of another layout', (whole) => whole.toString().replace('postlint-cache-1', 'postlint-cache-0')],
    ['empty', () => ''],
    ['binary', () => new Uint8Array([0, 255, 10, 13])],
    ['another tool’s', () => '{"version": 1}'],
  ])('%s counts as none and is written anew', async (_, spoil) => {
    const cwd = folderWith(house({ 'a.md': 'hmm', 'b.md': 'boom' }));
    const plain = await cached(cwd, '-f', 'json');
    const whole = read(cwd);
    writeFileSync(join(cwd, CACHE), spoil(Buffer.from(whole)));
    expect(await cached(cwd, '-f', 'json')).toEqual(plain);
    expect(read(cwd)).toBe(whole);
  });
});

describe('--cache-location', () => {
  it('takes another file, and makes its folder', async () => {
    const cwd = folderWith(house({ 'a.md': 'hmm' }));
    const { code, stderr } = await call({ args: ['a.md', '--cache-location', 'out/deep/cache'], cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'out/deep'))).toEqual(['cache']);
    expect(existsSync(join(cwd, CACHE))).toBe(false);
  });

  it('never takes the place of a file that is something else', async () => {
    const cwd = folderWith(house({ 'a.md': 'hmm' }));
    const { code, stderr } = await call({ args: ['a.md', '--cache-location', 'a.md'], cwd });
    expect([code, stderr]).toEqual([2, 'postlint: "a.md" is there and is no cache of postlint; name another file\n']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('hmm');
  });

  it('never follows a link of the usual name to a file that is something else', async () => {
    const cwd = folderWith(house({ 'a.md': 'hmm', 'hook.sh': 'echo' }));
    symlinkSync('hook.sh', join(cwd, CACHE));
    const { code, stderr } = await call({ args: ['a.md', '--cache'], cwd });
    const said = `postlint: "${CACHE}" is there and is no cache of postlint; name another file\n`;
    expect([code, stderr]).toEqual([2, said]);
    expect(readFileSync(join(cwd, 'hook.sh'), 'utf8')).toBe('echo');
  });

  it('that cannot be written costs nothing but the cache', async () => {
    const cwd = folderWith(house({ 'a.md': 'hmm' }));
    const { code, stdout, stderr } = await callProcess({
      args: ['a.md', '-f', 'compact', '--cache-location', 'a.md/cache'],
      cwd,
    });
    expect(stdout).toBe('a.md:1:1: warning here is hmm (hmm)\n');
    expect(stderr).toBe('postlint: nothing is kept for the next run: cannot write "a.md/cache": no such folder\n');
    expect(code).toBe(0);
  });
});

it('keeps nothing where a folder of rules has a link to another', async () => {
  const cwd = folderWith(house({ 'a.md': 'hmm', 'shared/x.mjs': '' }));
  mkdirSync(join(cwd, 'house/lib'));
  symlinkSync('../../shared', join(cwd, 'house/lib/shared'));
  const { code, stderr } = await call({ args: ['a.md', '--cache'], cwd });
  expect(code).toBe(0);
  expect(stderr).toBe(
    'postlint: no use of the cache: house/lib/shared leads to a folder or to nothing, where a change would go unseen\n',
  );
});

it('keeps nothing where a rule imports what is out of sight', async () => {
  const cwd = folderWith(
    house({
      'a.md': 'hmm',
      'shared.mjs': '',
      'house/lib/deep/far.mjs': "import '../../../shared.mjs';\nimport 'node:fs';",
    }),
  );
  const { code, stderr } = await cached(cwd);
  expect(code).toBe(0);
  expect(stderr).toBe(
    'postlint: no use of the cache: house/lib/deep/far.mjs imports "../../../shared.mjs", where a change would go unseen\n',
  );
  expect(existsSync(join(cwd, CACHE))).toBe(false);
});

it.each([
  ['imports "node:fs"', "import { readFileSync } from 'node:fs';"],
  ['imports "node:fs/promises"', "const { readFile } = await import('node:fs/promises');"],
  ['imports "fs"', "import fs from 'fs';"],
  ['imports "node:child_process"', "import { execSync } from 'node:child_process';"],
  ['imports "node:module"', "import { createRequire } from 'node:module';"],
  ['uses process.env', 'const words = process.env.WORDS;'],
  ['uses process.getBuiltinModule', "const fs = process.getBuiltinModule('fs');"],
  ['uses fetch', "const list = await fetch('data:,a');"],
])('keeps nothing where a rule %s, as what it reads there may change', async (use, code) => {
  const { 'house/hmm.mjs': hmm, ...files } = house({ 'a.md': 'hmm' });
  const cwd = folderWith({ ...files, 'house/hmm.mjs': `${code}\n${hmm}` });
  expect((await cached(cwd)).stderr).toBe(
    `postlint: no use of the cache: house/hmm.mjs ${use}, where a change would go unseen\n`,
  );
  expect(existsSync(join(cwd, CACHE))).toBe(false);
});

it('is kept where a rule asks Node for what looks at nothing, and speaks of a process', async () => {
  const { 'house/hmm.mjs': hmm, ...files } = house({ 'a.md': 'hmm' });
  const pure =
    "import { inspect } from 'node:util';\nimport { join } from 'node:path/posix';\n// Our process. We fetch.\n";
  const cwd = folderWith({ ...files, 'house/hmm.mjs': `${pure}${hmm}` });
  expect((await cached(cwd)).stderr).toBe('');
  expect(postsIn(cwd)).toBe(1);
});

it('keeps nothing where rules come from a package', async () => {
  const cwd = folderWith(house({ 'a.md': 'hmm', 'acme.mjs': 'export default {};' }, { plugins: './acme.mjs' }));
  const { stderr } = await cached(cwd, '-f', 'compact');
  expect(stderr).toBe(
    'postlint: no use of the cache: postlint.config.json has plugins, where a change would go unseen\n',
  );
  expect(existsSync(join(cwd, CACHE))).toBe(false);
});

it('keeps no post that was linted after a rule had to be stopped', async () => {
  const slow = BROKEN.replace("throw new Error('the rule fell over')", 'for (;;)');
  const cwd = folderWith(house({ 'a.md': 'fine', 'b.md': 'crash', 'c.md': 'fine too', 'house/slow.mjs': slow }));
  expect((await cached(cwd, '-f', 'compact')).stderr).toContain('rule "slow" took more than a second');
  expect(postsIn(cwd)).toBe(1);
});
