import { chmod, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from '../engine/wording.ts';
import { usageError } from './errors.ts';
import { untilFinished } from './unfinished.ts';

const FULL = 65_536;

/** A file that is being written; nobody sees it before `keep`. */
export interface FileOutput {
  /** Where it will stand: absolute, links followed. */
  readonly place: string;
  /** True where it takes the place of a file that is there. */
  readonly replaces: boolean;
  write(text: string): Promise<void>;
  /** Writes what is still held back. */
  finish(): Promise<void>;
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

const inRealFolder = async (path: string): Promise<string> =>
  join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));

/** Where a file is or would be: absolute, links followed as far as there is something. */
export const realPlaceOf = (path: string): Promise<string> => realpath(path).catch(() => inRealFolder(path));

const targetOf = async (path: string): Promise<Target> => {
  const found = await stat(path).catch(() => undefined);
  if (!found) return { path: await inRealFolder(path), direct: false };
  if (!found.isFile()) return { path, direct: true };
  return { path: await realpath(path), mode: found.mode, direct: false };
};

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
};

/** Runs a step of writing; throws a usage error that names the file where it fails. */
const orRefuse = async <T>(name: string, step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    const code = codeOf(error) || String(error);
    throw usageError(`cannot write "${name}": ${REFUSALS[code] ?? code}`);
  }
};

/** Begins a file, beside its place under a passing name; throws a usage error where it cannot be written. */
export const writeFileWhole = async (name: string, cwd: string): Promise<FileOutput> => {
  const { path, mode, direct } = await targetOf(resolve(cwd, name));
  const draft = direct ? path : `${path}.${crypto.randomUUID()}.tmp`;
  const file: FileHandle = await orRefuse(name, () => open(draft, direct ? 'w' : 'wx'));
  const finished = direct ? () => {} : untilFinished(draft);
  let held = '';
  const flush = (): Promise<void> =>
    orRefuse(name, async () => {
      const text = held;
      held = '';
      await file.writeFile(text);
    });
  return {
    place: path,
    replaces: mode !== undefined,
    write: async (text) => {
      held += text;
      if (held.length >= FULL) await flush();
    },
    finish: async () => {
      await flush();
      await orRefuse(name, () => file.close());
      if (!direct && mode !== undefined) await chmod(draft, mode);
    },
    keep: async () => {
      if (!direct) await orRefuse(name, () => rename(draft, path));
      finished();
    },
    drop: async () => {
      await file.close();
      if (!direct) await rm(draft, { force: true });
      finished();
    },
  };
};

/** Writes a whole file at once; what was there before stays, and nothing else, where that throws its usage error. */
export const writeText = async (name: string, cwd: string, text: string): Promise<void> => {
  const file = await writeFileWhole(name, cwd);
  try {
    await file.write(text);
    await file.finish();
    await file.keep();
  } catch (error) {
    await file.drop();
    throw error;
  }
};
