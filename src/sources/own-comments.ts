/**
 * Whose words stand under `comments`. Schedulers keep there what the writer posts below the post; a plan keeps
 * what colleagues say of a draft, and an export what readers said or how many did. Where the file does not tell,
 * they are taken for somebody else's: words that are never posted must not be scored.
 */
import { fieldsOf, isMedia, plainKey } from './meta.ts';
import type { Header } from './text-columns.ts';
import { hasWords, TEXT_NAMES } from './text-names.ts';
import { parseTime } from './time.ts';
import type { MapValue, TextValue, Value } from './value.ts';
import type { Comments } from './vendors.ts';

/** What a comment is called beside its post: its number only where there are several. @param index 0-based. */
export const commentLabel = (index: number, count: number): string =>
  count === 1 ? 'comment' : `comment ${index + 1}`;

type Name = 'publer' | 'numbered' | 'bare';

const nameOf = (name: string): Name | undefined => {
  const plain = plainKey(name);
  if (/^comment[1-9]$/.test(plain)) return 'numbered';
  if (plain === 'comments' && /\(s\)\s*$/i.test(name)) return 'publer';
  return plain === 'comment' || plain === 'comments' ? 'bare' : undefined;
};

/** Somebody looks through the drafts, or readers have been counted. */
const OTHERS =
  /^(?:owner|assignee|assignedto|responsible|review(?:er|ers|ed|edby)?|approv(?:er|ers|al|ed|edby)|editor|writer|copywriter|designer|feedback|notes?|remarks?|(?:likes?|shares?|views?|impressions?|reach|engagements?|reactions?|retweets?|reposts?|saves?|clicks?|favou?rites?|plays?|upvotes?)(?:counts?|rate)?|score)$/;
const STATE = /^(?:status|state|stage)$/;

const isOwn = (name: string, all: readonly string[], isTimed: boolean): boolean => {
  const kind = nameOf(name);
  if (kind === undefined || kind === 'publer') return kind !== undefined;
  const plain = all.map(plainKey);
  if (plain.some((other) => OTHERS.test(other))) return false;
  return kind === 'numbered' || (isTimed && !plain.some((other) => STATE.test(other)));
};

/** A date with a time of day in one place, as programs want it; people who plan keep to the day. */
const isMoment = (time: string): boolean =>
  (/\d[:.h]\d\d|\d\s*[ap]\.?m\b/i.test(time) || /^\s*\d+\s*$/.test(time)) && parseTime(time) !== undefined;

/** How many there are. */
const COUNT = /^\s*\d[\d.,\s]*[km]?\s*$/i;
/** Whether there may be any. */
const SWITCH = /^\s*(?:on|off|yes|no|true|false|enabled?|disabled?|open|closed|allow(?:ed)?|none|n\/?a)\s*$/i;

const isSaid = (text: string): boolean => hasWords(text) && !SWITCH.test(text) && !COUNT.test(text);

const TIMES: ReadonlySet<string> = new Set(['time', 'day', 'clock']);
/** True for a key that tells when a post goes out. */
const tellsTime = (key: string): boolean => fieldsOf(key).some((field) => TIMES.has(field));

type Column = Omit<Comments, 'column'> & { readonly column: number };

/**
 * The columns with the writer's own comments, in their order.
 * @param fields The columns that tell something of the post.
 */
export const ownCommentColumns = (
  { names, sample }: Header,
  fields: readonly { readonly column: number; readonly key: string }[],
): readonly Column[] => {
  const filled = (column: number) => sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
  const isTimed = fields.some(({ column, key }) => tellsTime(key) && filled(column).some(isMoment));
  return names.flatMap((name, column) => {
    if (!isOwn(name, names, isTimed)) return [];
    const cells = filled(column);
    if (!cells.some(isSaid) || cells.some((cell) => COUNT.test(cell))) return [];
    return nameOf(name) === 'publer' ? [{ column, separator: '||' }] : [{ column }];
  });
};

/** The text of a comment that says nothing of who wrote it. */
const textAlone = (value: Value): TextValue | undefined => {
  if (value.kind !== 'map') return value.kind === 'text' ? value : undefined;
  const isText = (key: string): boolean => key === 'comment' || TEXT_NAMES.includes(key);
  const entries = [...value.entries].map(([key, each]) => [plainKey(key), each] as const);
  const isAlone = entries.every(([key]) => isText(key) || isMedia(key) || /^(?:alt|link|delay)/.test(key));
  const text = entries.find(([key, { kind }]) => isText(key) && kind === 'text')?.[1];
  return isAlone && text?.kind === 'text' ? text : undefined;
};

/** The writer's own comments beside the text of a post that goes out at `time`. */
export const ownCommentsIn = ({ entries }: MapValue, time: string | undefined): readonly TextValue[] => {
  const names = [...entries.keys()];
  const isTimed = time !== undefined && isMoment(time);
  return [...entries].flatMap(([name, value]) => {
    if (!isOwn(name, names, isTimed)) return [];
    const texts = (value.kind === 'list' ? value.items : [value]).map(textAlone);
    const own = texts.filter((text) => text !== undefined);
    return own.length === texts.length ? own.filter(({ value: said }) => isSaid(said)) : [];
  });
};
