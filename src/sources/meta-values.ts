/** How the values of a post's metadata are read, whatever a table, a mapping or JSON makes of them; undefined for none. */
import { networkNamed } from '../networks/names.ts';
import type { Author } from '../types.ts';
import { namesIn } from './network.ts';

/** Kinds of authors by what people call them. */
export const AUTHOR_WORDS: ReadonlyMap<string, Author> = new Map<string, Author>([
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['org', 'organisation'],
  ['company', 'organisation'],
  ['business', 'organisation'],
  ['brand', 'organisation'],
  ['person', 'person'],
  ['individual', 'person'],
  ['nonprofit', 'nonprofit'],
  ['non-profit', 'nonprofit'],
  ['charity', 'nonprofit'],
  ['ngo', 'nonprofit'],
  ['public', 'public'],
  ['government', 'public'],
]);

/** A text, number, day or plain yes as a trimmed text. */
export const scalar = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string' && typeof value !== 'number' && value !== true) return undefined;
  return String(value).trim() || undefined;
};

/** A plain yes or no, which a column is ticked with. */
const TICK = /^(?:true|false|yes|no|y|n)$/i;

/** A time as it is written; whether there is one is none. */
export const moment = (value: unknown): string | undefined => {
  const time = value === true ? undefined : scalar(value);
  return time !== undefined && TICK.test(time) ? undefined : time;
};

/** What a table or a program writes where a post answers nobody. */
const NOBODY = /^(?:false|no|n|none|null|n\/?a|0|-+)$/i;

/** What a post answers, or that it does. */
export const answered = (value: unknown): string | undefined => {
  const said = scalar(value);
  return said !== undefined && NOBODY.test(said) ? undefined : said;
};

/** The kind of author that a word names. */
export const author = (value: unknown): Author | undefined => AUTHOR_WORDS.get(scalar(value)?.toLowerCase() ?? '');

/** What a row is called, a text or a number. */
export const id = (value: unknown): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined;

/** No account has the number 0, which stands for all of them. */
export const channel = (value: unknown): string | undefined => (value === 0 ? undefined : listed(value));

/** One text or several, a comma between. */
export const listed = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.map(scalar).filter(Boolean).join(', ') || undefined : scalar(value);

/** What pictures are described with; blank where the place for it is there and nothing in it. */
export const descriptions = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((each) => scalar(each) ?? '');

/** Several names, or one that is no network known here. */
export const audience = (value: unknown): string | undefined => {
  const names = new Set(namesIn(value).flatMap((name) => (name.trim() === '' ? [] : (networkNamed(name) ?? name))));
  const [only = ''] = names;
  return names.size === 1 && networkNamed(only) !== undefined ? undefined : listed(value);
};

/** The addresses in a text or a list of texts. */
export const links = (value: unknown): readonly string[] | undefined => {
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [scalar(value) ?? ''];
  const found = texts.flatMap((text) => text.split(/[\s,|]+/)).filter((word) => /^https?:\/\/\S/i.test(word));
  return found.length === 0 ? undefined : found;
};
