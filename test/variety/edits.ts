/** Changes to a text, and where its places go under them. */
import type { Span } from '../../src/types.ts';

/** What stands in place of a span; an empty span is an insertion. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with its edits made; they are in order and do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
};

/** How much longer the text becomes by edits that `counts`. */
const growth = (edits: readonly Edit[], counts: (edit: Edit) => boolean): number =>
  edits.filter(counts).reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);

/** The same place in the edited text. What is inserted at its edges stays outside; an edit across an edge is taken in. */
export const moved = ({ start, end }: Span, edits: readonly Edit[]): Span => {
  const across = edits.find((edit) => edit.start < start && start < edit.end);
  const from = across?.start ?? start;
  return {
    start: from + growth(edits, (edit) => edit.end <= from),
    end:
      Math.max(end, ...edits.filter((edit) => edit.start < end).map((edit) => edit.end)) +
      growth(edits, (edit) => edit.start < end),
  };
};
