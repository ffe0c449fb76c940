import { describe, expect, test } from 'vitest';
import { applyBaseline, type KnownFindings, recordBaseline, renewed } from '../../src/engine/baseline.ts';
import type { QueueFinding, QueueReport, Report } from '../../src/types.ts';
import { findingIn, reportOn } from '../formatters/reports.ts';

const inSite = (path: string): string => `site/${path}`;

/** A report with a finding on each place of a word. */
const post = (text: string, path = 'a.md', word = 'boom'): Report => {
  const findings = [...text.matchAll(new RegExp(word, 'gi'))].map(({ index, 0: words }) => {
    const found = findingIn(text.slice(index), { at: words, rule: word.toLowerCase() });
    return { ...found, start: index, end: index + words.length };
  });
  return reportOn(text, { origin: { path }, findings });
};

const recorded = (...reports: readonly Report[]): KnownFindings => {
  const baseline = recordBaseline(inSite);
  for (const report of reports) baseline.hide(report);
  return baseline.found();
};

/** How many findings are left and how many hidden, report by report. */
const counts = (known: KnownFindings, ...reports: readonly Report[]): readonly string[] => {
  const baseline = applyBaseline(known, inSite);
  return reports.map((report) => {
    const { findings, suppressed } = baseline.hide(report);
    return `${findings.length}+${suppressed.length}`;
  });
};

const entries = (known: KnownFindings) =>
  [...known].map(([file, all]) => [file, ...all.map(({ rule, words, count }) => `${rule} ${words} ${count}`)]);

describe('what was written down is hidden', () => {
  test.each([
    ['as it was', 'so boom'],
    ['with lines above', 'Hello\n\nyou\n\nboom'],
    ['in capitals', 'BOOM'],
  ])('%s', (_name, text) => {
    expect(counts(recorded(post('a boom')), post(text))).toEqual(['0+1']);
  });

  test('as often as it was there, in a post or in all posts of a file', () => {
    const known = recorded(post('boom'), post('boom'));
    expect(counts(known, post('boom'), post('boom, boom'), post('boom'))).toEqual(['0+1', '1+1', '1+0']);
    expect(counts(known, post('boom boom boom'))).toEqual(['1+2']);
  });

  test('by the first hundred characters of its words', () => {
    const long = (length: number, end: string) => post(`boom${'x'.repeat(length - 4)}${end}`, 'a.md', 'boom.*');
    expect(counts(recorded(long(99, ' one')), long(99, 'two'))).toEqual(['1+0']);
    expect(counts(recorded(long(100, 'one')), long(100, 'two'))).toEqual(['0+1']);
  });

  test('in its own file and by its own rule', () => {
    const known = recorded(post('boom'));
    expect(counts(known, post('boom', 'b.md'))).toEqual(['1+0']);
    expect(counts(known, post('hmm', 'a.md', 'hmm'))).toEqual(['1+0']);
  });

  test('without praise, which stays', () => {
    const praise: Report = reportOn('boom', {
      origin: { path: 'a.md' },
      findings: [findingIn('boom', { at: 'boom', rule: 'boom', polarity: 'relational' })],
    });
    expect(entries(recorded(praise))).toEqual([['site/a.md']]);
    expect(counts(recorded(post('boom')), praise)).toEqual(['1+0']);
  });

  test('after what was suppressed before it', () => {
    const before = { ...findingIn('psst boom', { at: 'psst' }), kind: 'comment', reason: null } as const;
    const { suppressed } = applyBaseline(recorded(post('boom')), inSite).hide({
      ...post('psst boom'),
      suppressed: [before],
    });
    expect(suppressed.map(({ kind, line }) => [kind, line])).toEqual([
      ['comment', 1],
      ['baseline', 1],
    ]);
  });
});

test('findings of a queue are known by rule and message, whatever the rows are called', () => {
  const finding = (posts: readonly string[], messageId = 'run'): QueueFinding => ({
    rule: 'too-many',
    family: 'queue',
    messageId,
    message: `${posts.length} in a row`,
    suggestion: null,
    severity: 'warning',
    polarity: 'promotional',
    posts,
    path: 'q.csv',
    line: 2,
  });
  // A queue has much more to it, none of which matters here.
  const queue = (...findings: readonly QueueFinding[]) => ({ findings, suppressed: [] }) as unknown as QueueReport;
  const baseline = recordBaseline(inSite);
  expect(baseline.hideInQueue(queue(finding(['row 2', 'row 3']))).findings).toEqual([]);
  expect(entries(baseline.found())).toEqual([['site/q.csv', 'too-many 2 in a row 1']]);
  const later = queue(finding(['row 7']), finding(['row 9']), finding(['row 9'], 'other'));
  const { findings, suppressed } = applyBaseline(baseline.found(), inSite).hideInQueue(later);
  expect(suppressed.map(({ posts, kind }) => [posts, kind])).toEqual([[['row 7'], 'baseline']]);
  expect(findings.map(({ posts, messageId }) => [posts, messageId])).toEqual([
    [['row 9'], 'run'],
    [['row 9'], 'other'],
  ]);
});

test('what is known of files that were seen, and was not met, is gone', () => {
  const known = recorded(post('boom boom boom'), post('boom', 'b.md'), post('boom', 'c.md'));
  const baseline = applyBaseline(known, inSite);
  for (const report of [post('boom'), post('fine', 'b.md')]) baseline.hide(report);
  expect(entries(baseline.gone())).toEqual([
    ['site/a.md', 'boom boom 2'],
    ['site/b.md', 'boom boom 1'],
  ]);
});

test('files, rules and words are in order, and long words are cut', () => {
  const long = `boom ${'x'.repeat(80)}`;
  expect(
    entries(
      recorded(
        post('Boom then boom', 'b.md'),
        reportOn(long, { origin: { path: 'a.md' }, findings: [findingIn(long, { at: long, rule: 'boom' })] }),
        post('an argh', 'a.md', 'argh'),
      ),
    ),
  ).toEqual([
    ['site/a.md', 'argh argh 1', `boom boom ${'x'.repeat(54)}… 1`],
    ['site/b.md', 'boom boom 2'],
  ]);
});

describe('a new baseline', () => {
  const old = recorded(post('boom boom'), post('hmm', 'a.md', 'hmm'), post('boom', 'b.md'));
  const found = recorded(post('boom'), post('argh', 'a.md', 'argh'));
  const nothing = { file: () => false, unread: () => false, rule: () => false };

  test('has what was found, and forgets what is gone', () => {
    expect(entries(renewed(old, found, nothing))).toEqual([['site/a.md', 'argh argh 1', 'boom boom 1']]);
  });

  test('keeps files that were not linted and are still there', () => {
    expect(entries(renewed(old, found, { ...nothing, file: (file) => file === 'site/b.md' }))).toEqual([
      ['site/a.md', 'argh argh 1', 'boom boom 1'],
      ['site/b.md', 'boom boom 1'],
    ]);
  });

  test('keeps what rules found that did not run', () => {
    expect(entries(renewed(old, found, { ...nothing, rule: (rule) => rule === 'hmm' }))).toEqual([
      ['site/a.md', 'argh argh 1', 'boom boom 1', 'hmm hmm 1'],
    ]);
  });

  test('keeps all of a file that could not be read whole', () => {
    expect(entries(renewed(old, found, { ...nothing, unread: (file) => file === 'site/a.md' }))).toEqual([
      ['site/a.md', 'argh argh 1', 'boom boom 2', 'hmm hmm 1'],
    ]);
  });
});
