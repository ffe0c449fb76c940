import type { Finding, FormatContext, Formatter, Report, RuleInfo, Score, Totals } from '../../src/types.ts';

const lineAndColumn = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

interface Given extends Partial<Finding> {
  /** The words of the span; with `to`, the first of them. */
  readonly at: string;
  readonly to?: string;
}

/** A finding on words of a text that is its own file. */
export const findingIn = (text: string, { at, to, ...given }: Given): Finding => {
  const start = text.indexOf(at);
  const end = to === undefined ? start + at.length : text.indexOf(to) + to.length;
  if (start < 0 || end <= start) throw new Error(`no "${at}" in the text`);
  const from = lineAndColumn(text, start);
  const until = lineAndColumn(text, end);
  return {
    rule: 'starts-with-us',
    family: 'about-us',
    messageId: 'opening',
    message: `“${at}” talks about you.`,
    suggestion: null,
    severity: 'warning',
    polarity: 'promotional',
    ...from,
    endLine: until.line,
    endColumn: until.column,
    ...given,
    start,
    end,
  };
};

export const TOO_LITTLE: Score = {
  value: null,
  raw: 0,
  band: 'not enough to go on',
  low: null,
  high: null,
  parts: [],
};

export const reportOn = (text: string, given: Partial<Report> = {}): Report => ({
  origin: { path: 'draft.md' },
  network: 'unknown',
  text,
  guards: [],
  score: TOO_LITTLE,
  findings: [],
  suppressed: [],
  problems: [],
  ...given,
});

const rule = (id: string, why: string): readonly [string, RuleInfo] => [
  id,
  { id, family: 'about-us', polarity: 'promotional', severity: 'warning', summary: '', why },
];

export const CONTEXT: FormatContext = {
  rules: new Map([
    rule('give-to-get', 'A gift with a condition reads as a trade.'),
    rule('starts-with-us', 'The first words tell readers who the post is for, and whether it is worth their time.'),
  ]),
  scoreModel: '1',
  color: false,
  width: 80,
  explainScore: false,
  strengths: true,
  quiet: false,
};

export const NO_TOTALS: Totals = {
  posts: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  strengths: 0,
  notScored: 0,
  suppressed: 0,
};

/** All that a formatter writes for these reports. */
export const written = (
  formatter: Formatter,
  reports: readonly Report[],
  { totals = NO_TOTALS, ...context }: Partial<FormatContext> & { readonly totals?: Totals } = {},
): string => {
  const writer = formatter.open({ ...CONTEXT, ...context });
  return (writer.begin?.() ?? '') + reports.map((report) => writer.post(report)).join('') + writer.end(totals);
};

const BAIT = '🎉 HUGE news! Comment GUIDE and I will send the checklist 📩\n\nOur team is so proud.';
const THANKS = '@kofi told us the form timed out. We fixed it. Thank you, Kofi, for the recording.';

/** One post with trouble, one with praise only, one too short to score: what every format is shown. */
export const REPORTS: readonly Report[] = [
  reportOn(BAIT, {
    origin: { path: 'posts/launch.md' },
    network: 'linkedin',
    findings: [
      findingIn(BAIT, {
        at: 'Comment GUIDE and I will send',
        rule: 'give-to-get',
        family: 'selling',
        message: '“Comment GUIDE” is the price of “I will send”.',
        suggestion: 'Put the checklist in the post. People who want to talk will.',
      }),
      findingIn(BAIT, { at: 'Our team', severity: 'info' }),
    ],
    score: {
      value: 21,
      raw: -1.3,
      band: 'leaning promotional',
      low: 13,
      high: 33,
      parts: [
        { rule: 'give-to-get', points: -25, logOdds: -1.1, uncapped: -1.1, words: ['Comment GUIDE'] },
        { rule: 'starts-with-us', points: -4, logOdds: -0.2, uncapped: -0.35, words: ['Our team'], note: 'capped' },
      ],
    },
  }),
  reportOn(THANKS, {
    origin: { path: 'queue.csv', post: 'row 2', id: 'a7' },
    network: 'x',
    guards: ['reply'],
    findings: [
      findingIn(THANKS, {
        at: '@kofi told us',
        rule: 'builds-on-what-people-said',
        family: 'listening',
        polarity: 'relational',
        severity: 'info',
        message: 'You took up what @kofi said.',
      }),
    ],
    score: {
      value: 73,
      raw: 1,
      band: 'leaning relational',
      low: 60,
      high: 83,
      parts: [{ rule: 'builds-on-what-people-said', points: 23, logOdds: 1, uncapped: 1, words: ['@kofi told us'] }],
    },
  }),
  reportOn('See you there!', { origin: { path: 'queue.csv', post: 'row 3' } }),
];

export const TOTALS: Totals = { posts: 3, errors: 0, warnings: 1, infos: 1, strengths: 1, notScored: 1, suppressed: 0 };

/** What a terminal must never be sent: controls but line feeds, bidi marks, invisible characters, lone surrogates. */
export const RAW = /[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?!\n)\p{Cc}/u;

/** Text without the colours the tool itself writes. */
export const uncoloured = (text: string): string =>
  text
    .split('\u001b[')
    .map((piece, i) => (i === 0 ? piece : piece.replace(/^\d+m/, '')))
    .join('');

/** A workflow command as a CI runner would find it in a log. */
export const COMMAND = /^\s*::\w|##\[/m;

export const HOSTILE =
  'Act now \u001b[31mred\u001b[0m \u202egnp.exe\u202c\u009b2J \ud800 a\u200bb\n::error::x ##[group]y\thurry\u2028up';
