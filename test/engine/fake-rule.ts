import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { Messages, OptionSpecs, PhraseLists, Rule } from '../../src/rule-kit.ts';
import { defineRule } from '../../src/rule-kit.ts';
import type { Anchor, RawPost } from '../../src/types.ts';

type Parts = Partial<Rule<Messages, OptionSpecs, PhraseLists>>;

/** A rule that is complete but finds nothing, with the parts a test is about put in. */
export const fakeRule = (id: string, parts: Parts = {}, family = 'selling'): LoadedRule => ({
  id,
  family,
  from: 'test',
  rule: defineRule({
    principle: 'own-voice',
    polarity: 'promotional',
    severity: 'warning',
    weight: -0.5,
    summary: 'Finds what a test wants found.',
    why: 'Tests need it.',
    messages: { found: 'It is here.' },
    examples: { good: [], bad: [] },
    check() {},
    ...parts,
  }),
});

/** A rule that reports every place of each word given. */
export const wordRule = (id: string, words: readonly string[], parts: Parts = {}, family?: string): LoadedRule =>
  fakeRule(
    id,
    {
      check({ post, report }) {
        for (const word of words) {
          for (let start = post.text.indexOf(word); start >= 0; start = post.text.indexOf(word, start + 1)) {
            report({ at: { start, end: start + word.length }, message: 'found' });
          }
        }
      },
      ...parts,
    },
    family,
  );

const anchorsOf = (text: string): readonly Anchor[] =>
  [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)].map((start, line) => ({
    start,
    line: line + 1,
    column: 1,
  }));

/** A post that is a file of its own. */
export const rawPost = (text: string, origin: Partial<RawPost['origin']> = {}): RawPost => ({
  text,
  anchors: anchorsOf(text),
  origin: { path: 'draft.txt', ...origin },
});
