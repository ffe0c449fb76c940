import type { Post, Sentence, Token } from '../types.ts';
import { isPast } from './deeds.ts';
import { wordSet } from './reading.ts';

/** What wisdom is about. */
const GRAND = wordSet(`
  success failure dreams happiness courage kindness gratitude destiny mindset attitude greatness perfection
  wisdom excuses hustle perseverance persistence resilience ambition winners champions impossible unstoppable
  regrets
`);
/** The same where two of them meet, or one is what a saying is about: "A smile is". */
const LESSER = wordSet(`
  dream life joy fear fears doubt doubts heart soul future journey destination opportunity competition passion purpose
  talent potential limits goals growth strength smile yourself leaders culture progress character wealth luck magic legacy
  storm rain rainbow stars mountains confidence motivation integrity challenge challenges obstacles setback setbacks
  patience consistency discipline teamwork leadership mistakes stronger braver winning losing difference positivity negativity
`);
/** How it begins, where it says what to do. */
const BIDS = wordSet(`
  be never always do keep stay let dream believe chase create choose trust follow live love find make work start stop focus
  become embrace surround invest celebrate remember aim rise speak think listen lead embrace fall fail show take hold shine
  dance smile breathe push fight build own dare go grow
`);
/** It is somewhere, sometime or somebody's: then it is told, not taught. */
const PARTICULAR = wordSet(`
  i me my mine we us our ours he she him her his this these those here today tonight tomorrow yesterday please there
  monday tuesday wednesday thursday friday saturday sunday thanks thank sorry back training open opens free book call join visit price
`);
/** "Is not handed", "are made": no deed. */
const BE = wordSet("is are be being 's not been");
/** Words from which it is no saying any more. Hand-set. */
const MOST = 22;

const tells = (tokens: readonly Token[], token: Token, at: number, first: number): boolean =>
  PARTICULAR.has(token.normal) ||
  (isPast(token) && !BE.has(tokens[at - 1]?.normal ?? '')) ||
  /^(?:number|mention|url)$/.test(token.kind) ||
  (/^(?:is|are)$/.test(token.normal) && /ing$/.test(tokens[at + 1]?.normal ?? '')) ||
  (at > first && token.kind === 'word' && token.capital && tokens[at - 1]?.kind === 'word');

/** True for a sentence that holds of everybody and tells of nothing: no name, number, place, day, "we" or deed. */
export const isGeneral = ({ tokens }: Post, { first, last, kind }: Sentence): boolean =>
  kind !== 'question' &&
  last - first <= MOST &&
  !tokens.slice(first, last).some((token, nth) => token.quoted || tells(tokens, token, first + nth, first));

/** "A smile is", "Every setback is". */
const isA = ([first, second, third]: readonly Token[]): boolean =>
  /^(?:an?|every|each)$/.test(first?.normal ?? '') &&
  LESSER.has(second?.normal ?? '') &&
  /^(?:is|are|'s)$/.test(third?.normal ?? '');

/** True for a general sentence that teaches how to live: "Don't wait for opportunity", "A smile is the best accessory". */
export const isMaxim = (post: Post, sentence: Sentence): boolean => {
  if (!isGeneral(post, sentence)) return false;
  const words = post.tokens.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word');
  const lesser = words.filter(({ normal }) => LESSER.has(normal)).length;
  // "Failure to pay", "courage of the crew": of something.
  const isGrand =
    lesser > 1 ||
    words.some(({ normal }, at) => GRAND.has(normal) && !/^(?:to|of|in|at|on)$/.test(words[at + 1]?.normal ?? ''));
  const teaches = words.some(({ normal }) =>
    /^(?:you|your|yourself|is|are|beats|starts|begins|comes|takes|makes)$/.test(normal),
  );
  return isA(words) || (isGrand && (teaches || BIDS.has(words[0]?.normal ?? '')));
};
