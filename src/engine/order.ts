/** Compares by UTF-16 unit, so that order is the same in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
