import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { builtinQueueRules } from '../../src/engine/load-rules.ts';
import { openQueues, type QueueOptions, STRETCH } from '../../src/engine/queue.ts';
import { reportOnQueue } from '../../src/engine/queue-report.ts';
import type { LoadedQueueRule } from '../../src/engine/queue-rules.ts';
import { queueScore } from '../../src/engine/queue-score.ts';
import type { QueuePost } from '../../src/queue-kit.ts';
import { bitsOf, defineQueueRule } from '../../src/rule-kit.ts';
import { readTimes } from '../../src/run.ts';
import { timeProblem } from '../../src/sources/time.ts';
import type { PostSummary, QueueReport, QueueTag } from '../../src/types.ts';

const RULES = await builtinQueueRules();

const summary = (given: Partial<PostSummary> = {}, ...tags: readonly QueueTag[]): PostSummary => ({
  path: 'queue.csv',
  post: 'row 2',
  line: 2,
  channel: 'x',
  time: null,
  part: 1,
  value: 50,
  raw: 0,
  tags: bitsOf(tags),
  opening: 'Our oven',
  ask: null,
  letters: '',
  goal: null,
  campaign: null,
  ...given,
});

const times = (n: number, ...tags: readonly QueueTag[]): readonly PostSummary[] =>
  Array.from({ length: n }, (_, i) => summary({ post: `row ${i + 2}`, line: i + 2 }, ...tags));

const reportOn = (posts: readonly PostSummary[], rules: readonly LoadedQueueRule[] = RULES, settings = new Map()) =>
  reportOnQueue(posts, { path: 'queue.csv', rules, settings, readTimes, timeProblem });

const rule = (check: LoadedQueueRule['rule']['check'], id = 'mine'): LoadedQueueRule => ({
  id,
  family: 'queue',
  from: 'test',
  rule: defineQueueRule({
    principle: 'own-voice',
    severity: 'warning',
    weight: -1,
    summary: 'S.',
    why: 'W.',
    messages: { found: '{n} posts.' },
    suggestions: { found: 'Try {n}.' },
    examples: { good: [], bad: [] },
    check: check as never,
  }),
});

const finds = rule(({ queue, report }) => {
  report({ posts: queue.posts, message: 'found', values: { n: queue.posts.length } } as never);
});

const first = rule(({ queue, report }) => {
  report({ posts: queue.posts.slice(0, 1), message: 'found', values: { n: 1 } } as never);
});

describe('a queue rule', () => {
  it('names its posts, and stands where the first of them does', () => {
    expect(reportOn(times(3), [finds]).findings).toEqual([
      {
        rule: 'mine',
        family: 'queue',
        messageId: 'found',
        message: '3 posts.',
        suggestion: 'Try 3.',
        severity: 'warning',
        polarity: 'promotional',
        posts: ['row 2', 'row 3', 'row 4'],
        path: 'queue.csv',
        line: 2,
      },
    ]);
  });

  it('names the file as well where a queue has several, in messages from the folder they share', () => {
    const posts = [summary({ path: 'a/b/c.md', post: '' }), summary({ path: 'a/d.md', post: 'part 2' })];
    const naming = rule(({ queue, report }) => {
      report({
        posts: queue.posts,
        message: 'found',
        values: { n: queue.posts.map(({ name }) => name).join('; ') },
      } as never);
    });
    const [finding] = reportOn(posts, [naming]).findings;
    expect(finding?.posts).toEqual(['a/b/c.md', 'a/d.md, part 2']);
    expect(finding?.message).toBe('b/c.md; d.md, part 2 posts.');
  });

  test.each([
    ['off', undefined],
    ['counted', undefined],
    ['error', 'error'],
    ['default', 'warning'],
  ])('set to %s has severity %s', (severity, expected) => {
    const settings = new Map([['mine', { severity, options: {} }]]);
    expect(reportOn(times(2), [finds], settings).findings[0]?.severity).toBe(expected);
  });

  it('that throws is a problem, and the others still run', () => {
    const cause = new Error('it fell over');
    const broken = rule(() => {
      throw cause;
    }, 'broken');
    const { findings, problems } = reportOn(times(2), [broken, finds]);
    expect(problems).toEqual([
      { path: 'queue.csv', message: 'rule "broken" failed on the queue: it fell over', cause },
    ]);
    expect(findings.map(({ rule: id }) => id)).toEqual(['mine']);
  });

  it('that would answer later is a problem by its name', () => {
    const { problems } = reportOn(times(2), [rule(() => Promise.reject(new Error('late')), 'later')]);
    expect(problems.map(({ message }) => message)).toEqual([
      'rule "later" failed on the queue: its check returns a promise, and a rule has to answer at once; leave out "async" and "await"',
    ]);
  });
});

