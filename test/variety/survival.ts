/** Whether a finding survives a post's being written anew. */

import { type Case, mark, settingsFor } from '../../src/engine/examples.ts';
import { createLinter, type Linter } from '../../src/engine/linter.ts';
import type { LoadedRule } from '../../src/engine/load-rules.ts';
import type { Span } from '../../src/types.ts';
import { type Edit, edited, moved } from './edits.ts';
import type { Transformation } from './transformations.ts';
import { covered } from './words.ts';

/** From this share of a marked place's words on, a finding still reports it. */
const ENOUGH = 0.5;

/** A post and the places that a rule has to report in it. */
export interface Written {
  readonly text: string;
  readonly marks: readonly Span[];
}

export const asMarked = ({ text, expected }: Case): Written => ({ text, marks: expected });

const rewritten = ({ text, marks }: Written, edits: readonly Edit[]): Written => ({
  text: edited(text, edits),
  marks: marks.map((span) => moved(span, edits)),
});

/** All that a transformation makes of a post. */
export const waysOf = ({ ways }: Transformation, post: Written): readonly Written[] =>
  ways(post.text, post.marks).map((edits) => rewritten(post, edits));

/** Tells of a rule's example, written anew, what is lost: the text with the missed places marked; undefined where nothing is. */
export type Lost = (one: Case, post: Written) => string | undefined;

/** What its check finds: a sentence that only reads like it must not stand in for it. */
const withCheckOnly = (loaded: LoadedRule): LoadedRule => {
  const { likely: _, ...rule } = loaded.rule;
  return { ...loaded, rule };
};

export const lossesOf = (loaded: LoadedRule): Lost => {
  const linter: Linter = createLinter([withCheckOnly(loaded)]);
  return ({ raw, options }, { text, marks }) => {
    const { findings, problems } = linter({ ...raw, text }, settingsFor(loaded, options));
    if (problems.length > 0) return problems.map(({ message }) => message).join('\n');
    const missed = marks.filter((span) => covered(text, span, findings) < ENOUGH);
    return missed.length > 0 ? mark(text, missed) : undefined;
  };
};
