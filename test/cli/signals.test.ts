/** What is left of files that were being written when the run was ended from outside. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { BIN } from './harness.ts';
import { house } from './house.ts';

const drafts = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the run and leaves no half of a file behind',
  async (signal) => {
    const cwd = folderWith(house({ 'out.txt': 'as it was' }));
    const args = [
      BIN,
      '-',
      '--stdin-filename',
      'x.jsonl',
      '-f',
      'compact',
      '-f',
      'json=out.txt',
      '-f',
      'ndjson=new.txt',
    ];
    const child = spawn(process.execPath, args, { cwd });
    child.stdin.write('{"text": "hmm, the first of a few"}\n');
    await once(child.stdout, 'data');
    expect(drafts(cwd)).toHaveLength(2);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect(drafts(cwd)).toEqual([]);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('as it was');
    expect(readdirSync(cwd)).not.toContain('new.txt');
  },
);

it('SIGINT leaves a file that a watch has put in its place', async () => {
  const cwd = folderWith(house({ 'a.md': 'hmm' }));
  const child = spawn(process.execPath, [BIN, 'a.md', '--watch', '-f', 'compact', '-f', 'json=out.json'], { cwd });
  child.stderr.setEncoding('utf8');
  for await (const said of child.stderr) if (String(said).includes('waiting for changes')) break;
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ summary: { posts: 1 } });
  expect(drafts(cwd)).toEqual([]);
});
