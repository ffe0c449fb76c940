import type { AnyRule } from '../engine/load-rules.ts';
import { PRINCIPLES } from '../principles.ts';
import type { OptionSpec } from '../rule-kit.ts';
import {
  byFamily,
  examplesOf,
  guardWords,
  likelyWords,
  optionType,
  type Shown,
  severityWords,
  weightOf,
  weightWords,
} from './rule-facts.ts';

/** Text of a rule as Markdown shows it, letter for letter. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');

/** A dash or number that would begin a list inside the list. */
const LIST_MARK = /^(?:[-+]|\d+(?=[.)]))(?=[.)]?\s)/;

const marked = (text: string): string =>
  escaped(text)
    .replace(LIST_MARK, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))

    .replaceAll('«', '<b>')
    .replaceAll('»', '</b>')
    .trim()
    .replace(/\s*\n\s*/g, '<br>');

const exampleLine = ({ text, given }: Shown): string =>
  `- ${marked(text)}${given.length === 0 ? '' : ` *(${escaped(given.join(', '))})*`}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const titleOf = (family: string): string => capital(family.replaceAll('-', ' '));

const severityOf = ({ rule }: AnyRule): string =>
  rule.polarity === 'relational' ? 'praise' : rule.quiet === true ? 'counted, not shown' : rule.severity;

const loudness = (loaded: AnyRule): string =>
  loaded.rule.inPlainPost === undefined ? severityOf(loaded) : severityWords(loaded.rule);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);

const optionTable = (options: Readonly<Record<string, OptionSpec>>): readonly string[] => {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    escaped(optionType(option)),
    escaped(option.doc),
  ]);
  return rows.length === 0 ? [] : ['', ...table(['option', 'type', 'what it does'], rows)];
};

const section = (loaded: AnyRule): readonly string[] => {
  const { id, rule } = loaded;
  const { reported, spared } = examplesOf(rule);
  const guards = guardWords(rule);
  const likely = likelyWords(rule);
  return [
    '',
    `### ${id}`,
    '',
    escaped(rule.summary),
    '',
    `**Why.** ${escaped(rule.why)}`,
    '',
    `**Principle.** ${PRINCIPLES[rule.principle]}`,
    '',
    `**Counts.** ${capital(loudness(loaded))}, weight ${weightOf(rule)}: ${weightWords(rule)}.` +
      (guards === '' ? '' : ` ${guards}`) +
      (likely === '' ? '' : ` ${likely}`),
    ...optionTable(rule.options ?? {}),
    '',
    rule.polarity === 'relational' ? 'It praises:' : 'It reports:',
    '',
    ...reported.map(exampleLine),
    '',
    rule.polarity === 'relational' ? 'It does not praise:' : 'It leaves alone:',
    '',
    ...spared.map(exampleLine),
  ];
};

const INTRO = [
  '# Rules',
  '',
  'Each rule looks for one way of talking at people, or with them, and says which words made it speak.',
  'Weights are log-odds: a post starts at 50, a rule below 0 moves it towards one-way and a rule above 0 towards relational.',
  '',
  'This page is made from the rule files by `npm run docs`; the examples run as tests, and the words in **bold** are what is reported.',
  '',
];

/** `rules/README.md`: an index of all rules, then a section for each, by family. */
export const rulesReadme = (rules: readonly AnyRule[]): string => {
  const families = byFamily(rules);
  const index = families.flatMap(([, members]) =>
    members.map((loaded) => [
      `[${loaded.id}](#${loaded.id})`,
      escaped(loaded.rule.summary),
      severityOf(loaded),
      weightOf(loaded.rule),
      loaded.rule.principle,
    ]),
  );
  return [
    ...INTRO,
    ...table(['Rule', 'What it finds', 'Severity', 'Weight', 'Principle'], index),
    ...families.flatMap(([family, members]) => ['', `## ${titleOf(family)}`, ...members.flatMap(section)]),
    '',
  ].join('\n');
};
