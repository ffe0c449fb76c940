import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ignoreMatcher } from '../../src/config/ignores.ts';
import { findFiles, readFile, readStream } from '../../src/sources/index.ts';
import type { Problem } from '../../src/types.ts';
import { all, items } from './reading.ts';

let cwd = '';

const FILES: Readonly<Record<string, string>> = {
  'a.md': 'A',
  'b.draft': 'B',
  'empty.md': '',
  'queue.csv': 'Text\nHi',
  'queues/a.csv': 'Text\nHi',
  'queues/a.json': '{"text":"Hi"}',
  'queues/a.yaml': 'text: Hi',
  'queues/package.js': 'x',
  'posts/one.md': 'One',
  'posts/Two.TXT': 'Two',
  'posts/three.tweet': 'Three',
  'posts/rows.jsonl': '{"text":"Four"}',
  'posts/skip.png': '\0',
  'posts/old/five.md': 'Five',
  'posts/x.md/six.md': 'Six',
  'posts/[draft].md': 'Seven',
  'posts/.hidden/eight.md': 'Eight',
  'posts/node_modules/nine.md': 'Nine',
  'pictures/cat.png': '\0',
  'locked/in.md': 'In',
  'secret.md': 'Secret',
};

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'postlint-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(cwd, dirname(path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  await symlink('loop.md', join(cwd, 'loop.md'));
  await symlink('../posts', join(cwd, 'posts/old/up'));
  await symlink('../a.md', join(cwd, 'posts/link.md'));
  await symlink('nowhere.md', join(cwd, 'posts/old/broken.md'));
  await chmod(cwd, 0o755);
});

afterAll(() => rm(cwd, { recursive: true }));

const findFrom = (dir: string, patterns: readonly string[], ignores: readonly string[] = []) =>
  findFiles(patterns, { cwd: dir, isIgnored: ignoreMatcher({ dir, ignores }) });
const find = (patterns: readonly string[], ignores?: readonly string[]) => findFrom(cwd, patterns, ignores);
const read = (path: string) => all(readFile(path, { cwd }));

const IN_POSTS = [
  'posts/Two.TXT',
  'posts/[draft].md',
  'posts/link.md',
  'posts/old/broken.md',
  'posts/old/five.md',
  'posts/one.md',
  'posts/rows.jsonl',
  'posts/three.tweet',
  'posts/x.md/six.md',
];

