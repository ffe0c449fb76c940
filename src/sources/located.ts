import type { Anchor } from '../types.ts';
import { type Edit, type Excerpt, excerpt, lastFrom } from './anchors.ts';

/** A text and where it stands in its file; one post, or what posts are cut from. */
export interface Located {
  readonly text: string;
  /** As in `RawPost`. */
  readonly anchors: readonly Anchor[];
}

/** What an excerpt of a located text shows, with its places in the file. */
const relocated = ({ text, pieces }: Excerpt, { anchors }: Located): Located => {
  const found: Anchor[] = [];
  pieces.forEach(({ start, at, copied }, index) => {
    let next = lastFrom(anchors, at, ({ start: begin }) => begin);
    const { start: from = 0, line = 1, column = 1 } = anchors[next] ?? {};
    found.push({ start, line, column: column + at - from });
    const length = copied ? (pieces[index + 1]?.start ?? text.length) - start : 0;
    const isLast = index === pieces.length - 1;
    for (let anchor = anchors[++next]; anchor !== undefined; anchor = anchors[++next]) {
      if (isLast ? anchor.start > at + length : anchor.start >= at + length) break;
      if (anchor.start > at) found.push({ ...anchor, start: start + anchor.start - at });
    }
  });
  return { text, anchors: found };
};

/** A located text with its edits done (sorted, not overlapping) and white space trimmed off both ends. */
export const edited = (located: Located, edits: readonly Edit[]): Located =>
  relocated(excerpt(located.text, edits), located);

/** The stretches between the places where `separator` stands, trimmed; blank ones are left out. */
export const splitAt = (located: Located, separator: string): readonly Located[] => {
  const parts: Located[] = [];
  for (let from = 0; from <= located.text.length; ) {
    const found = located.text.indexOf(separator, from);
    const end = found < 0 ? located.text.length : found;
    const part = cut(located, from, end);
    if (part.text !== '') parts.push(part);
    from = end + separator.length;
  }
  return parts;
};

/** A stretch of a located text, trimmed. */
const cut = (located: Located, start: number, end: number): Located => {
  const { text, pieces } = excerpt(located.text.slice(start, end), []);
  return relocated({ text, pieces: pieces.map((piece) => ({ ...piece, at: piece.at + start })) }, located);
};
