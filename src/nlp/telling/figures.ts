import type { Hit, Post, Sentence, Token } from '../../types.ts';
import { sentenceAt, sentenceOf } from '../clauses/clause-at.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { pastEmoji, wordAt, wordSet } from '../reading.ts';

/** What a round number in words is at least: "thousands". */
const ROUND = 1000;

/** `12,400`, `10K`, `1.2M`, "half a million" as a number; the largest of several. Money is none. */
export const amountOf = (text: string): number => {
  const amounts = [
    ...text.normalize('NFKC').matchAll(/(?<![$£€¥₹\d.,])(\d[\d,.]*)\s*((?:k|K|m|M|bn|BN)(?![a-z]))?/g),
  ].map(([, digits = '', unit = '']) => {
    const factor = { k: 1e3, m: 1e6, bn: 1e9 }[unit.toLowerCase()] ?? 1;
    return Number(factor === 1 ? digits.replace(/[,.]/g, '') : digits.replace(',', '.')) * factor;
  });
  return Math.max(0, ...amounts, /thousand|million|hundred/i.test(text) && !/\p{Sc}/u.test(text) ? ROUND : 0);
};

/** "1848" and "2026" are years. */
export const isYear = (text: string): boolean => /(?<![\d,.])(?:1\d|20)\d\d(?![\d,.]\d)/.test(text);

/** A figure said once more in words: "Sixty-one!", "Fifty. Thousand. Of you." */
const IN_WORDS = wordSet(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half a and of you percent k
`);
/** True for a word in capitals that is part of a figure: "FIVE. THOUSAND." */
export const isLoudFigure = ({ text, normal }: Token): boolean =>
  text.length > 2 && text === text.toUpperCase() && IN_WORDS.has(normal);

/** Words of a figure that is spelt out. Hand-set. */
const SPELT = 8;
const isEcho = (post: Post, { first, last }: Sentence): boolean => {
  const words = post.tokens.slice(first, last).filter(({ kind }) => kind === 'word');
  return (
    words.length > 0 &&
    words.length <= SPELT &&
    words.every(({ normal }) => IN_WORDS.has(normal)) &&
    words.some(({ normal }) => /teen$|ty$|hundred|thousand|million|^(?:ten|eleven|twelve)$/.test(normal))
  );
};
/** Figures that the next sentence says once more. */
export const echoed = (post: Post): readonly Hit[] => {
  const echoes = new Set(post.sentences.flatMap((one, at) => (isEcho(post, one) ? [at] : [])));
  if (echoes.size === 0) return [];
  return findAll(post.tokens, ({ kind, text, sentence, quoted }, at) =>
    kind === 'number' && !quoted && !/\p{Sc}/u.test(text) && echoes.has(sentence + 1)
      ? { ...hitOver(post.tokens, at, at + 1), text }
      : undefined,
  );
};

/** Tokens to the end of a sentence in which its last figure is still what the next one speaks of. Hand-set. */
const AT_THE_END = 4;
/** Figures by sentence, each also under the next where its own ends with it. */
const figuresBySentence = perPost(({ tokens, sentences }): ReadonlyMap<number, readonly Hit[]> => {
  const found = new Map<number, Hit[]>();
  tokens.forEach(({ kind, sentence, text }, at) => {
    if (kind !== 'number') return;
    const figure = { ...hitOver(tokens, at, at + 1), text };
    const isLast = (sentences[sentence]?.last ?? 0) - at <= AT_THE_END;
    for (const of of isLast ? [sentence, sentence + 1] : [sentence]) {
      const others = found.get(of);
      if (others) others.push(figure);
      else found.set(of, [figure]);
    }
  });
  return found;
});

/** Figures of a sentence, or of the one before it where it is nothing but a figure: "98.7. That's our score." */
export const figuresIn = (post: Post, sentence: number): readonly Hit[] => figuresBySentence(post).get(sentence) ?? [];
/** "We hit 5K!" ends there; "we reached 5,000 homes" and "at 2,000 metres" tell of something. */
export const endsThere = (post: Post, { last }: Hit): boolean => {
  const next = post.tokens[pastEmoji(post.tokens, last)];
  return (
    next?.kind !== 'word' ||
    next.sentence !== post.tokens[last - 1]?.sentence ||
    /^(?:now|today|here|in|since|overnight|while|yesterday|this|last|on|and)$/.test(next.normal)
  );
};

/** The figure that a "that's how many" speaks of, with the word of its size. */
export const figureBefore = (post: Post, hit: Hit): readonly Hit[] =>
  figuresIn(post, sentenceOf(post, hit) ?? 0)
    .filter(({ last, text }) => last <= hit.first && amountOf(`${text} million`) >= ROUND)
    .map((figure) => ({ ...figure, end: post.tokens[Math.max(figure.last, hit.first - 1) - 1]?.end ?? figure.end }));

/** "A 600,000-follower account" describes, the "100th install" is one, the "first 500 fans" get in, and a "2kW fan" blows. */
export const isNoCrowd = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  (/(?:follower|subscriber|viewer|listener)$/i.test(text) && tokens[last]?.kind === 'word') ||
  tokens[first - 1]?.normal === 'first' ||
  /\d(?:st|nd|rd|th|kw|w|mm|cm|kg|km|ml|v|hp)\b/i.test(text);

/** Words of what readers are called. Hand-set. */
const FEW_NAMES = 3;
/** "6,000 of you reprobates!": those who are called names, and no more is said of them. */
export const isCalled = (post: Post, { last }: Hit): boolean => {
  const end = sentenceAt(post, last - 1)?.last ?? post.tokens.length;
  let behind = '';
  for (let at = last, words = 0; at < end; at += 1) {
    if (post.tokens[at]?.kind !== 'word') continue;
    words += 1;
    if (words > FEW_NAMES) return false;
    behind = wordAt(post.tokens, at);
  }
  return /s$|^(?:lot|folk|people|now)$/.test(behind);
};
