import { describe, expect, it, test } from 'vitest';
import { type Files, folderWith } from '../folder.ts';
import { call } from './harness.ts';

const ASKS = [
  'Subscribe to our newsletter for new loaves.',
  'Join our newsletter. New loaves every Friday.',
  'Never miss a loaf: subscribe to our newsletter.',
  'Sign up for our newsletter to hear it first.',
];
const row = (text: string, day: number): string => JSON.stringify({ text, network: 'x', date: `2026-05-0${day}` });
const QUEUE = `${ASKS.map((text, i) => row(text, i + 1)).join('\n')}\n`;
const ONLY = ['--no-config', '--only', 'same-ask-again'];

const run = async (args: readonly string[], files: Files = { 'q.jsonl': QUEUE }) =>
  call({ args, cwd: folderWith(files) });

interface Line {
  readonly path?: string;
  readonly queue?: { readonly path: string; readonly posts: number; readonly findings: readonly { rule: string }[] };
}
const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a file of several posts', () => {
  it('is a queue, told after its posts and before the next file', async () => {
    const files = { 'a.jsonl': QUEUE, 'b.md': 'Hello there.', 'c.jsonl': QUEUE };
    const { stdout } = await run(['.', '-f', 'ndjson', '--no-config'], files);
    expect(linesOf(stdout).map(({ path, queue }) => path ?? `queue ${queue?.path} ${queue?.posts}`)).toEqual([
      ...ASKS.map(() => 'a.jsonl'),
      'queue a.jsonl 4',
      'b.md',
      ...ASKS.map(() => 'c.jsonl'),
      'queue c.jsonl 4',
    ]);
  });

  it('is none under --no-queue', async () => {
    const { stdout } = await run(['q.jsonl', '-f', 'json', '--no-config', '--no-queue']);
    expect(JSON.parse(stdout).queues).toEqual([]);
  });

  it('is none where one post stands in it', async () => {
    const { stdout } = await run(['q.jsonl', '-f', 'json', '--no-config'], { 'q.jsonl': row('Hello there.', 1) });
    expect(JSON.parse(stdout).queues).toEqual([]);
  });
});

it('tells machines what it tells people of a queue', async () => {
  const { stdout } = await run(['q.jsonl', '-f', 'ndjson', '--no-config']);
  expect(linesOf(stdout).at(-1)?.queue).toMatchObject({
    balance: { gives: 0, asks: 4, low: 0, high: 0.29, target: 0.75 },
    timeline: ASKS.map((_, at) => ({ day: `2026-05-0${at + 1}`, value: expect.any(Number) })),
    streaks: [{ channel: 'x', count: 4, posts: ['line 1', 'line 2', 'line 3', 'line 4'] }],
    repeated: [{ ask: 'newsletter', count: 4, posts: ['line 1', 'line 2', 'line 3', 'line 4'] }],
    copies: [],
  });
});

describe('findings in a queue', () => {
  it('are counted in the summary', async () => {
    const { stdout } = await run(['q.jsonl', '-f', 'json', ...ONLY]);
    const { summary, reports, queues } = JSON.parse(stdout);
    expect(reports.flatMap(({ findings }: { findings: readonly unknown[] }) => findings)).toEqual([]);
    expect(queues[0].findings).toHaveLength(1);
    expect(summary).toMatchObject({ posts: 4, infos: 1, warnings: 0, errors: 0 });
  });

  test.each<[readonly string[], number]>([
    [[], 0],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'warning'], 0],
    [['--rule', 'same-ask-again: error'], 1],
    [['--rule', 'same-ask-again: error', '--no-queue'], 0],
    [['--fail-on', 'info', '--skip', 'same-ask-again'], 0],
  ])('under %j end with %d', async (args, code) => {
    expect((await run(['q.jsonl', '-f', 'compact', ...ONLY, ...args])).code).toBe(code);
  });

  it('are printed alone under --only, though what the posts are still counts', async () => {
    const { stdout } = await run(['q.jsonl', '-f', 'compact', ...ONLY]);
    expect(stdout).toBe(
      'q.jsonl:1:1: info 4 posts within a week on x ask the same, "newsletter" (lines 1, 2, 3 and 4). (same-ask-again)\n',
    );
  });

  it('are hidden by --quiet unless they are errors', async () => {
    expect((await run(['q.jsonl', ...ONLY, '--quiet'])).stdout).not.toContain('whole queue');
    const { stdout } = await run(['q.jsonl', ...ONLY, '--quiet', '--rule', 'same-ask-again: error']);
    expect(stdout).toContain('whole queue');
  });
});

