import type { Finding, QueueFinding, Report } from '../types.ts';

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

/** What a finding is known by wherever it stands: the input's own id of the post, and the words. */
export const aboutWords = ({ origin, text }: Pick<Report, 'origin' | 'text'>, { start, end }: Finding) => [
  String(origin.id ?? ''),
  text.slice(start, end),
];

/** What a finding on a queue is known by: its kind. Rows come and go, and with them the names of its posts. */
export const aboutQueue = ({ messageId }: QueueFinding) => [messageId];

/** Something found, as far as it has to be known again. */
export interface Known {
  readonly rule: string;
  readonly about: readonly string[];
}

/**
 * Names a finding for life: by file, rule and words, not by line, so that it keeps its name while lines come and go
 * above it. The same words again in one file have the same name.
 */
export const fingerprint = ({ rule, about }: Known, path: string): string =>
  hash([path, rule, ...about.map(sameHowever)].join('\0'));

/**
 * Fingerprints that tell the same words in one file apart by counting, which takes a short text a finding of that
 * file; the findings of a file must come in a row.
 */
export const uniqueFingerprints = (): ((known: Known, path: string) => string) => {
  let file: string | undefined;
  let seen = new Map<string, number>();
  return (known, path) => {
    if (path !== file) {
      file = path;
      seen = new Map();
    }
    const place = fingerprint(known, path);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? place : hash(`${place} ${before}`);
  };
};
