import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leanCues, leanRule } from '../../src/build/lean-rules.mjs';
import { ruleFiles } from '../../src/build/rules-module.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('leanCues', () => {
  it('leaves every list empty', () => {
    const cues = `import { expand } from '../expand.ts';

/** What it costs. */
export const PRICES = expand('(a|b) c', \`d | \${WARES}\`);
export const READY = expand(
  // Now.
  'here | there',
);
`;
    expect(leanCues('a.ts', cues)).toBe(`import { expand } from '../expand.ts';

/** What it costs. */
export const PRICES = expand();
export const READY = expand();
`);
  });
});

describe('leanRule', () => {
  it('leaves a rule without its examples and with its lists empty', () => {
    const rule = `const ASKS = 'ask | tell';
export default defineRule({
  weight: -1,
  phrases: {
    /** Some. */
    asks: expand(ASKS, \`(a|b) \${ASKS}\`),
    said: ['so'],
  },
  examples: { good: ['Hi'], bad: ['«Ho»', { post: '}' }] },
  check({ hits, report }) {
    for (const at of hits.asks) report({ at });
  },
});
`;
    expect(leanRule('a.ts', rule)).toBe(`const ASKS = 'ask | tell';
export default defineRule({
  weight: -1,
  phrases: { asks: [], said: [] },
  examples: { good: [], bad: [] },
  check({ hits, report }) {
    for (const at of hits.asks) report({ at });
  },
});
`);
  });

  it('makes every rule shorter', () => {
    const left = ruleFiles(root).filter(({ path }) => {
      const text = readFileSync(path, 'utf8');
      return leanRule(path, text).length > text.length * 0.9;
    });
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
