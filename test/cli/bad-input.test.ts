/** Everything that may be wrong with a folder of posts, in one run: each told once, and the good post still linted. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { BIN, callProcess, run } from './harness.ts';
import { BROKEN, house } from './house.ts';

const THEN = '; check the spelling and the folder you are in';

/** A folder full of trouble, under a rule that throws at `crash`. */
const troubled = (): string => {
  const cwd = folderWith(
    house({
      'house/broken.mjs': BROKEN,
      'posts/good.md': 'boom',
      'posts/binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0]),
      'posts/bytes.md': new Uint8Array([0xc3, 0xa9, 0x81, 0xff, 0xe2]),
      'posts/empty.md': '',
      'posts/esc\u001b]0;x\u0007.md': 'hmm',
      'posts/bidi.md': 'hmm \u202e\u001b[2J',
      'posts/front.md': '---\nnetwork: [x\n---\nhmm',
      'posts/throws.md': 'crash, hmm',
      'posts/marks.md': '!'.repeat(100_000),
      'posts/brackets.md': '['.repeat(100_000),
      'posts/line.md': Buffer.alloc(50_000_000, 'hmm boom '),
      'posts/rows.jsonl': Buffer.concat([
        Buffer.from('{"text":"'),
        Buffer.alloc(50_000_000, 'a'),
        Buffer.from('"}\n{"text":"hmm"}\n'),
      ]),
    }),
  );
  mkdirSync(join(cwd, 'posts/folder.md'));
  symlinkSync('loop.md', join(cwd, 'posts/loop.md'));
  symlinkSync('nowhere.md', join(cwd, 'posts/dangling.md'));
  symlinkSync('..', join(cwd, 'posts/up'));
  return cwd;
};

const STDERR = `gone.md: no such file or folder${THEN}
none/*.md: no file matches this pattern; check it, and quote it if the shell may have changed it
posts/binary.md: looks like a binary file; postlint reads text
posts/bytes.md: not valid UTF-8 (byte 0x81 at offset 2); save it as UTF-8
posts/dangling.md: no such file or folder${THEN}
posts/empty.md: an empty file; there is nothing to lint
posts/front.md:2: front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; the text below it was still read
posts/line.md: more than 32 MB in one file; split it, or put one post a line in a .jsonl file
posts/loop.md: is a link that leads back to itself; remove it or point it at a file
posts/rows.jsonl:1: more than 8 MB in one row; split it
posts/throws.md: rule "broken" failed: the rule fell over
`;

const STDOUT = `posts/bidi.md:1:1: warning here is hmm (hmm)
posts/esc\\u001b]0;x\\u0007.md:1:1: warning here is hmm (hmm)
posts/front.md:4:1: warning here is hmm (hmm)
posts/good.md:1:1: error here is boom (boom)
posts/rows.jsonl:2:10: warning here is hmm (hmm)
posts/throws.md:1:8: warning here is hmm (hmm)
`;

it('tells each trouble in a line, with its place, and lints the rest in little memory', async () => {
  const args = ['--max-old-space-size=128', BIN, 'posts', 'gone.md', 'none/*.md', '-f', 'compact'];
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: troubled() });
  expect(stderr).toBe(STDERR.replace(/^(?=.)/gm, 'postlint: '));
  expect(stdout).toBe(STDOUT);
  expect(code).toBe(2);
}, 60_000);

it.skipIf(process.platform === 'win32')('passes over a pipe in a folder, and reads one that is named', async () => {
  const cwd = folderWith(house({ 'posts/good.md': 'boom' }));
  await run('mkfifo', ['posts/pipe.md'], { cwd });
  const walked = await callProcess({ args: ['posts', '-f', 'compact'], cwd });
  expect([walked.stderr, walked.stdout]).toEqual(['', 'posts/good.md:1:1: error here is boom (boom)\n']);
  const writer = run('sh', ['-c', 'printf "well, boom" > posts/pipe.md'], { cwd });
  const named = await callProcess({ args: ['posts/pipe.md', '-f', 'compact'], cwd });
  await writer;
  expect([named.stderr, named.stdout]).toEqual(['', 'posts/pipe.md:1:7: error here is boom (boom)\n']);
});

it.skipIf(process.platform === 'win32').each([
  ['/dev/zero', 'more than 1,000,000 characters in one post; split it'],
  ['/dev/null', 'an empty file; there is nothing to lint'],
])('stops at what has no end or nothing in it: %s', async (path, message) => {
  const { code, stderr } = await callProcess({ args: [path, '-f', 'compact'], cwd: folderWith(house({})) });
  expect([code, stderr]).toEqual([2, `postlint: ${path}: ${message}\n`]);
});

it('takes standard input by its path too', async () => {
  const cwd = folderWith(house({}));
  writeFileSync(join(cwd, 'a.md'), 'boom');
  const { stdout } = await run('sh', ['-c', `'${process.execPath}' '${BIN}' /dev/stdin -f compact < a.md`], { cwd });
  expect(stdout).toBe('/dev/stdin:1:1: error here is boom (boom)\n');
});