describe('the score of a queue', () => {
  const post = (raw: number, ...tags: readonly QueueTag[]) =>
    ({ ...summary({ raw, value: 50 }, ...tags), name: 'row', at: null }) as QueuePost;
  const posts = (n: number, raw: number): readonly QueuePost[] => Array.from({ length: n }, () => post(raw));
  const evidence = (weight: number, strength = 1) => [
    { rule: 'r', family: 'queue', weight, strength, guard: 1, words: [] },
  ];

  it('is the mean of the posts, drawn to the middle as by four balanced posts', () => {
    expect(queueScore(posts(6, 1), []).raw).toBe(0.6);
    expect(queueScore(posts(96, 1), []).raw).toBe(0.96);
  });

  it('says how the part of the posts is worked out', () => {
    const posts = Array.from({ length: 6 }, (_, i) => summary({ value: 30, raw: i < 4 ? -1 : 0.25, post: `row ${i}` }));
    expect(reportOn(posts).score.parts[0]).toMatchObject({
      rule: 'posts',
      logOdds: -0.35,
      note: '6 posts that count add up to −3.50, shared out among them and 4 balanced ones',
    });
    expect(reportOn([summary({ value: null })]).score.parts[0]).not.toHaveProperty('note');
  });

  it('takes queue rules off by weight and strength, and parts that add up', () => {
    const score = queueScore(posts(6, 1), evidence(-1, 0.6));
    expect(score.raw).toBe(0);
    expect(score.parts.map(({ rule: id, logOdds }) => [id, logOdds])).toEqual([
      ['posts', 0.6],
      ['r', -0.6],
    ]);
    expect(score.parts.reduce((sum, { points }) => sum + points, 0)).toBe((score.value ?? 0) - 50);
  });

  it('lets queue rules take no more than 2 together', () => {
    const { raw, parts } = queueScore(posts(6, 0), evidence(-5));
    expect(raw).toBe(-2);
    expect(parts.find(({ rule: id }) => id === 'r')).toMatchObject({
      uncapped: -5,
      note: 'queue rules together count for 2 at most',
    });
  });

  test.each([
    ['five posts', posts(5, 1), null],
    ['six posts', posts(6, 1), 65],
    [
      'six posts of which two have a score',
      [...posts(2, 1), ...posts(4, 1).map((one) => ({ ...one, value: null }))],
      null,
    ],
    ['six posts of which three are notices', [...posts(3, 1), ...[1, 2, 3].map(() => post(-3, 'service'))], 61],
  ])('of %s', (_, given, value) => {
    expect(queueScore(given, []).value).toBe(value);
  });

  it('is surer the more posts there are', () => {
    const width = (n: number): number => {
      const { low, high } = queueScore(posts(n, 0.5), []);
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(60)).toBeLessThan(width(6));
  });
});

