import type { Post, Token, TokenRange } from '../../types.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { wordAt, wordSet } from '../reading.ts';

/** Tokens up to the colon. Hand-set. */
const WITHIN = 10;
/** A speaker, news, a credit or an advertisement stands before the colon. */
const NO_LABEL = wordSet(`
  we i our my us is are was were news update announcing volunteers supporters delegates breaking photo photos win
  offer now today tonight tomorrow reminder just via rt live watch read demand stock sale motivation mood said says advert ad paid
  sponsored interview pitch plug please question questions poll release notes slots dates comments tells told asks
  asked warns urges announces reports wants notice notices alert statement attention lost found job jobs vacancy new
  recall appeal agree agrees hiring listing report spotlight scenes review round wanted
`);
/** A capital behind one of these is a place or a thing: "Rent deposit in Germany:". */
const BEFORE_A_NAME = wordSet('in at on for to with the a an your');

/** What stands behind a label that only says when: "Under-13 trials: Wednesday". */
const DAY = new RegExp(`^(?:${WEEKDAYS})$`);

/** True where a stretch of tokens opens with a thing or a trouble and a colon, "Candle wax on a tablecloth:", "Dahlias:"; no name, no news. */
export const isLabelled = ({ tokens }: Post, { first, last }: TokenRange): boolean => {
  const label = tokens.slice(first, Math.min(last, first + WITHIN));
  const colon = label.findIndex(({ text }) => text === ':');
  const isThing = ({ kind, normal, text, capital, quoted }: Token, at: number): boolean => {
    if (quoted) return false;
    if (kind === 'punctuation') return /^[-,'’]$/.test(text);
    // "New: …", and not "new pointe shoes".
    if (normal === 'new' && at > 0) return true;
    const isName = at > 0 && capital && !BEFORE_A_NAME.has(label[at - 1]?.normal ?? '');
    return /^(?:word|number|mention)$/.test(kind) && !NO_LABEL.has(normal) && !isName;
  };
  const isDate = DAY.test(wordAt(tokens, first + colon + 1));
  return (
    label.slice(0, Math.max(0, colon)).some(({ kind }) => kind === 'word') &&
    !isDate &&
    label.slice(0, colon).every(isThing)
  );
};
