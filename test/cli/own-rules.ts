/** What the command line does with rules of a user's own. */

import type { Files } from '../folder.ts';
import type { Case } from './cases.ts';
import { house, OFF } from './house.ts';

/** A queue rule without an import, as in a project that has postlint elsewhere. */
const ALL_NEWS = `export default {
  scope: 'queue', principle: 'talk-with-not-at', polarity: 'promotional', severity: 'warning', weight: -1,
  summary: 'Finds a queue of news.', why: 'News alone is no talk.',
  options: { least: { type: 'number', default: 2, min: 1, doc: 'News that are many.' } },
  messages: { found: '{count} posts are news' },
  suggestions: { found: 'Could one of them ask?' },
  examples: { good: ['Hello.'], bad: ['news\\nnews'] },
  check({ queue, options, report }) {
    const posts = queue.posts.filter(({ opening }) => opening.startsWith('news'));
    if (posts.length >= options.least) report({ posts, message: 'found', values: { count: posts.length } });
  },
};
`;

const HINT = 'look for a loop without an end, or a repeat inside a repeat such as (a+)+';

/** A rule that does not come to an end on a post that holds `hang`. */
const endless = (then: string): string => `export default {
  principle: 'talk-with-not-at', polarity: 'promotional', severity: 'error', weight: -1,
  summary: 'Finds nothing, for ever.', why: 'For the test.', messages: { found: 'here' },
  examples: { good: ['fine'], bad: ['hang'] },
  check({ post }) { if (post.text.includes('hang')) { ${then} } },
};
`;
const LOOP = endless('for (;;);');
const REGEX = endless("/^(\\w+\\s?)*$/i.test('well '.repeat(40) + '!')");

const QUEUE = ['news one', 'news two', 'boom it goes'].map((text) => `${JSON.stringify({ text })}\n`).join('');
const queue = (more?: Readonly<Record<string, unknown>>): Files =>
  house({ 'house/queue/all-news.mjs': ALL_NEWS, 'q.jsonl': QUEUE }, more);
const BOOM = 'q.jsonl:3:10: error here is boom (boom)\n';
const NEWS = 'q.jsonl:1:1: warning 2 posts are news (all-news)\n';
const compact = (...args: readonly string[]): readonly string[] => ['q.jsonl', '-f', 'compact', ...args];

const queueRules: readonly Case[] = [
  { name: 'a queue rule of the user', args: compact(), files: queue(), code: 1, stdout: BOOM + NEWS, spawn: true },
  { name: 'its severity', args: compact('--rule', 'all-news: off'), files: queue(), code: 1, stdout: BOOM },
  {
    name: 'its options',
    args: compact(),
    files: queue({ rules: { 'all-news': { least: 3 }, boom: 'off' } }),
    code: 0,
    stdout: /^$/,
  },
  {
    name: 'an option that is out of range',
    args: compact(),
    files: queue({ rules: { 'all-news': { least: 0 } } }),
    code: 2,
    stderr:
      'postlint: postlint.config.json: rules: option "least" of rule "all-news" must be a number of 1 or more, not 0\n',
  },
  { name: '--only a queue rule', args: compact('--only', 'all-news'), files: queue(), code: 0, stdout: NEWS },
  { name: '--skip a queue rule', args: compact('--skip', 'all-news'), files: queue(), code: 1, stdout: BOOM },
  {
    name: 'explain for it',
    args: ['explain', 'all-news'],
    files: queue(),
    code: 0,
    stdout: /^all-news {2}queue, promotional, from house\/queue\/all-news\.mjs\nFinds a queue of news\.\n/,
  },
  { name: 'rules --json has it', args: ['rules', '--json'], files: queue(), code: 0, stdout: /"id": "all-news",/ },
  {
    name: 'a queue rule that throws',
    args: compact(),
    files: {
      ...queue(),
      'house/queue/bad.mjs': ALL_NEWS.replace('const posts', "throw new Error('no luck'); const posts"),
    },
    code: 2,
    stdout: BOOM + NEWS,
    stderr: 'postlint: q.jsonl: rule "bad" failed on the queue: no luck\n',
  },
  {
    name: 'an id that is taken',
    args: compact(),
    files: { ...queue(), 'house/self-praise.mjs': ALL_NEWS },
    code: 2,
    stdout: BOOM + NEWS,
    stderr:
      'postlint: house/self-praise.mjs: there is a rule "self-praise" already, from postlint; give this one another name\n',
  },
];

