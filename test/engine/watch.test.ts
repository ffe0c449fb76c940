import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/engine/linter.ts';
import { reportOnQueue } from '../../src/engine/queue-report.ts';
import type { LoadedQueueRule } from '../../src/engine/queue-rules.ts';
import { createWatch } from '../../src/engine/watch.ts';
import { defineQueueRule } from '../../src/rule-kit.ts';
import { readTimes } from '../../src/run.ts';
import { timeProblem } from '../../src/sources/time.ts';
import { fakeRule, rawPost, wordRule } from './fake-rule.ts';
import { summariesOf } from './queue-posts.ts';

const HINT = 'look for a loop without an end, or a repeat inside a repeat such as (a+)+';
const stopped = (id: string, where: string): string =>
  `rule "${id}" took more than a second${where}, so it was stopped and is off for the rest of this run; ${HINT}`;

const endless = (): void => {
  for (;;);
};
const rules = (...names: readonly string[]) => names.map((id) => ({ id }));

describe('a watch', () => {
  test('does the work of each rule, in order', () => {
    const done: string[] = [];
    const all = rules('a', 'b');
    expect(createWatch(all).run(all, ({ id }) => done.push(id))).toEqual([]);
    expect(done).toEqual(['a', 'b']);
  });

  test.each<[string, () => unknown]>([
    ['a loop', endless],
    [
      'a loop that catches all it can',
      () => {
        for (;;) {
          try {
            endless();
          } finally {
            endless();
          }
        }
      },
    ],
    ['a regular expression', () => /^(a+)+$/i.test(`${'a'.repeat(60)}!`)],
  ])('stops %s, goes on with the rest, and leaves the rule out from then on', (_, work) => {
    const all = rules('slow', 'quick');
    const watch = createWatch(all);
    const done: string[] = [];
    const one = ({ id }: { readonly id: string }) => (id === 'slow' ? work() : done.push(id));
    expect(watch.run(all, one)).toEqual([{ id: 'slow' }]);
    expect(watch.run(all, one)).toEqual([]);
    expect(done).toEqual(['quick', 'quick']);
  });

  test('tells the threads of a run apart: one finds out, and all of them leave the rule out', () => {
    const all = rules('slow', 'quick');
    const first = createWatch(all);
    const second = createWatch(all, first.stopped);
    expect(first.run(all, ({ id }) => (id === 'slow' ? endless() : undefined))).toHaveLength(1);
    const done: string[] = [];
    expect(second.run(all, ({ id }) => done.push(id))).toEqual([]);
    expect(done).toEqual(['quick']);
  });

  test('does not hold against a rule what those before it took', () => {
    const all = rules('a', 'b', 'c', 'd');
    const spent = (): void => {
      for (const end = Date.now() + 300; Date.now() < end; );
    };
    expect(createWatch(all).run(all, spent)).toEqual([]);
  });

  test('asks a rule again that ran out of time behind a single other', () => {
    const all = rules('a', 'b');
    const asked: string[] = [];
    const once = ({ id }: { readonly id: string }): void => {
      asked.push(id);
      if (asked.length === 2) endless();
    };
    expect(createWatch(all).run(all, once)).toEqual([]);
    expect(asked).toEqual(['a', 'b', 'b']);
  });
});

describe('a linter', () => {
  const slow = { ...fakeRule('slow', { check: endless }), foreign: true };
  const throwing = {
    ...fakeRule('throwing', {
      check: () => {
        throw new Error('no luck');
      },
    }),
    foreign: true,
  };

  test('reports a rule that is stopped once, and what all others found', () => {
    const lint = createLinter([
      slow,
      throwing,
      { ...wordRule('hmm', ['hmm']), foreign: true },
      wordRule('boom', ['boom']),
    ]);
    const reports = [1, 2].map((row) =>
      lint(rawPost('hmm and boom', { path: 'q.csv', post: `row ${row}` }), new Map()),
    );
    expect(reports.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['hmm', 'boom'],
      ['hmm', 'boom'],
    ]);
    const failed = (row: number) => ({ path: 'q.csv', message: `rule "throwing" failed on row ${row}: no luck` });
    expect(reports.map(({ problems }) => problems)).toMatchObject([
      [failed(1), { path: 'q.csv', message: stopped('slow', ' on row 1') }],
      [failed(2)],
    ]);
  });

  test('watches no rule that lacks what it needs', () => {
    const picky = fakeRule('picky', { phrases: { words: ['absent'] }, needs: ['words'], check: endless });
    expect(createLinter([{ ...picky, foreign: true }])(rawPost('Hello there.'), new Map()).problems).toEqual([]);
  });
});

test('a queue rule that is stopped is a problem, and the others still run', () => {
  const queueRule = (id: string, check: Parameters<typeof defineQueueRule>[0]['check']): LoadedQueueRule => ({
    id,
    family: 'queue',
    from: 'test',
    foreign: true,
    rule: defineQueueRule({
      principle: 'own-voice',
      severity: 'warning',
      weight: -1,
      summary: 'Finds what a test wants found.',
      why: 'Tests need it.',
      messages: { found: 'It is here.' },
      examples: { good: [], bad: [] },
      check,
    }),
  });
  const finds = queueRule('finds', ({ queue, report }) => report({ posts: queue.posts, message: 'found' }));
  const { findings, problems } = reportOnQueue(summariesOf('One.\nTwo.'), {
    path: 'q.csv',
    rules: [queueRule('endless', endless), finds],
    settings: new Map(),
    readTimes,
    timeProblem,
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['finds']);
  expect(problems).toEqual([{ path: 'q.csv', message: stopped('endless', ' on the queue') }]);
});