test.each<[string, readonly string[], string]>([
  [
    'whatever words ask for it',
    [
      'Subscribe to our newsletter for tips on glazing.',
      'Have you signed up for our newsletter? Do it today.',
      'Our newsletter comes out on Friday. Join 2,000 readers and sign up now.',
      'Get our newsletter in your inbox: sign up at https://mug.example/n?utm_source=x',
    ],
    'info 4 posts within a week on x ask the same, "newsletter" (lines 1, 2, 3 and 4).',
  ],
  [
    'with the word "code" or without it',
    [
      'Use code RAIN10 today.',
      'Order now with RAIN10.',
      'Shop with code RAIN10.',
      'Code RAIN10: order now.',
      'Use RAIN10.',
    ],
    'warning 5 posts within a week on x ask the same, "code RAIN10" (lines 1, 2, 3, 4 and 5).',
  ],
])('counts an ask %s', async (_, texts, told) => {
  const queue = texts.map((text, at) => row(text, at + 1)).join('\n');
  const { stdout } = await run(['q.jsonl', '-f', 'compact', ...ONLY], { 'q.jsonl': queue });
  expect(stdout).toBe(`q.jsonl:1:1: ${told} (same-ask-again)\n`);
});

describe('the config', () => {
  const config = (content: unknown): Files => ({ 'postlint.config.json': JSON.stringify(content) });
  const FILES: Files = Object.fromEntries(
    ASKS.map((text, i) => [`posts/2026-05-0${4 - i}-post.md`, `---\nnetwork: x\n---\n${text}\n`]),
  );
  const compact = (files: Files) => run(['.', '-f', 'compact', '--only', 'same-ask-again'], files);

  it('makes one queue of many files, in order of date', async () => {
    const { stdout, stderr } = await compact({ ...FILES, ...config({ queues: ['posts/*.md'] }) });
    expect(stderr).toBe('');
    expect(stdout).toBe(
      'posts/2026-05-01-post.md:4:1: info 4 posts within a week on x ask the same, "newsletter" ' +
        '(2026-05-01-post.md, 2026-05-02-post.md, 2026-05-03-post.md and 2026-05-04-post.md). (same-ask-again)\n',
    );
  });

  it('leaves files alone that it does not name', async () => {
    expect((await compact({ ...FILES, ...config({ queues: [['drafts/**', 'old/**']] }) })).stdout).toBe('');
  });

  it('sets a queue rule as it sets any other', async () => {
    const rules = { 'same-ask-again': ['error', { times: 5 }] };
    expect((await compact({ 'q.jsonl': QUEUE, ...config({ rules }) })).stdout).toBe('');
    const wrong = await compact({ 'q.jsonl': QUEUE, ...config({ rules: { 'same-ask-again': { tims: 5 } } }) });
    expect(wrong.stderr).toContain('no option "tims" in rule "same-ask-again"; did you mean "times"?');
    expect(wrong.code).toBe(2);
  });
});

it('tells of times that cannot be read, and looks at the queue all the same', async () => {
  const rows = ['2026-02-31', 'next Friday at 2 PM', 'Monday', '', 'soonish', '31.13.2026', '2026-05-01 10:00'];
  const csv = `Text,Time\n${rows.map((time, at) => `Loaf number ${at} is in the oven.,${time}`).join('\n')}\n`;
  const { stdout, stderr, code } = await run(['q.csv', '--no-config', '-f', 'ndjson'], { 'q.csv': csv });
  expect(stderr).toBe(
    'postlint: q.csv:2: row 2: the time "2026-02-31" cannot be read; write it like 2026-05-01 09:30\n' +
      'postlint: q.csv:6: row 6: the time "soonish" cannot be read; write it like 2026-05-01 09:30\n' +
      'postlint: q.csv:7: row 7: the time "31.13.2026" cannot be read; write it like 2026-05-01 09:30\n',
  );
  expect(linesOf(stdout).at(-1)?.queue?.posts).toBe(7);
  expect(code).toBe(2);
});

