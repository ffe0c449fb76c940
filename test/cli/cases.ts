/** What the command line does: arguments in, exit code and exact texts out. */
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { type Files, folderWith } from '../folder.ts';
import type { Call } from './harness.ts';
import { BROKEN, house, MISSPELT } from './house.ts';
import { ownRules } from './own-rules.ts';

export interface Case extends Omit<Call, 'cwd'> {
  readonly name: string;
  readonly files?: Files;
  /** Subfolder to stand in. */
  readonly in?: string;
  readonly code: number;
  /** Exact, or a pattern; nothing where left out. */
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  /** Also run as a process of its own. */
  readonly spawn?: true;
}

const BOOM = 'a.md:1:7: error here is boom (boom)\n';
const HMM = 'a.md:1:1: warning here is hmm (hmm)\n';
const PSST = 'a.md:1:1: info here is psst (psst)\n';
const MISSING = 'no such file or folder; check the spelling and the folder you are in';

const one = (text: string, more?: Readonly<Record<string, unknown>>): Files => house({ 'a.md': text }, more);
const compact = (...args: readonly string[]): readonly string[] => ['a.md', '-f', 'compact', ...args];
const say = (line: string): string => `postlint: ${line}\n`;

const exitCodes: readonly Case[] = [
  { name: 'a clean post is 0', args: compact(), files: one('All is well.'), code: 0, spawn: true },
  { name: 'an error is 1', args: compact(), files: one('Well, boom it goes.'), code: 1, stdout: BOOM, spawn: true },
  { name: 'a warning is 0', args: compact(), files: one('hmm, that is it.'), code: 0, stdout: HMM },
  {
    name: '--fail-on warning',
    args: compact('--fail-on', 'warning'),
    files: one('hmm, that is it.'),
    code: 1,
    stdout: HMM,
  },
  { name: '--fail-on info', args: compact('--fail-on=info'), files: one('psst, you.'), code: 1, stdout: PSST },
  { name: 'praise never fails', args: compact('--fail-on', 'info'), files: one('cheers to you.'), code: 0 },
  { name: '--fail-on never', args: compact('--fail-on', 'never'), files: one('Well, boom.'), code: 0, stdout: BOOM },
  {
    name: 'failOn of the config, and the flag over it',
    args: compact('--fail-on', 'error'),
    files: one('hmm, that is it.', { failOn: 'warning' }),
    code: 0,
    stdout: HMM,
  },
  {
    name: '--max-warnings',
    args: compact('--max-warnings', '0'),
    files: one('hmm, that is it.'),
    code: 1,
    stdout: HMM,
    stderr: say('1 warning; at most 0 allowed'),
  },
  { name: '--max-warnings kept', args: compact('--max-warnings', '1'), files: one('hmm, yes.'), code: 0, stdout: HMM },
  {
    name: '--min-score',
    args: compact('--min-score', '40'),
    files: one('hmm, so we read this long line of words to its end.'),
    code: 1,
    stdout: HMM,
    stderr: say('1 post below the lowest score allowed, 40'),
  },
  {
    name: '--min-score leaves unscored posts alone',
    args: compact('--min-score', '100'),
    files: one('Hello.'),
    code: 0,
  },
  {
    name: '2 wins over 1, and the rest is linted',
    args: ['gone.md', ...compact()],
    files: one('Well, boom it goes.'),
    code: 2,
    stdout: BOOM,
    stderr: say(`gone.md: ${MISSING}`),
    spawn: true,
  },
];

