import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../src/formatters/checkstyle.ts';
import { github } from '../../src/formatters/github.ts';
import { gitlab } from '../../src/formatters/gitlab.ts';
import { junit } from '../../src/formatters/junit.ts';
import { markdown } from '../../src/formatters/markdown.ts';
import { rdjsonl } from '../../src/formatters/rdjsonl.ts';
import { sarif } from '../../src/formatters/sarif.ts';
import type {
  FormatContext,
  Formatter,
  Problem,
  QueueReport,
  Report,
  RuleInfo,
  Severity,
  SuppressionKind,
} from '../../src/types.ts';
import {
  commandsIn,
  diagnosticErrors,
  elements,
  gitlabErrors,
  nodesIn,
  parseMarkdown,
  parseXml,
  sarifErrors,
} from './parsers.ts';
import { CONTEXT, findingIn, NO_TOTALS, REPORTS, reportOn, TOTALS, written } from './reports.ts';

const rule = (id: string, given: Partial<RuleInfo> = {}): readonly [string, RuleInfo] => [
  id,
  {
    id,
    family: 'selling',
    polarity: 'promotional',
    severity: 'warning',
    summary: `Finds ${id}.`,
    why: 'Readers mind {it}.',
    ...given,
  },
];

const RULES = new Map([
  rule('builds-on-what-people-said', { polarity: 'relational', severity: 'info' }),
  rule('give-to-get'),
  rule('starts-with-us', { family: 'about-us', severity: 'error' }),
]);

const QUEUE: QueueReport = {
  path: 'queue.csv',
  posts: 3,
  score: { value: 40, raw: -0.4, band: 'balanced', low: 30, high: 50, parts: [] },
  mix: { relational: 1, balanced: 0, promotional: 1, notScored: 1 },
  balance: { gives: 1, asks: 2, low: 0.1, high: 0.6, target: 0.8 },
  findings: [
    {
      rule: 'asks-in-a-row',
      family: 'queue',
      messageId: 'row',
      message: 'Two posts in a row ask.',
      suggestion: 'Put something useful between them.',
      severity: 'error',
      polarity: 'promotional',
      posts: ['row 2', 'row 3'],
      path: 'queue.csv',
      line: 2,
    },
  ],
  timeline: [],
  streaks: [],
  repeated: [],
  suppressed: [],
  copies: [],
  problems: [],
};

const PROBLEM: Problem = { path: 'bad.csv', line: 4, message: 'the quote of this cell is never closed' };

/** All that a formatter writes for posts, then a queue and a problem. */
const fullRun = (formatter: Formatter, context: Partial<FormatContext> = {}): string => {
  const writer = formatter.open({ ...CONTEXT, rules: RULES, ...context });
  return [
    writer.begin?.() ?? '',
    ...REPORTS.map((report) => writer.post(report)),
    writer.queue?.(QUEUE) ?? '',
    writer.problem?.(PROBLEM) ?? '',
    writer.end(TOTALS),
  ].join('');
};

const IN_SITE: Partial<FormatContext> = { fromRoot: (path) => `site/${path}` };

/** A post with so many findings of a severity. */
const manyFindings = (count: number, severity: Severity, path = 'a.md'): Report => {
  const words = Array.from({ length: count }, (_, i) => `w${i}.`);
  const text = words.join(' ');
  return reportOn(text, { origin: { path }, findings: words.map((at) => findingIn(text, { at, severity })) });
};

