import { Chalk } from 'chalk';
import type { Severity } from '../types.ts';

export type Paint = (text: string) => string;

/** What a piece of output is, as far as colour goes. Colour repeats what the words say; it never says anything alone. */
export interface Painter extends Readonly<Record<Severity, Paint>> {
  readonly name: Paint;
  readonly praise: Paint;
  readonly aside: Paint;
  readonly score: Paint;
}

const plain: Paint = (text) => text;
const PLAIN: Painter = {
  error: plain,
  warning: plain,
  info: plain,
  name: plain,
  praise: plain,
  aside: plain,
  score: plain,
};

/** The colours of the tool, from the terminal's own sixteen so that they follow the reader's theme; nothing is red. */
export const painter = (color: boolean): Painter => {
  if (!color) return PLAIN;
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.magenta,
    warning: chalk.yellow,
    info: chalk.cyan,
    name: chalk.bold,
    praise: chalk.green,
    aside: chalk.dim,
    score: chalk.blue,
  };
};
