import type { Hit, Post } from '../../types.ts';
import { perPost } from '../per-post.ts';
import { meant } from '../phrases/hits.ts';
import { saidOver, wordAt, wordSet } from '../reading.ts';
import { isOutOfOrder } from './selling.ts';

/** Ways to get in touch and places to look: they serve whoever needs them, so by themselves they are no pitch. */
const NO_PITCH =
  /^(?:(?:dm|contact|call|message) (?:us|me)(?: to)?|get in touch|more (?:details|info|information)|for more|(?:be|make) sure (?:to|you)|don['’]?t forget to|contribute to|find out|(?:stop|drop|swing|come) by|head (?:over )?to|(?:get|take|see|read) (?:the|a|this)|test your|experience|apply|enter|stay tuned|join|visit|order|save the date|tickets?|stock|subscription|membership|guarantee|checkout|cart|deals?|bundle|offers?|in stock|must have|enrolment|enrollment)$/i;

/** "Take 🔥 the" is "take the". */
const MARKS = /\p{Extended_Pictographic}\S*\s*/gu;

const TIMES = wordSet(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years',
);
/** Tokens in which a span of time ends: "for twenty-two years". */
const SPAN = 3;
/** "At six for 22 years" is no "three for two". */
const lasts = ({ tokens }: Post, { text, last }: Hit): boolean =>
  / for /i.test(text) && tokens.slice(last, last + SPAN).some(({ normal }) => TIMES.has(normal));

/** "Shop's open", "out of order today": a thing that is, nothing to do. */
const isThing = ({ tokens }: Post, { first, last, text }: Hit): boolean =>
  wordAt(tokens, last) === "'s" || isOutOfOrder(tokens, first, text);

/** "Join us in giving him a warm welcome": kindness is asked for. */
const isKind = ({ tokens }: Post, { last }: Hit): boolean =>
  /^in (?:giving|welcoming|wishing|congratulating|thanking|celebrating|remembering)$/.test(
    saidOver(tokens, last, last + 2),
  );

const pitches = perPost((post) =>
  meant([...post.cue('ask'), ...post.cue('offer')]).filter(
    (hit) =>
      !NO_PITCH.test(hit.text.replace(MARKS, '')) && !lasts(post, hit) && !isThing(post, hit) && !isKind(post, hit),
  ),
);

/** Asks that are as often help: "book a second seat for the cello", "buy at the gate"; for `except` of `pitch`. */
export const HELPFUL_ASKS = /^(?:book an?|buy)$/i;

/** Where the writer begins to ask or sell for their own gain; a way to get in touch is none, nor what `except` lets pass. */
export const pitch = (post: Post, except?: RegExp): Hit | undefined =>
  pitches(post).find(({ text }) => !except?.test(text));
