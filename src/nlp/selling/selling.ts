import type { CueName, Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { byPlace, meant } from '../phrases/hits.ts';
import { pastEmoji, saidOver, wordAt } from '../reading.ts';

/** Signs that somebody sells, one kind a list. */
const KINDS = [
  'sellsPrice',
  'sellsGoods',
  'sellsReady',
  'sellsOrder',
  'sellsCure',
] as const satisfies readonly CueName[];
export type SellingCue = (typeof KINDS)[number];
/** Kinds of selling from which a sentence sells: a price may be news and "our" may be anybody's, the two together are an offer. Hand-set. */
const ENOUGH = 2;

/** "When you're back": the reader is, and nothing can be had; "when you are ready to talk prices" sells. */
const isReaders = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  /^(?:are|['’]re)\b/i.test(text) && wordAt(tokens, first - 1) === 'you' && wordAt(tokens, last) !== 'to';

/** True for the "order today" of "out of order today". */
export const isOutOfOrder = (tokens: readonly Token[], first: number, text: string): boolean =>
  /^order\b/i.test(text) && saidOver(tokens, Math.max(0, first - 3), first).endsWith('out of');

/** "Ring for them", "call for help": on behalf of somebody, or in need. */
const isForOthers = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^(?:ring|call|message|text|email) for$/i.test(text) && /^(?:them|him|her|help|someone)$/.test(wordAt(tokens, last));

/** "Out of order today": broken, and nothing to order. */
const isBroken = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  isOutOfOrder(tokens, first, text) || (/\bout$/i.test(text) && wordAt(tokens, pastEmoji(tokens, last)) === 'of');

/** Signs of one kind that somebody sells; what is quoted or negated is none. */
export const sellingSigns = (post: Post, name: SellingCue): readonly Hit[] =>
  meant(post.cue(name)).filter((hit) => ![isReaders, isBroken, isForOthers].some((is) => is(post, hit)));

/** A sentence in which the writer offers what they sell. */
export interface Sale {
  /** Index into `post.sentences`. */
  readonly sentence: number;
  /** The signs of it, in order of place; at least two kinds. */
  readonly signs: readonly Hit[];
}

/** Where the writer sells: sentences in which at least two of price, own goods, being ready, how to order and what they cure meet. In order of place. */
export const sales = perPost((post: Post): readonly Sale[] => {
  const kinds = new Map<number, Set<string>>();
  const signs = new Map<number, Hit[]>();
  for (const name of KINDS)
    for (const hit of sellingSigns(post, name)) {
      const sentence = post.tokens[hit.first]?.sentence ?? 0;
      kinds.set(sentence, (kinds.get(sentence) ?? new Set()).add(name));
      signs.set(sentence, [...(signs.get(sentence) ?? []), hit]);
    }
  return [...kinds]
    .filter(([, names]) => names.size >= ENOUGH)
    .sort(([a], [b]) => a - b)
    .map(([sentence]) => ({
      sentence,
      signs: byPlace(signs.get(sentence) ?? []),
    }));
});