const inputs: readonly Case[] = [
  {
    name: 'standard input',
    args: ['-', '-f', 'compact'],
    files: house({}),
    stdin: 'Well, boom it goes.',
    code: 1,
    stdout: '<stdin>:1:7: error here is boom (boom)\n',
    spawn: true,
  },
  {
    name: 'standard input under a name',
    args: ['-', '--stdin-filename', 'new/q.jsonl', '-f', 'compact'],
    files: house({}),
    stdin: '{"id": 1, "text": "fine"}\n{"id": 2, "text": "boom"}\n',
    code: 1,
    stdout: 'new/q.jsonl:2:20: error here is boom (boom)\n',
  },
  ...['--stdin-file-path', '--stdin-filepath', '--stdin-filename'].map((flag) => ({
    name: `${flag} alone means standard input`,
    args: [flag, 'b.md', '-f', 'compact'],
    files: house({}),
    stdin: 'hmm.',
    code: 0,
    stdout: 'b.md:1:1: warning here is hmm (hmm)\n',
  })),
  {
    name: 'standard input named as an ignored file is passed over',
    args: ['-', '--stdin-filename', 'old/b.md', '-f', 'compact'],
    files: house({ 'old/b.md': 'boom' }, { ignores: ['old/**'] }),
    stdin: 'boom',
    code: 0,
  },
  {
    name: 'files of the config, from a folder below it',
    args: ['-f', 'compact'],
    files: house(
      { 'posts/a.md': 'boom', 'posts/old/b.md': 'boom' },
      { files: ['posts/**'], ignores: ['posts/old/**'] },
    ),
    in: 'posts/old',
    code: 1,
    stdout: '../a.md:1:1: error here is boom (boom)\n',
  },
  {
    name: 'nothing to lint',
    args: [],
    files: house({}),
    tty: { stdin: true, stdout: true, stderr: true },
    code: 2,
    stderr: /^postlint: nothing to lint\nName files, folders or globs, or - for standard input:\n/,
  },
  {
    name: 'a folder, with a quoted glob beside it',
    args: ['b', 'c/*.txt', '-f', 'compact'],
    files: house({ 'b/1.md': 'hmm', 'b/2.md': 'fine', 'c/3.txt': 'psst', 'c/4.md': 'boom' }),
    code: 0,
    stdout: 'b/1.md:1:1: warning here is hmm (hmm)\nc/3.txt:1:1: info here is psst (psst)\n',
  },
  {
    name: 'a file after --',
    args: ['-f', 'compact', '--', '-odd.md'],
    files: house({ '-odd.md': 'hmm' }),
    code: 0,
    stdout: '-odd.md:1:1: warning here is hmm (hmm)\n',
  },
  {
    name: 'every missing path is named',
    args: ['x.md', 'y.md', '*.zip'],
    files: house({}),
    code: 2,
    stdout: 'No posts to read.\n',
    stderr:
      say(`x.md: ${MISSING}`) +
      say(`y.md: ${MISSING}`) +
      say('*.zip: no file matches this pattern; check it, and quote it if the shell may have changed it'),
  },
  {
    name: 'a name that is empty, as of a variable that is not set',
    args: ['', '-f', 'compact'],
    files: one('boom'),
    code: 2,
    stderr: say('an empty name ("") stands for no file; is a variable not set?'),
  },
  {
    name: 'a misspelt command',
    args: ['expain'],
    files: house({}),
    code: 2,
    stderr: say('no command or file "expain"; did you mean "explain"?'),
  },
  {
    name: 'a folder of the name of a command',
    args: ['./rules', '-f', 'compact'],
    files: house({ 'rules/a.md': 'hmm' }),
    code: 0,
    stdout: 'rules/a.md:1:1: warning here is hmm (hmm)\n',
  },
];

const OLD = 'old/b.md:1:1: error here is boom (boom)\n';
const ignored = (more: Files, config?: Readonly<Record<string, unknown>>): Files =>
  house({ 'a.md': 'fine', 'old/b.md': 'boom', ...more }, config);
const ignores: readonly Case[] = [
  ...['.gitignore', '.postlintignore'].flatMap((file): readonly Case[] => [
    {
      name: `a file named although ${file} ignores it is passed over without a word`,
      args: ['old/b.md'],
      files: ignored({ [file]: 'old/\r\n' }),
      code: 0,
      spawn: true,
    },
    {
      name: `a folder and a glob without what ${file} ignores`,
      args: ['.', 'old/*.md', '-f', 'compact', '--fail-on', 'info'],
      files: ignored({ [file]: '*.md\n!/a.md', 'old/new/c.txt': 'psst', 'old/new/.gitignore': '*' }),
      code: 0,
    },
  ]),
  {
    name: 'a file named although the config ignores it',
    args: ['old/b.md'],
    files: ignored({}, { ignores: ['old'] }),
    code: 0,
  },
  {
    name: 'people at a terminal are told that nothing is left',
    args: ['old/b.md'],
    files: ignored({ '.gitignore': 'old' }),
    tty: { stdout: true, stderr: true },
    code: 0,
    stderr: /^postlint: nothing left to lint: what you named is ignored \(--no-ignore reads it\)[^\n]*\n$/,
  },
  {
    name: '--no-ignore reads what files and config ignore',
    args: ['old', '-f', 'compact', '--no-ignore'],
    files: ignored({ '.gitignore': 'old', '.postlintignore': '*.md' }, { ignores: ['**'] }),
    code: 1,
    stdout: OLD,
  },
  {
    name: 'the rest is linted, and what is missing is still missing',
    args: ['old/b.md', 'old/gone.md', 'a.md', '-f', 'compact'],
    files: ignored({ '.gitignore': 'old', 'a.md': 'hmm' }),
    code: 2,
    stdout: HMM,
    stderr: say(`old/gone.md: ${MISSING}`),
  },
  {
    name: 'standard input named as a new file in an ignored folder',
    args: ['-', '--stdin-filename', 'old/new.md'],
    files: ignored({ '.gitignore': 'old' }),
    stdin: 'boom',
    code: 0,
  },
  {
    name: 'standard input without a name is nothing that could be ignored',
    args: ['-', '-f', 'compact'],
    files: ignored({ '.gitignore': '*' }),
    stdin: 'hmm',
    code: 0,
    stdout: '<stdin>:1:1: warning here is hmm (hmm)\n',
  },
  {
    name: 'from a folder below, the ignores of the folder of the config hold',
    args: ['.', 'b.md'],
    files: ignored({ '.postlintignore': 'b.md' }),
    in: 'old',
    code: 0,
  },
];

