/** Lines kept until it is known what they are, in few pieces: a million short ones as strings of their own take ten times the room. */
export interface Held {
  /** Lines that were put together, a line feed between. */
  readonly blocks: string[];
  /** The lines of the last block. */
  last: string[];
  /** UTF-16 units in the last block. */
  length: number;
}

/** UTF-16 units in a block. */
const BLOCK = 1 << 16;

export const holding = (line: string): Held => ({ blocks: [], last: [line], length: line.length });

/** Keeps one more line, which has no line feed in it. */
export const hold = (held: Held, line: string): void => {
  held.last.push(line);
  held.length += line.length + 1;
  if (held.length < BLOCK) return;
  held.blocks.push(held.last.join('\n'));
  held.last = [];
  held.length = 0;
};

const blocksOf = ({ blocks, last }: Held): readonly string[] =>
  last.length === 0 ? blocks : [...blocks, last.join('\n')];

/** All lines, a line feed between. */
export const textHeld = (held: Held): string => blocksOf(held).join('\n');

/** The lines one by one. */
export function* linesHeld(held: Held): Iterable<string> {
  for (const block of blocksOf(held)) yield* block.split('\n');
}
