import type { LoadedRule } from '../../src/engine/load-rules.ts';
import { defineRule } from '../../src/rule-kit.ts';

const loaded = (id: string, rule: LoadedRule['rule']): LoadedRule => ({
  id,
  family: 'selling',
  rule,
  from: 'postlint',
});

const common = {
  principle: 'relationship-first',
  summary: 'Finds something.',
  why: 'It matters.',
  messages: { found: 'Found.' },
  examples: { good: [], bad: [] },
  check: () => {},
} as const;

/** One rule of each kind that config treats in its own way. */
export const RULES: readonly LoadedRule[] = [
  loaded(
    'hard-sell',
    defineRule({
      ...common,
      polarity: 'promotional',
      severity: 'warning',
      weight: -1,
      options: {
        limit: { type: 'number', default: 2, min: 0, max: 10, doc: 'How many are too many.' },
        words: { type: 'words', default: ['buy'], doc: 'Words that sell.' },
      },
    }),
  ),
  loaded('loud-words', defineRule({ ...common, polarity: 'promotional', severity: 'info', weight: -1 })),
  loaded('empty-gift', defineRule({ ...common, polarity: 'promotional', severity: 'error', weight: -1 })),
  loaded('faint-cue', defineRule({ ...common, polarity: 'promotional', severity: 'info', weight: -1, quiet: true })),
  loaded('kind-words', defineRule({ ...common, polarity: 'relational', severity: 'info', weight: 1 })),
];
