import { type Columns, ROLES, type Role } from '../types.ts';
import { type Group, outlineOf, type RecordPart, routesOf } from './groups.ts';
import { entityText, htmlText, isHtml } from './html.ts';
import { keysIn } from './keys.ts';
import { listNames } from './list-names.ts';
import { type Located, splitAt } from './located.ts';
import type { Walk } from './record-text.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { MAX_POST, type Place, problemIn, type SourceItem, TOO_LONG, textPost } from './source.ts';
import { hasWords } from './text-names.ts';
import { loosely, type SourceData, type Value } from './value.ts';
import { type Entry, entriesIn } from './walk-records.ts';

const asShown = (located: Located, markup: Shape['markup']): Located => {
  if (markup === 'html' || (markup === 'maybe html' && isHtml(located.text))) return htmlText(located);
  return markup === 'references' ? entityText(located) : located;
};

const joined = (name: string | undefined, more: string | undefined): { name?: string } => {
  const names = [name, more].filter((each) => each !== undefined);
  return names.length === 0 ? {} : { name: names.join(', ') };
};

interface Piece {
  readonly located: Located;
  readonly meta: RecordPart['meta'];
  readonly label?: string;
  readonly part?: number;
}

/** The texts of a group that are not too long, in the order a reader meets them. */
const piecesOf = (group: Group, data: SourceData): readonly Piece[] => {
  const shown = ({ text, meta }: RecordPart): readonly Piece[] => {
    const located = asShown(data.locate(text), group.markup);
    const all = group.separator === undefined ? [located] : splitAt(located, group.separator);
    return all.filter((each) => each.text.trim() !== '').map((each) => ({ located: each, meta }));
  };
  const posts = group.parts.flatMap(shown);
  const [{ warning, comments = [], meta } = { meta: {} }] = group.parts;
  const { firstComment: _said, altText: _alt, links: _links, warning: _above, ...shared } = meta;
  const below = comments.filter(({ value }) => hasWords(value)).map((comment) => data.locate(comment));
  const count = posts.length + below.length;
  return [
    ...(warning === undefined ? [] : [{ located: data.locate(warning), meta: shared, label: 'content warning' }]),
    ...posts.map(({ located, meta: { firstComment, ...own } }, index) => ({
      located,
      meta: {
        ...own,
        ...(index === 0 && firstComment !== undefined && { firstComment }),
        ...(index === 0 && warning !== undefined && { warning: warning.value }),
      },
      ...(posts.length > 1 && { label: `part ${index + 1}` }),
      ...(count > 1 && { part: index + 1 }),
    })),
    ...below.map((located, index) => ({
      located,
      meta: shared,
      label: below.length === 1 ? 'comment' : `comment ${index + 1}`,
      part: posts.length + index + 1,
    })),
  ];
};

function* postsOf(place: Place, data: SourceData, group: Group, name: string | undefined): Iterable<SourceItem> {
  const long = group.parts.find(({ text }) => text.value.length > MAX_POST);
  if (long !== undefined) {
    yield problemIn(place.path, TOO_LONG, data.lineAt(long.text.at));
    return;
  }
  for (const { located, meta, label, part } of piecesOf(group, data)) {
    yield textPost(place, { meta, ...joined(name, label), ...(part !== undefined && { part }) }, located);
  }
}

/** Entries with the names of their posts; the only post of a file has none. */
function* named(entries: Iterable<Entry>): Iterable<readonly [Entry, string | undefined]> {
  let held: Entry[] = [];
  let count = 0;
  for (const entry of entries) {
    if ('parts' in entry) count += 1;
    if (count < 2) {
      held.push(entry);
      continue;
    }
    for (const first of held) yield [first, 'post 1'];
    held = [];
    yield [entry, `post ${count}`];
  }
  for (const only of held) yield [only, undefined];
}

const LACKING = 'this entry has no text; write it under the name that the others have, or take the entry out';
const ENDLESS = 'its aliases repeat too much; write out what they stand for';

const unmet = ({ columns, met }: Walk): readonly string[] =>
  ROLES.filter((role: Role) => columns[role] !== undefined && !met.has(role)).map(
    (role) => `"${columns[role]}" for ${role}`,
  );

/** Why a whole file has no posts, or which of the user's keys it lacks. */
const verdict = (roots: readonly Value[], walk: Walk, isNone: boolean): string | undefined => {
  const keys = listNames(keysIn(roots));
  const missing = unmet(walk);
  if (walk.left < 0) return ENDLESS;
  if (keys === '' && isNone) return 'no posts in this file';
  if (missing.length > 0) return `no key ${missing.join(' and none ')}; the keys are ${keys}`;
  return isNone ? `no key holds post text; the keys are ${keys}; name the right one with --map text=Key` : undefined;
};

const openWalk = (columns: Columns, size: number): Walk => {
  const { text, ...fields } = columns;
  const routes = routesOf(fields, loosely);
  return {
    columns,
    outlines: text === undefined ? SHAPES.map((shape) => outlineOf(shape, routes)) : [],
    routes,
    met: new Set(),
    above: new Set(),
    left: 4 * size + 10_000,
  };
};

interface Count {
  posts: number;
  lacking: number;
}

function* allPosts(place: Place, data: SourceData, walk: Walk, count: Count, base?: string): Iterable<SourceItem> {
  const entries = function* (): Iterable<Entry> {
    for (const root of data.roots) yield* entriesIn(root, walk, {}, { key: 'posts' });
  };
  for (const [entry, name] of named(entries())) {
    if ('parts' in entry) {
      count.posts += 1;
      yield* postsOf(place, data, entry, joined(base, name).name);
    } else if (!data.broken) {
      count.lacking += 1;
      yield problemIn(place.path, LACKING, data.lineAt(entry.lacking.at));
    }
  }
}

/** The posts of a data file, in order, and what keeps it from having more. */
export function* recordItems(place: Place, data: SourceData, columns: Columns): Iterable<SourceItem> {
  for (const { at, message } of data.flaws) yield problemIn(place.path, message, data.lineAt(at));
  const walk = openWalk(columns, data.size);
  const count: Count = { posts: 0, lacking: 0 };
  yield* allPosts(place, data, walk, count);
  const isNone = count.posts === 0;
  const message = isNone && (data.broken || count.lacking > 0) ? undefined : verdict(data.roots, walk, isNone);
  if (message !== undefined) yield problemIn(place.path, message, isNone ? 1 : undefined);
}

/** The posts of one row of a larger file, whose names begin with `base`. */
export const rowPosts = (place: Place, data: SourceData, columns: Columns, base: string): readonly SourceItem[] => [
  ...allPosts(place, data, openWalk(columns, data.size), { posts: 0, lacking: 0 }, base),
];