describe('the report', () => {
  it('counts where posts fall', () => {
    const posts = [90, 60, 59, 40, 39, 0, null].map((value) => summary({ value }));
    expect(reportOn(posts, []).mix).toEqual({ relational: 2, balanced: 2, promotional: 2, notScored: 1 });
  });

  it('puts posts in order of time, those without one last', () => {
    const posts = [
      summary({ post: 'c', time: '3 May 2026', value: 10 }),
      summary({ post: 'none', value: null }),
      summary({ post: 'a', time: '2026-05-01', value: 70 }),
    ];
    expect(reportOn(posts, []).timeline).toEqual([
      { day: '2026-05-01', value: 70 },
      { day: '2026-05-03', value: 10 },
      { day: null, value: null },
    ]);
  });

  it('keeps a long timeline short', () => {
    expect(reportOn(times(1_001), []).timeline.length).toBeLessThanOrEqual(40);
  });

  it('lists streaks, repeats and copies', () => {
    const letters = 'the workshop on sourdough starts on monday at nine';
    const posts = times(4, 'one-way').map((post) => ({ ...post, ask: 'newsletter', letters }));
    const rows = ['row 2', 'row 3', 'row 4', 'row 5'];
    const report = reportOn(posts, []);
    expect(report.streaks).toEqual([{ channel: 'x', posts: rows }]);
    expect(report.repeated).toEqual([{ ask: 'newsletter', posts: rows }]);
    expect(report.copies).toEqual([{ share: 1, posts: rows }]);
  });

  it('lists no streak of two', () => {
    const streaks = (n: number) => reportOn(times(n, 'one-way'), []).streaks;
    expect(streaks(2)).toEqual([]);
    expect(streaks(3)).toEqual([{ channel: 'x', posts: ['row 2', 'row 3', 'row 4'] }]);
  });

  it('lists a repeat once, with the posts of the channel that has most of them', () => {
    const posts = ['x', 'linkedin', 'x', 'linkedin', 'linkedin'].map((channel, at) =>
      summary({ post: `row ${at + 2}`, channel, ask: 'newsletter' }),
    );
    expect(reportOn(posts, []).repeated).toEqual([{ ask: 'newsletter', posts: ['row 3', 'row 5', 'row 6'] }]);
  });

  it('does not depend on the order of rows where times are given', () => {
    const tagged = fc.record({
      tags: fc.subarray(['asks', 'gives', 'listens', 'one-way', 'question', 'self'] as const),
      raw: fc.integer({ min: -3, max: 3 }),
      ask: fc.constantFrom('newsletter', 'webinar', null),
      channel: fc.constantFrom('x', 'linkedin', 'x, mastodon'),
    });
    const queue = fc.array(tagged, { minLength: 2, maxLength: 30 }).chain((posts) =>
      fc.tuple(
        fc.constant(posts),
        fc.shuffledSubarray(
          posts.map((_, i) => i),
          { minLength: posts.length },
        ),
      ),
    );
    fc.assert(
      fc.property(queue, ([posts, order]) => {
        const summaries = posts.map(({ tags, ...rest }, i) =>
          summary({ ...rest, value: 50, post: `row ${i}`, time: new Date(1.8e12 + i * 3.6e7).toISOString() }, ...tags),
        );
        const shuffled = order.flatMap((i) => summaries[i] ?? []);
        expect(reportOn(shuffled)).toEqual(reportOn(summaries));
      }),
      { numRuns: 60 },
    );
  });
});

describe('posts come together as', () => {
  const options: QueueOptions = {
    rules: [],
    settingsOf: () => new Map(),
    groupOf: (path) => (path.startsWith('all/') ? 'all/**' : undefined),
    readTimes,
    timeProblem,
  };
  const sizes = (paths: readonly string[], given: Partial<PostSummary> = {}) => {
    const queues = openQueues(options);
    const reports = [...paths.flatMap((path) => queues.add(summary({ path, ...given }))), ...queues.end()];
    return reports.map(({ path, posts }) => [path, posts]);
  };

  test.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
    ['a queue where a file has two', ['a.csv', 'a.csv'], [['a.csv', 2]]],
    ['no queue where files have one each', ['a.md', 'b.md'], []],
    [
      'one queue a file',
      ['a.csv', 'a.csv', 'b.md', 'c.csv', 'c.csv'],
      [
        ['a.csv', 2],
        ['c.csv', 2],
      ],
    ],
    [
      'one queue of many files where a glob says so',
      ['all/a.md', 'b.csv', 'b.csv', 'all/c.md'],
      [
        ['b.csv', 2],
        ['all/**', 2],
      ],
    ],
  ])('%s', (_, paths, expected) => {
    expect(sizes(paths)).toEqual(expected);
  });

  it('one post where they are the parts of a thread', () => {
    const queues = openQueues(options);
    for (const part of [1, 2, 3]) queues.add(summary({ part }));
    expect(queues.end()).toEqual([]);
  });

  it('two posts where a later part has lost its own head, and stands behind another file', () => {
    const queues = openQueues(options);
    queues.add(summary({ path: 'all/a.md' }));
    queues.add(summary({ path: 'all/b.md', part: 2 }));
    expect(queues.end().map(({ posts }) => posts)).toEqual([2]);
  });

  test.each([
    ['a queue of two stretches', 2 * STRETCH, [1, STRETCH + 1], [STRETCH, STRETCH]],
    ['one with a post more', STRETCH + 1, [1, STRETCH + 1], [STRETCH, 1]],
    ['one that fills a stretch', STRETCH, [undefined], [STRETCH]],
  ])('stretches where they are more than are looked at together: %s', (_, count, from, posts) => {
    const queues = openQueues({ ...options, rules: [first] });
    const reports: QueueReport[] = [];
    for (let i = 1; i <= count; i += 1) {
      reports.push(...queues.add(summary({ post: `row ${i}` })));
      reports.push(...queues.add(summary({ post: `row ${i}`, part: 2 })));
    }
    reports.push(...queues.end());
    expect(reports.map((report) => report.from)).toEqual(from);
    expect(reports.map((report) => report.posts)).toEqual(posts);
    expect(reports.map(({ findings }) => findings[0]?.posts)).toEqual(from.map((at = 1) => [`row ${at}`]));
  });
});

