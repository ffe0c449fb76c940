import type { Config } from '../config/config.ts';
import { RANK } from '../formatters/ranked.ts';
import type { Finding, QueueReport, Report, Totals } from '../types.ts';
import type { LintOptions } from './options.ts';

/** What makes a run fail. */
export type Limits = Pick<Config, 'failOn' | 'minScore' | 'maxWarnings'>;

/** The counting of one run. */
export interface Tally {
  add(report: Report): void;
  /** The posts of the queue have been added; this counts what was found in the whole. */
  addQueue(report: QueueReport): void;
  totals(): Totals;
  /** Why the run fails beyond findings that are printed anyway; empty where no limit is broken. */
  broken(): readonly string[];
  /** True where findings or limits make it fail. */
  failed(): boolean;
}

const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** Counts reports and holds them against the limits; praise never fails a run. */
export const tally = (
  { failOn, minScore, maxWarnings }: Limits,
  { quiet = false }: Pick<LintOptions, 'quiet'>,
): Tally => {
  const totals = { posts: 0, errors: 0, warnings: 0, infos: 0, strengths: 0, notScored: 0, suppressed: 0 };
  let failing = 0;
  let unseen = 0;
  let low = 0;

  const addFinding = ({ polarity, severity }: Pick<Finding, 'polarity' | 'severity'>): void => {
    if (polarity === 'relational') {
      totals.strengths += 1;
      return;
    }
    totals[`${severity}s`] += 1;
    if (RANK[severity] < RANK[failOn]) return;
    failing += 1;
    if (quiet && severity !== 'error') unseen += 1;
  };
  const broken = (): readonly string[] => {
    const reasons: string[] = [];
    if (unseen > 0) reasons.push(`${counted(unseen, 'finding')} hidden by --quiet; --fail-on ${failOn} allows none`);
    if (low > 0) reasons.push(`${counted(low, 'post')} below the lowest score allowed, ${minScore}`);
    if (maxWarnings !== null && totals.warnings > maxWarnings) {
      reasons.push(`${counted(totals.warnings, 'warning')}; at most ${maxWarnings} allowed`);
    }
    return reasons;
  };

  return {
    add: ({ findings, suppressed, score }) => {
      totals.posts += 1;
      totals.suppressed += suppressed.length;
      for (const finding of findings) addFinding(finding);
      if (score.value === null) totals.notScored += 1;
      else if (minScore !== null && score.value < minScore) low += 1;
    },
    addQueue: ({ findings, suppressed }) => {
      totals.suppressed += suppressed.length;
      for (const finding of findings) addFinding(finding);
    },
    totals: () => ({ ...totals }),
    broken,
    failed: () => failing > 0 || broken().length > 0,
  };
};
