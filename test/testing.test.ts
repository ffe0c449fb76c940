/** `postlint/testing`: what a rule's author is told. */
import { describe, expect, it } from 'vitest';
import { defineQueueRule, defineRule, type QueueRule, type Rule } from '../src/rule-kit.ts';
import { casesOf } from '../src/testing.ts';

const facts = {
  principle: 'own-voice',
  severity: 'info',
  weight: -0.2,
  summary: 'Finds news.',
  why: 'It jars.',
} as const;

const post = (examples: Rule['examples'], message = 'News again.'): Rule =>
  defineRule({
    ...facts,
    polarity: 'promotional',
    phrases: { news: ['news'] },
    messages: { found: message, never: 'Not said.' },
    examples,
    check({ hits, report }) {
      for (const at of hits.news) report({ at, message: 'found' });
    },
  });

const queue = (examples: QueueRule['examples']): QueueRule =>
  defineQueueRule({
    ...facts,
    messages: { found: '{n} news.' },
    examples,
    check({ queue: { posts }, report }) {
      const news = posts.filter(({ opening }) => opening.startsWith('News'));
      if (news.length > 1) report({ posts: news, message: 'found', values: { n: news.length } });
    },
  });

/** The cases that fail, by name, with the first line of what is said. */
const failing = async (rule: Rule | QueueRule): Promise<Readonly<Record<string, string | undefined>>> => {
  const results = await Promise.all(
    casesOf(rule).map(({ name, run }) =>
      run().then(
        () => [],
        (error: Error) => [[name, error.message.split('\n')[0]] as const],
      ),
    ),
  );
  return Object.fromEntries(results.flat());
};

const DIFFERENT = 'Expected values to be strictly equal:';
const DEEPLY = 'Expected values to be strictly deep-equal:';

describe('the cases of a rule', () => {
  it('are its shape, its examples and its messages', () => {
    const rule = post({ bad: ['«News»!', 'No «news».'], good: ['Hello.'] });
    expect(casesOf(rule).map(({ name }) => name)).toEqual([
      'is a rule',
      'brings posts to report and posts to leave alone',
      'reports exactly the marked words: «News»!',
      'reports exactly the marked words: No «news».',
      'stays silent: Hello.',
      'uses every message in its examples',
    ]);
  });

  it('fail where the rule does otherwise', async () => {
    const rule = post({ bad: ['«News» here!', 'News!', '«Hello».'], good: ['Big news.', 'Fine.', 'Fine.'] });
    expect(await failing(rule)).toEqual({
      'brings posts to report and posts to leave alone': 'an example is there twice',
      'reports exactly the marked words: News!': DIFFERENT,
      'reports exactly the marked words: «Hello».': DIFFERENT,
      'stays silent: Big news.': DIFFERENT,
      'uses every message in its examples': DEEPLY,
    });
  });

  it('ask for no example of what is said on a chance', async () => {
    const likely = { trait: 'jargon', from: 0.5, message: 'never' } as const;
    expect(await failing({ ...post({ bad: ['«News»!'], good: ['Hello.'] }), likely })).toEqual({});
  });

  it('fail where there is nothing to go by, and where a message has a hole', async () => {
    expect(await failing(post({ bad: [], good: ['Fine.'] }))).toMatchObject({
      'brings posts to report and posts to leave alone': 'no example to report',
    });
    const failed = await failing(post({ bad: ['«News»!'], good: ['Fine.'] }, 'News: undefined.'));
    expect(failed['reports exactly the marked words: «News»!']).toMatch(/^The input was expected to not match/);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'it exports no rule; end it with "export default defineRule({ … })"'],
    ['a rule that lacks its why', { ...post({ bad: [], good: [] }), why: '' }, '"why" must be a sentence; it is ""'],
  ])('are one where it is none: %s', async (_, rule, fault) => {
    const [only, ...rest] = casesOf(rule as Rule);
    expect(rest).toEqual([]);
    await expect(only?.run()).rejects.toThrow(fault);
  });
});

describe('the cases of a queue rule', () => {
  it('pass, and fail, by its example queues', async () => {
    const right = queue({ bad: ['News one.\nNews two.'], good: ['News.\nHello.'] });
    expect(casesOf(right).map(({ name }) => name)).toEqual([
      'is a rule',
      'brings queues to report and queues to leave alone',
      'reports:\nNews one.\nNews two.',
      'stays silent:\nNews.\nHello.',
      'uses every message in its examples',
    ]);
    expect(await failing(right)).toEqual({});
    expect(await failing(queue({ bad: ['News.\nHello.'], good: ['News one.\nNews two.'] }))).toEqual({
      'reports:\nNews.\nHello.': 'it reports nothing',
      'stays silent:\nNews one.\nNews two.': DEEPLY,
      'uses every message in its examples': DEEPLY,
    });
  });
});
