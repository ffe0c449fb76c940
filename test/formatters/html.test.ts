import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formatters/html.ts';
import { STYLE, STYLE_HASH } from '../../src/formatters/html-style.ts';
import type { QueueReport, RuleInfo } from '../../src/types.ts';
import { elements, everyElement, parseXml } from './parsers.ts';
import { CONTEXT, findingIn, NO_TOTALS, REPORTS, reportOn, TOTALS, written } from './reports.ts';

const RULE: RuleInfo = {
  id: 'give-to-get',
  family: 'pushing',
  polarity: 'promotional',
  severity: 'warning',
  summary: 'Finds a trade.',
  why: 'Readers remember the price.',
};

const page = (reports = REPORTS, context = {}) => parseXml(written(html, reports, context));
const textsOf = (root: ReturnType<typeof page>, name: string) => elements(root, name).map(({ text }) => text);

describe('the page', () => {
  it('allows its own style and nothing else, and asks for nothing from elsewhere', () => {
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE).digest('base64'));
    const root = page();
    expect(elements(root, 'style')[0]?.text).toBe(STYLE);
    expect(elements(root, 'meta').map(({ attributes }) => attributes.content)).toContain(
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'`,
    );
    const used = everyElement(root).flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]);
    expect(used.filter((name) => /^(?:script|link|img|iframe|href|src|style|on.*)$/.test(name))).toEqual(['style']);
    expect(STYLE).not.toMatch(/url\(|@import/);
  });

  it('tells the totals and the posts by score, and shows the weightiest post first', () => {
    const root = page(REPORTS, { totals: TOTALS });
    expect(elements(root, 'main')[0]?.children[1]?.text).toBe(
      '3 posts: 1 warning, 1 info finding · 1 strength · 1 not scored',
    );
    expect(textsOf(root, 'h2')).toEqual(['Posts by score', 'To look at, the weightiest first', 'Nothing to flag']);
  });

  it('marks the words of each finding, the weightiest where they overlap', () => {
    const text = 'Act now, friends!\nNow.';
    const findings = [
      findingIn(text, { at: 'Act now, friends', severity: 'info', rule: 'give-to-get', suggestion: 'Wait.' }),
      findingIn(text, { at: 'now', severity: 'error', rule: 'give-to-get' }),
    ];
    const root = page([reportOn(text, { findings })], { rules: new Map([[RULE.id, RULE]]) });
    expect(elements(root, 'mark').map(({ attributes, text: marked }) => [attributes.class, marked])).toEqual([
      ['info', 'Act '],
      ['error', 'now'],
      ['info', ', friends'],
    ]);
    expect(elements(root, 'blockquote')[0]?.text).toBe('!\nNow.');
    expect(textsOf(root, 'p')).toEqual(expect.arrayContaining(['Readers remember the price.', 'Wait.']));
    expect(textsOf(root, 'p').filter((line) => line === RULE.why)).toHaveLength(1);
  });

  it('tells what could not be checked, and of each queue', () => {
    const writer = html.open(CONTEXT);
    const queue: QueueReport = {
      path: 'queue.csv',
      posts: 3,
      score: { value: 40, raw: -0.4, band: 'balanced', low: 30, high: 50, parts: [] },
      mix: { relational: 1, balanced: 0, promotional: 1, notScored: 1 },
      balance: { gives: 1, asks: 2, low: 0.1, high: 0.6, target: 0.8 },
      findings: [],
      timeline: [],
      streaks: [],
      repeated: [],
      suppressed: [],
      copies: [],
      problems: [],
    };
    writer.queue?.(queue);
    writer.problem?.({ path: 'bad.csv', line: 4, message: 'the quote of this cell is never closed' });
    const root = parseXml(writer.end({ ...NO_TOTALS, posts: 3 }));
    expect(textsOf(root, 'li')).toEqual(['bad.csv:4: the quote of this cell is never closed']);
    expect(elements(root, 'meter')[0]?.attributes).toEqual({ min: '0', max: '100', value: '40' });
    expect(textsOf(root, 'p')).toContain('1 relational, 0 balanced, 1 promotional, 1 not scored');
  });

  it('holds the worst 500 posts and counts the rest', () => {
    const text = 'Act now.';
    const many = Array.from({ length: 1_203 }, (_, i) =>
      reportOn(text, {
        origin: { path: `${i}.md` },
        findings: [findingIn(text, { at: 'now', severity: i === 1_200 ? 'error' : 'info' })],
      }),
    );
    const root = page(many);
    expect(elements(root, 'article')).toHaveLength(500);
    expect(textsOf(root, 'code')[0]).toBe('1200.md');
    expect(textsOf(root, 'p')).toContain('And 703 more posts that are not shown.');
  });

  it('says so where there is nothing to read', () => {
    expect(textsOf(page([]), 'p')).toEqual(['No posts to read.']);
  });
});
