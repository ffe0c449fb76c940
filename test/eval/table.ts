/** Plain text tables. */

/** Columns as wide as their widest cell; the first `left` columns are flush left, numbers flush right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], left = 1): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => (column < left ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
};

/** `0.8123` as `.812`; a dash where there is no number. */
export const fraction = (number: number, digits = 3): string =>
  Number.isFinite(number) ? number.toFixed(digits).replace(/^(-?)0\./, '$1.') : '-';

/** A share of 1 as a percentage. */
export const percent = (number: number, digits = 1): string =>
  Number.isFinite(number) ? `${(100 * number).toFixed(digits)} %` : '-';

/** With its sign, also where positive. */
export const signed = (number: number, digits = 2): string =>
  Number.isFinite(number) ? `${number < 0 ? '' : '+'}${number.toFixed(digits)}` : '-';
