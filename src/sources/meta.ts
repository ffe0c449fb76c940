import type { Author, Origin, RawPost } from '../types.ts';
import { networkIn } from './network.ts';

/** What front matter or a row says of its post. */
export type Meta = Omit<Origin, 'path' | 'post'> & Pick<RawPost, 'network'>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const AUTHOR_WORDS: Readonly<Record<string, Author>> = {
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  company: 'organisation',
  business: 'organisation',
  brand: 'organisation',
  person: 'person',
  individual: 'person',
  nonprofit: 'nonprofit',
  'non-profit': 'nonprofit',
  charity: 'nonprofit',
  ngo: 'nonprofit',
  public: 'public',
  government: 'public',
};

const scalar = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string' && typeof value !== 'number' && value !== true) return undefined;
  return String(value).trim() || undefined;
};

const author = (value: unknown): Author | undefined => AUTHOR_WORDS[scalar(value)?.toLowerCase() ?? ''];

const id = (value: unknown): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined;

/** For each field the keys that may hold it, best first, in the spelling of `plainKey`. */
const FIELDS: { readonly [F in keyof Meta]-?: readonly [keys: readonly string[], read: (value: unknown) => Meta[F]] } =
  {
    network: [['network', 'platform', 'networks', 'platforms', 'provider', 'media'], networkIn],
    author: [['author_kind', 'author'], author],
    status: [['status'], scalar],
    channel: [['channel', 'account', 'profile'], scalar],
    time: [
      [
        'date',
        'schedule',
        'scheduled',
        'scheduled_date',
        'scheduled_at',
        'schedule_date',
        'publish_at',
        'due_at',
        'time',
      ],
      scalar,
    ],
    replyTo: [['reply', 'reply_to', 'in_reply_to', 'in_reply_to_id'], scalar],
    id: [['id'], id],
    settings: [['postlint'], (value) => value],
  };

const plainKeys = new Map<string, string>();

/** `replyTo`, `Reply-To` and `reply to` as `reply_to`. */
const plainKey = (key: string): string => {
  const known = plainKeys.get(key);
  if (known !== undefined) return known;
  const plain = key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
  // A queue has the same few keys in every row; a file made of new keys must not grow the map for ever.
  if (plainKeys.size < 500) plainKeys.set(key, plain);
  return plain;
};

type Key = { readonly field: keyof Meta; readonly rank: number };
const FIELD_OF_KEY: ReadonlyMap<string, Key> = new Map(
  Object.entries(FIELDS).flatMap(([field, [keys]]) =>
    keys.map((key, rank) => [key, { field: field as keyof Meta, rank }] as const),
  ),
);

/** The fields postlint knows in a mapping; keys and values it does not know are passed over. */
export const metaOf = (data: Readonly<Record<string, unknown>>): Meta => {
  const meta: Writable<Meta> = {};
  const ranks: Partial<Record<keyof Meta, number>> = {};
  const set = <F extends keyof Meta>(field: F, value: Meta[F], rank: number): void => {
    if (value === undefined || rank > (ranks[field] ?? Number.POSITIVE_INFINITY)) return;
    meta[field] = value;
    ranks[field] = rank;
  };
  for (const [key, value] of Object.entries(data)) {
    const known = FIELD_OF_KEY.get(plainKey(key));
    if (known !== undefined) set(known.field, FIELDS[known.field][1](value), known.rank);
  }
  return meta;
};
