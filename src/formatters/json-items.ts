import { safeJson } from './report-json.ts';

/** Writes the items of one JSON list, one a line, with the commas between them. */
export const jsonItems = (): ((items: readonly unknown[]) => string) => {
  let separator = '\n';
  return (items) =>
    items
      .map((item) => {
        const line = separator + safeJson(item);
        separator = ',\n';
        return line;
      })
      .join('');
};