const badInput: readonly Case[] = [
  {
    name: 'a file name with escapes in it',
    args: ['.', '-f', 'compact'],
    files: house({ 'a\u001b[31m.md': 'hmm', 'b\u202e.jsonl': 'boom' }),
    code: 2,
    stdout: 'a\\u001b[31m.md:1:1: warning here is hmm (hmm)\n',
    stderr: /^postlint: b\\u202e\.jsonl:1: this row is not valid JSON; [^\n]+\n$/,
  },
  {
    name: 'a file in a folder with a line break in its name',
    args: ['posts', '-f', 'compact'],
    files: house({ 'posts/a\nb.md': 'hmm', 'posts/c\rd.md': 'boom' }),
    code: 1,
    stdout: 'posts/a\\u000ab.md:1:1: warning here is hmm (hmm)\nposts/c\\u000dd.md:1:1: error here is boom (boom)\n',
  },
  {
    name: 'a rule that throws',
    args: ['a.md', 'b.md', '-f', 'compact'],
    files: house({ 'house/broken.mjs': BROKEN, 'a.md': 'crash and boom', 'b.md': 'hmm' }),
    code: 2,
    stdout: 'a.md:1:11: error here is boom (boom)\nb.md:1:1: warning here is hmm (hmm)\n',
    stderr: say('a.md: rule "broken" failed: the rule fell over'),
    spawn: true,
  },
  {
    name: 'a rule that asks for a cue there is not',
    args: ['a.md', '-f', 'compact'],
    files: house({ 'house/broken.mjs': MISSPELT, 'a.md': 'crash, hmm' }),
    code: 2,
    stdout: 'a.md:1:8: warning here is hmm (hmm)\n',
    stderr:
      /^postlint: a\.md: rule "broken" failed: no cue "sellsOrderr"; did you mean "sellsOrder"\? There are: ask, invite, [^\n]+\n$/,
  },
  {
    name: 'a rule that throws in every post of a queue',
    args: ['q.jsonl', '-f', 'compact'],
    files: house({ 'house/broken.mjs': BROKEN, 'q.jsonl': '{"text": "crash"}\n'.repeat(50) }),
    code: 2,
    stderr:
      /^(?:postlint: q\.jsonl: rule "broken" failed[^\n]*: the rule fell over\n){20}postlint: q\.jsonl: and 30 more like these\n$/,
  },
  {
    name: 'a rule file that cannot be loaded',
    args: compact(),
    files: { ...one('hmm'), 'house/bad.mjs': 'export default 1' },
    code: 2,
    stdout: HMM,
    stderr: say('house/bad.mjs: it exports no rule; end it with "export default defineRule({ … })"'),
  },
  {
    name: 'a config that does not parse',
    args: compact(),
    files: { 'postlint.config.json': '{ "rules": ', 'a.md': 'hmm' },
    code: 2,
    stderr: /^postlint: postlint\.config\.json:1:\d+: [^\n]+\n$/,
    spawn: true,
  },
  {
    name: 'every fault of a config on a line of its own',
    args: compact(),
    files: one('hmm', { fails: 'error', network: 'twiter' }),
    code: 2,
    stderr: /^(postlint: postlint\.config\.json: [^\n]+\n){2}$/,
  },
  {
    name: '--no-config passes a broken config over',
    args: compact('--no-config'),
    files: { 'postlint.config.json': '{', 'a.md': 'Hello there.' },
    code: 0,
  },
  {
    name: 'a config in YAML, front matter in TOML',
    args: compact(),
    files: {
      '.postlintrc': 'network: x\nrules:\n  give-to-get: off\n',
      'a.md': '+++\nnetwork = "x"\n+++\nHello there.',
    },
    code: 0,
    spawn: true,
  },
  {
    name: 'a config that is not there',
    args: compact('-c', 'gone.json'),
    files: one('hmm'),
    code: 2,
    stderr: say('gone.json: no such file'),
  },
];

