import type { SourceItem } from '../sources/index.ts';

/** How long a post waits for company, in milliseconds: who pipes posts in as they come wants them back soon. */
const WAIT = 50;

/** Characters in a batch, about: it ends with the post that reaches them, so that long posts do not fill the memory. */
const FULL = 200_000;

/** Items in the order they were read. */
export interface Batch {
  readonly items: readonly SourceItem[];
  /** True where nothing follows. */
  readonly last: boolean;
  /** What reading ended with, where that was an error. */
  readonly failure?: unknown;
}

const timer = () => {
  let id: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    id = setTimeout(resolve, WAIT, 'late');
  });
  return { late, clear: () => clearTimeout(id) };
};

/**
 * Asks for the next items each time it is called: `size` of them, or fewer where they are long or long in coming.
 * Nothing is read in between, and it never rejects.
 */
export const batchesOf = (source: AsyncIterator<SourceItem>, size: number): (() => Promise<Batch>) => {
  let asked: Promise<IteratorResult<SourceItem>> | undefined;
  return async () => {
    const items: SourceItem[] = [];
    let waiting: ReturnType<typeof timer> | undefined;
    try {
      for (let length = 0; items.length < size && length < FULL; ) {
        asked ??= source.next();
        const got = waiting ? await Promise.race([asked, waiting.late]) : await asked;
        if (got === 'late') break;
        asked = undefined;
        if (got.done) return { items, last: true };
        items.push(got.value);
        waiting ??= timer();
        if ('post' in got.value) length += got.value.post.text.length;
      }
      return { items, last: false };
    } catch (failure) {
      return { items, last: true, failure };
    } finally {
      waiting?.clear();
    }
  };
};
