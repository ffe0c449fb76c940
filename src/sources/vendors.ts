/**
 * What is particular in the files that schedulers import. Names are in the spelling of `plainKey`; whatever
 * is not here is found by the names that `columns.ts` and `meta.ts` know for every file.
 */

/** Further posts of a row: the writer's own comments below the first. */
export interface Comments {
  readonly column: string;
  /** What stands between several in one cell. */
  readonly separator?: string;
}

/** A file with a header row. */
export interface Vendor {
  readonly name: string;
  /** Columns that are all there; nobody else's file has them together. */
  readonly signature: readonly string[];
  /** Where the post stands. */
  readonly text: string;
  readonly comments?: readonly Comments[];
}

export const VENDORS: readonly Vendor[] = [
  { name: 'Buffer', signature: ['text', 'imageurl', 'postingtime'], text: 'text' },
  { name: 'Sprout Social', signature: ['messagetext', 'time24hr'], text: 'messagetext' },
  {
    name: 'Publer',
    signature: ['links', 'mediaurls', 'text'],
    text: 'text',
    comments: [{ column: 'comments', separator: '||' }],
  },
  { name: 'Publer', signature: ['links', 'mediaurls', 'message'], text: 'message' },
  { name: 'Metricool', signature: ['text', 'draft', 'pictureurl1'], text: 'text' },
  { name: 'SocialBee', signature: ['text', 'postatspecifictime'], text: 'text' },
  { name: 'HighLevel', signature: ['content', 'postatspecifictime'], text: 'content' },
  { name: 'Agorapulse', signature: ['postcontent', 'postlink'], text: 'postcontent' },
  {
    name: 'Vista Social',
    signature: ['message', 'type', 'link', 'time'],
    text: 'message',
    comments: ['comment1', 'comment2', 'comment3', 'comment4', 'comment5'].map((column) => ({ column })),
  },
  { name: 'Oktopost', signature: ['message', 'network', 'linkurl'], text: 'message' },
  { name: 'Ayrshare', signature: ['post', 'platforms', 'scheduledate'], text: 'post' },
  {
    name: 'MagicSync',
    signature: ['content', 'imageurl', 'scheduledtime'],
    text: 'content',
    comments: [{ column: 'comments', separator: ';' }],
  },
];

/** What a cell of a file without a header looks like. */
export type Look = 'moment' | 'words' | 'address' | 'number' | 'anything';

/** A file without a header row: its columns in order, by what they hold; those in brackets may be missing. */
export interface Positional {
  readonly name: string;
  /** The key of each column, in the spelling of `plainKey`. */
  readonly columns: readonly string[];
  readonly looks: readonly Look[];
  readonly fewest: number;
}

export const POSITIONALS: readonly Positional[] = [
  { name: 'Hootsuite', columns: ['scheduledat', 'text', 'link'], looks: ['moment', 'words', 'address'], fewest: 2 },
  {
    name: 'Postcron',
    columns: ['text', 'year', 'month', 'day', 'hour', 'minute', 'image', 'link'],
    looks: ['words', 'number', 'number', 'number', 'number', 'number', 'anything', 'anything'],
    fewest: 6,
  },
];
