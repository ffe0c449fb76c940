/** Texts that break out of one format or another, through every format and back through its parser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatters } from '../../src/formatters/index.ts';
import type { QueueReport, Report } from '../../src/types.ts';
import {
  commandsIn,
  diagnosticErrors,
  type Element,
  elements,
  everyElement,
  gitlabErrors,
  type Node,
  nodesIn,
  parseMarkdown,
  parseXml,
  sarifErrors,
} from './parsers.ts';
import { COMMAND, CONTEXT, findingIn, NO_TOTALS, RAW, reportOn } from './reports.ts';

const LONG = 'Buy it now, |`@all` #1 <b> '.repeat(4000);

/** What it is, the text, and how people see it where that is not the same: on one line, nothing invisible. */
const TABLE: readonly (readonly [name: string, text: string, shown?: string])[] = [
  ['plain words', 'Come and see.'],
  ['a workflow command', '::error::pwned'],
  ['a workflow command with a place', '::error file=a.js,line=1::pwned'],
  ['workflow commands on lines of their own', 'Hi\n::error::a\r\n  ::add-mask::b', 'Hi ::error::a ::add-mask::b'],
  ['an old workflow command', 'so ##[group]pwned ###[error]x'],
  ['the end of a CDATA section', 'a ]]> b <![CDATA[ c'],
  ['the end of a suite', '</testsuite></testsuites><testsuites>'],
  ['the end of an attribute', `" name="x' y='z"/>`],
  ['an entity', '<!DOCTYPE x [<!ENTITY e "x">]> &e; &amp; &#60;'],
  ['a table', '| a | b |\n| --- | --- |', '| a | b | | --- | --- |'],
  ['backticks', '`a` ``b`` ```\nc', '`a` ``b`` ``` c'],
  ['a mention', '@everyone and @kofi, a@b.example'],
  ['numbers of issues', '#1 GH-1 a/b#2 !3'],
  ['percent signs', '100%0A::error::x%0D%25 %3A,:'],
  ['colours', '\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['a link for terminals', '\u001b]8;;http://x\u0007y', '\\u001b]8;;http://x\\u0007y'],
  ['a high surrogate alone', 'a\ud83d b', 'a\\ud83d b'],
  ['a low surrogate alone', 'a \udc00', 'a \\udc00'],
  ['a bidi override', 'a\u202egnp.exe\u2066', 'a\\u202egnp.exe\\u2066'],
  ['invisible characters', 'a\u200bb\u00ad\u{e0041}', 'a\\u200bb\\u00ad\\u{e0041}'],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a comment', '<!-- a --> --> b'],
  ['a fold of HTML', '</summary></details><details open>'],
  ['NUL', 'a\0b', 'a\\u0000b'],
  ['controls', 'a\b\u007f\u0085\u009b2J', 'a\\u0008\\u007f\\u0085\\u009b2J'],
  ['separators of lines', 'a\u2028b\u2029c\vd\fe\tf', 'a b c d e f'],
  ['characters that are none', 'a\ufffe\uffff'],
  ['links', '[a](http://x) ![b](c) <http://x> https://x.example www.x.example mailto:a@b.example'],
  ['emphasis', '**b** _i_ __b__ ~~s~~ $x$ [^1] *'],
  ['a heading', '# a'],
  ['a list', '- a'],
  ['a numbered list', '12. a'],
  ['a quote', '> a'],
  ['a definition', '[a]: http://x'],
  ['a rule', '***'],
  ['a line under a heading', '==='],
  ['code by indent', '    a', 'a'],
  ['a quick action', '/close'],
  ['JSON', '","path":"x"},{"a":\\"\\u0041'],
  ['placeholders', '{0} {{name}} {first_name}'],
  ['an emoji and its joiners', '👩🏽‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️'],
  ['a name of every object', '__proto__'],
  ['very much', LONG, LONG.trim()],
];

const TEXTS = TABLE.map(([name, text, shown = text]) => [name, text, shown] as const);