describe('findFiles', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['a file, whatever its extension', ['b.draft', 'queue.csv'], [], ['b.draft', 'queue.csv']],
    ['a file named twice', ['a.md', './a.md', 'posts/../a.md'], [], ['a.md']],
    [
      'a file in the hidden and the skipped',
      ['posts/.hidden/eight.md', 'posts/node_modules/nine.md'],
      [],
      ['posts/.hidden/eight.md', 'posts/node_modules/nine.md'],
    ],
    ['a folder: the files it can read, however deep', ['posts'], [], IN_POSTS],
    ['a folder with a slash', ['./posts/'], [], IN_POSTS],
    ['a folder called x.md', ['posts/x.md'], [], ['posts/x.md/six.md']],
    ['a pattern', ['posts/*.md'], [], ['posts/[draft].md', 'posts/link.md', 'posts/one.md']],
    [
      'a pattern of everything: the files it can read',
      ['posts/*'],
      [],
      ['posts/Two.TXT', 'posts/[draft].md', 'posts/link.md', 'posts/one.md', 'posts/rows.jsonl', 'posts/three.tweet'],
    ],
    ['a folder: none of the files that mostly hold no posts', ['queues'], [], ['queues/a.csv']],
    ['such files where they are named', ['queues/a.json', 'queues/a.yaml'], [], ['queues/a.json', 'queues/a.yaml']],
    ['such files where a pattern means them', ['queues/*.json'], [], ['queues/a.json']],
    ['such files beside others', ['queues/*.{csv,yaml}'], [], ['queues/a.csv', 'queues/a.yaml']],
    ['a pattern for an extension of the user', ['*.draft'], [], ['b.draft']],
    ['a name that looks like a pattern', ['posts/[draft].md'], [], ['posts/[draft].md']],
    ['a file and its folder', ['posts/one.md', 'posts/o*.md', 'a.md'], [], ['a.md', 'posts/one.md']],
    [
      'what is not ignored by pattern',
      ['posts', 'a.md'],
      ['posts/**/*.md', 'a.md'],
      ['posts/Two.TXT', 'posts/rows.jsonl', 'posts/three.tweet'],
    ],
    [
      'what is not in an ignored folder',
      ['posts/old', 'posts/old/five.md', 'posts/one.md'],
      ['posts/old'],
      ['posts/one.md'],
    ],
    ['what is not in an ignored folder with a slash', ['posts/old/five.md'], ['posts/old/'], []],
    ['what ! does not take away', ['posts/*.md', '!posts/o*'], [], ['posts/[draft].md', 'posts/link.md']],
    ['a file as Windows writes it', ['posts\\old\\five.md'], [], ['posts/old/five.md']],
    ['a pattern as Windows writes it', ['posts\\old\\*.md'], [], ['posts/old/broken.md', 'posts/old/five.md']],
    ['a pattern in the quotes that cmd.exe hands on', ["'posts/old/f*.md'"], [], ['posts/old/five.md']],
    ['a name with its brackets escaped', ['posts/\\[draft\\].m*'], [], ['posts/[draft].md']],
    [
      'nothing of a pattern whose posts are ignored, whatever else it matches',
      ['posts/*'],
      ['posts/*.{md,MD,TXT,jsonl,tweet}'],
      [],
    ],
    ['nothing', [], [], []],
  ];
  test.each(cases)('finds %s', async (_name, patterns, ignores, files) => {
    expect(await find(patterns, ignores)).toEqual({ files, problems: [] });
  });

  test('takes an absolute path for the same file, and one outside the folder as it is named', async () => {
    expect((await find([join(cwd, 'a.md'), 'a.md'])).files).toEqual(['a.md']);
    expect((await findFrom(join(cwd, 'posts'), ['../a.md'])).files).toEqual(['../a.md']);
    expect((await findFrom(join(cwd, 'posts/x.md'), ['..'], ['**/*.tweet'])).files).toContain('../one.md');
  });

  const missing: readonly (readonly [string, readonly Problem[]])[] = [
    ['nope.md', [{ path: 'nope.md', message: 'no such file or folder; check the spelling and the folder you are in' }]],
    [
      'a.md/b.md',
      [{ path: 'a.md/b.md', message: 'no such file or folder; check the spelling and the folder you are in' }],
    ],
    [
      'posts/*.mdx',
      [
        {
          path: 'posts/*.mdx',
          message: 'no file matches this pattern; check it, and quote it if the shell may have changed it',
        },
      ],
    ],
    [
      'gone/*.md',
      [
        {
          path: 'gone/*.md',
          message: 'no file matches this pattern; check it, and quote it if the shell may have changed it',
        },
      ],
    ],
    ['', [{ message: 'an empty name ("") stands for no file; is a variable not set?' }]],
    [
      'pictures',
      [
        {
          path: 'pictures',
          message:
            'no posts in this folder; postlint looks for .md, .mdx, .markdown, .txt, .tweet, .toot, .jsonl, .ndjson, .csv, .tsv',
        },
      ],
    ],
    ['loop.md', [{ path: 'loop.md', message: 'is a link that leads back to itself; remove it or point it at a file' }]],
    ['x'.repeat(300), [{ path: 'x'.repeat(300), message: 'its name is too long for this system; shorten it' }]],
  ];
  test.each(missing)('says what is wrong with %s, and finds the rest', async (pattern, problems) => {
    expect(await find([pattern, 'a.md'])).toEqual({ files: ['a.md'], problems });
  });
});