const settings: readonly Case[] = [
  {
    name: '--rule',
    args: compact('--rule', 'boom: info'),
    files: one('psst, boom'),
    code: 0,
    stdout: /: info here is boom/,
  },
  { name: '--rule off', args: compact('--rule', 'boom: off', '--rule', 'hmm: off'), files: one('hmm, boom'), code: 0 },
  { name: '--only', args: compact('--only', 'hmm'), files: one('hmm, boom'), code: 0, stdout: HMM },
  {
    name: '--skip',
    args: compact('--skip', 'boom', '--skip=psst'),
    files: one('hmm, boom, psst'),
    code: 0,
    stdout: HMM,
  },
  {
    name: 'an unknown rule in --only',
    args: compact('--only', 'booom'),
    files: one('hmm'),
    code: 2,
    stderr: /^postlint: [^\n]*--only: no rule "booom"; did you mean "boom"\?\n$/,
  },
  {
    name: 'an unknown rule in --skip',
    args: compact('--skip', 'hm'),
    files: one('hmm'),
    code: 2,
    stderr: say('command line: --skip: no rule "hm"; did you mean "hmm"?'),
  },
  {
    name: 'an unknown rule in --rule',
    args: compact('--rule', 'chers: off'),
    files: one('hmm'),
    code: 2,
    stderr: say('command line: --rule: no rule "chers"; did you mean "cheers"?'),
  },
  {
    name: 'a level of --fail-on that is none',
    args: compact('--fail-on', 'eror'),
    files: one('hmm'),
    code: 2,
    stderr: say('command line: --fail-on: "eror" is not one of error, warning, info, never; did you mean "error"?'),
  },
  {
    name: 'a role of --map that is none',
    args: compact('--map', 'txt=Copy'),
    files: one('hmm'),
    code: 2,
    stderr: say('command line: --map: no setting "txt"; did you mean "text"?'),
  },
  {
    name: 'a level that is none',
    args: compact('--rule', 'boom: eror'),
    files: one('hmm'),
    code: 2,
    stderr: /^postlint: [^\n]*--rule: "eror" is not one of off, info, warning, error; did you mean "error"\?\n$/,
  },
  {
    name: 'a post that is too long for its network, in whatever language',
    args: ['a.md', '-f', 'compact'],
    files: {
      'postlint.config.json': '{ "network": "mastodon" }',
      'a.md': `${'Wir backen am Sonntag und die Tür ist offen. '.repeat(12)}\n`,
    },
    code: 1,
    stdout:
      /^a\.md:1:501: error Mastodon takes 500 characters, links as 23 each, and this has 539\. \(too-long-for-the-network\)\n$/,
  },
  {
    name: 'the same where the config says that the server takes more',
    args: ['a.md', '-f', 'compact'],
    files: {
      'postlint.config.json': '{ "network": "mastodon", "networks": { "mastodon": { "length": 539 } } }',
      'a.md': `${'Wir backen am Sonntag und die Tür ist offen. '.repeat(12)}\n`,
    },
    code: 0,
    stdout: '',
  },
  {
    name: 'an unknown network',
    args: compact('--network', 'blusky'),
    files: one('hmm'),
    code: 2,
    stderr: /^postlint: [^\n]*--network[^\n]*; did you mean "bluesky"\?\n$/,
  },
  {
    name: 'a network under the name that people call it by',
    args: compact('--network', 'twitter'),
    files: one('hmm'),
    code: 2,
    stderr: /^postlint: [^\n]*--network: "twitter" is not one of [^\n]*; did you mean "x"\?\n$/,
  },
  {
    name: '--network wins over what the post says',
    args: ['a.md', '-f', 'json', '--network', 'bluesky'],
    files: one('---\nnetwork: linkedin\n---\nHello.'),
    code: 0,
    stdout: /"network": ?"bluesky"/,
  },
  {
    name: 'the network of the config is for posts that name none',
    args: ['a.md', 'b.md', '-f', 'ndjson'],
    files: house({ 'a.md': '---\nnetwork: linkedin\n---\nHello.', 'b.md': 'Hello.' }, { network: 'mastodon' }),
    code: 0,
    stdout: /^[^\n]*"network":"linkedin"[^\n]*\n[^\n]*"network":"mastodon"/,
  },
  {
    name: 'a post that asks not to be linted',
    args: compact(),
    files: one('---\npostlint: false\n---\nboom'),
    code: 0,
    spawn: true,
  },
  {
    name: '--print-config for a file',
    args: ['--print-config', 'b.txt', '--skip', 'hmm'],
    files: house({}, { overrides: [{ files: ['*.txt'], rules: { boom: 'info' } }] }),
    code: 0,
    stdout:
      /^\{\n {2}"config": "postlint\.config\.json"[\s\S]*"boom": \{\n\s+"severity": "info"[\s\S]*"hmm": \{\n\s+"severity": "off"[\s\S]*\}\n$/,
  },
];

const suppressions: readonly Case[] = [
  {
    name: 'a comment hides a finding, which counts in nothing',
    args: compact(),
    files: one('<!-- postlint-disable-next-line boom -->\nboom.'),
    code: 0,
    spawn: true,
  },
  {
    name: 'a comment hides only what its rule finds, and only where it holds',
    args: compact(),
    files: one('<!-- postlint-disable-next-line hmm, psst -- a quote -->\nhmm, boom.\npsst'),
    code: 1,
    stdout: 'a.md:2:6: error here is boom (boom)\na.md:3:1: info here is psst (psst)\n',
  },
  {
    name: 'a rule that speaks once says the next place where a comment hides the first',
    args: compact(),
    files: one('<!-- postlint-disable-next-line boom -->\nboom.\n\nMore boom, and boom.'),
    code: 1,
    stdout: 'a.md:4:6: error here is boom (boom)\n',
  },
  {
    name: 'front matter, a column and a key hide findings too, and the score stays',
    args: ['a.md', 'b.toot', 'q.csv', 'q.jsonl', '-f', 'compact'],
    files: house({
      'a.md': '---\npostlint:\n  disable: boom\n---\nboom',
      'b.toot': 'fine\n---\n---\npostlint: boom -- a quote\n---\nboom',
      'q.csv': 'text,postlint\nboom,boom -- a quote\nhmm,boom\n',
      'q.jsonl': '{"text": "boom", "lint_ignore": ["boom"]}\n',
    }),
    code: 0,
    stdout: 'q.csv:3:1: warning here is hmm (hmm)\n',
  },
  {
    name: 'the totals say how many are hidden',
    args: ['a.md'],
    files: one('<!-- postlint-disable-file -->\npsst, hmm, boom.'),
    code: 0,
    stdout: /\n1 post: nothing to flag · 3 suppressed\n$/,
  },
  {
    name: 'JSON keeps them with kind and reason',
    args: ['a.md', '-f', 'json'],
    files: one('<!-- postlint-disable-line boom -- a quote --> boom'),
    code: 0,
    stdout:
      /"findings":\[\],"suppressed":\[\{"rule":"boom"[^{}]*"kind":"comment","reason":"a quote"\}\][\s\S]*"suppressed":1\}/,
  },
  {
    name: 'a rule that is not there, in each carrier',
    args: ['a.md', 'b.md', 'q.csv', '-f', 'compact'],
    files: house({
      'a.md': 'fine\n<!-- postlint-disable bom -->\nboom',
      'b.md': '---\nnetwork: x\npostlint: hm\n---\nhmm',
      'q.csv': 'text,postlint\nfine,\nhmm,hhmm\n',
    }),
    code: 2,
    stdout:
      'a.md:3:1: error here is boom (boom)\nb.md:5:1: warning here is hmm (hmm)\nq.csv:3:1: warning here is hmm (hmm)\n',
    stderr:
      say('a.md:2: postlint comment: no rule "bom"; did you mean "boom"?') +
      say('b.md:3: postlint.disable: no rule "hm"; did you mean "hmm"?') +
      say('q.csv:3: postlint.disable: no rule "hhmm"; did you mean "hmm"?'),
  },
  {
    name: 'a comment with a slip that holds for many posts is one problem',
    args: ['pack.md', '-f', 'sarif'],
    files: house({
      'pack.md': '<!-- postlint-disable-file bom -->\n## Post 1\nfine\n## Post 2\nfine\n## Post 3\nfine\n',
    }),
    code: 2,
    stdout: /"toolExecutionNotifications":\[\{[^[\]]*\[[^[\]]*\]\}\]\}\]\}\]\}\n$/,
    stderr: say('pack.md:1: postlint comment: no rule "bom"; did you mean "boom"?'),
  },
  {
    name: 'a cell that names no rule',
    args: ['q.csv', '-f', 'compact'],
    files: house({ 'q.csv': 'text,postlint\nhmm,-- why not\n' }),
    code: 2,
    stdout: 'q.csv:2:1: warning here is hmm (hmm)\n',
    stderr: say('q.csv:2: postlint: "-- why not" is not false, rule ids, or an object with rules or disable'),
  },
];

