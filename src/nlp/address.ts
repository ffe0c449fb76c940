import type { Hit, Post } from '../types.ts';
import { perPost } from './per-post.ts';

const YOU = new Set(['you', 'your', 'yours']);

/** True where the post mentions somebody or says "you". */
export const addressesSomebody = perPost(({ tokens }): boolean =>
  tokens.some(({ kind, normal }) => kind === 'mention' || YOU.has(normal)),
);

/** Token index where the writer's own words end: at "RT @name", else after the last token. */
export const ownWords = perPost(({ tokens }): number => {
  const at = tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'word' &&
      (text === 'RT' || text === 'MT') &&
      tokens.slice(index + 1, index + 3).some((next) => next.kind === 'mention'),
  );
  return at < 0 ? tokens.length : at;
});

/** Lower-case words that go on talking to the person named before them: "@ada you should …", "@ada thanks". */
const TALKS_ON =
  /^(?:you|your|i|we|it|that|this|thank|thanks|sorry|congrats|congratulations|hi|hello|hey|yes|no|so|what|how|well|good|great|glad|please)$/;

/** True where the post speaks to somebody in particular: a reply, "@name" or "Hi @name" in front, a remark before a repost. */
export const answers = perPost((post): boolean => {
  const { tokens, origin } = post;
  if (origin.replyTo !== undefined) return true;
  const own = ownWords(post);
  if (own < tokens.length) return own > 0;
  let at = 0;
  while (tokens[at]?.kind === 'punctuation' || /^(?:hi|hey|hello|dear|hiya)$/.test(tokens[at]?.normal ?? '')) at += 1;
  if (tokens[at]?.kind !== 'mention') return false;
  while (tokens[at]?.kind === 'mention' || tokens[at]?.text === ',') at += 1;
  if (tokens[at - 1]?.text === ',') return true;
  const next = tokens[at];
  if (/^[:"“&'’]/.test(next?.text ?? '')) return false;
  return next?.kind !== 'word' || next.capital || TALKS_ON.test(next.normal);
});

/** Hits in the writer's own words, negated ones included: not quoted, not in what follows "RT @name". */
export const mine = (post: Post, hits: readonly Hit[]): readonly Hit[] => {
  const own = ownWords(post);
  return hits.filter((hit) => !hit.quoted && hit.first < own);
};
