import { describe, expect, it, test } from 'vitest';
import { compact } from '../../src/formatters/compact.ts';
import { json } from '../../src/formatters/json.ts';
import { ndjson } from '../../src/formatters/ndjson.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { sarif } from '../../src/formatters/sarif.ts';
import type { FormatContext, Formatter, QueueReport } from '../../src/types.ts';
import { COMMAND, CONTEXT, HOSTILE, NO_TOTALS, RAW, REPORTS, TOO_LITTLE } from './reports.ts';

const FINDING: QueueReport['findings'][number] = {
  rule: 'same-ask-again',
  family: 'queue',
  messageId: 'week',
  message: '3 posts within a week on x ask the same, "newsletter" (rows 2, 4 and 5).',
  suggestion: 'Could you keep the first and the last?',
  severity: 'warning',
  polarity: 'promotional',
  posts: ['row 2', 'row 4', 'row 5'],
  path: 'queue.csv',
  line: 2,
};

const QUEUE: QueueReport = {
  path: 'queue.csv',
  posts: 8,
  score: {
    value: 31,
    raw: -0.8,
    band: 'leaning promotional',
    low: 22,
    high: 42,
    parts: [
      { rule: 'posts', points: -12, logOdds: -0.5, uncapped: -0.5, words: [] },
      { rule: 'same-ask-again', points: -7, logOdds: -0.3, uncapped: -0.3, words: ['Sign up'] },
    ],
  },
  mix: { relational: 2, balanced: 1, promotional: 4, notScored: 1 },
  balance: { gives: 2, asks: 4, low: 0.16, high: 0.57, target: 0.75 },
  findings: [FINDING],
  timeline: [5, 25, 45, 65, 95, null, 30, 100].map((value, i) => ({ day: `2026-05-0${i + 1}`, value })),
  streaks: [{ channel: 'x', posts: ['row 2', 'row 3', 'row 4'] }],
  repeated: [{ ask: 'newsletter', posts: ['row 2', 'row 4', 'row 5'] }],
  suppressed: [],
  copies: [{ share: 0.94, posts: ['row 3', 'row 6'] }],
  problems: [],
};

const written = (
  formatter: Formatter,
  queues: readonly QueueReport[],
  context: Partial<FormatContext> = {},
  reports: typeof REPORTS = [],
): string => {
  const writer = formatter.open({ ...CONTEXT, ...context });
  const posts = reports.map((report) => writer.post(report)).join('');
  const text = queues.map((queue) => writer.queue?.(queue) ?? '').join('');
  return (writer.begin?.() ?? '') + posts + text + writer.end(NO_TOTALS);
};

const AS_JSON = {
  path: 'queue.csv',
  posts: 8,
  score: {
    value: 31,
    raw: -0.8,
    band: 'leaning promotional',
    low: 22,
    high: 42,
    parts: [
      { rule: 'posts', points: -12 },
      { rule: 'same-ask-again', points: -7 },
    ],
  },
  mix: { relational: 2, balanced: 1, promotional: 4, notScored: 1 },
  findings: [
    {
      rule: 'same-ask-again',
      family: 'queue',
      severity: 'warning',
      polarity: 'promotional',
      message: FINDING.message,
      posts: ['row 2', 'row 4', 'row 5'],
      path: 'queue.csv',
      line: 2,
      suggestion: 'Could you keep the first and the last?',
    },
  ],
  suppressed: [],
  balance: { gives: 2, asks: 4, low: 0.16, high: 0.57, target: 0.75 },
  timeline: [
    { day: '2026-05-01', value: 5 },
    { day: '2026-05-02', value: 25 },
    { day: '2026-05-03', value: 45 },
    { day: '2026-05-04', value: 65 },
    { day: '2026-05-05', value: 95 },
    { day: '2026-05-06', value: null },
    { day: '2026-05-07', value: 30 },
    { day: '2026-05-08', value: 100 },
  ],
  streaks: [{ channel: 'x', count: 3, posts: ['row 2', 'row 3', 'row 4'] }],
  repeated: [{ ask: 'newsletter', count: 3, posts: ['row 2', 'row 4', 'row 5'] }],
  copies: [{ share: 0.94, count: 2, posts: ['row 3', 'row 6'] }],
};

