/** What `--print-config` says of a file: what it is taken for, and so which overrides hold. */
import { expect, it } from 'vitest';
import { folderWith } from '../folder.ts';
import { call } from './harness.ts';
import { house, OFF } from './house.ts';

const overrides = [
  { networks: ['mastodon'], rules: { boom: 'info' } },
  { author: 'person', rules: { hmm: 'off' } },
];
const row = (network: string): string => `${JSON.stringify({ text: 'Hello.', network, author: 'person' })}\n`;
const FILES = house(
  {
    'm.md': '---\nnetwork: mastodon\nauthor: person\n---\nHello.',
    'thread.md': '---\nnetwork: mastodon\n---\nHello.\n\n---\n\nAnd once more.',
    'n.toot': 'Hello.',
    'plain.md': 'Hello.',
    'own.md': '---\npostlint:\n  rules:\n    boom: warning\n---\nHello.',
    'same.jsonl': row('mastodon').repeat(2),
    'mixed.jsonl': row('mastodon') + row('x'),
    'other.json': JSON.stringify({ rulesDir: 'house', rules: OFF, overrides, network: 'linkedin', author: 'person' }),
  },
  { overrides },
);

it.each([
  [['m.md'], { network: 'mastodon', author: 'person' }, 'info', 'off'],
  [['thread.md'], { network: 'mastodon' }, 'info', 'warning'],
  [['n.toot'], { network: 'mastodon' }, 'info', 'warning'],
  [['mastodon/there-is-none.md'], { network: 'mastodon' }, 'info', 'warning'],
  [['plain.md'], { network: 'unknown' }, 'error', 'warning'],
  [['own.md'], { network: 'unknown' }, 'warning', 'warning'],
  [['same.jsonl'], { network: 'mastodon', author: 'person' }, 'info', 'off'],
  [['mixed.jsonl'], { network: 'unknown', author: 'person' }, 'error', 'off'],
  [['m.md', '--network', 'x'], { network: 'x', author: 'person' }, 'error', 'off'],
  [['plain.md', '-c', 'other.json'], { network: 'linkedin', author: 'person' }, 'error', 'off'],
  [['m.md', '-c', 'other.json'], { network: 'mastodon', author: 'person' }, 'info', 'off'],
])('shows what holds for %j', async (args, post, boom, hmm) => {
  const { code, stdout, stderr } = await call({ args: ['--print-config', ...args], cwd: folderWith(FILES) });
  expect([code, stderr]).toEqual([0, '']);
  const printed = JSON.parse(stdout);
  expect(printed.post).toEqual({ path: args[0], ...post });
  expect([printed.rules.boom.severity, printed.rules.hmm.severity]).toEqual([boom, hmm]);
});

it('takes standard input for the file that it is named', async () => {
  const args = ['--print-config', '-', '--stdin-filename', 'mastodon/new.md'];
  const { code, stdout } = await call({ args, cwd: folderWith(FILES) });
  const { post, rules } = JSON.parse(stdout);
  expect([code, post, rules.boom.severity]).toEqual([0, { path: 'mastodon/new.md', network: 'mastodon' }, 'info']);
});

it('tells what could not be read of the file', async () => {
  const cwd = folderWith({ ...FILES, 'bad.md': '---\nnetwork: linkedin\nauthor: [nonprofit\n---\nHello.' });
  const { code, stdout, stderr } = await call({ args: ['--print-config', 'bad.md'], cwd });
  expect(JSON.parse(stdout).post.path).toBe('bad.md');
  expect(stderr).toMatch(/^postlint: bad\.md:3: front matter is not valid YAML/);
  expect(code).toBe(2);
});
