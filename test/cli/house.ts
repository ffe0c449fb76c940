/** A folder with four small rules of its own and every other rule off, so that no case hangs on how those are tuned. */
import { builtinQueueRules, builtinRules } from '../../src/engine/load-rules.ts';
import type { Files } from '../folder.ts';

const rule = (word: string, polarity: string, severity: string, weight: number, then: string): string =>
  `export default {
  principle: 'talk-with-not-at', polarity: '${polarity}', severity: '${severity}', weight: ${weight},
  summary: 'Finds ${word}.', why: 'For the test.', messages: { found: 'here is ${word}' },
  examples: { good: ['fine'], bad: ['${word}'] },
  check({ post, report }) {
    const start = post.text.indexOf('${word}');
    if (start < 0) return;
    ${then}
  },
};
`;

/** A rule that finds a word. */
export const spot = (word: string, polarity: string, severity: string, weight: number): string =>
  rule(word, polarity, severity, weight, `report({ at: { start, end: start + ${word.length} }, message: 'found' });`);

const RULES: Files = {
  'house/boom.mjs': spot('boom', 'promotional', 'error', -2),
  'house/hmm.mjs': spot('hmm', 'promotional', 'warning', -1),
  'house/psst.mjs': spot('psst', 'promotional', 'info', -0.5),
  'house/cheers.mjs': spot('cheers', 'relational', 'info', 2),
};

/** A rule that fails wherever the text holds `crash`. */
export const BROKEN = rule('crash', 'promotional', 'error', -1, `throw new Error('the rule fell over');`);

/** A rule that asks for words there are none of. */
export const MISSPELT = rule('crash', 'promotional', 'error', -1, `post.cue('sellsOrderr');`);

/** Settings that put every built-in rule off. */
export const OFF: Readonly<Record<string, 'off'>> = Object.fromEntries(
  [...(await builtinRules()), ...(await builtinQueueRules())].map(({ id }) => [id, 'off' as const]),
);

/** The files given and the four rules, under a config with `more` in it. */
export const house = (files: Files, more: Readonly<Record<string, unknown>> = {}): Files => ({
  'postlint.config.json': JSON.stringify({ rulesDir: 'house', rules: OFF, ...more }),
  ...RULES,
  ...files,
});
