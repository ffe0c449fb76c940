import type { Hit, Post, Sentence } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { firstWordFrom, wordAt, wordSet } from '../reading.ts';
import { arePeople } from './people.ts';

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
  /^(?:you|your|i|we|it|that|this|thank|thanks|cheers|ta|yep|haha|lol|ok|okay|agreed|exactly|same|sorry|congrats|congratulations|hi|hello|hey|yes|no|so|what|how|well|good|great|glad|please)$/;

/** True where the post speaks to somebody in particular: a reply, "@name" or "Hi @name" in front, a remark before a repost. */
export const answers = perPost((post): boolean => {
  const { tokens, origin } = post;
  if (origin.replyTo !== undefined) return true;
  const own = ownWords(post);
  if (own < tokens.length) return own > 0;
  let at = 0;
  while (tokens[at]?.kind === 'punctuation' || /^(?:hi|hey|hello|dear|hiya)$/.test(wordAt(tokens, at))) at += 1;
  if (tokens[at]?.kind !== 'mention') return false;
  while (tokens[at]?.kind === 'mention' || tokens[at]?.text === ',') at += 1;
  if (tokens[at - 1]?.text === ',') return true;
  const next = tokens[at];
  if (/^[:"“&'’]/.test(next?.text ?? '')) return false;
  const isAsked = post.sentences[next?.sentence ?? 0]?.kind === 'question';
  return isAsked || next?.kind !== 'word' || next.capital || TALKS_ON.test(next.normal);
});

/** Hits in the writer's own words, negated ones included: not quoted, not in what follows "RT @name". */
export const mine = (post: Post, hits: readonly Hit[]): readonly Hit[] => {
  const own = ownWords(post);
  return hits.filter((hit) => !hit.quoted && hit.first < own);
};

/** A call to somebody is no longer than this: "Parents of kids who do not like noise:". */
const CALL_WITHIN = 16;
const CALLED = wordSet('those anyone anybody everyone everybody whoever');

/** What may follow the people who are called: "parents who", "drivers on the A6", "bakers:". */
const AFTER_CALLED =
  /^(?:who|whose|that|with|without|of|in|at|from|on|near|up|down|along|across|by|and|or|,|:|stuck|[a-z]{3,}(?:ing|ed))$/;
/** "Our drivers", "some parents": told of, not called. */
const OF_SOMEBODY = /^(?:our|my|the|some|most|many|few|two|three|his|her|their)$/;
const LEADS_CALL = /^(?:for|to|calling|calling all|dear|hey|hi|fellow|all|any)$/;

/** Token index after a call to readers of some kind that opens a sentence, "Parents of twins:", "Those who did this,"; undefined where none does. */
export const afterCall = ({ tokens }: Post, { first, last }: Pick<Sentence, 'first' | 'last'>): number | undefined => {
  const calls = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && at < last && (arePeople(token) || CALLED.has(token.normal));
  };
  const from = firstWordFrom(tokens, first, last);
  const isLed = LEADS_CALL.test(wordAt(tokens, from));
  // "Left-handed knitters, …"
  const whom = tokens[from + 1]?.text === '-' ? from + 3 : isLed ? from + 1 : from;
  const behind = tokens[whom + 1]?.kind === 'emoji' ? whom + 2 : whom + 1;
  const mark = (at: number): boolean =>
    tokens[at]?.text === ':' ||
    (tokens[at]?.text === ',' && !calls(at + 1) && !/^(?:and|or)$/.test(wordAt(tokens, at + 1)));
  if (!calls(whom))
    return !OF_SOMEBODY.test(wordAt(tokens, whom)) && calls(whom + 1) && tokens[whom]?.capital && mark(whom + 2)
      ? whom + 3
      : undefined;
  if (!AFTER_CALLED.test(wordAt(tokens, behind))) return undefined;
  for (let at = whom + 1; at < Math.min(last, whom + CALL_WITHIN); at += 1) if (mark(at)) return at + 1;
  return undefined;
};

/** A situation is told in at most this many tokens: "Flight cancelled at the gate?" */
const CASE_WITHIN = 22;
/** A question that turns the verb round, or asks for a word, wants an answer; one that sells asks for a wish. */
const NO_CASE = wordSet(`
  still what which how when where who why whose is are was were am do does did have has had can could will would should shall may
  might must isn't aren't don't ready want need looking tired sick bored fed love hate wish thinking guess interested
  excited thoughts agree remember wonder wondering curious ever anyone anybody any know fancy craving dreaming dream
  searching struggling hungry feeling planning worth best tax the more so and or but right really no yes seriously question questions well not
`);

/** The short question without a verb of its own that a post opens with, naming a reader's situation: "Laid off this week?" */
export const situation = perPost((post): Sentence | undefined => {
  const [first] = post.sentences;
  if (first?.kind !== 'question' || first.last - first.first > CASE_WITHIN || post.sentences.length < 2)
    return undefined;
  const words = post.tokens.slice(first.first, first.last);
  // Past a bullet or an emoji.
  const opening = words.find(({ kind }) => kind !== 'punctuation' && kind !== 'emoji');
  // "Tea, or coffee?" lets somebody choose.
  if (words.some(({ text, normal }, at) => text === ':' || (normal === 'or' && words[at - 1]?.text === ',')))
    return undefined;
  return opening?.kind !== 'word' || opening.quoted || NO_CASE.has(opening.normal) ? undefined : first;
});
