import { wholeWords } from '../../text.ts';
import type { Post, Span, Token } from '../../types.ts';
import { beforeEmoji, wordSet } from '../reading.ts';

/** Words that want another behind them. */
const OPEN = wordSet(`
  a an the of to from with into at in on for by about our your my their its his her every and or but if who whose which
  that when while because as than not no is are was were 's 're 'm 'd 'll 've will would should must thank
`);
/** "Spotted by" wants to say by whom. */
const DONE = /(?:ed|en|wn)$/;
/** What is said of somebody wants to be told: "if you", "who needs". */
const LEADS = wordSet('if when because while unless who');
/** Behind these another part of the sentence begins. */
const STOPS = wordSet(`
  and or but so if because when while unless who which that where before after until till since in on at for with from by
  about than
`);
/** Tokens that a phrase is followed for to its end. Hand-set: most end within four. */
const MOST = 8;

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number' || kind === 'mention';

/** True where something has to follow this word. */
const isOpen = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const before = tokens[beforeEmoji(tokens, at)];
  return (
    OPEN.has(token.normal) ||
    (before?.kind === 'word' && LEADS.has(before.normal)) ||
    (DONE.test(token.normal) && tokens[at + 1]?.normal === 'by')
  );
};

/** Index of the word that a phrase goes on with behind `at`, over emoji and the hyphen of a compound; -1 where it ends. */
const nextWord = ({ text, tokens }: Post, at: number): number => {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const [token, before] = [tokens[next] as Token, tokens[next - 1] as Token];
    const gap = text.slice(before.end, token.start);
    // An emoji may end a sentence, and stand in the middle of one.
    const goesOn = token.sentence === tokens[at]?.sentence || (before.kind === 'emoji' && !token.capital);
    if (!(goesOn || token.kind === 'emoji') || /\n\s*\n/.test(gap)) return -1;
    if (isWord(token)) return next;
    if (token.kind !== 'emoji' && !(token.text === '-' && gap === '')) return -1;
  }
  return -1;
};

/** Index of the last token that ends at `end` or before it. */
const lastBefore = ({ tokens }: Post, end: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * The span from the start of its first word to the end of its last, and on to where the phrase ends that its last word
 * opens: "like if you love rain" for "like if you". As it is where that is too far. Half-open, in UTF-16 units.
 */
export const wholePhrase = (post: Post, span: Span): Span => {
  const { tokens, text } = post;
  const whole = wholeWords(text, span);
  const from = lastBefore(post, whole.end);
  if (from < 0 || (tokens[from] as Token).end !== whole.end || !isOpen(tokens, from)) return whole;
  let end = from;
  let said = 0;
  for (let at = nextWord(post, from); at >= 0 && at - from <= MOST; at = nextWord(post, at)) {
    const { normal, capital } = tokens[at] as Token;
    // "If you agree 💚 We print on Friday"
    const isNew = capital && tokens[at - 1]?.kind === 'emoji';
    if (said > 0 && (isNew || STOPS.has(normal))) break;
    if (isOpen(tokens, at)) continue;
    said += 1;
    end = at;
  }
  return end === from ? whole : wholeWords(text, { start: whole.start, end: (tokens[end] as Token).end });
};