it('says how alike the copies are that it names', () => {
  const posts = [
    summary({
      post: 'row 2',
      line: 2,
      channel: 'instagram',
      letters: 'our plum menu is here book a bench now link in bio',
    }),
    ...[3, 4].map((line) =>
      summary({
        post: `row ${line}`,
        line,
        channel: 'facebook',
        letters: 'our plum menu is here book a bench now larder',
      }),
    ),
  ];
  expect(reportOn(posts).findings.map(({ message }) => message)).toContain(
    '2 posts on one channel are 100 % the same (rows 3 and 4).',
  );
});

describe('a finding', () => {
  const told = (posts: readonly PostSummary[], id: string) =>
    reportOn(posts).findings.find(({ rule }) => rule === id)?.message;
  const numbered = (n: number, from: number, given: Partial<PostSummary>, ...tags: readonly QueueTag[]) =>
    times(n, ...tags).map((post, at) => ({ ...post, post: `row ${from + at}`, ...given }));

  it('says why asks are counted in halves', () => {
    const posts = [...times(5, 'asks'), ...times(1, 'asks', 'cause'), ...times(1, 'gives')];
    expect(told(posts, 'asks-outnumber-gives')).toBe(
      'Asks to gives on x: 5.5 to 1, where appeals and asks that were announced count half. With so few gives between, asks get heavy.',
    );
  });

  it('names the row of an ask that comes too soon, first or later', () => {
    const ask = numbered(1, 3, { opening: 'Order now.' }, 'asks');
    expect(told([...numbered(1, 2, {}, 'gives'), ...ask, ...numbered(2, 4, {})], 'pitch-before-hello')).toBe(
      'On x "Order now." (row 3) asks before 3 posts have given.',
    );
    expect(told([...ask, ...numbered(2, 4, {})], 'pitch-before-hello')).toBe(
      'The first thing x hears from this queue asks for something: "Order now." (row 3).',
    );
  });

  it('names the rows of questions beside their days', () => {
    const posts = [1, 9].map((day) => summary({ post: `row ${day + 1}`, time: `2026-05-0${day}` }, 'question'));
    expect(told(posts, 'questions-left-hanging')).toBe(
      'You ask on 1 May and 9 May (rows 2 and 10), but nothing planned picks up the answers.',
    );
  });

  it.each([
    [0, 'Posts on x that pick up something another person said: 0 of 20. Replies are not in this queue.'],
    [1, 'Posts on x that pick up something another person said: 1 of 20. Replies are not in this queue.'],
  ])('reads well of %d posts that listen', (n, message) => {
    expect(told([...times(n, 'listens'), ...times(20 - n)], 'low-listening-share')).toBe(message);
  });
});

it('says one figure of one group of copies, and 100 % only of what is all the same', () => {
  const letters = 'the workshop on sourdough starts on monday at nine bring a jar with a lid and a cloth';
  const alike = (last: string) =>
    reportOn([summary({ post: 'row 2', letters }), summary({ post: 'row 3', letters: letters + last })]);
  const told = ({ copies, findings }: QueueReport) => [
    copies[0]?.share,
    findings.find(({ rule }) => rule === 'copy-paste-across-channels')?.message,
  ];
  expect(told(alike(' or three'))).toEqual([0.96, '2 posts on one channel are 96 % the same (rows 2 and 3).']);
  expect(told(alike('s'))).toEqual([0.99, '2 posts on one channel are 99 % the same (rows 2 and 3).']);
  expect(told(alike(''))).toEqual([1, '2 posts on one channel are 100 % the same (rows 2 and 3).']);
});

it('counts asks in a finding as the balance of the report does', () => {
  const posts = [...times(5, 'asks'), ...times(4, 'asks', 'cause'), ...times(1, 'gives')];
  const { balance, findings } = reportOn(posts);
  expect(balance).toMatchObject({ gives: 1, asks: 7 });
  expect(findings.find(({ rule }) => rule === 'asks-outnumber-gives')?.message).toContain('on x: 7 to 1.');
});