describe('json', () => {
  it('has the queues beside the reports', () => {
    const document = JSON.parse(written(json, [QUEUE, { ...QUEUE, path: 'b.csv' }], {}, REPORTS));
    expect(document.reports).toHaveLength(REPORTS.length);
    expect(document.queues).toEqual([AS_JSON, { ...AS_JSON, path: 'b.csv' }]);
  });

  it('keeps its keys in their order, new ones behind', () => {
    const [queue] = JSON.parse(written(json, [QUEUE])).queues;
    expect(Object.keys(queue)).toEqual(Object.keys(AS_JSON));
  });

  it('gives shares in hundredths, as people are told them', () => {
    const balance = { gives: 2, asks: 4, low: 0.15638, high: 0.57471, target: 0.75 };
    const [queue] = JSON.parse(written(json, [{ ...QUEUE, balance }])).queues;
    expect(queue.balance).toEqual({ gives: 2, asks: 4, low: 0.16, high: 0.57, target: 0.75 });
  });

  it('names so many posts of a run, of repeats and of copies, and counts all', () => {
    const posts = Array.from({ length: 25_000 }, (_, at) => `row ${at + 2}`);
    const long = {
      ...QUEUE,
      streaks: [{ channel: 'x', posts }],
      repeated: [{ ask: 'a', posts }],
      copies: [{ share: 1, posts }],
    };
    const [{ streaks, repeated, copies }] = JSON.parse(written(json, [long])).queues;
    const named = { count: 25_000, posts: posts.slice(0, 100) };
    expect(streaks).toEqual([{ channel: 'x', ...named }]);
    expect(repeated).toEqual([{ ask: 'a', ...named }]);
    expect(copies).toEqual([{ share: 1, ...named }]);
  });

  it('has none where there is none', () => {
    expect(JSON.parse(written(json, [])).queues).toEqual([]);
  });
});

describe('ndjson', () => {
  it('keeps what is suppressed', () => {
    const queue = { ...QUEUE, findings: [], suppressed: [{ ...FINDING, kind: 'baseline', reason: null } as const] };
    const [finding] = AS_JSON.findings;
    expect(JSON.parse(written(ndjson, [queue])).queue).toEqual({
      ...AS_JSON,
      findings: [],
      suppressed: [{ ...finding, kind: 'baseline', reason: null }],
    });
    const [run] = JSON.parse(written(sarif, [queue])).runs;
    expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'external' }],
    ]);
  });

  it('has a line for each queue', () => {
    const lines = written(ndjson, [QUEUE]).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ queue: AS_JSON }]);
  });
});

describe('compact', () => {
  it('puts a finding where the first of its posts stands', () => {
    expect(written(compact, [QUEUE])).toBe(`queue.csv:2:1: warning ${FINDING.message} (same-ask-again)\n`);
  });
});

