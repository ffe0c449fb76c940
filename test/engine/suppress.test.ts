import { describe, expect, test } from 'vitest';
import { suppress } from '../../src/engine/suppress.ts';
import type { Report, Suppression } from '../../src/types.ts';
import { findingIn, reportOn } from '../formatters/reports.ts';

const TEXT = 'hmm, said one\nboom and hmm\nboom';
const REPORT: Report = reportOn(TEXT, {
  findings: [
    findingIn(TEXT, { at: 'hmm', rule: 'hmm' }),
    findingIn(TEXT, { at: 'boom and hmm', rule: 'boom' }),
    findingIn(TEXT, { at: 'hmm\nboom', rule: 'hmm' }),
  ],
});

const given = (parts: Partial<Suppression>): Suppression => ({
  kind: 'comment',
  line: 9,
  rule: null,
  reason: null,
  ...parts,
});
const at = (line: number, column = 1) => ({ line, column });

/** Lines and columns of the findings that are left and of those that are hidden. */
const places = ({ findings, suppressed }: Report) =>
  [findings, suppressed].map((list) => list.map(({ line, column }) => `${line}:${column}`).join(' '));

describe('a suppression hides', () => {
  test.each<[string, Partial<Suppression>, string, string]>([
    ['all there is', {}, '', '1:1 2:1 2:10'],
    ['one rule', { rule: 'hmm' }, '2:1', '1:1 2:10'],
    ['what begins in its stretch', { from: at(2), to: at(3) }, '1:1', '2:1 2:10'],
    ['what begins after its start in the line', { from: at(2, 2), to: at(3) }, '1:1 2:1', '2:10'],
    ['what begins before its end in the line', { from: at(1), to: at(2, 10) }, '2:10', '1:1 2:1'],
    ['one rule in its stretch', { rule: 'hmm', from: at(2) }, '1:1 2:1', '2:10'],
    ['nothing elsewhere', { from: at(3) }, '1:1 2:1 2:10', ''],
  ])('%s', (_name, parts, left, hidden) => {
    expect(places(suppress(REPORT, [given(parts)]))).toEqual([left, hidden]);
  });
});

test('a hidden finding keeps kind and reason of the first that hides it, and the score stays', () => {
  const report = suppress(REPORT, [
    given({ rule: 'boom', reason: 'A quote.' }),
    given({ kind: 'front-matter', rule: 'boom', line: 2 }),
  ]);
  expect(report.suppressed).toEqual([{ ...REPORT.findings[1], kind: 'comment', reason: 'A quote.' }]);
  expect(report.score).toBe(REPORT.score);
});

test('each suppression is told of with what it did', () => {
  const { suppressions } = suppress(REPORT, [given({ rule: 'hmm' }), given({ rule: 'psst' }), given({})]);
  expect(suppressions).toEqual([
    { path: 'draft.md', line: 9, message: 'there is nothing of "hmm" to suppress here; take it out', used: true },
    { path: 'draft.md', line: 9, message: 'there is nothing of "psst" to suppress here; take it out', used: false },
    { path: 'draft.md', line: 9, message: 'there is nothing to suppress here; take it out', used: true },
  ]);
});

test('without suppressions the report is the same', () => {
  expect(suppress(REPORT, [])).toBe(REPORT);
});
