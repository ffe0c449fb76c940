/**
 * Posts of nearly the same words, in time linear in their number: MinHash signatures, cut into bands whose
 * equals meet in a bucket (locality-sensitive hashing), and natural's Dice for each pair that met.
 */
import dice from 'natural/lib/natural/distance/dice_coefficient.js';
import { agreement, HASHES, openBuckets, sign } from './minhash.ts';

/** Letters that are compared; what follows is the same in posts that begin alike. */
const LONGEST = 400;
/** Below this a text is "Thanks, fixed!", which anybody may say twice. Source: rules card. */
const SHORTEST = 20;

/**
 * Dice of letter pairs from which two posts are the same text, and from which they are one template filled
 * in twice. Measured on 163,000 pairs of one account's posts each: they stand where four-letter shingles
 * have a Jaccard of 0.8 and 0.5, from which on every pair a person read was the same message.
 */
export const SAME = 0.93;
export const TEMPLATE = 0.82;

/** Equal hashes of two signatures below which Dice would be in vain: it stands far below what a template has. */
const WORTH_A_LOOK = 0.25 * HASHES;

const ADDRESSES = /(?:https?:\/\/|www\.)\S+|@[\p{L}\p{N}_.-]+/gu;
const ADDRESS_AHEAD = /:\/\/|www\.|@/;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Of a text in small letters without accents and emoji this leaves the same in half the time. */
const NO_PLAIN_LETTERS = /[^a-z0-9]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The first letters and digits of a text, in small letters, without addresses, handles and marks. */
export const lettersOf = (text: string): string => {
  const small = text.slice(0, 3 * LONGEST).toLowerCase();
  const bare = ADDRESS_AHEAD.test(small) ? small.replace(ADDRESSES, ' ') : small;
  return bare
    .replace(BEYOND_ASCII.test(bare) ? NO_LETTERS : NO_PLAIN_LETTERS, ' ')
    .trim()
    .slice(0, LONGEST);
};

/** Texts that belong together. */
export interface Duplicates {
  /** Indices of the texts given, in order. */
  readonly members: readonly number[];
  /** Dice of the first and the least like it. */
  readonly share: number;
}

/** What is remembered of groups: numbers in rows, as objects for the posts of a long queue would fill the memory. */
const openGroups = (size: number) => {
  /** Of each text, counted from 1; 0 is no group. */
  const groupOf = new Uint32Array(size);
  /** Of each group the text by which others are told to belong to it, and the least like it. */
  const first = new Uint32Array(size);
  const shares = new Float64Array(size);
  /** The low bytes of the signature of each first text: two that differ agree in one of 256 by chance. */
  const marks = new Uint8Array(HASHES * size);
  let count = 0;
  return {
    marks,
    firstOf: (group: number): number => first[group] as number,
    begin: (text: number, signature: Uint32Array): number => {
      marks.set(signature, HASHES * count);
      first[count] = text;
      shares[count] = 1;
      count += 1;
      groupOf[text] = count;
      return count - 1;
    },
    join: (group: number, text: number, share = 1): void => {
      groupOf[text] = group + 1;
      shares[group] = Math.min(shares[group] as number, share);
    },
    /** Those of two texts and more. */
    all: (): readonly Duplicates[] => {
      const members = new Map<number, number[]>();
      groupOf.forEach((group, text) => {
        if (group === 0 || text === first[group - 1]) return;
        const known = members.get(group - 1);
        if (known) known.push(text);
        else members.set(group - 1, [first[group - 1] as number, text]);
      });
      return [...members]
        .sort(([a], [b]) => a - b)
        .map(([group, texts]) => ({ members: texts, share: shares[group] as number }));
    },
  };
};

/**
 * Groups of at least two texts, as `lettersOf` gives them, that are like the first of their group. Short
 * texts belong to none.
 * @param onCompare Called for every pair that is looked at.
 */
export const duplicates = (texts: readonly string[], onCompare: () => void = () => {}): readonly Duplicates[] => {
  const groups = openGroups(texts.length);
  const buckets = openBuckets(texts.length);
  const exact = new Map<string, number>();
  const signature = new Uint32Array(HASHES);

  const nearest = (letters: string): { readonly group: number; readonly share: number } | undefined => {
    let best: { readonly group: number; readonly share: number } | undefined;
    for (const group of buckets.meet(signature)) {
      onCompare();
      if (agreement(signature, groups.marks, group) < WORTH_A_LOOK) continue;
      const share = dice(texts[groups.firstOf(group)] ?? '', letters);
      if (share >= TEMPLATE && share > (best?.share ?? 0)) best = { group, share };
    }
    return best;
  };
  const groupFor = (letters: string, text: number): number => {
    sign(letters, signature);
    const near = nearest(letters);
    if (near) {
      groups.join(near.group, text, near.share);
      return near.group;
    }
    const group = groups.begin(text, signature);
    buckets.put(signature, group);
    return group;
  };

  texts.forEach((letters, text) => {
    if (letters.length < SHORTEST) return;
    const same = exact.get(letters);
    if (same === undefined) exact.set(letters, groupFor(letters, text));
    else groups.join(same, text);
  });
  return groups.all();
};
