import type { Role } from '../types.ts';
import { type Field, fieldsOf, isMedia, keyOf, plainKey } from './meta.ts';
import { ownCommentColumns } from './own-comments.ts';
import { type Header, type Places, switchesIn, type TextColumn, textsIn, vendorOf } from './text-columns.ts';
import type { Comments } from './vendors.ts';

/** What the columns of a file hold, by their 0-based index. */
export interface Layout {
  readonly names: readonly string[];
  /** Cells that every row has. */
  readonly fewest: number;
  /** Each is a post of its own. */
  readonly texts: readonly TextColumn[];
  readonly comments: readonly (Omit<Comments, 'column'> & { readonly column: number })[];
  /** What `metaOf` reads, by key. */
  readonly fields: readonly { readonly column: number; readonly key: string }[];
  /** Columns that say yes where a row goes to their network. */
  readonly switches: readonly number[];
  readonly media: readonly number[];
  /** Names that stand there twice and matter. */
  readonly doubles: readonly { readonly name: string; readonly first: number; readonly second: number }[];
}

/** What is told by the user's own columns needs no other to tell it. */
const fieldsIn = (places: Places, columns: ReadonlyMap<Role, number>, texts: Layout['texts']): Layout['fields'] => {
  const mapped = [...columns].flatMap(([role, column]) => (role === 'text' ? [] : [{ column, key: keyOf(role) }]));
  const told = new Set<Field>([...columns.keys()].filter((role) => role !== 'text'));
  if (told.has('time')) told.add('day').add('clock');
  if (told.has('channel')) told.add('audience');
  const named = [...places].flatMap(([key, column]) => {
    const fields = fieldsOf(key);
    const isTold = fields.every((field) => told.has(field)) || mapped.some((field) => field.key === key);
    return isTold || texts.some((text) => text.column === column) ? [] : [{ column, key }];
  });
  return [...mapped, ...named];
};

const commentsIn = (
  header: Header,
  places: Places,
  { texts, fields }: Pick<Layout, 'texts' | 'fields'>,
  mapped: number | undefined,
): Layout['comments'] => {
  const first = [...places].filter(([name]) => fieldsOf(name).includes('firstComment')).map(([, column]) => column);
  const named = vendorOf(header.names)?.comments?.flatMap(({ column: name, ...comments }) => {
    const column = places.get(name);
    return column === undefined ? [] : [{ ...comments, column }];
  });
  const own = (mapped === undefined ? first : [mapped]).map((column) => ({ column }));
  const taken = new Set([...texts, ...own].map(({ column }) => column));
  const further = named ?? ownCommentColumns(header, fields);
  return [...own, ...further.filter(({ column }) => !taken.has(column))];
};

const firstPlaces = (plain: readonly string[]): Places => {
  const places = new Map<string, number>();
  plain.forEach((name, column) => {
    if (name !== '' && !places.has(name)) places.set(name, column);
  });
  return places;
};

const doublesIn = (header: Header, plain: readonly string[], places: Places, used: readonly number[]) => {
  const matters = new Set(used);
  return plain.flatMap((name, second) => {
    const first = places.get(name) ?? second;
    return first < second && matters.has(first) ? [{ name: header.names[second]?.trim() ?? '', first, second }] : [];
  });
};

/** What the columns below a header hold; `columns` are those the user named, by index. `texts` is empty where none holds posts. */
export const layoutOf = (header: Header, columns: ReadonlyMap<Role, number>): Layout => {
  const plain = header.names.map(plainKey);
  const places = firstPlaces(plain);
  const mapped = columns.get('text');
  const texts = mapped === undefined ? textsIn(header, plain, places) : [{ column: mapped }];
  const fields = fieldsIn(places, columns, texts);
  const comments = commentsIn(header, places, { texts, fields }, columns.get('firstComment'));
  const used = [...texts, ...fields, ...comments].map(({ column }) => column);
  return {
    names: header.names,
    fewest: header.names.findLastIndex((name) => name.trim() !== '') + 1,
    texts,
    comments,
    fields,
    switches: columns.has('network') ? [] : switchesIn(header),
    media: [...plain.keys()].filter((column) => isMedia(plain[column] ?? '')),
    doubles: doublesIn(header, plain, places, used),
  };
};
