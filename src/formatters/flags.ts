import { aboutQueue, aboutWords } from '../engine/fingerprint.ts';
import type {
  Finding,
  FormatContext,
  Origin,
  QueueFinding,
  QueueReport,
  Report,
  Severity,
  SuppressedFinding,
} from '../types.ts';
import { legible } from './printable.ts';

/** What a post or a queue is flagged for, as formats for other programs want it: texts on one line, legible. */
export interface Flag {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion: string | null;
  /** As the user named it. */
  readonly path: string;
  /** 1-based, in the file. */
  readonly line: number;
  /** Its words in the post and in the file; null for a queue as a whole. */
  readonly words: Pick<Finding, 'start' | 'end' | 'column' | 'endLine' | 'endColumn'> | null;
  /** Which post of the file, for people: `row 2, id a7`; null where the file is the post, or a queue is meant. */
  readonly name: string | null;
  /** Names of all the posts it is about; none where the file is the post. */
  readonly posts: readonly string[];
  /** What it is known by, wherever that stands. */
  readonly about: readonly string[];
}

/** A text drawn together on one line, with all that is invisible spelled out. */
export const oneLine = (text: string): string => legible(text.replace(/[^\S ]\s*| \s+/g, ' ').trim());

/** A post of a file that holds several; null where the file is the post. */
export const nameInFile = ({ post, id }: Origin): string | null =>
  [...(post === undefined ? [] : [oneLine(post)]), ...(id === undefined ? [] : [`id ${oneLine(String(id))}`])].join(
    ', ',
  ) || null;

const textsOf = ({ rule, severity, message, suggestion }: Finding | QueueFinding) => ({
  rule: oneLine(rule),
  severity,
  message: oneLine(message),
  suggestion: suggestion === null ? null : oneLine(suggestion),
});

const isFlag = ({ polarity }: Finding): boolean => polarity === 'promotional';

const flagOf = ({ origin, text }: Report, finding: Finding): Flag => {
  const name = nameInFile(origin);
  return {
    ...textsOf(finding),
    path: origin.path,
    line: finding.line,
    words: finding,
    name,
    posts: name === null ? [] : [name],
    about: aboutWords({ origin, text }, finding),
  };
};

/** What a post is flagged for, in order of place. Praise is no flag: these formats have failures, and it is none. */
export const flagsOf = (report: Report): readonly Flag[] =>
  report.findings.filter(isFlag).map((finding) => flagOf(report, finding));

/** A flag, and by what it is hidden where it is. */
export interface AnyFlag extends Flag {
  readonly suppressed?: Pick<SuppressedFinding, 'kind' | 'reason'>;
}

/** The flags of a post and those that are hidden, in order of place. */
export const allFlagsOf = (report: Report): readonly AnyFlag[] => {
  const hidden = report.suppressed.filter(isFlag);
  if (hidden.length === 0) return flagsOf(report);
  return [...flagsOf(report), ...hidden.map((finding) => ({ ...flagOf(report, finding), suppressed: finding }))].sort(
    (a, b) => (a.words?.start ?? 0) - (b.words?.start ?? 0),
  );
};

const queueFlagOf = (finding: QueueFinding): Flag => ({
  ...textsOf(finding),
  path: finding.path,
  line: finding.line,
  words: null,
  name: null,
  posts: finding.posts.map(oneLine),
  about: aboutQueue(finding),
});

/** What a queue as a whole is flagged for. */
export const queueFlagsOf = ({ findings }: QueueReport): readonly Flag[] => findings.map(queueFlagOf);

/** The flags of a queue and those that are hidden. */
export const allQueueFlagsOf = (queue: QueueReport): readonly AnyFlag[] => [
  ...queueFlagsOf(queue),
  ...queue.suppressed.map((finding) => ({ ...queueFlagOf(finding), suppressed: finding })),
];

/** Post, message and advice on one line, for formats with one field for all of it. */
export const inOne = ({ name, message, suggestion }: Flag): string =>
  [...(name === null ? [] : [`${name}:`]), message, ...(suggestion === null ? [] : [suggestion])].join(' ');

/** A path that may go into JSON: many readers refuse half a surrogate pair. */
export const wellFormed = (path: string): string => path.replace(/\p{Cs}/gu, '\ufffd');

/** Where standard input has no name of its own. */
const STDIN = '<stdin>';

/** The path as a code host knows the file, without a leading `./`. */
export const pathInRepository = ({ fromRoot }: FormatContext, path: string): string =>
  wellFormed(path === STDIN || fromRoot === undefined ? path : fromRoot(path)).replace(/^(?:\.\/)+/, '');
