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

/** The first letters and digits of a text, in small letters, without addresses, handles and marks. */
export const lettersOf = (text: string): string =>
  text
    .slice(0, 3 * LONGEST)
    .toLowerCase()
    .replace(/(?:https?:\/\/|www\.)\S+|@[\p{L}\p{N}_.-]+/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

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
