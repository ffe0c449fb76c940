import { wordSet } from '../reading.ts';

const COUNTS = wordSet(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  million few several dozen
`);

/** True for a word that counts: "two", "several", "twenty-two". @param normal Normal form of a token. */
export const isCount = (normal: string): boolean =>
  COUNTS.has(normal) || (normal.includes('-') && normal.split('-').every((part) => COUNTS.has(part)));