const KNOWN = `{"version": 1, "files": {"a.md": [
  {"rule": "boom", "words": "boom", "fingerprint": "${fingerprint({ rule: 'boom', about: ['', 'boom'] }, '')}", "count": 1}
]}}`;

const baselines: readonly Case[] = [
  {
    name: 'a baseline beside the config hides what it knows',
    args: compact(),
    files: { ...one('Hello.\n\nboom'), '.postlint-baseline.json': KNOWN },
    code: 0,
    spawn: true,
  },
  {
    name: '--no-baseline shows it all the same',
    args: compact('--no-baseline'),
    files: { ...one('Well, boom it goes.'), '.postlint-baseline.json': KNOWN },
    code: 1,
    stdout: BOOM,
  },
  {
    name: '--baseline names another file',
    args: compact('--baseline', 'known.json'),
    files: { ...one('boom'), 'known.json': KNOWN },
    code: 0,
  },
  {
    name: 'a baseline that is not there',
    args: compact('--baseline', 'known.json'),
    files: one('boom'),
    code: 2,
    stderr: say('known.json: no such file; --update-baseline writes it'),
  },
  {
    name: 'a baseline that is not there, of the config',
    args: compact(),
    files: one('boom', { baseline: 'ci/known.json' }),
    code: 2,
    stderr: say('ci/known.json: no such file; --update-baseline writes it'),
  },
  {
    name: '--update-baseline with --no-baseline',
    args: compact('--update-baseline', '--no-baseline'),
    files: one('boom'),
    code: 2,
    stderr: say('--no-baseline and --update-baseline do not go together'),
  },
];

