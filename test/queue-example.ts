/** Example queues of queue rules, read as posts. */
import { createLinter } from '../src/engine/linter.ts';
import { builtinRules } from '../src/engine/load-rules.ts';
import type { QueueExample } from '../src/rule-kit.ts';
import type { Author, Origin, PostSummary, RawPost, Report } from '../src/types.ts';
import { NETWORKS } from '../src/types.ts';

const FIELDS = /^(author|goal|campaign): (.*)$/;

const fieldOf = (text: string): Partial<Origin> & Pick<RawPost, 'network'> => {
  const [, key, value = ''] = FIELDS.exec(text) ?? [];
  if (key === 'author') return { author: value as Author };
  if (key !== undefined) return { [key]: value };
  if (/^\d{4}-\d\d-\d\d/.test(text)) return { time: text };
  if (text === 'reply') return { replyTo: 'example' };
  const network = NETWORKS.find((name) => name === text);
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

export const readQueue = (example: QueueExample): readonly RawPost[] =>
  (typeof example === 'string' ? example : example.queue).trim().split(/\n\s*/).map(readLine);

const linter = createLinter(await builtinRules());

/** Every post of an example linted with all rules, as a user would. */
const lintQueue = (example: QueueExample): readonly Report[] => readQueue(example).map((raw) => linter(raw, new Map()));

export const summariesOf = (example: QueueExample): readonly PostSummary[] =>
  lintQueue(example).map(({ summary }) => {
    if (summary === undefined) throw new Error('a report without a summary');
    return summary;
  });