describe('github', () => {
  it('annotates files from the root of the repository, worst first, praise left out', () => {
    expect(commandsIn(fullRun(github, IN_SITE))).toEqual([
      {
        name: 'error',
        properties: { file: 'site/queue.csv', line: '2', title: 'postlint asks-in-a-row' },
        data: 'Two posts in a row ask.\nPut something useful between them.',
      },
      {
        name: 'error',
        properties: { file: 'site/bad.csv', line: '4', title: 'postlint' },
        data: 'the quote of this cell is never closed',
      },
      {
        name: 'warning',
        properties: {
          file: 'site/posts/launch.md',
          line: '1',
          endLine: '1',
          col: '15',
          endColumn: '44',
          title: 'postlint give-to-get',
        },
        data: '“Comment GUIDE” is the price of “I will send”.\nPut the checklist in the post. People who want to talk will.',
      },
      {
        name: 'notice',
        properties: {
          file: 'site/posts/launch.md',
          line: '3',
          endLine: '3',
          col: '1',
          endColumn: '9',
          title: 'postlint starts-with-us',
        },
        data: '“Our team” talks about you.',
      },
    ]);
  });

  it('names the row, and gives no columns where the words take several lines', () => {
    const text = 'One line\nand another';
    const finding = findingIn(text, { at: 'line', to: 'and' });
    const [command] = commandsIn(
      written(github, [reportOn(text, { origin: { path: 'q.csv', post: 'row 9', id: 7 }, findings: [finding] })]),
    );
    expect(command?.properties).toEqual({ file: 'q.csv', line: '1', endLine: '2', title: 'postlint starts-with-us' });
    expect(command?.data).toBe('row 9, id 7: “line” talks about you.');
  });

  it.each([
    ['10 of each', [10, 10, 10], [10, 10, 10], ''],
    ['11 errors', [11, 0, 0], [10, 0, 1], 'Not shown here: 1 error. GitHub shows 10 of each kind a step.'],
    [
      'more than enough of each',
      [12, 30, 11],
      [10, 10, 10],
      'Not shown here: 2 errors, 20 warnings, 2 notices. GitHub shows 10 of each kind a step.',
    ],
    [
      'a notice that makes room for the count',
      [0, 11, 10],
      [0, 10, 10],
      'Not shown here: 1 warning, 1 notice. GitHub shows 10 of each kind a step.',
    ],
  ] as const)('keeps to the limits of a step: %s', (_, [errors, warnings, infos], shown, note) => {
    const reports = [
      manyFindings(infos, 'info'),
      manyFindings(warnings, 'warning'),
      manyFindings(errors, 'error', 'b.md'),
    ];
    const commands = commandsIn(written(github, reports));
    const counts = ['error', 'warning', 'notice'].map((name) => commands.filter((command) => command.name === name));
    expect(counts.map(({ length }) => length)).toEqual(shown);
    const last = commands.at(-1)?.data ?? '';
    expect(last.startsWith('Not shown') ? last : '').toBe(note);
    expect(commands).toEqual(counts.flat());
  });

  it('writes nothing where nothing is flagged', () => {
    expect(written(github, REPORTS.slice(1))).toBe('');
  });
});