const allowed: readonly Case[] = [
  {
    name: 'a rule that speaks once says the next place where a phrase is allowed',
    args: compact(),
    files: one('loud boom, then boom', { allow: ['loud boom'] }),
    code: 1,
    stdout: 'a.md:1:17: error here is boom (boom)\n',
  },
  {
    name: 'an allowed phrase hides what says it, for the rules it names',
    args: compact(),
    files: one('Boom-Hmm, psst.', {
      allow: ['BOOM-hmm', { phrase: 'psst', rules: ['hmm'] }, { phrase: 'fine', reason: 'It is.' }],
    }),
    code: 0,
    stdout: 'a.md:1:11: info here is psst (psst)\n',
  },
  {
    name: 'an allowed phrase is told of in JSON',
    args: ['a.md', '-f', 'ndjson'],
    files: one('boom', { allow: [{ phrase: 'Boom', rules: 'boom', reason: 'Our band.' }] }),
    code: 0,
    stdout: /"suppressed":\[\{"rule":"boom"[^{}]*"kind":"allowed","reason":"Our band."\}\]/,
  },
  {
    name: 'an allowed phrase that nobody says, under --report-unused',
    args: compact('--report-unused'),
    files: one('boom', { allow: ['last chance', 'boom', { phrase: 'boom', rules: ['hmm'] }] }),
    code: 1,
    stderr:
      say('postlint.config.json: allow[0]: there is nothing to suppress that says "last chance"; take it out') +
      say('postlint.config.json: allow[2]: there is nothing to suppress that says "boom"; take it out'),
  },
  {
    name: 'an allowed phrase for a rule that is not there',
    args: compact(),
    files: one('boom', { allow: ['fine', { phrase: 'boom', rules: ['bom'] }] }),
    code: 2,
    stderr: say('postlint.config.json: allow[1].rules: no rule "bom"; did you mean "boom"?'),
  },
  {
    name: 'phrases and names that are none',
    args: compact(),
    files: one('boom', { allow: [' ', 1], self: { names: [''], handels: [] } }),
    code: 2,
    stderr:
      say('postlint.config.json: self.names[0]: "" is not a name') +
      say('postlint.config.json: self: no setting "handels"; did you mean "handles"?') +
      say('postlint.config.json: allow[0]: " " is not a phrase') +
      say('postlint.config.json: allow[1]: 1 is not a phrase or { phrase, rules, reason }'),
  },
  ...['1', '2'].map((threads) => ({
    name: `own names and allowed phrases reach ${threads} thread(s)`,
    args: [
      ...['q.jsonl', '-f', 'compact', '--no-queue', '--only', 'starts-with-us', '--rule', 'starts-with-us: info'],
      ...['--threads', threads],
    ],
    files: {
      'postlint.config.json': JSON.stringify({
        self: { names: ['Acme'], handles: ['Acme_HQ'] },
        allow: ['second shop'],
      }),
      'q.jsonl':
        '{"text": "Acme has opened a shop."}\n{"text": "@acme_hq has opened a bar."}\n{"text": "Acme has opened a second shop."}\n{"text": "Fern has opened a shop."}\n',
    },
    code: 0,
    stdout:
      'q.jsonl:1:11: info The first line is about the writer: "Acme has opened a shop". (starts-with-us)\n' +
      'q.jsonl:2:11: info The first line is about the writer: "@acme_hq has opened a bar". (starts-with-us)\n',
  })),
];

const unused: readonly Case[] = [
  {
    name: 'what suppresses nothing is passed over',
    args: compact(),
    files: one('<!-- postlint-disable-file hmm -->\nfine'),
    code: 0,
  },
  {
    name: '--report-unused tells of it and fails',
    args: ['.', '-f', 'compact', '--report-unused'],
    files: house({
      'a.md': '<!-- postlint-disable-file hmm, psst -->\nhmm\n<!-- postlint-disable-next-line -->\nfine',
      'b.toot': '---\npostlint: boom\n---\nfine\n---\nboom',
      'c.csv': 'text,postlint\nboom,boom\nfine,boom\n',
    }),
    code: 1,
    stderr:
      say('a.md:1: there is nothing of "psst" to suppress here; take it out') +
      say('a.md:3: there is nothing to suppress here; take it out') +
      say('c.csv:3: there is nothing of "boom" to suppress here; take it out'),
    spawn: true,
  },
  {
    name: '--report-unused with nothing unused',
    args: compact('--report-unused'),
    files: one('<!-- postlint-disable-file hmm -->\nhmm'),
    code: 0,
  },
  {
    name: '--report-unused where not every rule runs',
    args: compact('--report-unused', '--only', 'hmm'),
    files: one('hmm'),
    code: 2,
    stderr: say('--report-unused needs every rule to run; leave out --only and --skip'),
  },
];