describe('a time that cannot be read', () => {
  const WAY_OUT = 'cannot be read; write it like 2026-05-01 09:30\n';
  const files: readonly (readonly [file: string, content: string, stderr: string])[] = [
    ['q.csv', 'Text,Time\nOne loaf is in the oven.,2026-13-45\n', `q.csv:2: row 2: the time "2026-13-45" ${WAY_OUT}`],
    [
      'q.csv',
      'Date,LinkedIn post,X post,First comment\nsoonish,A loaf for here.,A loaf for there.,And a comment.\n2026-05-01,Two.,,\n',
      `q.csv:2: row 2: the time "soonish" ${WAY_OUT}`,
    ],
    [
      'q.json',
      '{"time":"2026-13-45",\n"text":"One loaf is in the oven."}',
      `q.json:2: its time "2026-13-45" ${WAY_OUT}`,
    ],
    [
      'q.json',
      '{"date":"2026-13-45","posts":[{"text":"One loaf.","thread":["Two loaves."]},\n{"text":"Three."}]}',
      `q.json:1: post 1: the time "2026-13-45" ${WAY_OUT}postlint: q.json:2: post 2: the time "2026-13-45" ${WAY_OUT}`,
    ],
    [
      'q.jsonl',
      '{"text":"One loaf.","scheduled_at":"2026-13-45"}\n{"text":"Two.","scheduled_at":"tomorrow"}\n',
      `q.jsonl:1: line 1: the time "2026-13-45" ${WAY_OUT}`,
    ],
    ['q.jsonl', '{"text":"One.","comment1":"And this.","time":"?"}\n', `q.jsonl:1: line 1: the time "?" ${WAY_OUT}`],
    ['q.yaml', '- text: One loaf.\n  scheduled: 2026-13-45\n', `q.yaml:1: its time "2026-13-45" ${WAY_OUT}`],
  ];
  const ways = [
    [],
    ['--no-queue'],
    ['--threads', '1'],
    ['--threads', '2'],
    ['--cache'],
    ['--no-queue', '--threads', '2'],
  ];
  it.each(files)('is told once, however the run goes: %s %j', async (file, content, stderr) => {
    const cwd = folderWith({ [file]: content });
    const runs: string[] = [];
    for (const way of [...ways, ['--cache']]) {
      const result = await call({ args: [file, '--no-config', '-f', 'markdown', ...way], cwd });
      expect([result.stderr, result.code], way.join(' ')).toEqual([`postlint: ${stderr}`, 2]);
      runs.push(way.includes('--no-queue') ? '' : result.stdout);
    }
    expect(new Set(runs.filter((stdout) => stdout !== '')).size).toBe(1);
  });

  it('is told of Markdown only where files make a queue', async () => {
    const posts = { 'p/a.md': '---\ndate: 2026-13-45\n---\nOne loaf.\n', 'p/b.md': 'Two loaves.\n' };
    const config = { 'postlint.config.json': JSON.stringify({ queues: ['p/*.md'] }) };
    expect((await run(['p', '--no-config'], posts)).stderr).toBe('');
    expect((await run(['p'], { ...posts, ...config })).stderr).toBe(
      `postlint: p/a.md:4: its time "2026-13-45" ${WAY_OUT}`,
    );
  });
});

it('holds a post for several networks to the ground rules of each', async () => {
  const csv = `Text,Platforms\n${'Rye keeps. '.repeat(27)},"Facebook, Twitter, Bluesky"\n`;
  const args = ['q.csv', '--no-config', '-f', 'compact', '--only', 'too-long-for-the-network'];
  expect((await run(args, { 'q.csv': csv })).stdout).toBe(
    'q.csv:2:281: error X takes 280 characters, links as 23 each and emoji as two, and this has 297. (too-long-for-the-network)\n',
  );
  expect((await run([...args, '--network', 'bluesky'], { 'q.csv': csv })).stdout).toBe('');
});

it('holds a reply on X to its length without the names it answers', async () => {
  const reply = (n: number) =>
    JSON.stringify({
      text: `@ann_long_name @bob_long_name ${'Rye keeps. '.repeat(n)}`.trim(),
      network: 'x',
      reply_to: 'https://x.com/ann/status/1',
    });
  const args = ['q.jsonl', '--no-config', '-f', 'compact', '--only', 'too-long-for-the-network'];
  expect((await run(args, { 'q.jsonl': `${reply(25)}\n${reply(26)}\n` })).stdout).toBe(
    'q.jsonl:2:320: error X takes 280 characters, links as 23 each and emoji as two, and this has 285 behind the names it answers. (too-long-for-the-network)\n',
  );
});

