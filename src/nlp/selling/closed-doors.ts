import type { Hit, Post } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { wordAt, wordSet } from '../reading.ts';

/** Tokens from closed replies within which a reason or an hour opens them. Hand-set. */
const OPEN_WITHIN = 30;

/** "Comments are off tonight, as nobody reads them": why, till when or where else leaves a door open. */
const OPENS = wordSet('as because since here unless until till instead but tonight night back reopen again');
/** True where closed replies come with why, till when or where else. */
export const isExplained = ({ tokens }: Post, { first, last }: Hit): boolean =>
  tokens
    .slice(first, last + OPEN_WITHIN)
    .some(({ sentence, normal }) => sentence <= (tokens[first]?.sentence ?? 0) + 1 && OPENS.has(normal));

/** "Ask me about tarts. Don't ask me about printers.": the door stands open beside it. */
export const isInvited = ({ clauses, tokens }: Post, { text }: Hit): boolean =>
  /^(?:do not|don['’]?t|never)/i.test(text) &&
  clauses.some(({ head }) => /^(?:ask|tell|message|write|dm|reply|comment|introduce)$/.test(wordAt(tokens, head)));

/** "Don't ask me how", "don't ask me in April": a shrug. */
export const isShrug = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /ask (?:me|us)$/i.test(text) && /^(?:how|why|what|which|who|where|when|in)$/.test(wordAt(tokens, last));

/** "The judges' decision is final": the rules of a game. */
export const isOfJudges = ({ tokens }: Post, { first, text }: Hit): boolean =>
  /^decision/i.test(text) &&
  tokens.slice(Math.max(0, first - 3), first).some(({ stem }) => /^(?:judg|refere|umpir|juri|panel|editor)/.test(stem));

/** "Anyone who asks again will be blocked", not "your data will be deleted"; who is cruel is no loss. */
const SPEAKERS =
  /\b(?:any(?:one|body|thing)|who(?:ever)?|every(?:one|body)|those|you|questions?|messages?|comments?|replies|dms|moan\w*|complain\w*|posts?)\b/i;
const CRUEL = /\b(?:abus\w*|spam\w*|racis\w*|hate\w*|hateful|threat\w*|bots?|trolls?|illegal|sexist|homophobi\w*)\b/i;
/** True where whoever speaks up is shut out, and not whoever is cruel. */
export const isSpeaker = (post: Post, { first }: Hit): boolean => {
  const { start, end } = sentenceAt(post, first) ?? post;
  const said = post.text.slice(start, end);
  return SPEAKERS.test(said) && !CRUEL.test(said);
};