describe('readFile', () => {
  test('reads the posts of a file, under the name it was given', async () => {
    expect(await read('posts/link.md')).toEqual([
      { post: { text: 'A', anchors: [{ start: 0, line: 1, column: 1 }], origin: { path: 'posts/link.md' } } },
    ]);
    expect(await read('posts/rows.jsonl')).toHaveLength(1);
  });

  test('reads a file of an unknown extension as text', async () => {
    expect(await read('b.draft')).toMatchObject([{ post: { text: 'B' } }]);
  });

  const troubles: readonly (readonly [string, string])[] = [
    ['empty.md', 'an empty file; there is nothing to lint'],
    ['nope.md', 'no such file or folder; check the spelling and the folder you are in'],
    ['posts/x.md', 'is a folder, not a file; name it as a folder to have the files in it read'],
    ['loop.md', 'is a link that leads back to itself; remove it or point it at a file'],
    ['posts/old/broken.md', 'no such file or folder; check the spelling and the folder you are in'],
    ['posts/skip.png', 'looks like a binary file; postlint reads text'],
  ];
  test.each(troubles)('says in a sentence why %s cannot be read', async (path, message) => {
    expect(await read(path)).toEqual([{ problem: { path, message } }]);
  });

  test('passes on an error that is no file error', async () => {
    const failing: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('boom')) }),
    };
    await expect(all(readStream(failing, 'a.md'))).rejects.toThrow('boom');
  });
});

describe('what is too large is refused before it costs memory', () => {
  const line = Buffer.alloc(1 << 20, 'x');
  /** Counts the megabytes that are asked for. */
  const endless = (taken: { count: number }) =>
    (async function* (): AsyncIterable<Uint8Array> {
      for (; taken.count < 50; taken.count++) yield line;
    })();

  test.each([
    ['a.txt', 'more than 1,000,000 characters in one post; split it', 3],
    ['a.tweet', 'more than 8 MB in one thread; split it', 8],
    ['a.md', 'more than 32 MB in one file; split it, or put one post a line in a .jsonl file', 31],
  ])('%s', async (name, message, megabytes) => {
    const taken = { count: 0 };
    expect(await all(readStream(endless(taken), name))).toEqual([{ problem: { path: name, message } }]);
    expect(taken.count).toBeLessThan(megabytes + 1);
  });

  test.each(['a.txt', 'a.md', 'a.tweet'])('one post of over a million characters in %s', async (name) => {
    expect(await items(name, 'x'.repeat(1_000_001), 1 << 16)).toEqual([
      {
        problem: {
          path: name,
          line: 1,
          message: 'more than 1,000,000 characters in one post; split it',
        },
      },
    ]);
    expect(await items(name, 'é'.repeat(1_000_000), 1 << 16)).toHaveLength(1);
  });
});

/** Root may open everything, so the test steps down to the user called nobody for a moment. */
const unprivileged = async <T>(work: () => Promise<T>): Promise<T> => {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
};

describe.skipIf(process.platform === 'win32')('without permission', () => {
  const DENIED = 'cannot be opened: permission denied; make it readable for you';

  test('a file is a problem', async () => {
    await chmod(join(cwd, 'secret.md'), 0o000);
    expect(await unprivileged(() => read('secret.md'))).toEqual([{ problem: { path: 'secret.md', message: DENIED } }]);
  });

  test('a folder is a problem, named or not, and the rest is found', async () => {
    await chmod(join(cwd, 'locked'), 0o000);
    const named = await unprivileged(() => find(['locked', 'a.md']));
    const inside = await unprivileged(() => find(['*/in.md', 'posts/one.md']));
    await chmod(join(cwd, 'locked'), 0o755);
    expect(named).toEqual({ files: ['a.md'], problems: [{ path: 'locked', message: DENIED }] });
    expect(inside.problems).toContainEqual({ path: 'locked', message: DENIED });
    expect(inside.files).toEqual(['posts/one.md']);
  });
});
