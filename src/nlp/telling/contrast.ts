import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { beforeEmoji, pastEmoji, saidFrom, wordAt, wordSet } from '../reading.ts';

/** Tokens of each half. Hand-set. */
const MOST = 9;
/** Tokens of the second half in which the verb of the first comes back: "you are buying". Hand-set. */
const AGAIN_WITHIN = 4;
/** What begins the half that is denied: "isn't just", "is not a", "isn't about". */
const DENIED = /^(?:just|only|merely|simply|about|another|an?|what|how|where|luck|magic|optional|enough|given)\b/;
/** These deny a part: what follows is more of the same, whatever it is about. */
const IN_PART = /^(?:just|only|merely|simply|about|another)\b/;
/** What begins the half that is said: "it's a", "it's who we are", "it's about". */
const SAID =
  /^(?:it|they|this|that) (?:'s|is|are|was) (?:an?|about|what|who|how|where|our|your|everything|the (?:heart|foundation|future|reason))\b/;
/** What nobody can sell: without "just" only these make a turn of "we don't sell houses. We sell dreams". */
const FELT = wordSet(`
  dreams memories moments stories experiences happiness joy freedom confidence trust hope peace possibilities mornings
  evenings sundays smiles solutions lifestyles futures feelings magic time transformations outcomes results relationships
  communities belonging comfort calm courage love kindness passion honesty adventures beginnings legacies heirlooms
`);
/** A word for an idea: soup and gulls have no such endings. */
const IDEA =
  /(?:tion|sion|ity|ness|ship|ment|ance|ence|cy|ism|ing)$|^(?:change|success|failure|growth|safety|trust|care|rest|data|culture|service|love|work|time|health|joy|hope|kindness|strategy|risk|brand|design|pride|feedback|balance|justice|freedom|democracy|education|wellbeing|beauty|luxury|grief)$/;

/** Kinds of tokens that a saying has none of. */
const NO_SAYING: ReadonlySet<string> = new Set(['number', 'mention', 'url']);

/** Index of the next mark, no further on than half a contrast reaches. */
const stopFrom = (tokens: readonly Token[], from: number): number | undefined => {
  const at = tokens.slice(from, from + MOST).findIndex(({ kind }) => kind === 'punctuation');
  return at < 0 ? undefined : from + at;
};

/** What begins the half that goes further: "we're a movement". */
const IS_MORE = /^(?:it|we|they|this|that) (?:is|are|'s|'re) (?:an?|your|our|the)\b/;
/** "We sell lamps too", "on Sundays": news of what else there is. */
const TELLS = /^(?:too|also|well|how|when|where|who|at|on|until|till|from|free)$/;
/** "Don't just sell", "aren't only buying". */
const ONLY = /^(?:just|only|merely|simply)$/;

/** Index of the last token of the half that is said: up to the next mark, and with nothing that a saying has none of. */
const endOf = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  const last = stopFrom(tokens, to) ?? (tokens.length - to < MOST ? tokens.length : undefined);
  return last === undefined || tokens.slice(from, last).some(({ kind }) => NO_SAYING.has(kind)) ? undefined : last;
};

/** "Change isn't an event. It's a muscle": from the idea, or from the verb where the half denies a part. */
const whatItIs = ({ tokens, sentences }: Post, at: number): Hit | undefined => {
  if (!/^(?:is|are|'s|was)$/.test(wordAt(tokens, at - 1))) return undefined;
  const denied = saidFrom(tokens, at + 1, 2);
  if (!DENIED.test(denied)) return undefined;
  const start = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  const before = tokens.slice(Math.max(start, at - MOST), at - 1);
  const subject = before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
  const [idea, ...more] = subject.filter(({ kind }) => kind === 'word');
  const isIdea = idea !== undefined && more.length === 0 && IDEA.test(idea.normal);
  if (!isIdea && !IN_PART.test(denied)) return undefined;
  const end = stopFrom(tokens, at + 1);
  if (end === undefined) return undefined;
  const said = saidFrom(tokens, end + 1, 4);
  // "It's confidence, with pockets"
  const isFelt = FELT.has(said.split(' ')[2] ?? '') && /^(?:it|they|this|that) /.test(said);
  if (!SAID.test(said) && !isFelt) return undefined;
  const last = endOf(tokens, at, end + 1);
  if (last === undefined) return undefined;
  return hitOver(tokens, isIdea ? at - 1 - (subject.length - subject.indexOf(idea)) : at - 1, last);
};

/** "Build a shoe", "built a movement". */
const isOfOne = (tokens: readonly Token[], verb: number): boolean =>
  /^an?$/.test(wordAt(tokens, pastEmoji(tokens, verb + 1)));

/** Who makes it so says it of anything: "we don't make chairs. We craft heirlooms". */
const CRAFTS = /^(?:make|craft|create|build|sell|design|deliver|serve|grow)$/;
/** "We don't just sell lamps. We sell evenings": the same verb, once denied and once said. */
const whatOneDoes = ({ tokens }: Post, at: number): Hit | undefined => {
  const only = pastEmoji(tokens, at + 1);
  const isOnly = ONLY.test(wordAt(tokens, only));
  const done = isOnly ? pastEmoji(tokens, only + 1) : only;
  const end = stopFrom(tokens, done + 1);
  if (tokens[done]?.kind !== 'word' || end === undefined) return undefined;
  const again = pastEmoji(tokens, end + 1);
  let subject = at - 2;
  while (tokens[subject]?.kind === 'emoji') subject -= 1;
  if (wordAt(tokens, again) !== wordAt(tokens, subject)) return undefined;
  const isSameVerb =
    tokens.slice(again + 1, again + AGAIN_WITHIN).some(({ stem }) => stem === tokens[done]?.stem) ||
    // "We didn't just build a shoe. We built a movement"
    (isOnly && wordAt(tokens, at - 1) === 'did' && isOfOne(tokens, done) && isOfOne(tokens, again + 1)) ||
    (!isOnly && [done, pastEmoji(tokens, again + 1)].every((verb) => CRAFTS.test(wordAt(tokens, verb))));
  const last = isSameVerb ? endOf(tokens, at, again + 2) : undefined;
  if (!isOnly && !tokens.slice(again + 1, last).some(({ normal }) => FELT.has(normal))) return undefined;
  const tells = tokens.slice(end, last).some(({ normal }) => TELLS.test(normal));
  return last === undefined || tells ? undefined : hitOver(tokens, subject, last);
};

/** "We're more than a workshop. We're a movement." */
const whatItIsMore = ({ tokens }: Post, at: number): Hit | undefined => {
  const be = beforeEmoji(tokens, at);
  if (!/^(?:is|are|'s|'re)$/.test(wordAt(tokens, be)) || !/^than (?:just )?an?\b/.test(saidFrom(tokens, at + 1, 3)))
    return undefined;
  const end = stopFrom(tokens, at + 1);
  if (end === undefined || !IS_MORE.test(saidFrom(tokens, end + 1, 3))) return undefined;
  const last = endOf(tokens, at, end + 1);
  return last === undefined ? undefined : hitOver(tokens, Math.max(0, be - 1), last);
};

/** "Change isn't an event. It's a muscle", "we don't just sell lamps. We sell evenings": what it is not, then what it is. */
export const contrasts = perPost((post: Post): readonly Hit[] =>
  findAll(post.tokens, ({ normal, quoted }, at) => {
    if (quoted) return undefined;
    if (normal === 'more') return whatItIsMore(post, at);
    return normal === 'not' ? (whatItIs(post, at) ?? whatOneDoes(post, at)) : undefined;
  }),
);
