/** What only a real process, a real pipe or a real file shows. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { BIN, callProcess, hasOrdinary, ORDINARY, run } from './harness.ts';
import { BROKEN, house } from './house.ts';

const MANY = '{"text": "hmm, this is one of very many posts"}\n'.repeat(20_000);
const shell = (command: string, cwd: string) =>
  run('sh', ['-c', command.replaceAll('postlint', `'${process.execPath}' '${BIN}'`)], { cwd });

it('ends quietly when the reader of a pipe goes away', async () => {
  const cwd = folderWith(house({ 'q.jsonl': MANY }));
  const { stdout, stderr } = await shell('postlint q.jsonl -f compact | head -1', cwd);
  expect(stderr).toBe('');
  expect(stdout).toBe('q.jsonl:1:11: warning here is hmm (hmm)\n');
});

it('keeps its exit code when the reader goes away', async () => {
  const cwd = folderWith(house({ 'q.jsonl': `{"text": "boom"}\n${MANY}` }));
  const { stderr } = await shell('{ postlint q.jsonl -f compact; echo "code $?" >&2; } | head -1', cwd);
  expect(stderr).toBe('code 1\n');
});

it('prints all there is to a slow reader', async () => {
  const cwd = folderWith(house({ 'q.jsonl': MANY }));
  const { stdout, code } = await shell('postlint q.jsonl -f compact | (sleep 1; wc -l)', cwd);
  expect(stdout.trim()).toBe('20000');
  expect(code).toBe(0);
});

it('says so when the output cannot be written', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom' }));
  const { stderr } = await shell('postlint a.md > /dev/full; echo "code $?" >&2', cwd);
  expect(stderr).toMatch(/^postlint: cannot write to standard output: ENOSPC[^\n]*\ncode 2\n$/);
});

it('prints nothing but the version, and leaves a .env in the folder alone', async () => {
  const cwd = folderWith({ '.env': 'POSTLINT_TEST_LEAK=yes\n', 'a.md': 'Hello there.' });
  const script = `
    const before = JSON.stringify(process.env);
    const { openCli } = await import(${JSON.stringify(join(BIN, '../../dist/load.js'))});
    const { main } = await openCli();
    const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: () => process.cwd() };
    for (const args of [['--version'], ['a.md', '-f', 'compact'], ['explain', 'give-to-get', '--bad']]) await main(args, io);
    process.stderr.write(JSON.stringify(process.env) === before ? 'unchanged' : 'changed');`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(stderr).toBe('postlint: unknown option "--bad"\nunchanged');
});

it('imports the library without a word', async () => {
  const script = `await import(${JSON.stringify(join(BIN, '../../dist/index.js'))});`;
  const ran = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folderWith({ '.env': 'A=b' }),
  });
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('tells of what cannot be read, and lints the rest', async () => {
  const cwd = folderWith(house({ 'z.md': 'hmm' }));
  mkdirSync(join(cwd, 'x.md'));
  writeFileSync(join(cwd, 'x.md/inside.md'), 'psst');
  symlinkSync('loop.md', join(cwd, 'loop.md'));
  symlinkSync('nowhere.md', join(cwd, 'dangling.md'));
  writeFileSync(join(cwd, 'pic.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]));
  const { code, stdout, stderr } = await callProcess({ args: ['.', '-f', 'compact'], cwd });
  expect(stdout).toBe('x.md/inside.md:1:1: info here is psst (psst)\nz.md:1:1: warning here is hmm (hmm)\n');
  expect(stderr).toMatch(/^postlint: dangling\.md: [^\n]+\npostlint: loop\.md: [^\n]+\npostlint: pic\.md: [^\n]+\n$/);
  expect(code).toBe(2);
});

describe.skipIf(process.platform === 'win32' || !hasOrdinary)('where the modes of files keep us out', () => {
  const closed = (files: Files, name: string): string => {
    const cwd = folderWith(files);
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, name), 0);
    return cwd;
  };

  it('tells of a post it may not read', async () => {
    const cwd = closed(house({ 'no.md': 'boom', 'z.md': 'hmm' }), 'no.md');
    const args = ['no.md', 'z.md', '-f', 'compact'];
    const { code, stdout, stderr } = await callProcess({ args, cwd, as: ORDINARY });
    expect(stdout).toBe('z.md:1:1: warning here is hmm (hmm)\n');
    expect(stderr).toMatch(/^postlint: no\.md: cannot be opened: permission denied[^\n]*\n$/);
    expect(code).toBe(2);
  });

  it.each([
    ['postlint.config.json', ['posts/a.md'], '.'],
    ['postlint.config.mjs', ['posts/a.md'], '.'],
    ['.postlintrc', ['posts/a.md', '--print-config'], '.'],
    ['package.json', ['rules'], '.'],
    ['postlint.config.json', ['a.md'], 'posts'],
    ['postlint.config.json', ['init', '--yes'], '.'],
  ])('does not pass over a config it may not read: %s, %j in %s', async (name, args, folder) => {
    const cwd = join(closed({ [name]: '{}', 'posts/a.md': 'Hello.' }, name), folder);
    const there = folder === '.' ? name : `../${name}`;
    expect(await callProcess({ args, cwd, as: ORDINARY })).toEqual({
      code: 2,
      stdout: '',
      stderr: `postlint: ${there}: not allowed to read it\n`,
    });
  });

  it.each(['nowhere.json', 'postlint.config.json'])(
    'does not pass over a config that is a link to %s',
    async (target) => {
      const cwd = folderWith({ 'a.md': 'Hello.' });
      symlinkSync(target, join(cwd, 'postlint.config.json'));
      expect(await callProcess({ args: ['a.md'], cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'postlint: postlint.config.json: a link that leads to nothing that can be read; mend it, or take it away\n',
      });
    },
  );

  it('says what it may not read below a folder that it may not look into', async () => {
    const cwd = closed({ 'shut/posts/a.md': 'Hello.' }, 'shut');
    const args = ['a.md', '-f', 'compact'];
    expect(await callProcess({ args, cwd: join(cwd, 'shut/posts'), as: ORDINARY })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'postlint: .postlint-baseline.json: not allowed to read it\n',
    });
  });

  it('does not ask for a config behind the one that holds', async () => {
    const cwd = closed({ 'postlint.config.json': '{}', '.postlintrc': '{}', 'a.md': 'Hello.' }, '.postlintrc');
    expect(await callProcess({ args: ['a.md', '-f', 'compact'], cwd, as: ORDINARY })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});

it('shows a stack only where it is asked for', async () => {
  const cwd = folderWith({ 'postlint.config.mjs': 'throw new Error("not today")', 'a.md': 'hmm' });
  const plain = await callProcess({ args: ['a.md'], cwd });
  expect(plain.stderr).toMatch(/^postlint: postlint\.config\.mjs: [^\n]*not today[^\n]*\n$/);
  const debug = await callProcess({ args: ['a.md'], cwd, env: { DEBUG: 'postlint' } });
  expect(debug.stderr.startsWith(`${plain.stderr}Error: not today\n    at file://`)).toBe(true);
  expect(debug.stderr).toContain('/postlint.config.mjs:1:7\n');
  expect([plain.code, debug.code]).toEqual([2, 2]);
});

it.each(['1', '2'])('shows where a rule threw: --threads %s', async (threads) => {
  const files = house({
    'a.jsonl': '{"text": "crash"}\n'.repeat(threads === '1' ? 1 : 2_000),
    'house/broken.mjs': BROKEN,
  });
  const args = ['a.jsonl', '--threads', threads];
  const { stderr } = await callProcess({ args, cwd: folderWith(files), env: { DEBUG: 'postlint' } });
  const [told, ...stack] = stderr.split('\n');
  expect(told).toBe('postlint: a.jsonl: rule "broken" failed on line 1: the rule fell over');
  expect(stack[0]).toBe('Error: the rule fell over');
  expect(stack[1]).toMatch(/^ {4}at Object\.check \(file:.*\/house\/broken\.mjs:\d+:\d+\)$/);
});

it.each(['js', 'cjs', 'mjs', 'ts'])(
  'runs no settings of the search itself where no code may run: .config/config.%s',
  async (ending) => {
    const evil = `.config/config.${ending}`;
    const cwd = folderWith({ 'postlint.config.json': '{}', [evil]: 'process.exit(7);', 'a.md': 'Hello.' });
    const { code, stdout, stderr } = await callProcess({ args: ['a.md', '--no-config-code'], cwd });
    const said = `postlint: ${evil}: a config that runs code, which --no-config-code refuses; write it as JSON or YAML\n`;
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: said });
  },
);

it.each(['1', '2'])('keeps what configs and rules print out of what programs read: --threads %s', async (threads) => {
  const hello = (rule: string): string => `console.log('hello from ${rule}');\n`;
  const files = house({ 'a.md': 'boom' });
  const loud = Object.entries(files).map(([name, text]) => [name, name.endsWith('.mjs') ? hello(name) + text : text]);
  const config = `${hello('the config')}export { default } from './postlint.config.json' with { type: 'json' };`;
  const cwd = folderWith({ ...Object.fromEntries(loud), 'loud.mjs': config });
  const { code, stdout, stderr } = await callProcess({
    args: ['a.md', '-f', 'json', '-c', 'loud.mjs', '--threads', threads],
    cwd,
  });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).summary.errors).toBe(1);
  expect(stderr).toMatch(/^hello from the config\n/);
  expect(stderr).toContain('hello from house/boom.mjs\n');
});

it('writes files whole and leaves nothing else behind', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom', 'out/old.json': 'old' }));
  const args = ['a.md', '-f', 'json=out/old.json', '-f', 'compact=out/new.txt', '-f', 'compact'];
  const { code, stdout } = await callProcess({ args, cwd });
  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(join(cwd, 'out/old.json'), 'utf8')).summary.errors).toBe(1);
  expect(readFileSync(join(cwd, 'out/new.txt'), 'utf8')).toBe(stdout);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['new.txt', 'old.json']);
});

it('writes no report over a post', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom', 'b.md': 'boom' }));
  symlinkSync('b.md', join(cwd, 'link.md'));
  const refusal = (name: string) =>
    `postlint: "${name}" holds a post, and a report is to be written over it; give the report another name\n`;
  for (const [posts, report, named] of [
    ['a.md', './a.md', 'a.md'],
    ['.', 'b.md', 'b.md'],
    ['link.md', 'b.md', 'link.md'],
    ['b.md', 'link.md', 'b.md'],
  ] as const) {
    const { code, stderr } = await callProcess({ args: [posts, '-f', `json=${report}`], cwd });
    expect(stderr).toBe(refusal(named));
    expect(code).toBe(2);
  }
  expect([readFileSync(join(cwd, 'a.md'), 'utf8'), readFileSync(join(cwd, 'b.md'), 'utf8')]).toEqual(['boom', 'boom']);
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('writes the files that a config names inside its folder only', async () => {
  const cwd = folderWith({ 'repo/a.md': 'Hello.', 'repo/in/x': '', 'victim.sh': 'old', 'repo/old.txt': 'old' });
  symlinkSync('../victim.sh', join(cwd, 'repo/link.sh'));
  symlinkSync('..', join(cwd, 'repo/up'));
  symlinkSync('/dev/null', join(cwd, 'repo/null'));
  symlinkSync('repo', join(cwd, 'same'));
  const lint = (file: string, folder: string, ...args: readonly string[]) => {
    writeFileSync(join(cwd, 'repo/postlint.config.json'), JSON.stringify({ format: `compact=${file}` }));
    return callProcess({ args: ['a.md', ...args], cwd: join(cwd, folder) });
  };
  for (const file of ['../victim.sh', join(cwd, 'victim.sh'), 'link.sh', 'up/new.txt', 'null', '/dev/stdout']) {
    expect(await lint(file, 'repo')).toEqual({
      code: 2,
      stdout: '',
      stderr: `postlint: postlint.config.json: format: "compact=${file}" is a file outside the folder of the config; name one inside, or name it on the command line: -f compact=${file}\n`,
    });
  }
  const itself = 'compact=./postlint.config.json';
  expect(await lint('./postlint.config.json', 'repo')).toEqual({
    code: 2,
    stdout: '',
    stderr: `postlint: postlint.config.json: format: "${itself}" is the config itself; name another one\n`,
  });
  expect(readFileSync(join(cwd, 'victim.sh'), 'utf8')).toBe('old');
  expect(readdirSync(cwd).sort()).toEqual(['repo', 'same', 'victim.sh']);
  for (const [file, folder] of [
    ['old.txt', 'repo'],
    ['in/new.txt', 'same'],
    ['..new.txt', 'repo'],
  ] as const) {
    expect(await lint(file, folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'repo', file), 'utf8')).toBe('');
  }
  expect(await lint('../victim.sh', 'repo', '-f', 'compact=../victim.sh')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'victim.sh'), 'utf8')).toBe('');
});

it('finds the file that a config names from the folder of the config', async () => {
  const cwd = folderWith(house({ 'in/a.md': 'hmm' }, { format: 'compact=report.txt' }));
  expect(await callProcess({ args: ['a.md'], cwd: join(cwd, 'in') })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe('a.md:1:1: warning here is hmm (hmm)\n');
});

it('writes no file that a config names where it may run no code', async () => {
  const config = JSON.stringify({ format: ['compact', 'json=out.json'] });
  const cwd = folderWith({ 'postlint.config.json': config, 'a.md': 'Hello.' });
  expect(await callProcess({ args: ['a.md', '--no-config-code'], cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'postlint: postlint.config.json: format: "json=out.json" is a file to write, which --no-config-code refuses; name it on the command line: -f json=out.json\n',
  });
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'postlint.config.json']);
  const args = ['a.md', '--no-config-code', '-f', 'compact=out.txt'];
  expect(await callProcess({ args, cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('refuses two formats in one file, however it is called', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom', 'old.txt': 'old' }));
  symlinkSync('old.txt', join(cwd, 'link.txt'));
  for (const [first, second] of [
    ['new.txt', './new.txt'],
    ['old.txt', 'link.txt'],
  ]) {
    const { code, stderr } = await callProcess({
      args: ['a.md', '-f', `json=${first}`, '-f', `compact=${second}`],
      cwd,
    });
    expect(stderr).toBe(`postlint: "${first}" and "${second}" are the same file; name two\n`);
    expect(code).toBe(2);
  }
  expect(readFileSync(join(cwd, 'old.txt'), 'utf8')).toBe('old');
  expect(readdirSync(cwd).filter((name) => /new|tmp/.test(name))).toEqual([]);
});

it('puts none of its files in place where one of them cannot be finished', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom', 'out.json': 'old' }));
  const { code, stderr } = await callProcess({ args: ['a.md', '-f', 'json=out.json', '-f', 'compact=/dev/full'], cwd });
  expect(stderr).toBe('postlint: cannot write "/dev/full": no space left on the disk\n');
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('refuses to write where there is a folder, or under a file', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom', 'out/x': '' }));
  for (const [name, why] of [
    ['out', 'it is a folder'],
    ['a.md/x.json', 'no such folder'],
    ['no/x.json', 'no such folder'],
  ]) {
    const { code, stderr } = await callProcess({ args: ['a.md', '-f', `json=${name}`], cwd });
    expect(stderr).toBe(`postlint: cannot write "${name}": ${why}\n`);
    expect(code).toBe(2);
  }
});

it.each([
  ['calls process.exit', 'process.exit(0)'],
  ['waits for what never comes', 'await new Promise(() => {})'],
])('does not pass for fine where a config %s', async (_, config) => {
  const cwd = folderWith({ 'postlint.config.mjs': config, 'a.md': 'Hello.' });
  const { code, stderr } = await callProcess({ args: ['a.md'], cwd });
  expect(stderr).toBe(
    'postlint: ended before it was done; does a config or a rule call process.exit, or wait for what never comes?\n',
  );
  expect(code).toBe(2);
});

it('leaves the old file where the call is wrong', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom', 'out/old.json': 'old' }));
  const { code } = await callProcess({ args: ['a.md', '-f', 'json=out/old.json', '-f', 'compact=no/x.txt'], cwd });
  expect(code).toBe(2);
  expect(readdirSync(join(cwd, 'out'))).toEqual(['old.json']);
  expect(readFileSync(join(cwd, 'out/old.json'), 'utf8')).toBe('old');
});

it('writes to a device instead of replacing it', async () => {
  const cwd = folderWith(house({ 'a.md': 'boom' }));
  symlinkSync('/dev/null', join(cwd, 'null'));
  const { code } = await callProcess({ args: ['a.md', '-f', 'json=null'], cwd });
  expect(code).toBe(1);
  expect(readdirSync(cwd).filter((name) => name.startsWith('null'))).toEqual(['null']);
});