const hostileReport = (text: string): Report => {
  const words = `Act now ${text}`;
  const finding = { rule: text, message: text, suggestion: text };
  return reportOn(words, {
    origin: { path: text, post: text, id: text },
    findings: [
      findingIn(words, { at: 'Act now', severity: 'error', ...finding }),
      findingIn(words, { at: words, severity: 'info', ...finding }),
      findingIn(words, { at: 'now', polarity: 'relational', ...finding, rule: `good ${text}` }),
    ],
    suppressed: [
      { ...findingIn(words, { at: 'Act', severity: 'error', ...finding }), kind: 'front-matter', reason: text },
    ],
    score: {
      value: 29,
      raw: -0.9,
      band: 'leaning promotional',
      low: 20,
      high: 41,
      parts: [{ rule: text, points: -21, logOdds: -0.9, uncapped: -0.9, words: [text] }],
    },
  });
};

const hostileQueue = (text: string): QueueReport => ({
  path: text,
  posts: 1,
  score: { value: null, raw: 0, band: 'not enough to go on', low: null, high: null, parts: [] },
  mix: { relational: 0, balanced: 0, promotional: 1, notScored: 0 },
  balance: { gives: 0, asks: 1, low: 0, high: 1, target: 0.8 },
  findings: [
    {
      rule: text,
      family: text,
      messageId: text,
      message: text,
      suggestion: text,
      severity: 'error',
      polarity: 'promotional',
      posts: [text],
      path: text,
      line: 1,
    },
  ],
  timeline: [],
  streaks: [{ channel: text, posts: [text] }],
  repeated: [{ ask: text, posts: [text] }],
  suppressed: [],
  copies: [{ share: 0.9, posts: [text] }],
  problems: [],
});

const output = (name: string, text: string): string => {
  const formatter = formatters.find((known) => known.name === name);
  if (formatter === undefined) throw new Error(`no format ${name}`);
  const rule = {
    id: text,
    family: text,
    polarity: 'promotional',
    severity: 'error',
    summary: text,
    why: text,
  } as const;
  const writer = formatter.open({ ...CONTEXT, rules: new Map([[text, rule]]), explainScore: true });
  return [
    writer.begin?.() ?? '',
    writer.post(hostileReport(text)),
    writer.queue?.(hostileQueue(text)) ?? '',
    writer.problem?.({ path: text, line: 1, message: text }) ?? '',
    writer.end({ ...NO_TOTALS, posts: 1, errors: 1 }),
  ].join('');
};

/** Names of posts as `nameInFile` builds them. */
const said = (shown: string): string => `${shown}, id ${shown}: ${shown} ${shown}`;

/** What breaks a mark apart, taken out, so that only the letters are compared. */
const letters = (text: string): string => text.replace(/[\s\u200b]/g, '');

const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

const isXml = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x20
    ? '\t\n\r'.includes(char)
    : !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