const formats: readonly Case[] = [
  {
    name: 'pretty where nothing is said, without colour in a pipe',
    args: ['a.md'],
    files: one('Well, boom it goes.'),
    code: 1,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is the point.
    stdout: /^a\.md\n[^\u001b]*here is boom[^\u001b]*1 post: 1 error\n$/,
  },
  {
    name: 'an unknown format',
    args: ['a.md', '-f', 'jsn'],
    files: one('hmm'),
    code: 2,
    stderr: say('no format "jsn"; did you mean "json"?'),
    spawn: true,
  },
  {
    name: 'a format like no other',
    args: ['a.md', '-f', 'zzz'],
    files: one('hmm'),
    code: 2,
    stderr: say(
      'no format "zzz"; there are: pretty, compact, json, ndjson, github, gitlab, sarif, junit, checkstyle, rdjsonl, markdown, html',
    ),
  },
  {
    name: 'two formats on standard output',
    args: ['a.md', '-f', 'json', '-f', 'compact'],
    files: one('hmm'),
    code: 2,
    stderr: say(
      'standard output can take one format, not both json and compact; give each its own file: -f compact=FILE',
    ),
  },
  { name: 'one format twice', args: compact('-f', 'compact'), files: one('hmm'), code: 0, stdout: HMM },
  {
    name: 'a format with no file after the sign',
    args: ['a.md', '-f', 'json='],
    files: one('hmm'),
    code: 2,
    stderr: say('no file after "json="; write json=FILE'),
  },
  {
    name: 'a file in a folder that is not there',
    args: compact('-f', 'json=no/out.json'),
    files: one('hmm'),
    code: 2,
    stderr: say('cannot write "no/out.json": no such folder'),
  },
  { name: 'formats of the config', args: ['a.md'], files: one('hmm', { format: 'compact' }), code: 0, stdout: HMM },
  {
    name: 'annotations beside the report in a GitHub run',
    args: ['a.md'],
    files: one('Well, boom it goes.'),
    env: { GITHUB_ACTIONS: 'true' },
    code: 1,
    stdout:
      /^a\.md\n[\s\S]*\n1 post: 1 error\n::error file=a\.md,line=1,endLine=1,col=7,endColumn=11,title=postlint boom::here is boom\n$/,
  },
  {
    name: 'a format that is asked for comes alone in a GitHub run',
    args: compact(),
    files: one('Well, boom it goes.'),
    env: { GITHUB_ACTIONS: 'true' },
    code: 1,
    stdout: BOOM,
  },
  {
    name: '--quiet',
    args: ['a.md', '-f', 'json', '--quiet', '--max-warnings', '0'],
    files: one('cheers, psst, hmm, boom'),
    code: 1,
    stdout:
      /"findings":\[\{"rule":"boom"[^{}]*\}\],"suppressed":\[\]\}[\s\S]*"errors":1,"warnings":1,"infos":1,"strengths":1/,
    stderr: say('1 warning; at most 0 allowed'),
  },
  {
    name: '--quiet, which hides findings and does not count them out',
    args: ['a.md', '--quiet'],
    files: one('cheers, psst, hmm'),
    code: 0,
    stdout: '1 post: 1 warning, 1 info finding · 1 strength\n',
  },
  {
    name: '--quiet where what it hides is the reason',
    args: ['a.md', '--quiet', '--fail-on', 'warning'],
    files: one('psst, hmm'),
    code: 1,
    stdout: '1 post: 1 warning, 1 info finding\n',
    stderr: say('1 finding hidden by --quiet; --fail-on warning allows none'),
  },
  {
    name: '--quiet where what it hides is part of the reason',
    args: compact('--quiet'),
    files: one('psst, hmm, boom', { failOn: 'info' }),
    code: 1,
    stdout: 'a.md:1:12: error here is boom (boom)\n',
    stderr: say('2 findings hidden by --quiet; --fail-on info allows none'),
  },
  {
    name: '--quiet in a summary for a pull request',
    args: ['a.md', '-f', 'markdown', '--quiet', '--fail-on', 'warning'],
    files: one('psst, hmm'),
    code: 1,
    stdout: '## postlint\n\n1 post: 1 warning, 1 info finding\n',
    stderr: say('1 finding hidden by --quiet; --fail-on warning allows none'),
  },
  {
    name: '--no-strengths',
    args: ['a.md', '-f', 'json', '--no-strengths'],
    files: one('cheers, hmm'),
    code: 0,
    stdout: /"findings":\[\{"rule":"hmm"[^{}]*\}\],"suppressed":\[\]\}[\s\S]*"warnings":1,"infos":0,"strengths":1/,
  },
  {
    name: '--statistics below a report for people',
    args: compact('--statistics'),
    files: one('hmm, psst, cheers'),
    code: 0,
    stdout: `${HMM}a.md:1:6: info here is psst (psst)\n
  rule    warning  info  praise  posts
  cheers        –     –       1      1
  hmm           1     –       –      1
  psst          –     1       –      1

  score                posts   share
  unclear                  1   100 %
`,
  },
  {
    name: '--statistics beside a report for programs',
    args: ['a.md', '-f', 'ndjson', '--statistics'],
    files: one('boom'),
    code: 1,
    stdout: /^\{[^\n]*\}\n$/,
    stderr: /^\n {2}rule {2}error {2}posts\n {2}boom {6}1 {6}1\n/,
  },
  {
    name: '--explain-score',
    args: ['a.md', '--explain-score'],
    files: one('cheers to all of you who came and read this line.'),
    code: 0,
    stdout: /cheers[\s\S]*2\.00/,
  },
];

