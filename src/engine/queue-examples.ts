/** Example queues of queue rules, read as posts. */
import type { QueueExample } from '../rule-kit.ts';
import { type Author, NETWORKS, type Origin, type PostSummary, type RawPost } from '../types.ts';
import type { Linter } from './linter.ts';

const FIELDS = /^(author|goal|campaign): (.*)$/;

/** A name such as `deals`; with a sentence or a date in it, it is a post whose line ran into the next one. */
const CHANNEL = /^(?!.*(?:[.!?…] |\d{4}-\d\d-\d\d)).{1,30}$/;

const fieldOf = (text: string): Partial<Origin> & Pick<RawPost, 'network'> => {
  const [, key, value = ''] = FIELDS.exec(text) ?? [];
  if (key === 'author') return { author: value as Author };
  if (key !== undefined) return { [key]: value };
  if (/^\d{4}-\d\d-\d\d/.test(text)) return { time: text };
  if (text === 'reply') return { replyTo: 'example' };
  const network = NETWORKS.find((name) => name === text);
  if (!CHANNEL.test(text)) throw new Error(`"${text}" is no field of an example queue; write one post a line`);
  return network === undefined ? { channel: text } : { network };
};

/** One line of an example: fields parted by ` | `, then the post. */
const readLine = (line: string, index: number): RawPost => {
  const parts = line.split(' | ');
  const text = parts.pop() ?? '';
  const { network, ...origin } = Object.assign({}, ...parts.map(fieldOf)) as ReturnType<typeof fieldOf>;
  return {
    text,
    anchors: [{ start: 0, line: index + 2, column: 1 }],
    ...(network !== undefined && { network }),
    origin: { path: 'queue.csv', post: `row ${index + 2}`, ...origin },
  };
};

/** The posts of an example, one a line. */
export const queueText = (example: QueueExample): string =>
  (typeof example === 'string' ? example : example.queue).trim();

/** The example as posts of a table, the first in row 2. Throws for a line of two posts. */
export const readQueue = (example: QueueExample): readonly RawPost[] => queueText(example).split(/\n\s*/).map(readLine);

/** What is kept of each post of an example, linted with all rules for posts as a user's would be. */
export const summariesOf = (example: QueueExample, lint: Linter): readonly PostSummary[] =>
  readQueue(example).flatMap((raw) => lint(raw, new Map()).summary ?? []);
