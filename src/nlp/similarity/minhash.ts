/** Signatures of texts that agree as far as the texts do, and buckets in which like ones meet. */

const SHINGLE = 4;
const BANDS = 20;
const ROWS = 3;
/** Hashes of a signature. */
export const HASHES = BANDS * ROWS;
/** Groups of a bucket that are looked at, newest first; more would make a bucket of look-alikes quadratic. */
const LOOKED_AT = 4;

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 15), 0x2c1b3c6d);
  return twice ^ (twice >>> 16);
};

/** Another seed, for the second of two hashes from which all others are made. */
const SECOND = 0x9e3779b1;

/** The lowest value of each hash function over all shingles; the functions are fixed, so that every run finds the same. */
export const sign = (letters: string, lowest: Uint32Array): void => {
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

/** How many hashes of a signature have the same low byte as those of the signature that stands at `place` among `marks`. */
export const agreement = (signature: Uint32Array, marks: Uint8Array, place: number): number => {
  let equal = 0;
  const from = HASHES * place;
  for (let i = 0; i < HASHES; i += 1) if (((signature[i] as number) & 0xff) === marks[from + i]) equal += 1;
  return equal;
};

/** Which groups share a bucket: those with a band of hashes in common. */
export interface Buckets {
  /** The groups that share a bucket with the signature, newest first in each, at most `LOOKED_AT` of a bucket. */
  meet(signature: Uint32Array): ReadonlySet<number>;
  put(signature: Uint32Array, group: number): void;
}

/** Buckets for `size` groups at most. Two numbers an entry and no objects: a queue of 25,000 posts fills half a million entries. */
export const openBuckets = (size: number): Buckets => {
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