describe('a channel is a network and an account', () => {
  const compact = async (csv: string, rule: string) =>
    (await run(['q.csv', '--no-config', '-f', 'compact', '--only', rule], { 'q.csv': csv })).stdout;
  const WORKSHOP = '"The workshop on sourdough starts on Monday at nine, bring a jar with a lid."';

  it('so that one account on several networks is several channels', async () => {
    const rows = ['x', 'linkedin', 'bluesky'].map((network) => `2026-05-04,${network},acme,${WORKSHOP}\n`);
    expect(await compact(`date,network,account,text\n${rows.join('')}`, 'copy-paste-across-channels')).toBe(
      'q.csv:2:1: info 3 posts on several channels are 100 % the same (rows 2, 3 and 4). (copy-paste-across-channels)\n',
    );
    const asks = ASKS.slice(0, 3).map(
      (text, at) => `2026-05-0${at + 1},${['x', 'bluesky', 'mastodon'][at]},acme,${text}\n`,
    );
    expect(await compact(`date,network,account,text\n${asks.join('')}`, 'same-ask-again')).toBe('');
  });

  it('and is called by both', async () => {
    const rows = ASKS.map((text, at) => `2026-05-0${at + 1},"X, Bluesky",Acme,"${text}"\n`);
    const found = await compact(`date,platforms,account,text\n${rows.join('')}`, 'same-ask-again');
    expect(found).toBe(
      ['x', 'bluesky']
        .map(
          (network) =>
            `q.csv:2:1: info 4 posts within a week on ${network} (Acme) ask the same, "newsletter" (rows 2, 3, 4 and 5). (same-ask-again)\n`,
        )
        .join(''),
    );
  });

  it('and is the same one whichever name its network goes by', async () => {
    const rows = ASKS.map(
      (text, at) => `2026-05-0${at + 1},${at % 2 === 0 ? 'Twitter' : '"Twitter, Bluesky"'},"${text}"\n`,
    );
    expect(await compact(`date,platforms,text\n${rows.join('')}`, 'same-ask-again')).toContain(
      '4 posts within a week on x ask the same',
    );
  });
});

it('is no matter to a filter: posts have the same reports however a stream of them is split', async () => {
  const rows = Array.from({ length: 24 }, (_, at) =>
    row(ASKS[at % ASKS.length] ?? '', at % 9).replace('{', `{"id":${at},`),
  );
  const filter = async (some: readonly string[]) => {
    const args = ['-', '--stdin-filename', 'x.ndjson', '-f', 'ndjson', '--no-queue', '--no-config'];
    const { stdout } = await call({ args, cwd: folderWith({}), stdin: `${some.join('\n')}\n` });
    // A line is the only thing that another split may change.
    return stdout.replace(/"(?:post|line|endLine)":(?:"line \d+"|\d+),/g, '');
  };
  const whole = await filter(rows);
  expect(whole.split('\n')).toHaveLength(25);
  expect(whole).not.toContain('"queue"');
  expect((await filter(rows.slice(0, 5))) + (await filter(rows.slice(5, 17))) + (await filter(rows.slice(17)))).toBe(
    whole,
  );
});

it('the commands "rules" and "explain" know the queue rules', async () => {
  const rules = await run(['rules', '--json', '--no-config']);
  const ids = (JSON.parse(rules.stdout) as readonly { id: string; family: string }[])
    .filter(({ family }) => family === 'queue')
    .map(({ id }) => id);
  expect(ids).toEqual([
    'always-the-hero',
    'asks-outnumber-gives',
    'copy-paste-across-channels',
    'low-listening-share',
    'monologue-streak',
    'only-numbers-as-goals',
    'pitch-before-hello',
    'questions-left-hanging',
    'quiet-then-selling',
    'same-ask-again',
  ]);
  const { stdout, code } = await run(['explain', 'same-ask-again', '--no-config']);
  expect(code).toBe(0);
  expect(stdout).toContain('It reports a queue such as:\n  - 2026-05-04 | Subscribe');
});
