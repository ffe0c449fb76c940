import type { Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { meant } from '../phrases/hits.ts';
import { slotsOf } from '../phrases/slots.ts';
import { hasLink } from './pointer.ts';

/** A post of fewer words, or of one sentence, is too short to show in what tone it is written. Measured on shop strings. */
const SHORT = 15;
/**
 * Marks of an ad from which a post is none of the plain ones. Of 121 warnings judged on ordinary posts, those in a
 * post with three marks were right in 19 of 22 cases, those in a plainer one in 25 of 99.
 */
const ENOUGH = 3;

/** Money or a share, as phrase lists know them. */
const isAmount = ({ kind, text, normal }: Token): boolean =>
  slotsOf(kind, text, normal).some((slot) => slot === '<price>' || slot === '<pct>');

/** Kinds of marks that ads bear and notices seldom do: a link, a hashtag, an emoji, an exclamation, an amount, words of sale. */
const marksOfAd = perPost((post): number => {
  const kinds = new Set<string>();
  for (const token of post.tokens) {
    const { kind, text } = token;
    if (kind === 'hashtag' || kind === 'emoji') kinds.add(kind);
    else if (kind === 'number' && isAmount(token)) kinds.add('amount');
    else if (kind === 'punctuation' && text.includes('!')) kinds.add('exclamation');
  }
  if (hasLink(post) || meant(post.cue('sellsOrder')).some(({ text }) => /^link in/i.test(text))) kinds.add('link');
  if (meant(post.cue('offer')).length > 0) kinds.add('sale');
  return kinds.size;
});

/** True for a post of several sentences and 15 words or more that looks like no ad. `others` counts signs found elsewhere, such as findings of other rules. */
export const isPlain = (post: Post, others: number): boolean =>
  post.wordCount >= SHORT && post.sentences.length > 1 && marksOfAd(post) + others < ENOUGH;
