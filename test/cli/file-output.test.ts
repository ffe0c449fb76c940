/** What is left of a file that cannot be put in its place. */
import { readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { folderWith } from '../folder.ts';
import { call } from './harness.ts';
import { house } from './house.ts';

vi.mock('node:fs/promises', async (real) => ({
  ...(await real<typeof import('node:fs/promises')>()),
  rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
}));

it.each([
  ['--update-baseline', 2, /^postlint: cannot write "[^"\n]*\.postlint-baseline\.json": no space left on the disk\n$/],
  [
    '--cache',
    0,
    'postlint: nothing is kept for the next run: cannot write ".postlintcache": no space left on the disk\n',
  ],
  ['--format=compact=out.txt', 2, 'postlint: cannot write "out.txt": no space left on the disk\n'],
])('%s leaves nothing behind', async (option, code, stderr) => {
  const cwd = folderWith(house({ 'a.md': 'hmm' }));
  const before = readdirSync(cwd);
  expect(await call({ args: ['a.md', option, '--quiet'], cwd })).toMatchObject({
    code,
    stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
  });
  expect(readdirSync(cwd)).toEqual(before);
});
