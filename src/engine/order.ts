import type { Finding } from '../types.ts';

/** Compares by UTF-16 unit, so that order is the same in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Compares findings by where they begin and end, then by rule. */
export const byPlace = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end || byText(a.rule, b.rule);
