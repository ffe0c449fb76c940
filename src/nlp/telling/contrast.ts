import type { Hit, Post, Token } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { findAll, hitOver } from '../phrases/hits.ts';
import { saidFrom, wordAt } from '../reading.ts';

/** Tokens of each half. Hand-set. */
const MOST = 9;
/** What begins the half that is denied: "isn't just", "is not a", "isn't about". */
const DENIED = /^(?:just|only|merely|simply|about|another|an?|what|how|where)\b/;
/** These deny a part: what follows is more of the same, whatever it is about. */
const IN_PART = /^(?:just|only|merely|simply|about|another)\b/;
/** What begins the half that is said: "it's a", "it's who we are", "it's about". */
const SAID =
  /^(?:it|they|this|that) (?:'s|is|are|was) (?:an?|about|what|who|how|where|our|your|everything|the (?:heart|foundation|future|reason))\b/;
/** A word for an idea: soup and gulls have no such endings. */
const IDEA =
  /(?:tion|sion|ity|ness|ship|ment|ance|ence|cy|ism|ing)$|^(?:change|success|failure|growth|safety|trust|care|rest|data|culture|service|love|work|time|health|joy|hope|kindness|strategy|risk|brand|design|pride|feedback|balance)$/;

/** Kinds of tokens that a saying has none of. */
const NO_SAYING: ReadonlySet<string> = new Set(['number', 'mention', 'url']);

/** Index of the next mark, no further on than half a contrast reaches. */
const stopFrom = (tokens: readonly Token[], from: number): number | undefined => {
  const at = tokens.slice(from, from + MOST).findIndex(({ kind }) => kind === 'punctuation');
  return at < 0 ? undefined : from + at;
};

/** "Change isn't an event. It's a muscle", "it's not just what we do, it's who we are": what something is not, then what it is. */
export const contrasts = perPost(({ tokens, sentences }: Post): readonly Hit[] =>
  findAll(tokens, ({ normal, quoted }, at) => {
    if (normal !== 'not' || quoted || !/^(?:is|are|'s|was)$/.test(wordAt(tokens, at - 1))) return undefined;
    const denied = saidFrom(tokens, at + 1, 2);
    if (!DENIED.test(denied)) return undefined;
    const start = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
    const before = tokens.slice(Math.max(start, at - MOST), at - 1);
    const subject = before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
    const [idea, ...more] = subject.filter(({ kind }) => kind === 'word');
    const isIdea = idea !== undefined && more.length === 0 && IDEA.test(idea.normal);
    if (!isIdea && !IN_PART.test(denied)) return undefined;
    const end = stopFrom(tokens, at + 1);
    if (end === undefined || !SAID.test(saidFrom(tokens, end + 1, 4))) return undefined;
    const last = stopFrom(tokens, end + 1) ?? (tokens.length - end <= MOST ? tokens.length : undefined);
    if (last === undefined || tokens.slice(at, last).some(({ kind }) => NO_SAYING.has(kind))) return undefined;
    return hitOver(tokens, isIdea ? at - 1 - (subject.length - subject.indexOf(idea)) : at - 1, last);
  }),
);
