import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes read at a time, at most; also for what has no size, such as a pipe. */
const CHUNK = 1 << 18;

/** A file's bytes in chunks, read synchronously: several times the files a second of streams or promises. */
export async function* bytesOfFile(path: string): AsyncIterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const room = size === 0 ? CHUNK : Math.min(size + 1, CHUNK);
    for (;;) {
      const chunk = Buffer.allocUnsafe(room);
      const length = readSync(file, chunk, 0, chunk.length, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling and the folder you are in',
  ENOTDIR: 'no such file or folder; check the spelling and the folder you are in',
  EACCES: 'cannot be opened: permission denied; make it readable for you',
  EPERM: 'cannot be opened: permission denied; make it readable for you',
  EISDIR: 'is a folder, not a file; name it as a folder to have the files in it read',
  ELOOP: 'is a link that leads back to itself; remove it or point it at a file',
  ENAMETOOLONG: 'its name is too long for this system; shorten it',
};

/** What a file system error means to the user; undefined for an error of any other kind. */
export const fileTrouble = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const code = String(error.code);
  return SENTENCES[code] ?? `cannot be read (${code}); check the file and the disk it is on`;
};
