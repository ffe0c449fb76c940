/**
 * Links as X sees them, with or without a scheme: each counts as 23 characters however long it is. Written from
 * the public rules (twitter-text, `extractUrlsWithIndices`) and held to that package by a test.
 */
import { domainToASCII } from 'node:url';
import tlds from 'tlds' with { type: 'json' };
import type { Span } from '../types.ts';

const SPACES = String.raw`\x09-\x0D\x20\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const NEVER = String.raw`\uFFFE\uFEFF\uFFFF`;
const DIRECTION = String.raw`\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069`;
const MARKS = String.raw`!'#%&()*+,\\\.\/:;<=>?@\[\]\^{|}~$`;
const LATIN = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;

const OTHERS = `${MARKS}${SPACES}${NEVER}${DIRECTION}`;
const LETTER = `[^_\\-${OTHERS}]`;
/** As spelt in Latin letters. */
const LONGEST_PART = 63;

/** A match behind so many letters begins within a part that is too long. */
const WITHIN = new RegExp(`^${LETTER}{${LONGEST_PART}}$`);

/** A part of a domain: letters of any script, with joints inside; bounded, so that the search is linear. */
const label = (joints: '-' | '_-'): string =>
  `${LETTER}(?:[^${joints === '-' ? '_' : ''}${OTHERS}]{0,${LONGEST_PART - 2}}${LETTER})?\\.`;

const PATH = String.raw`a-z\u0400-\u04FF0-9!*';:=+,.$\/%#\[\]\-\u2013_~@|&${LATIN}`;
const PARENS = String.raw`\((?:[${PATH}]{1,200}|[${PATH}]{0,200}\([${PATH}]{1,200}\)[${PATH}]{0,200})\)`;
const PATH_END = String.raw`[+\-a-z\u0400-\u04FF0-9=_#\/${LATIN}]`;
const QUERY = String.raw`\?[a-z0-9!?*'@();:&=+$\/%#\[\]\-_.,~|]*[a-z0-9\-_&=#\/]`;

/** Built for the first text that may have a link: most runs have none for X. */
const build = () => {
  const names = tlds.toSorted((a, b) => b.length - a.length).join('|');
  const top = `(?:(?:${names})(?=[^0-9a-z@+\\-]|$)|xn--[\\-0-9a-z]+)`;
  const domain = `(?:${label('_-')}){0,31}${label('-')}${top}`;
  const path = `\\/(?:(?:[${PATH}]|${PARENS})*${PATH_END})?(?:${PARENS})*`;
  return {
    link: new RegExp(
      `([^a-z0-9@＠$#＃${NEVER}]|^)((https?:\\/\\/)?(${domain})(?::[0-9]+)?(${path})?(?:${QUERY})?)`,
      'gi',
    ),
    /** Where no scheme says that it is a link, only Latin letters are one. */
    latin: new RegExp(`(?:[\\-a-z0-9${LATIN}]+\\.)+${top}`, 'gi'),
    /** Links that are short already, and what follows them. */
    short: new RegExp(`^https?:\\/\\/t\\.co\\/([a-z0-9]+)(?:${QUERY})?`, 'i'),
  };
};
let built: ReturnType<typeof build> | undefined;

/** Longer ones are text to X. */
const LONGEST = 4096;
const LONGEST_SLUG = 40;

const withScheme = (link: string, start: number, short: RegExp): readonly Span[] => {
  const found = short.exec(link);
  if ((found?.[1]?.length ?? 0) > LONGEST_SLUG) return [];
  return [{ start, end: start + (found?.[0] ?? link).length }];
};

/** @param tail Length of what follows the domain and belongs to the last link of it. */
const bare = (domain: string, start: number, tail: number, latin: RegExp): readonly Span[] => {
  let from = 0;
  const found = (domain.match(latin) ?? []).map((name) => {
    // Where the same name stands in another before it, X takes that place.
    const at = start + domain.indexOf(name, from);
    from = at - start + name.length;
    return { start: at, end: at + name.length };
  });
  const last = found.pop();
  return last === undefined ? [] : [...found, { ...last, end: last.end + tail }];
};

/** True for a domain that can be one: no part of it longer than name servers take, as they spell it. */
const isPossible = (domain: string, before: string, latin: RegExp): boolean =>
  !WITHIN.test(before) &&
  (!domain.startsWith('xn--') || domain.match(latin) !== null) &&
  domain.split('.').every((part) => part.length <= LONGEST_PART && domainToASCII(part).length <= LONGEST_PART);

/** The links of a text in order, as X counts them. Linear in the text. */
export const xLinks = (text: string): readonly Span[] => {
  if (!text.includes('.')) return [];
  built ??= build();
  const { link, latin, short } = built;
  const links: Span[] = [];
  for (const { index, 1: before = '', 2: whole = '', 3: scheme, 4: domain = '', 5: path } of text.matchAll(link)) {
    const start = index + before.length;
    const ahead = text.slice(Math.max(0, start - LONGEST_PART), start);
    if ((scheme ?? 'https://').length + whole.length > LONGEST || !isPossible(domain, ahead, latin)) continue;
    if (scheme !== undefined) links.push(...withScheme(whole, start, short));
    else if (!/[-_./]$/.test(before))
      links.push(...bare(domain, start, path ? whole.length - domain.length : 0, latin));
  }
  return links;
};