describe('pretty', () => {
  it('works the score out where that is wanted, before what was found', () => {
    const [posts, ask] = QUEUE.score.parts;
    if (!posts || !ask) throw new Error('no parts');
    const note = '7 posts that count add up to −5.50, shared out among them and 4 balanced ones';
    const score = { ...QUEUE.score, parts: [{ ...posts, note }, ask] };
    const lines = written(pretty, [{ ...QUEUE, score }], { explainScore: true }).split('\n');
    expect(lines.slice(9, 20)).toEqual([
      '',
      '    points  log-odds  where from',
      '        50      0.00  where every queue starts',
      '       −12     −0.50  posts (7 posts that count add up to −5.50, shared out',
      '                      among them and 4 balanced ones)',
      '        −7     −0.30  same-ask-again: “Sign up”',
      '        31     −0.80  together',
      '',
      '    score = 100 ÷ (1 + e^−s), where s is the sum of the log-odds, here −0.80.',
      '    points = (score − 50) × log-odds ÷ s, rounded so that they add up.',
      '    posts: (31 − 50) × −0.50 ÷ −0.80 = −12.',
    ]);
  });

  it('tells the queue in ten lines, then what was found', () => {
    expect(written(pretty, [QUEUE]).split('\n')).toEqual([
      'queue.csv, the whole queue: 8 posts',
      '  score 31  ●●●○○○○○○○  leaning promotional (likely 22 to 42)',
      '  from 50  −12 posts, −7 same-ask-again',
      '  mix       2 relational · 1 balanced · 4 promotional · 1 not scored',
      '  balance   2 give, 4 ask: likely 16 to 57 % give, where 75 % are aimed at',
      '  dates     1 May ▁▃▄▆█·▃█ 8 May',
      '  streaks   3 in a row without a way in: row 2 to row 4 on x',
      '  asks      “newsletter” 3 times (row 2, row 4 and row 5)',
      '  copies    row 3 and row 6 are 94 % the same',
      '',
      '  warning  3 posts within a week on x ask the same, "newsletter" (rows 2, 4 and',
      '      5). (same-ask-again)',
      '      try  Could you keep the first and the last?',
      '',
      'No posts to read.',
      '',
    ]);
  });

  test.each([40, 60, 80, 200])('keeps to ten lines and %d columns however long its lists', (width) => {
    const many = Array.from({ length: 30 }, (_, i) => `a very long file name, row ${i}`);
    const long: QueueReport = {
      ...QUEUE,
      path: `${'folder/'.repeat(40)}queue.csv`,
      timeline: Array.from({ length: 40 }, () => ({ day: '2026-05-01', value: 50 })),
      streaks: many.map((channel) => ({ channel, posts: many })),
      repeated: many.map((ask) => ({ ask, posts: many })),
      copies: many.map(() => ({ share: 1, posts: many })),
      findings: [],
    };
    const lines = written(pretty, [long], { width }).trimEnd().split('\n').slice(0, -2);
    expect(lines.length).toBeLessThanOrEqual(10);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('says little of a queue with little in it', () => {
    const bare: QueueReport = {
      ...QUEUE,
      score: TOO_LITTLE,
      posts: 2,
      mix: { relational: 0, balanced: 0, promotional: 0, notScored: 2 },
      balance: { gives: 0, asks: 0, low: 0, high: 1, target: 0.75 },
      timeline: [{ day: null, value: null }],
      streaks: [],
      repeated: [],
      copies: [],
      findings: [],
    };
    expect(written(pretty, [bare]).split('\n').slice(0, 5)).toEqual([
      'queue.csv, the whole queue: 2 posts',
      '  Too little to score.',
      '  mix       0 relational · 0 balanced · 0 promotional · 2 not scored',
      '  balance   no post gives or asks',
      '  dates     ·',
    ]);
  });

  it('says which stretch of a long queue it is about', () => {
    const [head] = written(pretty, [{ ...QUEUE, from: 50_001 }]).split('\n');
    expect(head).toBe('queue.csv, posts 50001 to 50008');
    const [queue] = JSON.parse(written(json, [{ ...QUEUE, from: 50_001 }])).queues;
    expect(queue).toMatchObject({ path: 'queue.csv', from: 50_001, posts: 8 });
  });

  it('says nothing under --quiet of a queue with no finding left', () => {
    expect(written(pretty, [{ ...QUEUE, findings: [] }], { quiet: true })).toBe('');
  });
});

test.each([pretty, compact, json, ndjson].map((formatter) => [formatter.name, formatter] as const))(
  '%s sends nothing a terminal or a runner would obey',
  (_, formatter) => {
    const hostile: QueueReport = {
      ...QUEUE,
      path: HOSTILE,
      findings: [{ ...FINDING, message: HOSTILE, suggestion: HOSTILE, posts: [HOSTILE], path: HOSTILE }],
      streaks: [{ channel: HOSTILE, posts: [HOSTILE, HOSTILE, HOSTILE] }],
      repeated: [{ ask: HOSTILE, posts: [HOSTILE, HOSTILE] }],
      copies: [{ share: 1, posts: [HOSTILE, HOSTILE] }],
    };
    const text = written(formatter, [hostile], { width: 400 });
    expect(text).not.toMatch(RAW);
    expect(text).not.toMatch(COMMAND);
  },
);
