import { describe, expect, it } from 'vitest';
import { compact } from '../../src/formatters/compact.ts';
import { formatters } from '../../src/formatters/index.ts';
import { json } from '../../src/formatters/json.ts';
import { ndjson } from '../../src/formatters/ndjson.ts';
import { COMMAND, findingIn, HOSTILE, RAW, REPORTS, reportOn, TOTALS, written } from './reports.ts';

const EXPECTED_REPORTS = [
  {
    path: 'posts/launch.md',
    post: null,
    network: 'linkedin',
    guards: [],
    score: {
      value: 21,
      raw: -1.3,
      band: 'leaning promotional',
      low: 13,
      high: 33,
      parts: [
        { rule: 'give-to-get', points: -25 },
        { rule: 'starts-with-us', points: -4 },
      ],
    },
    findings: [
      {
        rule: 'give-to-get',
        family: 'selling',
        severity: 'warning',
        polarity: 'promotional',
        message: '“Comment GUIDE” is the price of “I will send”.',
        line: 1,
        column: 15,
        endLine: 1,
        endColumn: 44,
        start: 14,
        end: 43,
        suggestion: 'Put the checklist in the post. People who want to talk will.',
      },
      {
        rule: 'starts-with-us',
        family: 'about-us',
        severity: 'info',
        polarity: 'promotional',
        message: '“Our team” talks about you.',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 9,
        start: 62,
        end: 70,
        suggestion: null,
      },
    ],
    suppressed: [],
  },
  {
    path: 'queue.csv',
    post: 'row 2',
    id: 'a7',
    network: 'x',
    guards: ['reply'],
    score: {
      value: 73,
      raw: 1,
      band: 'leaning relational',
      low: 60,
      high: 83,
      parts: [{ rule: 'builds-on-what-people-said', points: 23 }],
    },
    findings: [
      {
        rule: 'builds-on-what-people-said',
        family: 'listening',
        severity: 'info',
        polarity: 'relational',
        message: 'You took up what @kofi said.',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 14,
        start: 0,
        end: 13,
        suggestion: null,
      },
    ],
    suppressed: [],
  },
  {
    path: 'queue.csv',
    post: 'row 3',
    network: 'unknown',
    guards: [],
    score: { value: null, raw: 0, band: 'not enough to go on', low: null, high: null, parts: [] },
    findings: [],
    suppressed: [],
  },
];

const hostile = reportOn(HOSTILE, {
  origin: { path: HOSTILE, id: HOSTILE },
  findings: [findingIn(HOSTILE, { at: 'Act now', message: HOSTILE })],
});

const HIDDEN = reportOn('Act now, friends.', {
  suppressed: [
    {
      ...findingIn('Act now, friends.', { at: 'Act now', message: 'It hurries.', rule: 'hurry' }),
      kind: 'comment',
      reason: 'A quote.',
    },
  ],
});

it.each(formatters.filter(({ name }) => !['json', 'ndjson', 'sarif'].includes(name)))(
  '$name says nothing of what is suppressed',
  (formatter) => {
    expect(written(formatter, [HIDDEN])).not.toMatch(/hurr|a quote/i);
  },
);

it.each([json, ndjson])('$name keeps what is suppressed with how and why', (formatter) => {
  const out = JSON.parse(written(formatter, [HIDDEN]));
  expect((out.reports?.[0] ?? out).suppressed).toMatchObject([
    { rule: 'hurry', line: 1, start: 0, end: 7, kind: 'comment', reason: 'A quote.' },
  ]);
});

it('offers each format once, under its own name', () => {
  expect(formatters.map((formatter) => formatter.name)).toEqual([
    'pretty',
    'compact',
    'json',
    'ndjson',
    'github',
    'gitlab',
    'sarif',
    'junit',
    'checkstyle',
    'rdjsonl',
    'markdown',
    'html',
  ]);
});

describe('json', () => {
  it('is one document with exactly the promised keys', () => {
    expect(JSON.parse(written(json, REPORTS, { totals: TOTALS }))).toStrictEqual({
      version: 1,
      scoreModel: '1',
      reports: EXPECTED_REPORTS,
      queues: [],
      summary: TOTALS,
    });
  });

  it('is a document even of no posts', () => {
    expect(JSON.parse(written(json, []))).toMatchObject({ reports: [], summary: { posts: 0 } });
  });

  it('keeps apart two documents written at once', () => {
    const [a, b] = [json.open, json.open].map((open) =>
      open({
        rules: new Map(),
        scoreModel: '1',
        color: false,
        width: 80,
        explainScore: false,
        strengths: true,
        quiet: false,
      }),
    );
    const report = REPORTS[2];
    if (a === undefined || b === undefined || report === undefined) throw new Error('no writers');
    expect(a.post(report)).toBe(b.post(report));
  });

  it('leaves praise out where it is not wanted', () => {
    const { reports } = JSON.parse(written(json, REPORTS, { strengths: false }));
    expect(reports[1].findings).toEqual([]);
  });
});

describe('ndjson', () => {
  it('is one report a line and nothing else', () => {
    const lines = written(ndjson, REPORTS, { totals: TOTALS }).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toStrictEqual(EXPECTED_REPORTS);
  });

  it('writes nothing for no posts', () => {
    expect(written(ndjson, [])).toBe('');
  });
});

describe('compact', () => {
  it('is one line a finding, without praise', () => {
    expect(written(compact, REPORTS, { totals: TOTALS })).toBe(
      'posts/launch.md:1:15: warning “Comment GUIDE” is the price of “I will send”. (give-to-get)\n' +
        'posts/launch.md:3:1: info “Our team” talks about you. (starts-with-us)\n',
    );
  });

  it('keeps a message on its line', () => {
    const report = reportOn('a', { findings: [findingIn('a', { at: 'a', message: 'one\n  two' })] });
    expect(written(compact, [report])).toBe('draft.md:1:1: warning one two (starts-with-us)\n');
  });
});

it.each([
  ['json', json],
  ['ndjson', ndjson],
  ['compact', compact],
])('%s sends nothing raw, and JSON gives the text back whole', (_, formatter) => {
  const out = written(formatter, [hostile]);
  expect(out).not.toMatch(RAW);
  expect(out).not.toMatch(COMMAND);
  if (formatter === ndjson) expect(JSON.parse(out)).toMatchObject({ path: HOSTILE, id: HOSTILE });
});
