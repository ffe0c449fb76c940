import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { root } from './files.mjs';

const SAMPLE =
  /(<!-- sample: node (?<command>.*?)(?:, from "(?<from>.*?)" on)? -->\n```\n)[\s\S]*?(```\n<!-- \/sample -->)/g;

/**
 * What the built program prints for a command line, without colour and at 80 columns.
 * @param {string} command
 * @param {string} from The first line shown holds this.
 */
const outputOf = (command, from) => {
  const { stdout } = spawnSync(execPath, command.split(' '), { cwd: root, encoding: 'utf8', env: { NO_COLOR: '1' } });
  return stdout.slice(stdout.lastIndexOf('\n', stdout.indexOf(from)) + 1);
};

/** README.md with each sample run as the program prints it now. */
export const readme = () =>
  readFileSync(join(root, 'README.md'), 'utf8').replace(
    SAMPLE,
    (_, before, command, from = '', after) => `${before}${outputOf(command, from)}${after}`,
  );
