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
/** Groups of a bucket that are looked at, newest first; more would make a bucket of look-alikes quadratic. */
const LOOKED_AT = 4;

/** The first letters and digits of a text, in small letters, without addresses, handles and marks. */
export const lettersOf = (text: string): string =>
  text
    .slice(0, 3 * LONGEST)
    .toLowerCase()
    .replace(/(?:https?:\/\/|www\.)\S+|@[\p{L}\p{N}_.-]+/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 15), 0x2c1b3c6d);
  return twice ^ (twice >>> 16);
};

/** Another seed, for the second of two hashes from which all others are made. */
const SECOND = 0x9e3779b1;

/** The lowest value of each hash function over all shingles; the functions are fixed, so that every run finds the same. */
const sign = (letters: string, lowest: Uint32Array): void => {
  lowest.fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) {
    let shingle = 0;
    for (let i = at; i < at + SHINGLE; i += 1) shingle = Math.imul(shingle, 31) + letters.charCodeAt(i);
    let value = mixed(shingle);
    const step = mixed(shingle ^ SECOND) | 1;
    for (let i = 0; i < HASHES; i += 1) {
      value = (value + step) | 0;
      if (value >>> 0 < (lowest[i] as number)) lowest[i] = value;
    }
  }
};

const agreement = (a: Uint32Array, b: Uint32Array): number => {
  let equal = 0;
  for (let i = 0; i < HASHES; i += 1) if (a[i] === b[i]) equal += 1;
  return equal;
};

/** Which group comes first in each bucket, and which after it. */
interface Buckets {
  /** The groups that share a bucket with the signature, newest first in each, at most `LOOKED_AT` of a bucket. */
  meet(signature: Uint32Array): ReadonlySet<number>;
  put(signature: Uint32Array, group: number): void;
}

/** Two numbers an entry and no objects: a queue of 100,000 posts fills two million entries. */
const openBuckets = (size: number): Buckets => {
  const width = 2 ** Math.ceil(Math.log2(2 * size + 1));
  // Groups are counted from 1 here; 0 is nobody.
  const newest = new Int32Array(BANDS * width);
  const older = new Int32Array(BANDS * (size + 1));
  /** That two bands share a bucket by chance costs a look and no more. */
  const bucketOf = (signature: Uint32Array, band: number): number => {
    let key = band;
    for (let row = 0; row < ROWS; row += 1) key = mixed(Math.imul(key, 31) ^ (signature[band * ROWS + row] as number));
    return band * width + (key & (width - 1));
  };
  return {
    meet: (signature) => {
      const met = new Set<number>();
      for (let band = 0; band < BANDS; band += 1) {
        let group = newest[bucketOf(signature, band)] as number;
        for (let looked = 0; group > 0 && looked < LOOKED_AT; looked += 1) {
          met.add(group - 1);
          group = older[BANDS * group + band] as number;
        }
      }
      return met;
    },
    put: (signature, group) => {
      for (let band = 0; band < BANDS; band += 1) {
        const bucket = bucketOf(signature, band);
        older[BANDS * (group + 1) + band] = newest[bucket] as number;
        newest[bucket] = group + 1;
      }
    },
  };
};

/** Texts that belong together. */
export interface Duplicates {
  /** Indices of the texts given, in order. */
  readonly members: readonly number[];
  /** Dice of the first and the least like it. */
  readonly share: number;
}

interface Group {
  /** Of its first text, by which others are told to belong to it. */
  readonly letters: string;
  readonly members: number[];
  share: number;
}

/**
 * Groups of at least two texts, as `lettersOf` gives them, that are like the first of their group. Short
 * texts belong to none.
 * @param onCompare Called for every pair that is looked at.
 */
export const duplicates = (texts: readonly string[], onCompare: () => void = () => {}): readonly Duplicates[] => {
  const groups: Group[] = [];
  const exact = new Map<string, Group>();
  const buckets = openBuckets(texts.length);
  const signatures = new Uint32Array(HASHES * (texts.length + 1));
  const signatureAt = (group: number): Uint32Array => signatures.subarray(HASHES * group, HASHES * (group + 1));

  const nearest = (letters: string, signature: Uint32Array): { group: Group; share: number } | undefined => {
    let best: { readonly group: Group; readonly share: number } | undefined;
    for (const at of buckets.meet(signature)) {
      const group = groups[at];
      onCompare();
      if (group === undefined || agreement(signatureAt(at), signature) < WORTH_A_LOOK) continue;
      const share = dice(group.letters, letters);
      if (share >= TEMPLATE && share > (best?.share ?? 0)) best = { group, share };
    }
    return best;
  };
  const groupFor = (letters: string, index: number): Group => {
    // Written where the signature of the next group stands, and stays there if it becomes one.
    const signature = signatureAt(groups.length);
    sign(letters, signature);
    const near = nearest(letters, signature);
    if (near) {
      near.group.members.push(index);
      near.group.share = Math.min(near.group.share, near.share);
      return near.group;
    }
    const group: Group = { letters, members: [index], share: 1 };
    buckets.put(signature, groups.push(group) - 1);
    return group;
  };

  for (const [index, letters] of texts.entries()) {
    if (letters.length < SHORTEST) continue;
    const same = exact.get(letters);
    if (same) same.members.push(index);
    else exact.set(letters, groupFor(letters, index));
  }
  return groups.filter(({ members }) => members.length > 1).map(({ members, share }) => ({ members, share }));
};
