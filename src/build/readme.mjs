import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { root } from './files.mjs';

const SAMPLE = /(<!-- sample: node (?<command>.*?) -->\n```\n)[\s\S]*?(```\n<!-- \/sample -->)/g;

/** What the built program prints for a command line, without colour and at 80 columns. @param {string} command */
const outputOf = (command) => {
  const { stdout } = spawnSync(execPath, command.split(' '), { cwd: root, encoding: 'utf8', env: { NO_COLOR: '1' } });
  return stdout;
};

/** README.md with each sample run as the program prints it now. */
export const readme = () =>
  readFileSync(join(root, 'README.md'), 'utf8').replace(
    SAMPLE,
    (_, before, command, after) => `${before}${outputOf(command)}${after}`,
  );