describe('sarif', () => {
  const log = (text: string) => {
    const parsed = JSON.parse(text);
    expect(sarifErrors(parsed)).toEqual([]);
    expect(parsed.runs).toHaveLength(1);
    return parsed.runs[0];
  };

  it('keeps to the schema, and the schema is one that refuses', () => {
    expect(sarifErrors(JSON.parse(fullRun(sarif, { version: '1.2.3', ...IN_SITE })))).toEqual([]);
    expect(sarifErrors(JSON.parse(written(sarif, [])))).toEqual([]);
    expect(sarifErrors(JSON.parse(fullRun(sarif).replaceAll('"error"', '"fatal"')))).not.toEqual([]);
  });

  it('gives each finding its rule, words and place, praise left out', () => {
    const { results, columnKind } = log(fullRun(sarif, IN_SITE));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toHaveLength(3);
    expect(results[0]).toEqual({
      ruleId: 'give-to-get',
      ruleIndex: 0,
      level: 'warning',
      message: {
        text: '“Comment GUIDE” is the price of “I will send”. Put the checklist in the post. People who want to talk will.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'site/posts/launch.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 15, endLine: 1, endColumn: 44 },
          },
        },
      ],
      partialFingerprints: { 'postlintFingerprint/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      suppressions: [],
    });
  });

  it('keeps its alerts apart from those of other tools', () => {
    expect(log(fullRun(sarif)).automationDetails).toEqual({ id: 'postlint/' });
  });

  it.each([
    [19, 1, 'very-high'],
    [9, 1, 'high'],
    [7, 3, 'medium'],
    [6, 4, 'low'],
  ])('calls a rule that is right %i times and wrong %i times %s in precision', (right, wrong, precision) => {
    const rules = new Map([rule('give-to-get', { checked: { right, wrong } }), rule('unjudged')]);
    const properties = log(fullRun(sarif, { rules })).tool.driver.rules.map(
      (each: { properties: object }) => each.properties,
    );
    expect(properties[0]).toMatchObject({ precision });
    expect(properties[1]).not.toHaveProperty('precision');
  });

  it('keeps what is suppressed in its place, with how and why', () => {
    const text = 'Act now, act fast, act well.';
    const hidden = (at: string, kind: SuppressionKind, reason: string | null) => ({
      ...findingIn(text, { at }),
      kind,
      reason,
    });
    const report = reportOn(text, {
      findings: [findingIn(text, { at: 'act fast' })],
      suppressed: [hidden('Act now', 'comment', 'A {quote}.'), hidden('act well', 'baseline', null)],
    });
    const { results } = log(written(sarif, [report]));
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'A {quote}.' }],
      [],
      [{ kind: 'external' }],
    ]);
    const fingerprints = results.map(
      ({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints,
    );
    const { results: open } = log(
      written(sarif, [reportOn(text, { findings: [...report.findings, ...report.suppressed] })]),
    );
    expect(
      new Set(open.map(({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints)),
    ).toEqual(new Set(fingerprints));
  });

  it('names the rows of a queue as logical locations', () => {
    const { results } = log(fullRun(sarif, IN_SITE));
    expect(results[2].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'site/queue.csv', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2 },
        },
        logicalLocations: [
          { name: 'row 2', fullyQualifiedName: 'site/queue.csv, row 2', kind: 'post' },
          { name: 'row 3', fullyQualifiedName: 'site/queue.csv, row 3', kind: 'post' },
        ],
      },
    ]);
  });

  it('describes the rules that flag, with help', () => {
    const { driver } = log(fullRun(sarif, { version: '1.2.3' })).tool;
    expect(driver).toMatchObject({ name: 'postlint', version: '1.2.3', semanticVersion: '1.2.3' });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(['give-to-get', 'starts-with-us']);
    expect(driver.rules[1]).toEqual({
      id: 'starts-with-us',
      name: 'StartsWithUs',
      shortDescription: { text: 'Finds starts-with-us.' },
      fullDescription: { text: 'Readers mind {{it}}.' },
      help: {
        text: 'Readers mind {{it}}.\nExamples: postlint explain starts-with-us\nTurn it off: postlint --rule "starts-with-us: off"',
        markdown: expect.stringContaining('Readers mind {{it}}.\n\nExamples: postlint explain starts-with-us'),
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['social-media', 'about-us'], 'problem.severity': 'error' },
    });
  });

  it('says that a run was not whole', () => {
    expect(log(written(sarif, REPORTS)).invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
    expect(log(fullRun(sarif)).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: PROBLEM.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'bad.csv', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 4 },
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['posts/ä b#1.md', { uri: 'posts/%C3%A4%20b%231.md', uriBaseId: '%SRCROOT%' }],
    ['./a.md', { uri: 'a.md', uriBaseId: '%SRCROOT%' }],
    ['a:b.md', { uri: 'a%3Ab.md', uriBaseId: '%SRCROOT%' }],
    ['<stdin>', { uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' }],
    ['/tmp/a.md', { uri: 'file:///tmp/a.md' }],
  ])('writes %s as an address', (path, artifact) => {
    const { results } = log(written(sarif, [manyFindings(1, 'error', path)]));
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual(artifact);
  });

  it.each([
    ['Hi {first_name}', 'Hi {{first_name}}'],
    ['[1] and [2]', '[1] and [2]'],
    ['a [link](http://x) or \\', 'a \\[link\\](http://x) or \\\\'],
  ])('escapes what SARIF would read as its own: %s', (message, text) => {
    const report = reportOn('a', { findings: [findingIn('a', { at: 'a', message })] });
    expect(log(written(sarif, [report])).results[0].message.text).toBe(text);
  });
});

describe('fingerprints', () => {
  const of = (...reports: readonly Report[]): readonly string[] =>
    JSON.parse(written(gitlab, reports)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  const post = (text: string, at: string, origin: Partial<Report['origin']> = {}): Report =>
    reportOn(text, { origin: { path: 'a.md', ...origin }, findings: [findingIn(text, { at })] });
  const [plain] = of(post('Buy now', 'Buy now'));

  it.each([
    ['lines above', post('Hello.\n\nBuy now', 'Buy now')],
    ['words around', post('Go and Buy now, friend', 'Buy now')],
    ['a break within', post('Buy\nnow', 'Buy\nnow')],
    ['capitals', post('BUY NOW', 'BUY NOW')],
    ['the number of its row', post('Buy now', 'Buy now', { post: 'row 7' })],
  ])('stay the same with other %s', (_, report) => {
    expect(of(report)).toEqual([plain]);
  });

  it.each([
    ['words', post('Buy then', 'Buy then')],
    ['file', post('Buy now', 'Buy now', { path: 'b.md' })],
    ['id', post('Buy now', 'Buy now', { id: 7 })],
  ])('differ for another %s', (_, report) => {
    expect(of(report)).not.toEqual([plain]);
  });

  it('tell the same words apart, the first keeping its name', () => {
    const all = of(post('Buy now', 'Buy now'), post('Buy now', 'Buy now'), post('Buy now', 'Buy now'));
    expect(new Set(all).size).toBe(3);
    expect(all[0]).toBe(plain);
  });

  it('are names that other runs and versions must find again', () => {
    expect(plain).toBe('fc2fae36a0a781d6');
  });
});

describe('gitlab', () => {
  it('is a Code Quality report, praise left out', () => {
    const issues = JSON.parse(fullRun(gitlab, IN_SITE));
    expect(gitlabErrors(issues)).toEqual([]);
    expect(issues).toMatchObject([
      {
        check_name: 'give-to-get',
        severity: 'minor',
        location: { path: 'site/posts/launch.md', lines: { begin: 1, end: 1 } },
      },
      { description: '“Our team” talks about you.', severity: 'info', location: { lines: { begin: 3 } } },
      { check_name: 'asks-in-a-row', severity: 'major', location: { path: 'site/queue.csv', lines: { begin: 2 } } },
    ]);
  });

  it('is a report even of no posts, and never gives two findings one fingerprint', () => {
    expect(JSON.parse(written(gitlab, []))).toEqual([]);
    const issues: { fingerprint: string }[] = JSON.parse(
      written(gitlab, [...REPORTS, ...REPORTS, manyFindings(500, 'info')]),
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(504);
  });
});

describe('junit', () => {
  const suites = (text: string) =>
    elements(parseXml(text), 'testsuite').map(({ attributes, children }) => ({
      ...attributes,
      cases: children.map(({ attributes: { name }, children: [outcome] }) => [name, outcome?.name ?? 'passed']),
    }));

  it('makes each file a suite and each post a test, which fails where it would fail the run', () => {
    expect(suites(fullRun(junit))).toEqual([
      {
        name: 'posts/launch.md',
        tests: '1',
        failures: '0',
        errors: '0',
        skipped: '0',
        time: '0',
        cases: [['posts/launch.md', 'system-out']],
      },
      {
        name: 'queue.csv',
        tests: '3',
        failures: '1',
        errors: '0',
        skipped: '0',
        time: '0',
        cases: [
          ['row 2, id a7', 'passed'],
          ['row 3', 'passed'],
          ['the queue as a whole', 'failure'],
        ],
      },
      {
        name: 'bad.csv',
        tests: '1',
        failures: '0',
        errors: '1',
        skipped: '0',
        time: '0',
        cases: [['could not be checked', 'error']],
      },
    ]);
  });

  it.each([
    ['error', null, 'system-out', undefined],
    ['warning', null, 'failure', '“Comment GUIDE” is the price of “I will send”.'],
    ['info', null, 'failure', '“Comment GUIDE” is the price of “I will send”. (and 1 more)'],
    ['never', null, 'system-out', undefined],
    ['never', 40, 'failure', 'score 21 is below 40'],
    ['never', 21, 'system-out', undefined],
  ] as const)('fails from %s on and below %s', (failOn, minScore, name, message) => {
    const [test] = elements(
      parseXml(written(junit, REPORTS.slice(0, 1), { limits: { failOn, minScore } })),
      'testcase',
    );
    expect(test?.children.map((child) => child.name)).toEqual([name]);
    expect(test?.children[0]?.attributes.message).toBe(message);
  });

  it('lists what is flagged, and the score, in the words of a failure', () => {
    const limits = { failOn: 'warning', minScore: null } as const;
    const [failure] = elements(parseXml(written(junit, REPORTS, { limits })), 'failure');
    expect(failure?.text).toBe(
      '1:15 warning “Comment GUIDE” is the price of “I will send”. (give-to-get)\n' +
        '  try: Put the checklist in the post. People who want to talk will.\n' +
        '3:1 info “Our team” talks about you. (starts-with-us)\n' +
        'score 21, leaning promotional',
    );
  });

  it.each([
    ['error', undefined],
    ['warning', '1 finding hidden by --quiet; --fail-on warning allows none'],
    ['info', '2 findings hidden by --quiet; --fail-on info allows none'],
    ['never', undefined],
  ] as const)('fails for what --quiet hides, from %s on', (failOn, message) => {
    const context = { quiet: true, limits: { failOn, minScore: null }, totals: TOTALS } as const;
    const shown = REPORTS.slice(0, 1).map((report) => ({ ...report, findings: [] }));
    expect(elements(parseXml(written(junit, shown, context)), 'failure')[0]?.attributes.message).toBe(message);
    expect(elements(parseXml(written(junit, shown, { ...context, quiet: false })), 'failure')).toEqual([]);
  });

  it('has a test even where there is no post', () => {
    expect(suites(written(junit, []))).toMatchObject([{ tests: '1', cases: [['no posts to read', 'passed']] }]);
  });

  it('names the stretch of a long queue', () => {
    const writer = junit.open(CONTEXT);
    const text = `${writer.queue?.({ ...QUEUE, from: 50_001, findings: [] })}${writer.end(TOTALS)}`;
    expect(text).toContain('<testcase classname="queue.csv" name="posts 50001 to 50003"');
  });
});

describe('checkstyle', () => {
  it('lists the findings by file, praise left out', () => {
    const files = elements(parseXml(fullRun(checkstyle)), 'file');
    expect(files.map(({ attributes, children }) => [attributes.name, children.length])).toEqual([
      ['posts/launch.md', 2],
      ['queue.csv', 1],
    ]);
    expect(files[0]?.children[0]?.attributes).toEqual({
      line: '1',
      column: '15',
      severity: 'warning',
      message:
        '“Comment GUIDE” is the price of “I will send”. Put the checklist in the post. People who want to talk will.',
      source: 'postlint.give-to-get',
    });
    expect(files[1]?.children[0]?.attributes).toMatchObject({ line: '2', source: 'postlint.asks-in-a-row' });
  });

  it('is a document even of no posts', () => {
    expect(parseXml(written(checkstyle, []))).toMatchObject({ name: 'checkstyle', children: [] });
  });
});

describe('rdjsonl', () => {
  const diagnostics = (text: string) => {
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    const parsed = lines.map((line) => JSON.parse(line));
    expect(parsed.flatMap(diagnosticErrors)).toEqual([]);
    return parsed;
  };

  it('is one diagnostic a line, praise left out', () => {
    expect(diagnostics(fullRun(rdjsonl))).toMatchObject([
      { severity: 'WARNING', code: { value: 'give-to-get' }, location: { path: 'posts/launch.md' } },
      { severity: 'INFO', source: { name: 'postlint' } },
      { severity: 'ERROR', location: { path: 'queue.csv', range: { start: { line: 2 } } } },
    ]);
  });

  it.each([
    ['plain words', 'Go buy it', 'buy', [1, 4], [1, 7]],
    ['reviewdog’s own example', 'a𐐀b', 'b', [1, 6], [1, 7]],
    ['an emoji', '😀 Buy now', 'Buy', [1, 6], [1, 9]],
    ['two bytes within', 'Café bar', 'Café', [1, 1], [1, 6]],
    ['a later line', 'Ünï\r\ncödé buy', 'buy', [2, 8], [2, 11]],
    ['lone carriage returns', 'Ünï\rcödé buy', 'buy', [2, 8], [2, 11]],
  ] as const)('counts columns in bytes: %s', (_, text, at, [line, column], [endLine, endColumn]) => {
    const finding = findingIn(text.replaceAll(/\r(?!\n)/g, '\n'), { at });
    const [diagnostic] = diagnostics(written(rdjsonl, [reportOn(text, { findings: [finding] })]));
    expect(diagnostic.location.range).toEqual({
      start: { line, column },
      end: { line: endLine, column: endColumn },
    });
  });

  it('ends words over two lines on the second', () => {
    const text = 'ä one\nö two ü';
    const finding = findingIn(text, { at: 'one', to: 'two' });
    const [diagnostic] = diagnostics(written(rdjsonl, [reportOn(text, { findings: [finding] })]));
    expect(diagnostic.location.range).toEqual({ start: { line: 1, column: 4 }, end: { line: 2, column: 7 } });
  });

  it('ends words that take their line break with them on their line', () => {
    const text = 'ä one\nö';
    const finding = { ...findingIn(text, { at: 'one\n' }), endLine: 1, endColumn: 7 };
    const [diagnostic] = diagnostics(written(rdjsonl, [reportOn(text, { findings: [finding] })]));
    expect(diagnostic.location.range.end).toEqual({ line: 1, column: 8 });
  });

  it('takes what else stands on the line for ASCII', () => {
    const text = 'Übung macht Spaß';
    const inCell = { line: 7, column: 30, endLine: 7, endColumn: 34 };
    const finding = { ...findingIn(text, { at: 'Spaß' }), ...inCell };
    const [diagnostic] = diagnostics(written(rdjsonl, [reportOn(text, { findings: [finding] })]));
    expect(diagnostic.location.range).toEqual({ start: { line: 7, column: 31 }, end: { line: 7, column: 36 } });
  });

  it('calls nobody from a review comment', () => {
    const report = reportOn('a', { findings: [findingIn('a', { at: 'a', message: 'Ask @kofi, see #12 and !7.' })] });
    const [diagnostic] = diagnostics(written(rdjsonl, [report]));
    expect(diagnostic.message).toBe('Ask @\u200bkofi, see #\u200b12 and !\u200b7.');
  });
});

describe('markdown', () => {
  const rows = (text: string): readonly string[] =>
    nodesIn(parseMarkdown(text))
      .filter(({ type }) => type === 'tableRow')
      .map((row) =>
        (row.children ?? [])
          .map((cell) => nodesIn(cell).map(({ type, value }) => (type === 'text' ? value : '')))
          .map((pieces) => pieces.join(''))
          .join(' | '),
      );

  it('reads as a comment', () => {
    expect(fullRun(markdown, IN_SITE)).toBe(
      [
        '## postlint',
        '3 posts: 1 warning, 1 info finding · 1 strength · 1 not scored',
        '**Could not be checked**',
        '- <code>site/bad.csv</code>: the quote of this cell is never closed',
        '| Post | Score | Findings |\n| --- | --- | --- |\n' +
          '| <code>site/posts/launch.md</code> | 21, leaning promotional | 1 warning, 1 info finding |',
        '<details>\n<summary><code>site/posts/launch.md</code>: 1 warning, 1 info finding</summary>',
        '- **warning**, line 1: “Comment GUIDE” is the price of “I will send”. <code>give-to-get</code>',
        '  > 🎉 HUGE news! <b>Comment GUIDE and I will send</b> the checklist 📩',
        '  Put the checklist in the post. People who want to talk will.',
        '- **info**, line 3: “Our team” talks about you. <code>starts-with-us</code>',
        '  > <b>Our team</b> is so proud.',
        '</details>',
        '**<code>queue.csv</code>, the whole queue: 3 posts:** 1 relational, 0 balanced, 1 promotional, 1 not scored',
        '- **error**: Two posts in a row ask. <code>asks-in-a-row</code>',
        '  Put something useful between them.',
        '**Good**',
        '- <code>site/queue.csv</code>, row 2, id a7: You took up what @&#8203;kofi said.\n',
      ].join('\n\n'),
    );
  });

  it('says so where nothing is flagged', () => {
    const totals = { ...NO_TOTALS, posts: 1, notScored: 1 };
    expect(written(markdown, REPORTS.slice(2), { totals })).toBe(
      '## postlint\n\n1 post: nothing to flag · 1 not scored\n',
    );
  });

  it('leaves praise out where it is not wanted', () => {
    expect(written(markdown, REPORTS, { strengths: false })).not.toContain('You took up');
  });

  it('shows the worst posts first and counts the rest', () => {
    const reports = Array.from({ length: 60 }, (_, i) => manyFindings(1 + (i % 7), 'warning', `w${i}.md`));
    const text = written(markdown, [...reports, manyFindings(1, 'error', 'worst.md')]);
    const [, first, second, ...others] = rows(text);
    expect(first).toBe('worst.md | not scored | 1 error');
    expect(second).toBe('w6.md | not scored | 7 warnings');
    expect(others).toHaveLength(23);
    expect(text).toContain('36 more posts have findings.');
  });

  it('lists the findings of a post worst first', () => {
    const { findings: infos, ...post } = manyFindings(12, 'info');
    const findings = infos.map((finding, i) => (i === 11 ? { ...finding, severity: 'error' as const } : finding));
    expect(written(markdown, [{ ...post, findings }]).match(/^- \*\*\w+/gm)?.[0]).toBe('- **error');
  });

  it('unfolds ten findings of a post and counts the rest', () => {
    const text = written(markdown, [manyFindings(14, 'warning')]);
    expect(text.match(/^- \*\*warning/gm)).toHaveLength(10);
    expect(text).toContain('- and 4 more\n');
  });

  it('fits into a comment however much there is', () => {
    const long = 'a|b '.repeat(5000);
    const reports = Array.from({ length: 200 }, (_, i) => {
      const { findings, ...report } = manyFindings(40, 'error', `${i}${long}.md`);
      return { ...report, findings: findings.map((finding) => ({ ...finding, message: long, suggestion: long })) };
    });
    const writer = markdown.open(CONTEXT);
    for (const report of reports) writer.post(report);
    for (let i = 0; i < 50; i += 1) {
      writer.problem?.({ path: long, message: long });
      writer.queue?.({ ...QUEUE, path: long, findings: QUEUE.findings.map((one) => ({ ...one, message: long })) });
    }
    const text = writer.end(TOTALS);
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(20_000);
  });
});
