import type { Finding, FormatContext, FormatWriter, QueueFinding, Severity } from '../types.ts';
import { BAND_ROWS, bandRow } from './bands.ts';
import { openPage, type Page, pad } from './page.ts';
import { printable } from './printable.ts';

const KINDS = ['error', 'warning', 'info', 'praise'] as const;
type Kind = Severity | 'praise';

interface Row {
  readonly name: string;
  readonly counts: Record<Kind, number>;
  /** Posts, or queues, it was found in. */
  places: number;
}

const total = ({ counts }: Row): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

const column = (text: string | number, width: number): string => String(text || '–').padStart(width);

const ruleTable = (page: Page, rows: readonly Row[]): readonly string[] => {
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const kinds = KINDS.filter((kind) => rows.some(({ counts }) => counts[kind] > 0));
  const widths = [...kinds, 'posts'].map((kind) => kind.length + 2);
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name}${pad(longest - name.length)}${cells.map((cell, i) => column(cell, widths[i] ?? 0)).join('')}`;
  return [
    page.paint.name(line('rule', [...kinds, 'posts'])),
    ...sorted.map((row) => line(row.name, [...kinds.map((kind) => row.counts[kind]), row.places])),
    '',
  ];
};

const bandTable = (page: Page, bands: ReadonlyMap<string, number>): readonly string[] => {
  const posts = [...bands.values()].reduce((sum, n) => sum + n, 0);
  if (posts === 0) return [];
  const rows = BAND_ROWS.flatMap((band) => {
    const n = bands.get(band) ?? 0;
    const percent = Math.round((100 * n) / posts);
    const share = percent === 0 ? '<1 %' : `${percent} %`;
    return n === 0 ? [] : [`  ${band.padEnd(19)}${column(n, 7)}${column(share, 8)}`];
  });
  return [page.paint.name(`  ${'score'.padEnd(19)}${column('posts', 7)}${column('share', 8)}`), ...rows];
};

/** Counts what was found, rule by rule, and the posts in each band; a table for people when all is done. */
export const openStatistics = (context: FormatContext): FormatWriter => {
  const page = openPage(context);
  const rows = new Map<string, Row>();
  const bands = new Map<string, number>();
  const add = (findings: readonly Pick<Finding | QueueFinding, 'rule' | 'severity' | 'polarity'>[]): string => {
    const seen = new Set<Row>();
    for (const { rule, severity, polarity } of findings) {
      const row = rows.get(rule) ?? {
        name: printable(rule),
        counts: { error: 0, warning: 0, info: 0, praise: 0 },
        places: 0,
      };
      rows.set(rule, row);
      row.counts[polarity === 'relational' ? 'praise' : severity] += 1;
      seen.add(row);
    }
    for (const row of seen) row.places += 1;
    return '';
  };
  return {
    post: ({ findings, score }) => {
      const band = bandRow(score);
      bands.set(band, (bands.get(band) ?? 0) + 1);
      return add(findings);
    },
    queue: ({ findings }) => add(findings),
    end: () => ['', ...ruleTable(page, [...rows.values()]), ...bandTable(page, bands), ''].join('\n'),
  };
};
