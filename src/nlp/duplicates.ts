/**
 * Posts of nearly the same words, in time linear in their number: MinHash signatures, cut into bands whose
 * equals meet in a bucket (locality-sensitive hashing), and natural's Dice for each pair that met.
 */
import dice from 'natural/lib/natural/distance/dice_coefficient.js';

/** Letters that are compared; what follows is the same in posts that begin alike. */
const LONGEST = 400;
/** Below this a text is "Thanks, fixed!", which anybody may say twice. Source: rules card. */
const SHORTEST = 20;
const SHINGLE = 4;

/**
 * Dice of letter pairs from which two posts are the same text, and from which they are one template filled
 * in twice. Measured on 163,000 pairs of one account's posts each: they stand where four-letter shingles
 * have a Jaccard of 0.8 and 0.5, from which on every pair a person read was the same message.
 */
export const SAME = 0.93;
export const TEMPLATE = 0.82;

const BANDS = 20;
const ROWS = 3;
const HASHES = BANDS * ROWS;
/** Equal hashes of two signatures below which Dice would be in vain: it stands far below what a template has. */
const WORTH_A_LOOK = 0.25 * HASHES;
/** Posts that wait in a bucket; more would make a bucket of look-alikes quadratic. */
const WAITING = 4;

/** The first letters and digits of a text, in small letters, without addresses, handles and marks. */
export const lettersOf = (text: string): string =>
  text
    .slice(0, 3 * LONGEST)
    .toLowerCase()
    .replace(/(?:https?:\/\/|www\.)\S+|@[\p{L}\p{N}_.-]+/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** Odd factors, one a hash function, from a fixed seed so that every run finds the same. */
const FACTORS = Uint32Array.from({ length: HASHES }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1);

const mixed = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return spread ^ (spread >>> 15);
};

const signatureOf = (letters: string): Uint32Array => {
  const lowest = new Uint32Array(HASHES).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) {
    let shingle = 0;
    for (let i = at; i < at + SHINGLE; i += 1) shingle = Math.imul(shingle, 31) + letters.charCodeAt(i);
    const hash = mixed(shingle);
    for (let i = 0; i < HASHES; i += 1) {
      const product = Math.imul(hash, FACTORS[i] as number);
      const value = (product ^ (product >>> 13)) >>> 0;
      if (value < (lowest[i] as number)) lowest[i] = value;
    }
  }
  return lowest;
};

const bandKey = (signature: Uint32Array, band: number): string =>
  `${band}.${signature[band * ROWS]}.${signature[band * ROWS + 1]}.${signature[band * ROWS + 2]}`;

const agreement = (a: Uint32Array, b: Uint32Array): number => {
  let equal = 0;
  for (let i = 0; i < HASHES; i += 1) if (a[i] === b[i]) equal += 1;
  return equal;
};

/** A group, told by its first text. */
interface Family {
  readonly letters: string;
  readonly signature: Uint32Array;
  readonly members: number[];
  share: number;
}

/** Texts that belong together. */
export interface Duplicates {
  /** Indices of the texts given, in order. */
  readonly members: readonly number[];
  /** Dice of the first and the least like it. */
  readonly share: number;
}

const ALL_BANDS = Array.from({ length: BANDS }, (_, band) => band);

/**
 * Groups of at least two texts, as `lettersOf` gives them, that are like the first of their group. Short
 * texts belong to none.
 * @param onCompare Called for every pair that is looked at.
 */
export const duplicates = (texts: readonly string[], onCompare: () => void = () => {}): readonly Duplicates[] => {
  const families: Family[] = [];
  const exact = new Map<string, Family>();
  const buckets = new Map<string, Family[]>();

  const likeness = (family: Family, letters: string, signature: Uint32Array): number => {
    onCompare();
    return agreement(family.signature, signature) < WORTH_A_LOOK ? 0 : dice(family.letters, letters);
  };
  const nearestTo = (letters: string, signature: Uint32Array, keys: readonly string[]) => {
    const met = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
    let best: { readonly family: Family; readonly share: number } | undefined;
    for (const family of met) {
      const share = likeness(family, letters, signature);
      if (share >= TEMPLATE && share > (best?.share ?? 0)) best = { family, share };
    }
    return best;
  };
  const found = (letters: string, index: number): Family => {
    const signature = signatureOf(letters);
    const keys = ALL_BANDS.map((band) => bandKey(signature, band));
    const near = nearestTo(letters, signature, keys);
    if (near) {
      near.family.members.push(index);
      near.family.share = Math.min(near.family.share, near.share);
      return near.family;
    }
    const family: Family = { letters, signature, members: [index], share: 1 };
    families.push(family);
    for (const key of keys) buckets.set(key, [family, ...(buckets.get(key) ?? [])].slice(0, WAITING));
    return family;
  };

  for (const [index, letters] of texts.entries()) {
    if (letters.length < SHORTEST) continue;
    const same = exact.get(letters);
    if (same) same.members.push(index);
    else exact.set(letters, found(letters, index));
  }
  return families.filter(({ members }) => members.length > 1).map(({ members, share }) => ({ members, share }));
};
