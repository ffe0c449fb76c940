import type { Token } from '../../types.ts';
import { wordAt, wordSet } from '../reading.ts';

const OPENERS = wordSet('and then please pls just so or now also simply but to kindly plz');

/** True where a clause can begin: after a stop, a comma, a mark, an emoji, a line break, or a word like "and", "then", "please". */
export const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return true;
  if (before.kind === 'word') return before.normal !== 'to' && OPENERS.has(before.normal);
  return before.kind !== 'number';
};

const NEGATIONS = wordSet("no not never without stop don't nobody none cannot hardly neither nor zero");
/** Characters a negation reaches forward, within its sentence. */
const NEGATION_REACH = 40;

/** "We couldn't be prouder", "we couldn't agree more", "we can't wait": said with a no, and meant with all heart. */
export const isHearty = (tokens: readonly Token[], not: number): boolean => {
  const [verb, next] = tokens.slice(not + 1, not + 3);
  if (tokens[not]?.normal !== 'not' || !/^c(?:an|ould)$/.test(wordAt(tokens, not - 1))) return false;
  return (
    verb?.normal === 'wait' ||
    next?.normal === 'more' ||
    (verb?.normal === 'be' && /(?:er|ier)$/.test(next?.normal ?? ''))
  );
};

const OPENS_NEW = wordSet('the a an your our my we i you they he she it');
/** "Tag a mate who can't swim and the map is yours": what is not so of somebody ends before the next thing is told. */
const isOfSomebody = (tokens: readonly Token[], not: number, at: number): boolean => {
  const said = ({ kind }: Token): boolean => kind !== 'emoji';
  let left = 2;
  let who = false;
  // Only as far back as it takes: a long text has many negations.
  for (let index = not - 1; index >= 0 && left > 0 && !who; index -= 1) {
    if (!said(tokens[index] as Token)) continue;
    who = wordAt(tokens, index) === 'who';
    left -= 1;
  }
  if (!who) return false;
  const behind = tokens.slice(not + 1, at + 1).filter(said);
  return behind.some(({ normal }, index) => normal === 'and' && OPENS_NEW.has(behind[index + 1]?.normal ?? ''));
};

/** Words with which a denial is done: in "it won't let you down 💅 comment LASH" the emoji ends it; "don't 🔥 share" has none. */
const DENIED = 3;

/** True where a negation stands up to 40 characters before, in the same sentence and the same part of it. */
export const isNegated = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at];
  if (!from) return false;
  const isBehindEmoji = tokens[at - 1]?.kind === 'emoji';
  let words = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token || token.sentence !== from.sentence || from.start - token.end > NEGATION_REACH) return false;
    if (token.quoted !== from.quoted) return false;
    if (token.kind === 'punctuation' && /^[,;:()–—]/.test(token.text)) return false;
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.normal === 'but') return false;
    // "The no. 1 gym" denies nothing.
    if (token.normal === 'no' && tokens[index + 1]?.kind === 'number') continue;
    if (NEGATIONS.has(token.normal)) {
      if (isBehindEmoji && words > DENIED) return false;
      return !isHearty(tokens, index) && !isOfSomebody(tokens, index, at);
    }
    if (token.normal === 'used' && tokens[index + 1]?.normal === 'to') return true;
  }
  return false;
};
