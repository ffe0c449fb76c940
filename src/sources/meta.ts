import type { Origin, RawPost } from '../types.ts';
import { answered, audience, author, channel, descriptions, id, links, listed, moment, scalar } from './meta-values.ts';
import { networkIn, networksIn } from './network.ts';
import { settingsIn } from './own-settings.ts';

/** What front matter, a row or an object says of its post. */
export type Meta = Omit<Origin, 'path' | 'post' | 'part' | 'self'> & Pick<RawPost, 'network'>;

/** Fields that only make up others: a time in two halves, and whom a post is for where no one network says it. */
type Parts = { readonly day?: string; readonly clock?: string; readonly audience?: string };
type Fields = Meta & Parts;
export type Field = keyof Fields;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NETWORK_KEYS = ['network', 'platform', 'networks', 'platforms', 'provider', 'socialnetwork', 'channelservice'];

const PLACE_KEYS = [...NETWORK_KEYS, 'media', 'channel', 'socialprofile', 'profile', 'accounts', 'account'];

/** Metricool has ten columns for pictures, and ten for what they show. */
const PICTURES = Array.from({ length: 10 }, (_, index) => index + 1);
const NUMBERED_ALT = PICTURES.map((number) => `alttextpicture${number}`);

/** For each field the keys that may hold it, best first, in the spelling of `plainKey`. */
const FIELDS: { readonly [F in Field]-?: readonly [keys: readonly string[], read: (value: unknown) => Fields[F]] } = {
  network: [PLACE_KEYS, networkIn],
  networks: [PLACE_KEYS, networksIn],
  audience: [NETWORK_KEYS, audience],
  author: [['authorkind', 'author'], author],
  status: [['status'], scalar],
  channel: [['channel', 'account', 'profile', 'socialprofile', 'accounts', 'channelid', 'accountid'], channel],
  time: [
    [
      'scheduledat',
      'scheduled',
      'schedule',
      'scheduledfor',
      'scheduleddatetime',
      'publishat',
      'dueat',
      'postat',
      'sendat',
      'postatspecifictime',
      'datetime',
      'dateandtime',
    ],
    moment,
  ],
  day: [['date', 'scheduleddate', 'scheduledate', 'publishdate', 'postdate', 'postingdate'], moment],
  clock: [['time', 'time24hr', 'scheduledtime', 'scheduletime', 'publishtime', 'posttime', 'postingtime'], moment],
  replyTo: [['reply', 'replyto', 'replytourl', 'inreplyto', 'inreplytoid'], answered],
  id: [['id'], id],
  settings: [['postlint', 'lintignore'], settingsIn],
  firstComment: [['firstcomment', 'firstcommenttext', 'followupcomment'], scalar],
  altText: [['alttext', 'alttexts', 'alt', 'imagealt', 'imagealttext', ...NUMBERED_ALT], descriptions],
  warning: [['contentwarning', 'spoilertext', 'cw'], scalar],
  links: [['link', 'links', 'linkurl', 'postlink'], links],
  campaign: [['campaign', 'campaignname', 'utmcampaign'], scalar],
  goal: [['goal', 'goals', 'objective', 'objectives', 'kpi', 'kpis', 'successmetric', 'targetmetric'], listed],
};

const plainKeys = new Map<string, string>();

