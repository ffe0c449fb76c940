import type { Flag } from './flags.ts';

/** The first words tell a place apart; the last of a long one may still be edited. */
const COMPARED = 100;

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a with 64 bits, as 16 hexadecimal digits: names a place, guards nothing. */
const hash = (text: string): string => {
  let bits = OFFSET;
  for (const byte of new TextEncoder().encode(text)) bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * PRIME);
  return bits.toString(16).padStart(16, '0');
};

const sameHowever = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, COMPARED);

/**
 * Names each finding for life: by file, rule and words, not by line, so that it keeps its name while lines come and
 * go above it. The same words again in one file are told apart by counting, which takes a short text a finding of that
 * file; the findings of a file must come in a row.
 */
export const fingerprints = (): ((flag: Flag, path: string) => string) => {
  let file: string | undefined;
  let seen = new Map<string, number>();
  return ({ rule, about }, path) => {
    if (path !== file) {
      file = path;
      seen = new Map();
    }
    const place = hash([path, rule, ...about.map(sameHowever)].join('\0'));
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? place : hash(`${place} ${before}`);
  };
};
