import { describe, expect, it } from 'vitest';
import { formatters } from '../../src/formatters/index.ts';
import { defineConfig, lintFiles, lintText, type UserConfig } from '../../src/index.ts';
import { folderWith } from '../folder.ts';
import { call } from './harness.ts';
import { house } from './house.ts';

const BAIT = 'Good morning.\r\nComment GUIDE and I will send it to you.';

const BROKEN_QUEUE = `export default {
  scope: 'queue', principle: 'own-voice', polarity: 'promotional', severity: 'info', weight: -1,
  summary: 'Finds nothing.', why: 'For the test.', messages: { found: 'here' }, examples: { good: ['a'], bad: ['b'] },
  check() { throw new Error('no luck'); },
};`;

const TEXT_SETTINGS = 'extends, network, networks, author, self, allow, rules, reply, path';

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe('lintText', () => {
  it('reports places as offsets into the text as given', async () => {
    const report = await lintText(BAIT, { rules: { 'give-to-get': 'error' } });
    const [finding] = report.findings.filter(({ rule }) => rule === 'give-to-get');
    expect(finding).toMatchObject({ severity: 'error', line: 2, column: 1 });
    expect(BAIT.slice(finding?.start, finding?.end)).toMatch(/^Comment GUIDE/);
    expect(report.text).toBe(BAIT);
    expect(report.origin.path).toBe('<text>');
  });

  it('takes network, author, reply and name', async () => {
    const report = await lintText('Thanks!', { network: 'bluesky', author: 'person', reply: true, path: 'draft 3' });
    expect(report.network).toBe('bluesky');
    expect(report.origin).toMatchObject({ path: 'draft 3', author: 'person' });
    expect(report.guards).toContain('reply');
  });

  it('takes what an account may do otherwise on a network', async () => {
    const over = async (networks: UserConfig['networks']): Promise<readonly string[]> => {
      const { findings } = await lintText('Rye keeps for a week.', { network: 'mastodon', networks });
      return findings.filter(({ rule }) => rule === 'too-long-for-the-network').map(({ message }) => message);
    };
    const short = 'Mastodon takes 20 characters, links as 23 each, and this has 21.';
    expect(await over({ mastodon: { length: 20 } })).toEqual([short]);
    expect(await over({ mastodon: { length: 21 } })).toEqual([]);
    expect(await over(undefined)).toEqual([]);
    await expect(lintText('x', { networks: { twiter: {} } as never })).rejects.toThrow('"twiter"');
  });

  it('refuses what it does not know', async () => {
    await expect(lintText('x', { rules: { 'give-to-got': 'off' } })).rejects.toThrow(
      'no rule "give-to-got"; did you mean "give-to-get"?',
    );
    await expect(lintText('x', { network: 'twiter' as never })).rejects.toThrow('"twiter" is not one of');
    await expect(lintText('x', { extends: 'acme' as never })).rejects.toThrow(
      'lintText: extends: "acme" is not one of recommended, strict',
    );
  });

  it.each([
    ['phraseRules', `it has: ${TEXT_SETTINGS}`],
    ['rulesDir', 'did you mean "rules"?'],
    ['plugins', `it has: ${TEXT_SETTINGS}`],
    ['overrides', `it has: ${TEXT_SETTINGS}`],
    ['failOn', `it has: ${TEXT_SETTINGS}`],
  ])('refuses %s, which it would not heed', (key, wayOut) => {
    const message = `lintText: no setting "${key}"; ${wayOut}`;
    const options: Readonly<Record<string, unknown>> = { [key]: [] };
    return expect(lintText('x', options)).rejects.toThrow(expect.objectContaining({ name: 'ConfigError', message }));
  });

  it('finds what stands behind an allowed phrase, as `lintFiles` does', async () => {
    const text =
      'Last chance for the name of our band. Join us on Monday at the hall. It is the last chance to get a seat.';
    const allow = ['Last chance for the name'];
    const { findings, suppressed } = await lintText(text, { allow });
    const cwd = folderWith({ 'a.txt': text });
    const [result] = await all(lintFiles(['a.txt'], { cwd, config: { allow } }));
    const report = result && 'report' in result ? result.report : undefined;
    expect(findings.map(({ rule, start }) => [rule, text.slice(start, start + 11)])).toEqual([
      ['pressure-and-scarcity', 'last chance'],
    ]);
    expect({ findings, suppressed }).toEqual({ findings: report?.findings, suppressed: report?.suppressed });
  });
});

describe('lintFiles', () => {
  it('yields reports and problems, with the config of the folder', async () => {
    const cwd = folderWith(house({ 'a.md': 'boom', 'b.md': 'hmm' }));
    const results = await all(lintFiles(['*.md', 'gone.md'], { cwd }));
    const told = results.map((result) => {
      if ('queue' in result) return result.queue.path;
      return 'report' in result ? result.report.findings.map(({ rule }) => rule) : result.problem.path;
    });
    expect(told).toEqual(['gone.md', ['boom'], ['hmm']]);
  });

  it('yields the report of a queue after its last post, or at the end where files are gathered', async () => {
    const rows = '{"text": "hmm"}\n{"text": "boom"}\n';
    const told = async (more: Readonly<Record<string, unknown>>) => {
      const cwd = folderWith(house({ 'a.jsonl': rows, 'b.jsonl': rows, 'c.md': 'hmm' }, more));
      const results = await all(lintFiles(['*.jsonl', '*.md'], { cwd }));
      return results.map((result) => {
        if ('queue' in result) return `${result.queue.path}: ${result.queue.posts} posts`;
        return 'report' in result ? result.report.origin.path : result.problem.message;
      });
    };
    expect(await told({})).toEqual([
      'a.jsonl',
      'a.jsonl',
      'a.jsonl: 2 posts',
      'b.jsonl',
      'b.jsonl',
      'b.jsonl: 2 posts',
      'c.md',
    ]);
    expect((await told({ queues: ['*.jsonl'] })).at(-1)).toBe('*.jsonl: 4 posts');
  });

  it('tells of a queue rule that throws, and what the queue is without it', async () => {
    const cwd = folderWith(house({ 'a.jsonl': '{"text": "a"}\n{"text": "b"}\n', 'house/bad.mjs': BROKEN_QUEUE }));
    const results = await all(lintFiles(['a.jsonl'], { cwd }));
    expect(results.slice(2)).toMatchObject([
      { problem: { path: 'a.jsonl', message: 'rule "bad" failed on the queue: no luck' } },
      { queue: { path: 'a.jsonl', findings: [] } },
    ]);
  });

  it('takes a config as it stands, and a config file', async () => {
    const cwd = folderWith(house({ 'a.md': 'boom' }));
    const config = defineConfig({ rulesDir: 'house', rules: { boom: 'info' } });
    const severities = async (given: Parameters<typeof lintFiles>[1]) =>
      (await all(lintFiles(['a.md'], { cwd, ...given }))).flatMap((result) =>
        'report' in result ? result.report.findings.map(({ severity }) => severity) : [],
      );
    expect(await severities({ config })).toEqual(['info']);
    expect(await severities({ config: 'postlint.config.json' })).toEqual(['error']);
    expect(await severities({ config: false })).toEqual([]);
  });
});

it('the help names every format', async () => {
  const { stdout } = await call({ args: ['--help'], cwd: folderWith({}) });
  for (const { name } of formatters) expect(stdout).toContain(name);
});