/** `replyTo`, `Reply-To` and `reply to (optional)` as `replyto`. */
export const plainKey = (key: string): string => {
  const known = plainKeys.get(key);
  if (known !== undefined) return known;
  const plain = key
    .toLowerCase()
    .replace(/\s\(.*\)\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  // A queue has the same few keys in every row; a file made of new keys must not grow the map for ever.
  if (plainKeys.size < 500) plainKeys.set(key, plain);
  return plain;
};

type Key = { readonly field: Field; readonly rank: number };
const FIELDS_OF_KEY = new Map<string, readonly Key[]>();
for (const [field, [keys]] of Object.entries(FIELDS)) {
  for (const [rank, key] of keys.entries()) {
    FIELDS_OF_KEY.set(key, [...(FIELDS_OF_KEY.get(key) ?? []), { field: field as Field, rank }]);
  }
}

/** The fields that a key, in the spelling of `plainKey`, may tell. */
export const fieldsOf = (key: string): readonly Field[] => FIELDS_OF_KEY.get(key)?.map(({ field }) => field) ?? [];

/** True for the key of a post's own settings. */
export const isSettings = (key: string): boolean => fieldsOf(plainKey(key)).includes('settings');

/** The field's own key, which outranks the others. */
export const keyOf = (field: Field): string => FIELDS[field][0][0] ?? field;

const wholeTime = (time: string | undefined, { day, clock }: Parts): string | undefined => {
  if (time !== undefined || day === undefined || clock === undefined) return time ?? day ?? clock;
  return /\d:\d\d/.test(day) ? day : `${day} ${clock}`;
};

/** What is said of a post and holds for what stands above and below it, too. */
export const sharedIn = ({
  firstComment: _said,
  altText: _alt,
  links: _links,
  warning: _above,
  ...shared
}: Meta): Meta => shared;

const PARTS: ReadonlySet<Field> = new Set(['day', 'clock', 'audience']);

/** Pictures and films, which make a post of a row without words; in the spelling of `plainKey`. */
export const isMedia = (name: string): boolean => /image|picture|photo|video|media|gif|attachment/.test(name);

const FILM = /\.(?:mp4|m4v|mov|webm|avi|mkv)\b/i;

/** True where a picture hangs on a post; `embed` is what Bluesky calls it. */
const hasPicture = (data: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(data).some(([key, value]) => {
    const plain = plainKey(key);
    const isThere = Array.isArray(value) ? value.length > 0 : typeof value === 'object' || scalar(value) !== undefined;
    const isPicture = (isMedia(plain) || plain === 'embed') && !/^alt|alt(?:text)?$/.test(plain);
    return isPicture && value !== null && isThere && !FILM.test(String(value));
  });

/** Descriptions that have a key for each picture: of those pictures that are there, and all that are not blank. */
const numberedAlts = (data: Readonly<Record<string, unknown>>): readonly string[] => {
  const values = new Map(Object.entries(data).map(([key, value]) => [plainKey(key), value]));
  return PICTURES.flatMap((number) => {
    const key = `alttextpicture${number}`;
    const picture = `pictureurl${number}`;
    const words = scalar(values.get(key)) ?? '';
    const isMeant = words !== '' || (values.has(key) && hasPicture({ [picture]: values.get(picture) }));
    return isMeant ? [words] : [];
  });
};

const DESCRIBES: ReadonlySet<string> = new Set([...FIELDS.altText[0], 'description']);

/** Descriptions that stand at the pictures themselves: `media: [{ file, alt }]`. */
const altsAtPictures = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(data).flatMap(([key, value]) => {
    if (!Array.isArray(value) || !isMedia(plainKey(key))) return [];
    return value.flatMap((picture: unknown) => {
      if (typeof picture !== 'object' || picture === null) return [];
      const words = Object.entries(picture).find(([name]) => DESCRIBES.has(plainKey(name)));
      return words === undefined ? [] : [scalar(words[1]) ?? ''];
    });
  });

/** The fields postlint knows in a mapping; keys and values it does not know are passed over. */
export const metaOf = (data: Readonly<Record<string, unknown>>): Meta => {
  const found: Writable<Fields> = {};
  const parts: Writable<Fields> = {};
  const ranks: Partial<Record<Field, number>> = {};
  const set = <F extends Field>(field: F, value: Fields[F], rank: number): void => {
    if (value === undefined || rank >= (ranks[field] ?? Number.POSITIVE_INFINITY)) return;
    const whole = PARTS.has(field) ? parts : found;
    whole[field] = value;
    ranks[field] = rank;
  };
  for (const [key, value] of Object.entries(data)) {
    for (const { field, rank } of FIELDS_OF_KEY.get(plainKey(key)) ?? []) set(field, FIELDS[field][1](value), rank);
  }
  const time = wholeTime(found.time, parts);
  const channel = found.channel ?? parts.audience;
  if (time !== undefined) found.time = time;
  if (channel !== undefined) found.channel = channel;
  const alts = found.altText === undefined ? altsAtPictures(data) : numberedAlts(data);
  if (alts.length > 0) found.altText = alts;
  if (found.altText?.every((words) => words === '') && !hasPicture(data)) delete found.altText;
  return found;
};
