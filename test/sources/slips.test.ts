import { describe, expect, test } from 'vitest';
import { readStream } from '../../src/sources/index.ts';
import { all, items, posts } from './reading.ts';

const fileOf = (yaml: string, body = 'Hello'): string => `---\n${yaml}\n---\n${body}\n`;

const told = async (name: string, content: string) =>
  (await items(name, content)).flatMap((item) =>
    'problem' in item ? [[item.problem.line, item.problem.message]] : [],
  );

describe('a slip in front matter is told', () => {
  const cases: readonly (readonly [yaml: string, line: number, message: string])[] = [
    ['network: blusky', 2, 'no network "blusky"; did you mean "bluesky"?'],
    ['title: Blusky\nnetwork: Blusky', 3, 'no network "Blusky"; did you mean "bluesky"?'],
    ['platform: "twiter"', 2, 'no network "twiter"; did you mean "twitter"?'],
    ['network: linked in', 2, 'no network "linked in"; did you mean "linkedin"?'],
    ['network: Blue Sky', 2, 'no network "Blue Sky"; did you mean "bluesky"?'],
    ['network: instgarm', 2, 'no network "instgarm"; did you mean "instagram"?'],
    ['network: masterdon', 2, 'no network "masterdon"; did you mean "mastodon"?'],
    ['platforms:\n  - x\n  - facebok', 4, 'no network "facebok"; did you mean "facebook"?'],
    ['Networks: x, tictok', 2, 'no network "tictok"; did you mean "tiktok"?'],
    ['author: organsation', 2, 'no kind of author "organsation"; did you mean "organisation"?'],
    ['author: Non profit', 2, 'no kind of author "Non profit"; did you mean "nonprofit"?'],
    ['author_kind: persn', 2, 'no kind of author "persn"; did you mean "person"?'],
    ['"author kind": pubic', 2, 'no kind of author "pubic"; did you mean "public"?'],
  ];
  test.each(cases)('%j', async (yaml, line, message) => {
    expect(await told('a.md', fileOf(yaml))).toEqual([[line, message]]);
    expect(await told('a.tweet', fileOf(yaml))).toEqual([[line, message]]);
    expect((await posts('a.md', fileOf(yaml))).map(({ text }) => text)).toEqual(['Hello']);
  });

  test('in TOML, and in each part of a thread, once', async () => {
    expect(await told('a.md', '+++\nnetwork = "blusky"\n+++\nHi')).toEqual([
      [2, 'no network "blusky"; did you mean "bluesky"?'],
    ]);
    const thread = fileOf('network: blusky', 'One\n---\n---\nauthor: goverment\n---\nTwo\n---\nThree');
    expect(await told('a.tweet', thread)).toEqual([
      [2, 'no network "blusky"; did you mean "bluesky"?'],
      [7, 'no kind of author "goverment"; did you mean "government"?'],
    ]);
  });
});

describe('a word of the writer’s own is left alone', () => {
  test.each([
    'network: Acme internal wiki',
    'network: mastodon.social',
    'network: internet',
    'network: xing',
    'network: reddit',
    'network: discord',
    'platform: blog',
    'platform: Medium',
    'platform: [web, newsletter, linux]',
    'network: interest',
    'network: bluesky',
    'network: x-archive',
    'network:',
    'network: 7',
    'network: {name: blusky}',
    'networks: [[blusky]]',
    'channel: blusky',
    'author: Jane Doe',
    'author: Persson',
    'author: persn',
    'author: Brandt',
    'author: Brand',
    'author: [Jane, Goverment]',
    'author: {name: Goverment}',
    'author: Person',
    'author_kind: Jane',
  ])('%j', async (yaml) => {
    expect(await told('a.md', fileOf(yaml))).toEqual([]);
  });
});

describe('a slip in a file of many posts is told once, where it first stands', () => {
  const NETWORK = 'no network "blusky"; did you mean "bluesky"?';
  const KIND = 'no kind of author "persn"; did you mean "person"?';
  const files: readonly (readonly [name: string, content: string, told: readonly (readonly [number, string])[]])[] = [
    [
      'q.csv',
      'text,network,author kind\n"Hi\nyou",x,person\n"Ho\nyou","x, blusky",person\nHe,blusky,persn\nHa,blog,persn\n',
      [
        [5, NETWORK],
        [6, KIND],
      ],
    ],
    [
      'q.jsonl',
      '{"text":"Hi"}\n{"text":"Ho","networks":["x","blusky"]}\n{"text":"He","network":"blusky","author_kind":"persn"}\n{"text":"Ha","network":{"toString":1}}',
      [
        [2, NETWORK],
        [3, KIND],
      ],
    ],
    ['q.jsonl', '{"network":"blusky","text":"Hi","thread":["Ho"]}\n{"network":"blusky","text":"He"}', [[1, NETWORK]]],
    [
      'q.json',
      '{"platform":"x","posts":[{"text":"Hi"},\n{"text":"Ho",\n"network":"blusky"},{"network":"blusky","author_kind":"persn","text":"He"}]}',
      [
        [3, NETWORK],
        [3, KIND],
      ],
    ],
    ['q.yaml', '- text: Hi\n- text: Ho\n  network: blusky\n- text: He\n  platforms: [x, blusky]\n', [[3, NETWORK]]],
  ];
  test.each(files)('%s %j', async (name, content, expected) => {
    expect(await told(name, content)).toEqual(expected);
    expect((await posts(name, content)).length).toBeGreaterThan(1);
  });

  test.each(['csv', 'jsonl', 'json'])('in 10,000 rows of .%s, whatever stands in between', async (kind) => {
    const networks = Array.from({ length: 10_000 }, (_, row) => (row % 2 === 0 ? 'blusky' : `blog ${row}`));
    const rows = networks.map((network) => JSON.stringify({ text: 'Hi', network }));
    const files: Readonly<Record<string, string>> = {
      csv: `text,network\n${networks.map((network) => `Hi,${network}`).join('\n')}`,
      jsonl: rows.join('\n'),
      json: `[${rows.join(',\n')}]`,
    };
    expect(await told(`q.${kind}`, files[kind] ?? '')).toEqual([[kind === 'csv' ? 2 : 1, NETWORK]]);
  });

  test('with the column that the user names', async () => {
    const file = (async function* () {
      yield Buffer.from('text,Where\nHi,blusky\n');
    })();
    expect(await all(readStream(file, 'q.csv', { columns: { network: 'Where' } }))).toMatchObject([
      { problem: { line: 2, message: NETWORK } },
      { post: { text: 'Hi' } },
    ]);
  });
});