const ESC = '\u001b';
const hasColor = new RegExp(`${ESC}\\[`);
const noColor = new RegExp(`^[^${ESC}]+$`);
const colors: readonly Case[] = [
  { name: 'in a pipe', args: [], stdout: noColor },
  { name: 'on a terminal', args: [], tty: { stdout: true }, stdout: hasColor },
  { name: '--color always in a pipe', args: ['--color', 'always'], stdout: hasColor },
  { name: '--color never on a terminal', args: ['--color=never'], tty: { stdout: true }, stdout: noColor },
  { name: '--no-color on a terminal', args: ['--no-color'], tty: { stdout: true }, stdout: noColor },
  { name: 'NO_COLOR', args: [], env: { NO_COLOR: '1' }, tty: { stdout: true }, stdout: noColor },
  { name: 'an empty NO_COLOR', args: [], env: { NO_COLOR: '' }, tty: { stdout: true }, stdout: hasColor },
  { name: 'FORCE_COLOR in a pipe', args: [], env: { FORCE_COLOR: '1' }, stdout: hasColor },
  { name: 'FORCE_COLOR over NO_COLOR', args: [], env: { FORCE_COLOR: '', NO_COLOR: '1' }, stdout: hasColor },
  { name: 'FORCE_COLOR=0', args: [], env: { FORCE_COLOR: '0' }, tty: { stdout: true }, stdout: noColor },
  { name: 'a dumb terminal', args: [], env: { TERM: 'dumb' }, tty: { stdout: true }, stdout: noColor },
  { name: 'a flag over NO_COLOR', args: ['--color', 'always'], env: { NO_COLOR: '1' }, stdout: hasColor },
  { name: 'a flag over FORCE_COLOR', args: ['--no-color'], env: { FORCE_COLOR: '3' }, stdout: noColor },
].map((row) => ({ ...row, name: `colour: ${row.name}`, args: ['a.md', ...row.args], files: one('hmm'), code: 0 }));

const calls: readonly Case[] = [
  { name: '--version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/, spawn: true },
  { name: '--help', args: ['--help'], code: 0, stdout: /^Usage: postlint [\s\S]*\nExit codes:\n/, spawn: true },
  { name: 'help of a command', args: ['help', 'rules'], code: 0, stdout: /^Usage: postlint rules [\s\S]*--json/ },
  { name: 'help of nothing in particular', args: ['help'], code: 0, stdout: /^Usage: postlint \[options\]/ },
  {
    name: 'help of completions',
    args: ['help', 'completions'],
    code: 0,
    stdout: /\n {2}~\/\.bashrc {2}source <\(postlint completions bash\)\n/,
  },
  {
    name: 'help of an unknown command',
    args: ['help', 'expain'],
    code: 2,
    stderr: say('no command "expain"; did you mean "explain"?'),
  },
  {
    name: 'an unknown option of a command',
    args: ['rules', '--jsn'],
    code: 2,
    stderr: say('unknown option "--jsn"; did you mean --json?'),
  },
  {
    name: 'an unknown option',
    args: ['--fromat', 'json'],
    code: 2,
    stderr: say('unknown option "--fromat"; did you mean --format?'),
  },
  {
    name: 'an option without its value',
    args: ['-c'],
    code: 2,
    stderr: /^postlint: option "-c, --config <file>" argument missing\n$/,
  },
  {
    name: 'a score that is none',
    args: ['--min-score', '101'],
    code: 2,
    stderr: /It must be a whole number from 0 to 100\.\n$/,
  },
  {
    name: 'a colour that is none',
    args: ['--color', 'red'],
    code: 2,
    stderr: say('--color: "red" is not one of auto, always, never'),
  },
  {
    name: 'a colour with a slip in it',
    args: ['--color', 'alway'],
    code: 2,
    stderr: say('--color: "alway" is not one of auto, always, never; did you mean "always"?'),
  },
  {
    name: 'explain',
    args: ['explain', 'boom'],
    files: house({}),
    code: 0,
    stdout: /^boom [\s\S]*Finds boom\.[\s\S]*For the test\./,
  },
  {
    name: 'explain of an unknown rule',
    args: ['explain', 'bom'],
    files: house({}),
    code: 2,
    stderr: say('no rule "bom"; did you mean "boom"?'),
  },
  { name: 'rules', args: ['rules'], files: house({}), code: 0, stdout: /\n {2}boom +error +Finds boom\.\n/ },
  {
    name: 'rules --json, at the severity the config gives',
    args: ['rules', '--json'],
    files: house({}, { rules: { hmm: 'error' } }),
    code: 0,
    stdout: /^\[\n[\s\S]*"id": "hmm",\n\s+"family": "local",\n\s+"polarity": "promotional",\n\s+"severity": "error"/,
  },
];

export const cases: readonly Case[] = [
  ...exitCodes,
  ...inputs,
  ...ignores,
  ...badInput,
  ...settings,
  ...suppressions,
  ...baselines,
  ...allowed,
  ...unused,
  ...formats,
  ...colors,
  ...calls,
  ...ownRules,
];

/** The case set up in a folder of its own. */
export const callOf = ({ args, files = {}, in: below = '.', stdin, env, tty }: Case): Call => ({
  args,
  cwd: `${folderWith(files)}/${below}`.replace(/\/\.$/, ''),
  ...(stdin === undefined ? {} : { stdin }),
  ...(env === undefined ? {} : { env }),
  ...(tty === undefined ? {} : { tty }),
});