/** As XML can hold it: what it cannot is spelled. */
const inXml = (text: string): string =>
  Array.from(text, (char) => (isXml(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('');

/** Reads a format back and holds it against the text: well-formed, harmless, and nothing lost. */
type Reader = (out: string, text: string, shown: string) => void;

const readSarif: Reader = (out, text, shown) => {
  const parsed = JSON.parse(out);
  expect(sarifErrors(parsed)).toEqual([]);
  const [{ results, tool, invocations }] = parsed.runs;
  const plain = (escaped: string): string => {
    const braces = escaped.replaceAll('{{', '{').replaceAll('}}', '}');
    return /\\\]\(/.test(braces) ? braces.replace(/\\([\\[\]])/g, '$1') : braces;
  };
  expect(plain(results[0].message.text)).toBe(said(shown));
  expect(results[0].ruleId).toBe(shown);
  expect(results[0].ruleIndex).toBe(0);
  expect(plain(tool.driver.rules[0].shortDescription.text)).toBe(shown);
  expect(plain(invocations[0].toolExecutionNotifications[0].message.text)).toBe(shown);
  const { physicalLocation, logicalLocations } = results[0].locations[0];
  expect(decodeURIComponent(physicalLocation.artifactLocation.uri).replace(/^file:\/\//, '')).toBe(wellFormed(text));
  expect(logicalLocations[0].name).toBe(`${shown}, id ${shown}`);
  const justifications = results.flatMap((result: { suppressions: { justification: string }[] }) =>
    result.suppressions.map(({ justification }) => justification),
  );
  expect(justifications).toEqual([shown]);
};

const readGitlab: Reader = (out, text, shown) => {
  const issues = JSON.parse(out);
  expect(gitlabErrors(issues)).toEqual([]);
  expect(issues.map((issue: { description: string }) => issue.description)).toEqual([
    said(shown),
    said(shown),
    `${shown} ${shown}`,
  ]);
  expect(issues[0]).toMatchObject({ check_name: shown, location: { path: wellFormed(text) } });
};

const readRdjsonl: Reader = (out, text, shown) => {
  const lines = out.split('\n').slice(0, -1);
  expect(lines).toHaveLength(3);
  const diagnostics = lines.map((line) => JSON.parse(line));
  expect(diagnostics.flatMap(diagnosticErrors)).toEqual([]);
  expect(letters(diagnostics[0].message)).toBe(letters(said(shown)));
  expect(diagnostics[0].message).not.toMatch(/[@#!]\w|##\[/);
  expect(diagnostics[0]).toMatchObject({ code: { value: shown }, location: { path: wellFormed(text) } });
};

const attributesOf = (root: Element, name: string) => elements(root, name).map(({ attributes }) => attributes);

const readJunit: Reader = (out, text, shown) => {
  const root = parseXml(out);
  expect(root.name).toBe('testsuites');
  expect(attributesOf(root, 'testsuite')).toEqual([
    { name: inXml(text), tests: '3', failures: '2', errors: '1', skipped: '0', time: '0' },
  ]);
  expect(attributesOf(root, 'testcase').map(({ name }) => name)).toEqual([
    inXml(`${shown}, id ${shown}`),
    'the queue as a whole',
    'could not be checked',
  ]);
  expect(attributesOf(root, 'failure')[0]).toEqual({ message: inXml(shown), type: 'error' });
  expect(elements(root, 'failure')[0]?.text).toContain(inXml(`1:1 error ${shown} (${shown})\n  try: ${shown}\n`));
  expect(attributesOf(root, 'error')).toEqual([{ message: inXml(shown), type: 'problem' }]);
};

const readCheckstyle: Reader = (out, text, shown) => {
  const root = parseXml(out);
  expect(root.name).toBe('checkstyle');
  expect(attributesOf(root, 'file')).toEqual([{ name: inXml(text) }]);
  expect(attributesOf(root, 'error')).toMatchObject([
    { line: '1', column: '1', severity: 'error', message: inXml(said(shown)), source: inXml(`postlint.${shown}`) },
    { severity: 'info' },
    { line: '1', message: inXml(`${shown} ${shown}`) },
  ]);
};

const readGithub: Reader = (out, text, shown) => {
  const commands = commandsIn(out);
  expect(commands).toHaveLength(out.split('\n').length - 1);
  expect(out).not.toContain('##[');
  expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'notice']);
  const [first, , problem] = commands;
  const whole = letters(said(shown));
  expect(whole.startsWith(letters(first?.data ?? '').replace(/…$/, ''))).toBe(true);
  expect(letters(shown).startsWith(letters(problem?.data ?? '').replace(/…$/, ''))).toBe(true);
  expect(Object.keys(first?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
  if (text === shown && !text.includes('##[')) expect(first?.properties.file).toBe(text);
};

/** Tags that the format writes itself. */
const OWN_TAGS = /<\/?(?:code|b|details|summary)>/g;
const OWN_NODES = new Set(
  'root heading paragraph text strong list listItem blockquote table tableRow tableCell html'.split(' '),
);

const textIn = (node: Node): string =>
  nodesIn(node)
    .map(({ type, value = '' }) => (type === 'text' ? value : ''))
    .join('');

const readMarkdown: Reader = (out, _, shown) => {
  const root = parseMarkdown(out);
  const nodes = nodesIn(root);
  expect(nodes.map(({ type }) => type).filter((type) => !OWN_NODES.has(type))).toEqual([]);
  const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value.replace(OWN_TAGS, ''));
  expect(html.join('')).not.toMatch(/[<>`]|&(?!#\d+;)|[@#!]\w(?<!&#\d)/);
  for (const type of ['heading', 'table', 'list'])
    expect(nodes.filter((node) => node.type === type).length).toBeLessThan(5);
  expect(nodes.filter(({ type }) => type === 'tableRow').map((row) => row.children?.length)).toEqual([3, 3]);
  const texts = textIn(root);
  expect(texts).not.toMatch(/[@#!]\w|:\/\/|www\.|GH-\d/);
  const start = letters(shown).slice(0, 150);
  expect(letters(texts).split(start).length).toBeGreaterThan(6);
};

const readJson =
  (unpack: (out: string) => unknown): Reader =>
  (out, text) => {
    expect(unpack(out)).toMatchObject({
      path: text,
      post: text,
      id: text,
      score: { parts: [{ rule: text }] },
      findings: [
        { rule: text, message: text, suggestion: text },
        { start: 0, end: `Act now ${text}`.length },
        { polarity: 'relational', message: text },
      ],
      suppressed: [{ rule: text, kind: 'front-matter', reason: text }],
    });
  };

const PAGE_TAGS = new Set(
  'html head meta title style body main h1 h2 h3 p section table tr th td article code meter blockquote mark ul li b small'.split(
    ' ',
  ),
);

const readHtml: Reader = (out, text, shown) => {
  const all = everyElement(parseXml(out));
  expect(all.filter(({ name }) => !PAGE_TAGS.has(name))).toEqual([]);
  const names = new Set(all.flatMap(({ attributes }) => Object.keys(attributes)));
  expect(
    [...names].filter((name) => !/^(lang|charset|http-equiv|name|content|class|min|max|value)$/.test(name)),
  ).toEqual([]);
  const texts = (name: string) =>
    all.filter((element) => element.name === name).map((element) => letters(element.text));
  expect(texts('li').some((text) => text.includes(letters(inXml(shown))))).toBe(true);
  if (wellFormed(text) === text) expect(texts('code')[0]).toBe(letters(inXml(shown)));
  // The post itself keeps its lines, and these are not among what ends one.
  const lines = /[\u2028\u2029\v\f]/.test(text) ? 'Actnow' : letters(inXml(shown)).slice(0, 1000);
  expect(texts('mark').join('')).toContain(lines);
};

const readPrinted: Reader = (out, _, shown) => {
  expect(letters(out)).toContain(letters(shown));
};

const READERS: readonly (readonly [format: string, reader: Reader])[] = [
  ['pretty', readPrinted],
  ['compact', readPrinted],
  ['json', readJson((out) => JSON.parse(out).reports[0])],
  ['ndjson', readJson((out) => JSON.parse(out.split('\n')[0] ?? ''))],
  ['github', readGithub],
  ['gitlab', readGitlab],
  ['sarif', readSarif],
  ['junit', readJunit],
  ['checkstyle', readCheckstyle],
  ['rdjsonl', readRdjsonl],
  ['markdown', readMarkdown],
  ['html', readHtml],
];

it('knows how to read every format', () => {
  expect(READERS.map(([name]) => name)).toEqual(formatters.map(({ name }) => name));
});

describe.each(READERS)('%s', (format, reader) => {
  it.each(TEXTS)('carries %s', (_, text, shown) => {
    const out = output(format, text);
    expect(out).not.toMatch(RAW);
    if (format !== 'github') {
      expect(out).not.toMatch(COMMAND);
      expect(commandsIn(out)).toEqual([]);
    }
    reader(out, text, shown);
  });
});

const FRAGMENTS = TEXTS.map(([, text]) => text).filter((text) => text !== LONG);
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 5 })
  .map((list) => list.join(''));

describe('any text', () => {
  it.each(READERS.map(([format]) => format))('leaves %s well-formed and harmless', (format) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = output(format, text);
        expect(out).not.toMatch(RAW);
        expect(commandsIn(out)).toHaveLength(format === 'github' ? 4 : 0);
        if (format === 'json') JSON.parse(out);
        if (format === 'sarif') expect(sarifErrors(JSON.parse(out))).toEqual([]);
        if (format === 'gitlab') expect(JSON.parse(out)).toHaveLength(3);
        if (format === 'ndjson' || format === 'rdjsonl') for (const line of out.trim().split('\n')) JSON.parse(line);
        if (['junit', 'checkstyle', 'html'].includes(format)) parseXml(out);
        if (format === 'markdown') {
          const types = nodesIn(parseMarkdown(out)).map(({ type }) => type);
          expect(types.filter((type) => !OWN_NODES.has(type))).toEqual([]);
        }
      }),
    );
  });
});
