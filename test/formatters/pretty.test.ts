import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/formatters/pretty.ts';
import { displayWidth } from '../../src/formatters/width.ts';
import type { Band, Guard, Report, ScorePart, Totals } from '../../src/types.ts';
import {
  COMMAND,
  findingIn,
  HOSTILE,
  NO_TOTALS,
  RAW,
  REPORTS,
  reportOn,
  TOTALS,
  uncoloured,
  written,
} from './reports.ts';

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

describe('pretty', () => {
  it('shows findings with their words, praise, score and totals', () => {
    expect(written(pretty, REPORTS, { totals: TOTALS })).toMatchInlineSnapshot(`
      "posts/launch.md

        1:15  warning  “Comment GUIDE” is the price of “I will send”. (give-to-get)
            > 🎉 HUGE news! Comment GUIDE and I will send the checklist 📩
                            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            why  A gift with a condition reads as a trade.
            try  Put the checklist in the post. People who want to talk will.

        3:1  info  “Our team” talks about you. (starts-with-us)
            > Our team is so proud.
              ~~~~~~~~
            why  The first words tell readers who the post is for, and whether it is
                 worth their time.

        score 21  ●●○○○○○○○○  leaning promotional (likely 13 to 33)
        from 50  −25 give-to-get, −4 starts-with-us

      queue.csv, row 2, id a7  score 73  ●●●●●●●○○○  leaning relational
        (likely 60 to 83; read as a reply)
        good  You took up what @kofi said. (builds-on-what-people-said)
      queue.csv, row 3  Nothing to flag, too little to score.

      3 posts: 1 warning, 1 info finding · 1 strength · 1 not scored
      "
    `);
  });

  it('keeps within 50 columns', () => {
    expect(written(pretty, REPORTS.slice(0, 2), { width: 50, totals: TOTALS })).toMatchInlineSnapshot(`
      "posts/launch.md

        1:15  warning  “Comment GUIDE” is the price of
            “I will send”. (give-to-get)
            > …Comment GUIDE and I will send the…
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            why  A gift with a condition reads as a
                 trade.
            try  Put the checklist in the post. People
                 who want to talk will.

        3:1  info  “Our team” talks about you.
            (starts-with-us)
            > Our team is so proud.
              ~~~~~~~~
            why  The first words tell readers who the
                 post is for, and whether it is worth
                 their time.

        score 21  ●●○○○○○○○○  leaning promotional
                  (likely 13 to 33)
        from 50  −25 give-to-get, −4 starts-with-us

      queue.csv, row 2, id a7  score 73  ●●●●●●●○○○
        leaning relational (likely 60 to 83; read as a
        reply)
        good  You took up what @kofi said.
              (builds-on-what-people-said)

      3 posts: 1 warning, 1 info finding · 1 strength · 1 not scored
      "
    `);
  });

  it('explains a score so that it can be worked out again', () => {
    expect(written(pretty, REPORTS, { explainScore: true, totals: TOTALS })).toMatchInlineSnapshot(`
      "posts/launch.md

        1:15  warning  “Comment GUIDE” is the price of “I will send”. (give-to-get)
            > 🎉 HUGE news! Comment GUIDE and I will send the checklist 📩
                            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            why  A gift with a condition reads as a trade.
            try  Put the checklist in the post. People who want to talk will.

        3:1  info  “Our team” talks about you. (starts-with-us)
            > Our team is so proud.
              ~~~~~~~~
            why  The first words tell readers who the post is for, and whether it is
                 worth their time.

        score 21  ●●○○○○○○○○  leaning promotional (likely 13 to 33)
        from 50  −25 give-to-get, −4 starts-with-us

          points  log-odds  where from
              50      0.00  where every post starts
             −25     −1.10  give-to-get: “Comment GUIDE”
              −4     −0.20  starts-with-us: “Our team” (−0.35 by itself; capped)
              21     −1.30  together

          score = 100 ÷ (1 + e^−s), where s is the sum of the log-odds, here −1.30.
          points = (score − 50) × log-odds ÷ s, rounded so that they add up.
          give-to-get: (21 − 50) × −1.10 ÷ −1.30 = −25.

      queue.csv, row 2, id a7

        good  You took up what @kofi said. (builds-on-what-people-said)
        Read as a reply, so some rules hold back.
        score 73  ●●●●●●●○○○  leaning relational (likely 60 to 83)
        from 50  +23 builds-on-what-people-said

          points  log-odds  where from
              50      0.00  where every post starts
             +23     +1.00  builds-on-what-people-said: “@kofi told us”
              73     +1.00  together

          score = 100 ÷ (1 + e^−s), where s is the sum of the log-odds, here +1.00.
          points = (score − 50) × log-odds ÷ s, rounded so that they add up.
          builds-on-what-people-said: (73 − 50) × +1.00 ÷ +1.00 = +23.

      queue.csv, row 3

        Too little to score.

      3 posts: 1 warning, 1 info finding · 1 strength · 1 not scored
      "
    `);
  });

  it('underlines the first line of a longer span and says where it ends', () => {
    const text = 'Our range is here.\nOur best yet.\nOur pride.';
    const finding = findingIn(text, { at: 'Our range', to: 'Our pride', message: 'All about you.' });
    const inOneLine = { ...finding, endLine: 1, endColumn: 44 };
    const out = written(pretty, [reportOn(text, { findings: [finding, inOneLine] })]);
    expect(out).toContain('      > Our range is here.\n        ~~~~~~~~~~~~~~~~~~ … to line 3\n');
    expect(out).toContain('      > Our range is here.\n        ~~~~~~~~~~~~~~~~~~ … to column 44\n');
  });

  it('says why once in a run, and the same advice once in a post', () => {
    const text = 'Our range. Our range.';
    const findings = [1, 2].map(() => findingIn(text, { at: 'Our range', suggestion: 'Begin with them.' }));
    const out = written(pretty, [reportOn(text, { findings }), reportOn(text, { findings })]);
    expect(out.split('why  ')).toHaveLength(2);
    expect(out.split('try  ')).toHaveLength(3);
  });

  it('praises two rules once each and names the others', () => {
    const text = 'a b c d';
    const findings = ['one', 'one', 'two', 'three', 'four'].map((rule) =>
      findingIn(text, { at: 'a', rule, message: `Well done, ${rule}.`, polarity: 'relational', severity: 'info' }),
    );
    const report = reportOn(text, { findings });
    expect(written(pretty, [report])).toMatchInlineSnapshot(`
      "draft.md  Nothing to flag, too little to score.
        good  Well done, one. (one)
        good  Well done, two. (two)
        good  Also three, four.

      No posts to read.
      "
    `);
    expect(written(pretty, [report], { strengths: false })).not.toContain('Well done');
  });

  it('quotes what moved the score of a post with nothing to flag, where it leans to a side', () => {
    const part = (rule: string, points: number, words: readonly string[]): ScorePart => {
      const logOdds = points / 25;
      return { rule, points, logOdds, uncapped: logOdds, words };
    };
    const parts = [part('own-doings', -14, ['we are introducing a chair, a desk']), part('starts-with-us', -6, [])];
    const moved = (value: number, band: Band) =>
      reportOn('We are introducing Slate.', {
        score: { value, band, raw: -0.8, low: value - 9, high: value + 9, parts },
      });
    expect(written(pretty, [moved(30, 'leaning promotional')])).toMatchInlineSnapshot(`
      "draft.md  score 30  ●●●○○○○○○○  leaning promotional (likely 21 to 39)
        from 50  −14 own-doings “we are introducing a chair, a …”, −6 starts-with-us

      No posts to read.
      "
    `);
    expect(written(pretty, [moved(50, 'balanced')])).not.toContain('from 50');
  });

  it('keeps clean posts together and posts with findings apart', () => {
    const [flagged, , clean] = REPORTS;
    if (flagged === undefined || clean === undefined) throw new Error('no reports');
    const out = written(pretty, [clean, clean, flagged, clean]);
    const names = out.split('\n').flatMap((line, i) => (/^(?:queue|posts)/.test(line) ? [i] : []));
    const blanks = names.map((i) => out.split('\n')[i - 1] === '');
    expect(blanks).toEqual([false, false, true, true]);
  });

  const guards: readonly (readonly [readonly Guard[], string])[] = [
    [['service'], '(read as a service notice)'],
    [['reply', 'cause'], '(read as a reply and an appeal'],
    [['quote', 'humour', 'trade'], '(read as mostly somebody else’s'],
    [['person'], '(read as a personal account)'],
    [['notEnglish', 'reply'], 'Not English, as far as postlint can tell: no score.'],
  ];
  it.each(guards)('says how a post was read: %j', (given, expected) => {
    expect(written(pretty, [reportOn('a', { guards: given })])).toContain(expected);
  });

  const bands: readonly (readonly [Band, string])[] = [
    ['relational', 'relational, with give-to-get'],
    ['balanced', 'balanced, with give-to-get'],
    ['one-way', 'one-way'],
    ['unclear', 'unclear'],
  ];
  it.each(bands)('names the most serious finding with a kind band: %s', (band, expected) => {
    const text = 'a b c';
    const findings = [
      findingIn(text, { at: 'a', severity: 'info', rule: 'small' }),
      findingIn(text, { at: 'b', severity: 'warning', rule: 'middling' }),
      findingIn(text, { at: 'c', severity: 'error', rule: 'give-to-get' }),
      // It weighs nothing, so it is no matter of the band.
      findingIn(text, { at: 'a', severity: 'error', rule: 'too-long-for-the-network' }),
    ];
    const parts = ['middling', 'give-to-get'].map((rule) => ({ rule, points: 0, logOdds: 0, uncapped: 0, words: [] }));
    const score = { value: 50, raw: 0, band, low: 40, high: 60, parts };
    expect(written(pretty, [reportOn(text, { findings, score })])).toContain(
      `  score 50  ●●●●●○○○○○  ${expected} (likely 40 to 60)\n`,
    );
  });

  it('lists three parts and sums the others', () => {
    const parts = [2, -5, 9, 1, -3, 0].map((points) => ({
      rule: `rule${points}`,
      points,
      logOdds: points / 25,
      uncapped: points / 25,
      words: [],
    }));
    const score = { value: 54, raw: 0.2, band: 'balanced' as const, low: 40, high: 60, parts };
    const text = 'a';
    const out = written(pretty, [reportOn(text, { findings: [findingIn(text, { at: 'a' })], score })]);
    expect(out).toContain('  from 50  +9 rule9, −5 rule-5, −3 rule-3, +3 from 2 others\n');
  });

  const totals: readonly (readonly [Partial<Totals>, string])[] = [
    [{}, ''],
    [{ posts: 1 }, '1 post: nothing to flag'],
    [
      { posts: 1, errors: 1, warnings: 1, infos: 1, strengths: 1 },
      '1 post: 1 error, 1 warning, 1 info finding · 1 strength',
    ],
    [
      { posts: 12, errors: 3, warnings: 5, infos: 2, strengths: 4, notScored: 2 },
      '12 posts: 3 errors, 5 warnings, 2 info findings · 4 strengths · 2 not scored',
    ],
    [{ posts: 2, notScored: 2 }, '2 posts: nothing to flag · 2 not scored'],
  ];
  it.each(totals)('ends with the totals in words: %j', (given, expected) => {
    expect(lastLine(written(pretty, [], { totals: { ...NO_TOTALS, ...given } }))).toBe(expected);
  });

  it('says the same with colour as without', () => {
    const coloured = written(pretty, REPORTS, { color: true, explainScore: true });
    expect(coloured).toContain('\u001b[33mwarning\u001b[39m');
    expect(uncoloured(coloured)).toBe(written(pretty, REPORTS, { explainScore: true }));
  });

  it('sends nothing raw to the terminal, whatever is in a post, a path or a message', () => {
    const finding = findingIn(HOSTILE, { at: '\u202egnp', message: HOSTILE, suggestion: HOSTILE, rule: '##[x]' });
    const second = findingIn(HOSTILE, { at: ':error', message: '::warning::x' });
    const part = { rule: '::x::', points: 1, logOdds: 1, uncapped: 2, words: [HOSTILE], note: HOSTILE };
    const report: Report = reportOn(HOSTILE, {
      origin: { path: HOSTILE, post: HOSTILE, id: HOSTILE },
      findings: [finding, second, { ...finding, polarity: 'relational' }],
      score: { value: 50, raw: 0, band: 'balanced', low: 1, high: 2, parts: [part] },
    });
    for (const color of [false, true]) {
      const out = uncoloured(written(pretty, [report], { color, explainScore: true }));
      expect(out).not.toMatch(RAW);
      expect(out).not.toMatch(COMMAND);
    }
  });

  it('never exceeds the width where words are short', () => {
    const word = fc.constantFrom('we', 'you', '日本', '👩‍🚒', 'e\u0301', '\u202e', 'tell us', '“so”');
    const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(sentence, sentence, fc.integer({ min: 50, max: 120 }), (text, message, width) => {
        const finding = { ...findingIn(text, { at: text, message, suggestion: message }), rule: 'give-to-get' };
        const praise = { ...finding, polarity: 'relational' as const, severity: 'info' as const };
        const reports = [reportOn(text, { findings: [finding, praise] }), reportOn(text, { findings: [praise] })];
        const out = written(pretty, [...reports, ...REPORTS], { width, explainScore: width % 2 === 0 });
        for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(out).not.toMatch(RAW);
      }),
      { numRuns: 60 },
    );
  });
});
