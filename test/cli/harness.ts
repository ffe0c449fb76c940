import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export const BIN = fileURLToPath(new URL('../../bin/postlint.js', import.meta.url));

/** A user of the system. */
interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY: User = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

/** Who is kept out by the modes of files: root is not, and nobody stands in for it. */
export const ORDINARY: User = isRoot ? NOBODY : {};

/** False where the checkout itself is closed to nobody. */
export const hasOrdinary =
  !isRoot || spawnSync(process.execPath, [BIN, '--version'], { ...NOBODY, cwd: '/' }).status === 0;

export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly stdin?: string;
  /** What is typed at a terminal. */
  readonly typed?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Who runs a process; whoever runs the tests where left out. */
  readonly as?: User;
  /** What is a terminal; nothing where left out. */
  readonly tty?: { readonly stdin?: boolean; readonly stdout?: boolean; readonly stderr?: boolean };
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const stdinOf = (text: string, isTTY: boolean, typed: string | undefined): Io['stdin'] => ({
  isTTY,
  async *[Symbol.asyncIterator]() {
    if (typed !== undefined) yield Buffer.from(typed);
    else if (isTTY) throw new Error('a terminal would hang here');
    if (text !== '') yield Buffer.from(text);
  },
});

/** Runs the program here, with streams that are only lists. */
export const call = async ({ args, cwd, stdin = '', typed, env = {}, tty = {} }: Call): Promise<Ran> => {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const sink = (lines: string[], isTTY = false) => ({
    isTTY,
    write: (text: string) => {
      lines.push(text);
      return true;
    },
  });
  const code = await main(args, {
    stdin: stdinOf(stdin, tty.stdin ?? false, typed),
    stdout: sink(stdout, tty.stdout),
    stderr: sink(stderr, tty.stderr),
    env,
    cwd: () => cwd,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
};

/** Runs a command as a process of its own. */
export const run = (command: string, args: readonly string[], { cwd, stdin = '', env = {}, as }: Omit<Call, 'args'>) =>
  new Promise<Ran>((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH ?? '', ...env }, ...as });
    const out = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...out }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });

/** Runs `bin/postlint.js` as a user's shell would. */
export const callProcess = ({ args, ...rest }: Call): Promise<Ran> => run(process.execPath, [BIN, ...args], rest);
