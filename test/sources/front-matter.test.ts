import { describe, expect, test } from 'vitest';
import type { Origin } from '../../src/types.ts';
import { items, posts, problems, texts } from './reading.ts';

const withYaml = (yaml: string): string => `---\n${yaml}\n---\nHello\n`;

describe('front matter is read into the post', () => {
  const cases: readonly (readonly [yaml: string, origin: Partial<Origin>])[] = [
    ['status: draft', { status: 'draft' }],
    ['author: organization', { author: 'organisation' }],
    ['author: Ana\nauthor_kind: Person', { author: 'person' }],
    ['author: Ana', {}],
    ['author: constructor', {}],
    ['channel: "@ourlab"', { channel: '@ourlab' }],
    ['date: 2026-05-01', { time: '2026-05-01' }],
    ['publish_at: 2026-05-01 10:00', { time: '2026-05-01 10:00' }],
    ['time: "10:00"\nscheduledAt: 2026-05-01', { time: '2026-05-01' }],
    ['id: 7', { id: 7 }],
    ['id: launch', { id: 'launch' }],
    ['replyTo: https://ex.org/1', { replyTo: 'https://ex.org/1' }],
    ['in-reply-to: 123', { replyTo: '123' }],
    ['reply: true', { replyTo: 'true' }],
    ['reply: false', {}],
    ['reply:', {}],
    [
      'postlint:\n  rules: {give-to-get: off}',
      { settings: { kind: 'front-matter', line: 2, value: { rules: { 'give-to-get': 'off' } } } },
    ],
    [
      'id: 1\npostlint: jargon, no-way -- a quote',
      {
        id: 1,
        settings: { kind: 'front-matter', line: 3, value: { disable: ['jargon', 'no-way'], reason: 'a quote' } },
      },
    ],
    ['"lint_ignore": [jargon]', { settings: { kind: 'front-matter', line: 2, value: { disable: ['jargon'] } } }],
    ['postlint: false', { settings: { kind: 'front-matter', line: 2, value: false } }],
    ['postlint:', {}],
    ['title: Hello\ntags: [a, b]', {}],
    ['# a comment', {}],
  ];
  test.each(cases)('%j', async (yaml, origin) => {
    const [post, ...more] = await posts('a.md', withYaml(yaml));
    expect(more).toEqual([]);
    expect(post?.text).toBe('Hello');
    expect(post?.origin).toEqual({ path: 'a.md', ...origin });
  });

  const networks: readonly (readonly [path: string, yaml: string, network: string | undefined])[] = [
    ['a.md', 'network: LinkedIn', 'linkedin'],
    ['a.md', 'platform: twitter', 'x'],
    ['a.md', 'platforms: [reddit, bsky, x]', 'bluesky'],
    ['a.md', 'platform: "Mastodon, X"', 'mastodon'],
    ['a.md', 'media:\n- matrix-eu\n- bluesky-ourlab\n- linkedin-ourlab', 'bluesky'],
    ['a.md', 'media: [x.png, {file: linkedin.png}]', undefined],
    ['a.md', 'network: X (Twitter)', 'x'],
    ['a.md', 'network: x.com', 'x'],
    ['a.md', 'network: xing', undefined],
    ['content/linkedin/2026/a.md', 'status: draft', 'linkedin'],
    ['content\\Twitter\\a.md', 'status: draft', 'x'],
    ['content/linkedin/a.md', 'network: threads', 'threads'],
    ['linkedin.md', 'status: draft', undefined],
  ];
  test.each(networks)('%s with %j is for a network', async (path, yaml, network) => {
    expect((await posts(path, withYaml(yaml))).map((post) => post.network)).toEqual([network]);
  });

  test('TOML between +++ lines too, dates as they stand', async () => {
    expect(
      await posts('a.md', '+++\nnetwork = "x"\ndate = 2026-05-01\n[postlint]\nauthor = "person"\n+++\nHello'),
    ).toEqual([
      {
        text: 'Hello',
        anchors: [{ start: 0, line: 7, column: 1 }],
        network: 'x',
        origin: {
          path: 'a.md',
          time: '2026-05-01',
          settings: { kind: 'front-matter', line: 4, value: { author: 'person' } },
        },
      },
    ]);
  });

  test('it may be empty, or all there is', async () => {
    expect(await texts('a.md', '---\n---\nHello')).toEqual(['Hello']);
    expect(await texts('a.md', '+++\n+++\nHello')).toEqual(['Hello']);
    expect(await items('a.md', '---\nmedia: [a.png]\n---')).toEqual([]);
  });

  test.each([
    ['is never closed', '---\nHello\n\nYou', 'Hello\n\nYou'],
    ['is a list', '---\n- a\n---\nHello', '- a\n\nHello'],
    ['stands lower down', 'Hello\n\n---\nid: 1\n---\n', 'Hello\n\n\nid: 1'],
  ])('it is none where it %s', async (_name, source, text) => {
    expect(await texts('a.md', source)).toEqual([text]);
  });
});

describe('front matter that does not parse is a problem, and the text is read', () => {
  const REST = 'the text below it was still read';
  const cases: readonly (readonly [string, string, number, string])[] = [
    [
      'an open list',
      '---\nid: 1\ntags: [a, b\nstatus: x: y\n---\nHello',
      4,
      'YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a key twice', '---\nid: 1\nid: 2\n---\nHello', 3, 'YAML: Map keys must be unique'],
    ['TOML', '+++\nid = 1\nstatus = draft\n+++\nHello', 3, 'TOML: invalid value'],
    [
      'aliases that grow without end',
      `---\na: &a [x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e'].map((key, index) => `${key}: &${key} [${Array(8).fill(`*${'abcd'[index]}`)}]`).join('\n')}\n---\nHello`,
      2,
      'YAML: its aliases repeat too much',
    ],
    [
      'an alias for nothing',
      '---\ntitle: &day Our day out\nday: *day\ntags: *team\nteam: &team [a]\n---\nHello',
      4,
      'YAML: the alias *team stands for nothing above it',
    ],
    [
      'brackets without end',
      `---\nid: ${'['.repeat(5000)}\n---\nHello`,
      2,
      'YAML: it is nested more than 60 levels deep',
    ],
    ['dashes without end', `---\n${'- '.repeat(5000)}\n---\nHello`, 2, 'YAML: it is nested more than 60 levels deep'],
    ['a data file', `---\n${'key: value\n'.repeat(5000)}---\nHello`, 2, 'YAML: it is over 20000 characters long'],
  ];
  test.each(cases)('%s', async (_name, source, line, message) => {
    expect(await texts('a.md', source)).toEqual(['Hello']);
    expect(await problems('a.md', source)).toEqual([
      { path: 'a.md', line, message: `front matter is not valid ${message}; ${REST}` },
    ]);
  });
});
