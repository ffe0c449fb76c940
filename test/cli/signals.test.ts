/** What is left of files that were being written when the run was ended from outside. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith } from '../folder.ts';
import { BIN } from './harness.ts';
import { house } from './house.ts';

const drafts = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the run and leaves no half of a file behind',
  async (signal) => {
    const cwd = folderWith(house({ 'out.txt': 'as it was' }));
    const args = '- --stdin-filename x.jsonl -f compact -f json=out.txt -f ndjson=new.txt'.split(' ');
    const child = spawn(process.execPath, [BIN, ...args], { cwd });
    onTestFinished(() => void child.kill('SIGKILL'));
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
