import type { Report } from '../types.ts';

/** Severities, and when a run fails at all, by how bad they are. */
export const RANK = { info: 0, warning: 1, error: 2, never: 3 } as const;

/** A post with something to flag, and how bad it is. */
export interface Ranked {
  readonly report: Report;
  /** The greater, the worse; compared number by number. */
  readonly rank: readonly number[];
}

/** How bad a post is; null where there is nothing to flag. */
export const ranked = (report: Report): Ranked | null => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { polarity, severity } of report.findings) if (polarity === 'promotional') counts[severity] += 1;
  const { error, warning, info } = counts;
  if (error + warning + info === 0) return null;
  return { report, rank: [error, warning, 100 - (report.score.value ?? 100), info] };
};

/** The worse first. */
export const worse = (a: Ranked, b: Ranked): number => {
  const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
  return at < 0 ? 0 : (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
};
