/** Findings that are known and accepted: each is hidden as often as it is known. */
import { byText, opening } from '../text.ts';
import type { QueueReport, Report } from '../types.ts';
import { aboutQueue, aboutWords, fingerprint, type Known } from './fingerprint.ts';
import { hide } from './suppress.ts';

/** A finding that a baseline knows, whatever its line. */
export interface KnownFinding {
  readonly rule: string;
  /** Its words, for people. */
  readonly words: string;
  readonly fingerprint: string;
  /** How many times it stands in its file; at least 1. */
  readonly count: number;
}

/** By file, as the baseline names it. */
export type KnownFindings = ReadonlyMap<string, readonly KnownFinding[]>;

/** Moves what is known from the findings of a report to its `suppressed`. */
export interface Baseline {
  hide(report: Report): Report;
  hideInQueue(report: QueueReport): QueueReport;
}

const LONGEST_WORDS = 60;

const WHY = { kind: 'baseline', reason: null } as const;

/** What is known of one file, by fingerprint. */
type OfFile = Map<string, KnownFinding>;

/**
 * @param enter To be told of each file a report is about, though nothing be found in it.
 * @param takes Told of each finding; true where it is known. Praise is not asked about, as nothing hangs on it.
 */
const hiding = (
  enter: (path: string) => OfFile,
  takes: (file: OfFile, name: string, rule: string, words: string) => boolean,
): Baseline => {
  // The file stands beside the fingerprint, not in it.
  const nameOf = (known: Known): string => fingerprint(known, '');
  return {
    hide: (report) => {
      const file = enter(report.origin.path);
      return hide(report, (finding) => {
        const about = aboutWords(report, finding);
        const isKnown =
          finding.polarity === 'promotional' &&
          takes(file, nameOf({ rule: finding.rule, about }), finding.rule, about.at(-1) ?? '');
        return isKnown ? WHY : undefined;
      });
    },
    hideInQueue: (report) =>
      hide(report, (finding) => {
        const { path, rule, message } = finding;
        return takes(enter(path), nameOf({ rule, about: aboutQueue(finding) }), rule, message) ? WHY : undefined;
      }),
  };
};

type Counts = ReadonlyMap<string, OfFile>;

const byOrder = (a: KnownFinding, b: KnownFinding): number =>
  byText(a.rule, b.rule) || byText(a.words, b.words) || byText(a.fingerprint, b.fingerprint);

const sorted = (counts: Counts): KnownFindings =>
  new Map(
    [...counts]
      .sort(([a], [b]) => byText(a, b))
      .map(([file, each]) => [file, [...each.values()].filter(({ count }) => count > 0).sort(byOrder)]),
  );

/**
 * Hides each known finding as often as it is known: of the same words in a file, the first.
 * @param fileOf A path as the baseline names it.
 */
export const applyBaseline = (known: KnownFindings, fileOf: (path: string) => string) => {
  const left = new Map<string, OfFile>();
  const enter = (path: string): OfFile => {
    const file = fileOf(path);
    const counts = left.get(file) ?? new Map((known.get(file) ?? []).map((each) => [each.fingerprint, each]));
    left.set(file, counts);
    return counts;
  };
  const hidden = hiding(enter, (counts, name) => {
    const before = counts.get(name);
    if (before === undefined || before.count === 0) return false;
    counts.set(name, { ...before, count: before.count - 1 });
    return true;
  });
  return {
    ...hidden,
    /** What it knows of the files it has seen and did not meet, each with how often it did not. */
    gone: (): KnownFindings => sorted(left),
  };
};

/** Hides every finding and writes it down. */
export const recordBaseline = (fileOf: (path: string) => string) => {
  const found = new Map<string, OfFile>();
  const enter = (path: string): OfFile => {
    const counts = found.get(fileOf(path)) ?? new Map<string, KnownFinding>();
    found.set(fileOf(path), counts);
    return counts;
  };
  const hidden = hiding(enter, (counts, name, rule, words) => {
    const { count } = counts.get(name) ?? { count: 0 };
    counts.set(name, { rule, words: opening(words, LONGEST_WORDS), fingerprint: name, count: count + 1 });
    return true;
  });
  return {
    ...hidden,
    /** What there is in each file that was linted, those with nothing among them. */
    found: (): KnownFindings => sorted(found),
  };
};

/** What of the old a new baseline keeps, because this run cannot know better. */
export interface Keeps {
  /** True for files that are still there, though not linted. */
  readonly file: (file: string) => boolean;
  /** True for files of which something could not be read. */
  readonly unread: (file: string) => boolean;
  /** True for rules that did not run. */
  readonly rule: (rule: string) => boolean;
}

/** What is known after a run that found this, sorted; nothing is lost that the run did not look at. */
export const renewed = (old: KnownFindings, found: KnownFindings, keeps: Keeps): KnownFindings => {
  const counts = new Map<string, OfFile>();
  const add = (file: string, each: KnownFinding): void => {
    const known = counts.get(file) ?? new Map<string, KnownFinding>();
    const count = Math.max(each.count, known.get(each.fingerprint)?.count ?? 0);
    counts.set(file, known.set(each.fingerprint, { ...each, count }));
  };
  for (const [file, all] of old) {
    const isKept = found.has(file) ? keeps.unread(file) : keeps.file(file);
    for (const each of all) if (isKept || (found.has(file) && keeps.rule(each.rule))) add(file, each);
  }
  for (const [file, all] of found) for (const each of all) add(file, each);
  return sorted(counts);
};
