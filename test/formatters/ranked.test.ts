import { expect, it } from 'vitest';
import { type Ranked, ranked, worse } from '../../src/formatters/ranked.ts';
import type { Report, Severity } from '../../src/types.ts';
import { findingIn, reportOn, TOO_LITTLE } from './reports.ts';

const TEXT = 'Act now, friends.';

const post = (id: string, value: number | null, ...severities: readonly Severity[]): Report =>
  reportOn(TEXT, {
    origin: { path: id },
    score: { ...TOO_LITTLE, value },
    findings: severities.map((severity) => findingIn(TEXT, { at: 'now', severity })),
  });

it('puts the worse first: by errors, then by warnings, then by score, then by the rest', () => {
  const posts = [
    post('hints', 40, 'info', 'info'),
    post('hint', 40, 'info'),
    post('no score', null, 'warning'),
    post('high', 70, 'warning'),
    post('low', 20, 'warning'),
    post('two', 90, 'warning', 'warning'),
    post('error', 90, 'error'),
  ];
  const found = posts.map(ranked).filter((one): one is Ranked => one !== null);
  expect(found.toSorted(worse).map(({ report }) => report.origin.path)).toEqual([
    'error',
    'two',
    'low',
    'high',
    'no score',
    'hints',
    'hint',
  ]);
});

it('leaves out what has nothing to flag, praise among it', () => {
  expect(ranked(post('fine', 50))).toBeNull();
  expect(ranked(reportOn(TEXT, { findings: [findingIn(TEXT, { at: 'now', polarity: 'relational' })] }))).toBeNull();
});
