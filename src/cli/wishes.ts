import { formatters } from '../formatters/index.ts';
import { nearest } from '../nlp/similarity/nearest.ts';
import type { Formatter } from '../types.ts';
import { usageError } from './errors.ts';

/** A format and where it goes: a file, or standard output where none is named. */
export interface Wish {
  readonly formatter: Formatter;
  readonly file?: string;
}

const parseWish = (text: string): Wish => {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const formatter = formatters.find((known) => known.name === name);
  if (!formatter) {
    const names = formatters.map((known) => known.name);
    const near = nearest(name, names);
    throw usageError(`no format "${name}"; ${near ? `did you mean "${near}"?` : `there are: ${names.join(', ')}`}`);
  }
  if (equals < 0) return { formatter };
  if (equals === text.length - 1) throw usageError(`no file after "${text}"; write ${name}=FILE`);
  return { formatter, file: text.slice(equals + 1) };
};

/** What `--format` asks for; throws a usage error on an unknown format, and on two texts for one place. */
export const parseWishes = (texts: readonly string[]): readonly Wish[] => {
  const wishes = new Map<string | undefined, Wish>();
  for (const wish of texts.map(parseWish)) {
    const before = wishes.get(wish.file);
    if (before && before.formatter !== wish.formatter) {
      const place = wish.file === undefined ? 'standard output' : `"${wish.file}"`;
      throw usageError(
        `${place} can take one format, not both ${before.formatter.name} and ${wish.formatter.name}; ` +
          `give each its own file: -f ${wish.formatter.name}=FILE`,
      );
    }
    wishes.set(wish.file, wish);
  }
  return [...wishes.values()];
};

/** What is printed where no format is asked for: the report, and in a GitHub workflow its annotations beside it. */
export const defaultWishes = (inGitHub: boolean): readonly Wish[] =>
  (inGitHub ? ['pretty', 'github'] : ['pretty']).map(parseWish);
