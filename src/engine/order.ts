import { byText } from '../text.ts';
import type { Finding } from '../types.ts';

/** Compares findings by where they begin and end, then by rule. */
export const byPlace = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end || byText(a.rule, b.rule);
