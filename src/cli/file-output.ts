import { randomBytes } from 'node:crypto';
import { chmod, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageError } from './errors.ts';

const FULL = 65_536;

/** A file that is being written; nobody sees it before `keep`. */
export interface FileOutput {
  write(text: string): Promise<void>;
  /** Puts the finished file in its place. */
  keep(): Promise<void>;
  /** Leaves whatever was there before. */
  drop(): Promise<void>;
}

interface Target {
  readonly path: string;
  /** Permissions of the file that is replaced. */
  readonly mode?: number;
  /** True for a device or a named pipe, which must be written to and never replaced. */
  readonly direct: boolean;
}

const targetOf = async (path: string): Promise<Target> => {
  const found = await stat(path).catch(() => undefined);
  if (!found) return { path, direct: false };
  if (!found.isFile()) return { path, direct: true };
  return { path: await realpath(path), mode: found.mode, direct: false };
};

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

const openFile = async (path: string, flags: string, name: string): Promise<FileHandle> => {
  try {
    return await open(path, flags);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw usageError(`cannot write "${name}": ${REFUSALS[code] ?? code}`);
  }
};

/** Begins a file, beside its place under a passing name; throws a usage error where it cannot be written. */
export const writeFileWhole = async (name: string, cwd: string): Promise<FileOutput> => {
  const { path, mode, direct } = await targetOf(resolve(cwd, name));
  const draft = direct ? path : `${path}.${randomBytes(4).toString('hex')}.tmp`;
  const file = await openFile(draft, direct ? 'w' : 'wx', name);
  let held = '';
  const flush = async (): Promise<void> => {
    const text = held;
    held = '';
    await file.write(text);
  };
  return {
    write: async (text) => {
      held += text;
      if (held.length >= FULL) await flush();
    },
    keep: async () => {
      await flush();
      await file.close();
      if (direct) return;
      if (mode !== undefined) await chmod(draft, mode);
      await rename(draft, path);
    },
    drop: async () => {
      await file.close();
      if (!direct) await rm(draft, { force: true });
    },
  };
};
