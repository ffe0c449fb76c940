import { describe, expect, test } from 'vitest';
import { items, posts } from './reading.ts';

const packed = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await posts('pack.md', lines.join('\n'))).map(
    ({ origin, network, text, anchors }) =>
      `${origin.post} | ${network} | ${anchors[0]?.line} | ${text.replaceAll('\n', '/')}`,
  );

describe('a Markdown file of many posts', () => {
  test('has a post under each numbered heading', async () => {
    expect(
      await packed(
        '# LinkedIn plan',
        'Notes.',
        '## Post 1',
        'We *listened*.',
        '',
        '## 📌 Post 2: Naps',
        'You asked.',
        '---',
        'Notes.',
      ),
    ).toEqual(['post 1 | linkedin | 4 | We listened.', 'post 2 | linkedin | 7 | You asked.']);
  });

  test('has a post after each bold label, named with the thread it is in', async () => {
    expect(
      await packed(
        '## Twitter/X',
        '### Thread 1: Naps',
        '**Tweet 1/2:**',
        'One.',
        '',
        '**Tweet 2/2:** Two.',
        '### Thread 2',
        '**Tweet 1/1**',
        'Three.',
      ),
    ).toEqual([
      'thread 1, tweet 1/2 | x | 4 | One.',
      'thread 1, tweet 2/2 | x | 6 | Two.',
      'thread 2, tweet 1/1 | x | 9 | Three.',
    ]);
  });

  test('has the fenced texts as posts, and what stands around them as notes', async () => {
    expect(
      await packed(
        '**Post 1**',
        'Note.',
        '```',
        'One *a*.',
        '```',
        '**Post 2**',
        '```md',
        'Two *b*.',
        '```',
        '## Bluesky',
        '```text',
        '# Three',
        '```',
        '```js',
        'no()',
        '```',
        '~~~',
        'Four',
        '~~~',
      ),
    ).toEqual([
      'post 1 | undefined | 4 | One *a*.',
      'post 2 | undefined | 8 | Two b.',
      'Bluesky | bluesky | 12 | # Three',
      'Bluesky (2) | bluesky | 18 | Four',
    ]);
  });

  test('may hold code inside a fenced Markdown post', async () => {
    expect(
      await packed('## Post 1', '```markdown', 'Try', '```sh', 'npm test', '```', 'now', '```', '## Post 2', 'Two'),
    ).toEqual(['post 1 | undefined | 3 | Try//now', 'post 2 | undefined | 10 | Two']);
  });

  test('loses no post to a fence or comment that is never closed', async () => {
    expect(
      await packed('## Post 1', 'One', '~~~', '## Post 2', '<!-- oh', 'Two', '## Post 3', '```', 'Three', '```'),
    ).toEqual([
      'post 1 | undefined | 2 | One/~~~',
      'post 2 | undefined | 5 | <!-- oh/Two',
      'post 3 | undefined | 9 | Three',
    ]);
  });

  test('takes any word with a number for a label, and headings below a label for part of the post', async () => {
    expect(
      await packed(
        '## Post 1',
        'One',
        '### Why',
        'Because',
        '## Post 2',
        'Two',
        '## Tip 3:',
        'Three',
        '## Ideas',
        'Note',
      ),
    ).toEqual([
      'post 1 | undefined | 2 | One/Why/Because',
      'post 2 | undefined | 6 | Two',
      'tip 3 | undefined | 8 | Three',
    ]);
  });

  test.each([
    ['one number', '## Post 1\nOne\n## More\nTwo'],
    ['years', '## Post 2024\nOne\n## Post 2025\nTwo'],
    ['labels in prose', 'Post 1 was fun.\n\nPost 2 less so.'],
  ])('is not made by %s', async (_name, source) => {
    const [post, ...more] = await posts('a.md', source);
    expect(more).toEqual([]);
    expect(post?.origin).toEqual({ path: 'a.md' });
  });

  test('shares its front matter, and reports a post that is too long in its place', async () => {
    const found = await items(
      'a.md',
      `---\nstatus: draft\n---\n## Post 1\n${'x'.repeat(1_000_001)}\n## Post 2\nTwo`,
      1 << 16,
    );
    expect(found).toEqual([
      { problem: { path: 'a.md', line: 4, message: 'more than 1,000,000 characters in one post; split it' } },
      {
        post: {
          text: 'Two',
          anchors: [{ start: 0, line: 7, column: 1 }],
          origin: { path: 'a.md', post: 'post 2', status: 'draft' },
        },
      },
    ]);
  });
});
