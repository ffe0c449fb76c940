import { expect, it } from 'vitest';
import { openStatistics } from '../../src/formatters/statistics.ts';
import { CONTEXT, findingIn, NO_TOTALS, RAW, reportOn, uncoloured } from './reports.ts';

const text = 'Act now, friends.';

it('counts findings by rule, most often first, and posts by band, with shares too small to round', () => {
  const writer = openStatistics(CONTEXT);
  const score = { value: 90, raw: 2, band: 'relational', low: 80, high: 95, parts: [] } as const;
  writer.post(
    reportOn(text, {
      score,
      findings: [
        findingIn(text, { at: 'Act', rule: 'b', severity: 'error' }),
        findingIn(text, { at: 'now', rule: 'b', severity: 'info' }),
        findingIn(text, { at: 'friends', rule: 'a\u001b', polarity: 'relational' }),
      ],
    }),
  );
  for (let i = 0; i < 300; i += 1) writer.post(reportOn(text, {}));
  const table = writer.end(NO_TOTALS);
  expect(table).toBe(`
  rule     error  info  praise  posts
  b            1     1       –      1
  a\\u001b      –     –       1      1

  score                posts   share
  relational               1    <1 %
  not scored             300   100 %
`);
  expect(table).not.toMatch(RAW);
});

it('puts rules that found as much in order of their names', () => {
  const writer = openStatistics(CONTEXT);
  const findings = ['wine', 'beer', 'tea'].map((rule) => findingIn(text, { at: 'now', rule }));
  writer.post(reportOn(text, { findings }));
  expect(writer.end(NO_TOTALS).match(/beer|tea|wine/g)).toEqual(['beer', 'tea', 'wine']);
});

it('says the same in colour, and nothing of no posts', () => {
  const coloured = openStatistics({ ...CONTEXT, color: true });
  const plain = openStatistics(CONTEXT);
  const report = reportOn(text, { findings: [findingIn(text, { at: 'now' })] });
  for (const writer of [coloured, plain]) writer.post(report);
  expect(uncoloured(coloured.end(NO_TOTALS))).toBe(plain.end(NO_TOTALS));
  expect(openStatistics(CONTEXT).end(NO_TOTALS)).toBe('\n');
});
