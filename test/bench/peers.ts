import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Versions that run on Node 20. */
const PACKAGES = ['write-good@1.0.8', 'alex@11.0.1', 'textlint@15.8.0', 'textlint-rule-write-good@2.0.0'];

/** Installs the peers into `scratch` and gives the command of each on one post. */
export const peers = (scratch: string, path: string): readonly { name: string; args: readonly string[] }[] => {
  const dir = join(scratch, 'peers');
  mkdirSync(dir);
  writeFileSync(join(dir, 'package.json'), '{"private":true}');
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: dir,
    stdio: 'ignore',
  });
  const bin = (...parts: string[]): string => join(dir, 'node_modules', ...parts);
  return [
    { name: 'write-good', args: [bin('write-good', 'bin', 'write-good.js'), path] },
    { name: 'alex', args: [bin('alex', 'cli.js'), path] },
    {
      name: 'textlint',
      args: [bin('textlint', 'bin', 'textlint.js'), '--rule', 'write-good', '--rules-base-directory', bin(), path],
    },
  ];
};
