import type { Hit, Post, Span } from '../../types.ts';
import { firstWordFrom, normalText, pastEmoji, wordAt } from '../reading.ts';

/** "Mountains or beach?": a word or two to choose from and nothing said about why. */
const EITHER =
  /(?:(?<=^|[.!?:\n]\s*)(?:(?:[A-E1-9], ){1,4}[A-E1-9],? or [A-E1-9]|(?:team )?\p{L}+(?: \p{L}+)? or (?:team )?\p{L}+(?: \p{L}+)?|\p{Extended_Pictographic}\uFE0F? or \p{Extended_Pictographic}\uFE0F?)|(?<=, )[A-E1-9] or [A-E1-9])\s?\?(?=\s*(?:$|[^\p{L}]*$|go\b|fight\b|wrong answers|comment|vote|\p{Extended_Pictographic}))/iu;
/** "Cats = ❤️ Dogs = 😂": a ballot of emoji. */
const BALLOT =
  /\p{L} \p{Extended_Pictographic}\uFE0F? or \p{L}+(?: \p{L}+)? \p{Extended_Pictographic}|[=:→]\s?\p{Extended_Pictographic}[^.!?]{1,60}?[=:→]\s?\p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F?\s?=\s?\p{L}[^.!?]{1,60}?\p{Extended_Pictographic}\uFE0F?\s?=\s?\p{L}|\b(?:is|are|gets) (?:a )?\p{Extended_Pictographic}[^.!?\p{Extended_Pictographic}]{1,60}?\b(?:is|are|gets) (?:a )?\p{Extended_Pictographic}/u;

/** Where a post holds a vote that is not quoted: two to choose from and no reason asked for, or a sign for each side. */
export const ballotIn = ({ text, tokens }: Post): Span | undefined => {
  const found = BALLOT.exec(text) ?? EITHER.exec(text);
  if (!found) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  return tokens.some((token) => token.quoted && token.start < end && token.end > start) ? undefined : { start, end };
};

/** Tokens from which a thing said is more than a vote. Hand-set. */
const LONG = 8;

/** What may follow a word that is to be said: "if you", "in the comments". */
const TO_BE_SEEN = /^(?:if|when|whenever|every|each|below|underneath|here|in the (?:comments?|replies|chat|thread))\b/;
/** "If the strap pinches" is a case, and the word is of use in it. */
const IN_CASE = /^(?:if|when) (?!you|your|this|u\b)/;
const MARKS = /^["“”'‘’«»]+$/;
/** 'Say "moo" if you …': three words at most between marks, and who is to say them. */
export const isSaidAlone = ({ tokens }: Post, { last }: Hit): boolean => {
  if (!MARKS.test(tokens[last]?.text ?? '')) return false;
  const close = tokens.slice(last + 1, last + 5).findIndex(({ text }) => MARKS.test(text));
  const behind = normalText(tokens, last + close + 2, last + close + 5);
  return close > 0 && TO_BE_SEEN.test(behind) && !IN_CASE.test(behind);
};

/** Words of a side. Hand-set. */
const MOST_OF_A_SIDE = 4;
/** "Tarn or tap? Fight!": nothing but a side is wanted, however long the sides are. */
export const isFight = ({ tokens }: Post, { last }: Hit): boolean => {
  let at = pastEmoji(tokens, last);
  let words = 0;
  for (; words <= MOST_OF_A_SIDE && !tokens[at]?.text.startsWith('?'); words += 1) at = pastEmoji(tokens, at + 1);
  return words > 0 && words <= MOST_OF_A_SIDE && /^(?:go|fight)$/.test(wordAt(tokens, pastEmoji(tokens, at + 1)));
};
/** "@ the mate who", "@ your mum and": a tag without a name. */
export const isTagged = ({ tokens }: Post, { first, last }: Hit): boolean => {
  let at = first - 1;
  while (tokens[at]?.kind === 'emoji') at -= 1;
  return /^[@＠]$/.test(tokens[at]?.text ?? '') && last - first <= LONG / 2;
};
/** "👍 yes 👎 no" in one go; "👍 Yes, we are open. 👎 No cards." tells. */
export const areButtons = ({ text, tokens }: Post, one: Hit, other: Hit): boolean =>
  // "▫️ No calls ▫️ No speakers": the same sign makes a list.
  (tokens[one.first]?.kind !== 'emoji' || tokens[one.first]?.text !== tokens[other.first]?.text) &&
  (/(?:for|means)$/.test(one.text.toLowerCase()) ||
    (other.first - one.last <= LONG && !/[.!?]/.test(text.slice(one.end, other.start))));
/** "What's your band name? Sock colour + last meal": from the name to the sign of a sum; nobody asks for what it gives. */
export const sumsOf = ({ tokens }: Post, hits: readonly Hit[]): readonly Span[] =>
  hits.flatMap((hit) => {
    const opens = tokens.slice(hit.last, hit.last + 3).some(({ text }) => /^[?=:]/.test(text));
    const plus = tokens.slice(hit.last, hit.last + 2 * LONG).find(({ text }) => text === '+');
    return opens && plus ? [{ start: hit.start, end: plus.end }] : [];
  });

/** "Like = tea, share = coffee": from a click to what it stands for. */
export const signsOf = ({ tokens }: Post, clicks: readonly Hit[]): readonly Span[] =>
  clicks.flatMap((click) => {
    const at = pastEmoji(tokens, click.last);
    const [sign, word] = [tokens[at], tokens[pastEmoji(tokens, at + 1)]];
    return sign?.text === '=' && word?.kind === 'word' && !click.quoted ? [{ start: click.start, end: word.end }] : [];
  });

/** What stands for a hand or a heart: "📞 If you need us" is a bullet. */
const HAND =
  /^[\u{1F64B}\u{1F64C}\u{270B}\u{1F44B}\u{1F44D}\u{2764}\u{1F525}\u{1F44F}\u{1F590}\u{1F602}\u{1F62D}\u{1F923}]/u;
/** "🙋 if you hum": a hit from its hand on, where a hand opens the sentence. */
export const handsOf = ({ tokens }: Post, hit: Hit): readonly Hit[] => {
  const hand = tokens.slice(hit.first, firstWordFrom(tokens, hit.first + 1)).findLast(({ text }) => HAND.test(text));
  const isFirst = !/^(?:word|number)$/.test(tokens[hit.first - 1]?.kind ?? '');
  return hand && isFirst ? [{ ...hit, start: hand.start }] : [];
};
