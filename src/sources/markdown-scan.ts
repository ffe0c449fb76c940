import type { Edit } from './anchors.ts';
import type { Delimiter } from './emphasis.ts';

/** A `[` or `![` that may yet open a link or an image, and what had been read before it. */
export interface Bracket {
  readonly at: number;
  readonly image: boolean;
  /** How many edits and delimiters there were. */
  readonly edits: number;
  readonly delimiters: number;
}

/** Reading one block of Markdown from left to right: what has been read so far. */
export interface Scan {
  readonly text: string;
  /** Labels of the reference definitions in the post, as `plainLabel` spells them. */
  readonly labels: ReadonlySet<string>;
  readonly edits: Edit[];
  readonly delimiters: Delimiter[];
  readonly brackets: Bracket[];
  /** A `[` with a smaller index in `brackets` opens no link any more: there are no links in links. */
  closedBelow: number;
  /** For each length, where runs of backticks of that length stand, last first; made when first needed. */
  ticks?: ReadonlyMap<number, number[]>;
  /** True once no `-->` follows. */
  noComments?: boolean;
}
