import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import { displayWidth } from './width.ts';

/** A word as it is measured, and how it is coloured once it has its place. */
export interface Word {
  readonly text: string;
  readonly paint: Paint;
}

const plain: Paint = (text) => text;

/** The words of a text made printable, all in one colour. */
export const words = (text: string, paint: Paint = plain): readonly Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: printable(word), paint }));

/** One piece that is never broken, spaces and all. */
export const whole = (text: string, paint: Paint = plain): Word => ({ text, paint });

/** Neighbours of one colour are painted together, spaces and all. */
const painted = (line: readonly Word[]): string => {
  const runs: { readonly paint: Paint; text: string }[] = [];
  for (const word of line) {
    const run = runs.at(-1);
    if (run?.paint === word.paint) run.text += ` ${word.text}`;
    else runs.push({ ...word });
  }
  return runs.map((run, i) => run.paint(i < runs.length - 1 ? run.text : run.text.trimEnd())).join(' ');
};

/** Where lines stand: the first begins with `lead`, which is `leadWidth` columns wide, the others with `indent` spaces. */
export interface Layout {
  readonly width: number;
  readonly indent: number;
  readonly lead: string;
  readonly leadWidth: number;
}

/** Words set in lines of at most `width` columns; a word longer than a line stands whole on its own. */
export const wrap = (list: readonly Word[], { width, indent, lead, leadWidth }: Layout): readonly string[] => {
  const lines: Word[][] = [[]];
  let column = leadWidth - 1;
  for (const word of list) {
    const size = 1 + displayWidth(word.text);
    const line = lines.at(-1);
    if (line === undefined || (line.length > 0 && column + size > width)) {
      lines.push([word]);
      column = indent - 1 + size;
    } else {
      line.push(word);
      column += size;
    }
  }
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(indent)) + painted(line));
};