const hanging = (name: string, rule: string, ...args: readonly string[]): Case => ({
  name,
  args: compact('--no-queue', ...args),
  files: house({ 'house/slow.mjs': rule, 'q.jsonl': '{"text": "hang"}\n{"text": "boom"}\n{"text": "hang, hmm"}\n' }),
  code: 2,
  stdout: 'q.jsonl:2:11: error here is boom (boom)\nq.jsonl:3:17: warning here is hmm (hmm)\n',
  stderr: `postlint: q.jsonl: rule "slow" took more than a second on line 1, so it was stopped and is off for the rest of this run; ${HINT}\n`,
});

const timeBox: readonly Case[] = [
  { ...hanging('a rule that loops for ever', LOOP), spawn: true },
  hanging('a regular expression that backtracks for years', REGEX),
  hanging('a rule that loops for ever, in threads', LOOP, '--threads', '2'),
];

const catastrophic = {
  id: 'slow',
  pattern: '^(\\w+\\s?)*$',
  message: 'here',
  examples: { bad: ['«a»'], good: ['!'] },
};
const NO_CODE = 'which --no-config-code refuses';

const written: readonly Case[] = [
  {
    ...hanging(
      'a pattern of the config that backtracks for years, in threads',
      LOOP,
      '--no-config-code',
      '--threads',
      '2',
    ),
    files: {
      'postlint.config.json': JSON.stringify({ rules: OFF, phraseRules: [catastrophic] }),
      'q.jsonl': `{"text": "hang ${'well '.repeat(40)}!"}\n{"text": "boom"}\n`,
    },
    stdout: /^$/,
  },
  {
    name: 'a preset with rules, a plugin and a rule without code',
    args: ['q.jsonl', '-f', 'compact', '--no-queue'],
    files: {
      ...house({ 'q.jsonl': '{"text": "hmm, zonk and boom"}\n' }, { extends: './team/team.json', rulesDir: undefined }),
      'team/team.json': JSON.stringify({
        rulesDir: '../house',
        plugins: './plugin.mjs',
        phraseRules: [{ ...catastrophic, id: 'zonk', pattern: 'zonk', examples: { bad: ['«zonk»'], good: ['a'] } }],
        overrides: [{ files: ['*.jsonl'], rules: { hmm: 'error', boom: 'off' } }],
      }),
      'team/plugin.mjs': `export { default as zap } from '../house/cheers.mjs'; import hmm from '../house/hmm.mjs';
        export default { 'acme-hmm': hmm, 'acme-bad': {} };`,
    },
    code: 2,
    stdout: 'q.jsonl:1:11: warning here is hmm (acme-hmm)\nq.jsonl:1:16: warning here (zonk)\n',
    stderr: /^(?:postlint: \.\/plugin\.mjs: rule "acme-bad": "\w+" is missing; it must be [^\n]+\n){9}$/,
  },
  {
    name: '--no-config-code',
    args: ['a.md', '-f', 'compact', '--no-config-code'],
    files: house({ 'a.md': 'boom' }),
    code: 2,
    stderr: `postlint: postlint.config.json: rulesDir: rules that run code, ${NO_CODE}; "phraseRules" run none\n`,
    spawn: true,
  },
  {
    name: '--no-config-code and a config that is a program',
    args: ['rules', '--no-config-code'],
    files: { 'postlint.config.mjs': 'process.exit(7)' },
    code: 2,
    stderr: `postlint: postlint.config.mjs: a config that runs code, ${NO_CODE}; write it as JSON or YAML\n`,
    spawn: true,
  },
];

export const ownRules: readonly Case[] = [...queueRules, ...timeBox, ...written];
