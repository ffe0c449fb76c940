import { type GitPlace, gitError, startGit } from './git.ts';

/** Bytes of a stream by line and by number. */
const reader = (stream: AsyncIterable<Buffer>, lost: () => Error) => {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    if (done) throw lost();
    return value;
  };
  return {
    line: async (): Promise<string> => {
      while (!held.includes(10)) held = Buffer.concat([held, await more()]);
      const end = held.indexOf(10);
      const line = held.toString('latin1', 0, end);
      held = held.subarray(end + 1);
      return line;
    },
    /** What is at hand of the next bytes, at most `size`. */
    some: async (size: number): Promise<Buffer> => {
      if (held.length === 0) held = await more();
      const part = held.subarray(0, size);
      held = held.subarray(part.length);
      return part;
    },
  };
};

/** The contents of blobs in the order of their ids, from one git; what is left unread of one is passed over. */
export async function* readBlobs(ids: readonly string[], place: GitPlace): AsyncGenerator<AsyncIterable<Uint8Array>> {
  let failure: Error = gitError('git stopped before it had read all that is staged');
  const child = startGit(['cat-file', '--batch'], place, (error) => {
    failure = error;
  });
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const input = reader(child.stdout, () => failure);
  try {
    for (const id of ids) {
      const [, size] = /^\w+ blob (\d+)$/.exec(await input.line()) ?? [];
      if (size === undefined) throw gitError(`git has lost the staged content ${id}; stage it again`);
      let left = Number(size);
      const bytes = async function* (): AsyncGenerator<Uint8Array> {
        while (left > 0) {
          const part = await input.some(left);
          left -= part.length;
          yield part;
        }
      };
      yield bytes();
      for await (const _rest of bytes());
      await input.some(1);
    }
  } finally {
    child.kill();
  }
}
