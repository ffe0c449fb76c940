import type { Hit, Post, Sentence, Token } from '../../types.ts';
import { sentenceAt } from '../clauses/clause-at.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { perPost } from '../per-post.ts';
import { apartFrom, byPlace, meant } from '../phrases/hits.ts';
import { looksLikeName, wordAt, wordSet } from '../reading.ts';
import { contrasts } from './contrast.ts';
import { isPast } from './deeds.ts';

/** What wisdom is about. */
const GRAND = wordSet(`
  success failure dreams happiness courage kindness gratitude destiny mindset attitude greatness perfection
  wisdom excuses hustle perseverance persistence resilience ambition winners champions impossible unstoppable
  regrets
`);
/** The same where two of them meet, or one is what a saying is about: "A smile is". */
const LESSER = wordSet(`
  trust respect honesty empathy loyalty healing hope grief forgiveness humility curiosity wisdom clarity vulnerability
  ego envy comparison gratitude peace boundaries instincts intuition vision truth story voice legacy harvest
  discomfort rejection perspective simplicity
  dream life joy fear fears doubt doubts heart soul future journey destination opportunity competition passion purpose
  talent potential limits goals growth strength smile yourself leaders culture progress character wealth luck magic
  storm rain rainbow stars mountains confidence motivation integrity rest challenge challenges obstacles setback setbacks
  patience consistency discipline teamwork leadership mistakes stronger braver winning losing difference positivity negativity
`);
/** How it begins, where it says what to do. */
const BIDS = wordSet(`
  be never always do keep stay let dream believe chase create choose trust follow live love find make work start stop focus
  become embrace surround invest celebrate remember aim rise speak think listen lead fall fail show take hold shine
  dance smile breathe push fight build own dare go grow water protect guard honour honor feed tend know rewrite mind
  nurture bet reclaim
`);
/** What a reader is bidden to tend: "trust your timing". */
const INNER = wordSet(`
  timing energy peace path voice truth story garden light power vision boundaries worth instincts gut intuition potential
  process journey heart soul mind dreams dream purpose why fire spark magic inner self pace lane future bliss destiny
  crown blessings roots wings ground tribe circle standards growth progress
`);
/** It is somewhere, sometime or somebody's: then it is told, not taught. */
const PARTICULAR = wordSet(`
  i me my mine we us our ours he she him her his this these those here today tonight tomorrow yesterday please there
  ${WEEKDAYS} thanks thank sorry back training open opens free book call join visit price
`);
/** "Is not handed", "are made": no deed. */
const BE = wordSet("is are be being 's not been");
/** Said of all times: behind a word for what life is about, they teach. */
const ALWAYS = wordSet(`
  is are 's do does not never always means begins starts comes grows takes makes beats lives needs has knows ends wins happens
  compounds builds requires costs
`);
/** Whoever wants, and whoever does. */
const MANY_WANT =
  /^(?:everyone|everybody|anyone|anybody|many|most people|most|people)\b.*\b(?:few|nobody|no one|not everyone|hardly anyone|not many)\b/;
/** Words that are said again in any sentence. */
const COMMON = wordSet(`
  that this with from have will your yours they them then than what when where which while there their more most some
  just like very much many also only into onto over under about after before been being does each every need needs want wants
`);
/** Letters from which a word said twice is no accident. Hand-set. */
const LONG = 4;
/** Words up to which a sentence that says a word twice is pointed. Hand-set. */
const POINTED = 14;
/** Words up to which it is so without a "you". Hand-set. */
const TAUTOLOGY = 5;
/** Words of those who let others in: "you can only register if you are registered". */
const ALLOWS = wordSet('can must may should please only if until ticket tickets bring');
/** Words from which it is no saying any more. Hand-set. */
const MOST = 22;

const tells = (tokens: readonly Token[], token: Token, at: number, first: number): boolean =>
  (PARTICULAR.has(token.normal) && !(token.normal === 'those' && /^(?:who|in|that)$/.test(wordAt(tokens, at + 1)))) ||
  (isPast(token) && !BE.has(wordAt(tokens, at - 1))) ||
  /^(?:number|mention|url)$/.test(token.kind) ||
  (/^(?:is|are)$/.test(token.normal) && /ing$/.test(wordAt(tokens, at + 1))) ||
  (at > first && token.kind === 'word' && looksLikeName(token) && tokens[at - 1]?.kind === 'word');

/** True for a sentence that holds of everybody and tells of nothing: no name, number, place, day, "we" or deed. */
export const isGeneral = ({ tokens }: Post, { first, last, kind }: Sentence): boolean =>
  kind !== 'question' &&
  last - first <= MOST &&
  !tokens.slice(first, last).some((token, nth) => token.quoted || tells(tokens, token, first + nth, first));

/** "A smile is", "Every setback is", "Leadership begins", "Growth does not". */
const isAbout = ([first, second, third, fourth]: readonly Token[]): boolean => {
  const isOf = (word: Token | undefined): boolean => GRAND.has(word?.normal ?? '') || LESSER.has(word?.normal ?? '');
  const isDetermined = /^(?:an?|every|each)$/.test(first?.normal ?? '');
  const [thing, always, what] = isDetermined ? [second, third, fourth] : [first, second, third];
  return isOf(thing) && ALWAYS.has(always?.normal ?? '') && !STATES.test(what?.normal ?? '');
};

/** "Hope is open again", "rest is at ten": what stands on a door. */
const STATES = /^(?:at|on|in|for|open|closed|shut|off|free|out|back|up|down|due|slow|full|ready|again)$/;

/** "Trust your timing", "Water your own garden": bids a reader tend what nobody sees. */
const tendsOwn = (words: readonly Token[]): boolean => {
  const [bid, your, own, thing] = words;
  const at = own?.normal === 'own' ? thing : own;
  const isLast = words.length === (own?.normal === 'own' ? 4 : 3);
  return isLast && your?.normal === 'your' && BIDS.has(bid?.normal ?? '') && INNER.has(at?.normal ?? '');
};

/** "The work you avoid is the work you need", "a win is a win": a word that comes back, and is no rule of a house. */
const isPointed = (words: readonly Token[]): boolean => {
  if (words.length > POINTED || words.some(({ normal }) => ALLOWS.has(normal))) return false;
  const content = words.filter(({ normal }) => normal.length >= LONG && !COMMON.has(normal));
  const isTwice = content.some(({ stem }, at) => content.findIndex((one) => one.stem === stem) < at);
  const saysYou =
    (words.length <= TAUTOLOGY && /^an?$/.test(words[0]?.normal ?? '')) || words.some(({ normal }) => normal === 'you');
  return isTwice && saysYou && words.some(({ normal }) => ALWAYS.has(normal));
};

/** True for a general sentence that teaches how to live: "Don't wait for opportunity", "Everyone wants the harvest, few plant". */
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
  return (
    isAbout(words) ||
    tendsOwn(words) ||
    isPointed(words) ||
    MANY_WANT.test(words.map(({ normal }) => normal).join(' ')) ||
    (isGrand && (teaches || BIDS.has(words[0]?.normal ?? '')))
  );
};

/** Opens what says nothing by itself. */
const CHATTER =
  /^[^\p{L}]*(?:happy|good (?:morning|night|evening|afternoon)|have a|remember|chin up|food for thought|onwards?|thoughts? (?:for|of)|wise words|words to live|(?:a|your|friendly) (?:gentle |friendly |daily )?reminder|quote of|keep going|love|mood|agree|amen|that is all|believe|you got|great (?:week|weekend|day)|here(?:'|’)s to|(?:new )?(?:week|term|year|season) (?:ahead|starts|begins)|shine on)\b/iu;

/** True for a wish, a greeting, whose thought it is or a line of tags: it says nothing beside a saying. */
export const isChatter = ({ text, tokens }: Post, { start, end, first, last }: Sentence): boolean =>
  CHATTER.test(text.slice(start, end)) || !tokens.slice(first, last).some(({ kind }) => kind === 'word');

/** "Content is king" in marks is shown around, not said. */
const isMarked = ({ tokens }: Post, { first }: Hit): boolean => /^["“‘]/.test(tokens[first - 1]?.text ?? '');

/** Stock words so worn, or a turn so common, that one of them is enough in a post of any length. */
export const wornPhrases = perPost((post): readonly Hit[] => {
  const turns = contrasts(post);
  const worn = meant(post.cue('worn')).filter((hit) => !isMarked(post, hit));
  return byPlace(turns, apartFrom(turns, worn));
});

/** What a post says in words, or by a turn, that many have used before. */
export const stockPhrases = perPost((post): readonly Hit[] => {
  const worn = wornPhrases(post);
  const stock = meant(post.cue('stock')).filter((hit) => !isMarked(post, hit));
  return worn.length === 0 ? stock : byPlace(worn, apartFrom(worn, stock));
});

/** True for a sentence that anybody could have said of anything: a maxim, or stock words with nothing of the writer's beside them. */
export const isSaying = (post: Post, sentence: Sentence): boolean =>
  isMaxim(post, sentence) ||
  (isGeneral(post, sentence) &&
    stockPhrases(post).some(({ first, last }) => first < sentence.last && last > sentence.first));

/** True for a place within such a sentence: wisdom is said to nobody. */
export const isInSaying = (post: Post, { first }: Pick<Hit, 'first'>): boolean => {
  const sentence = sentenceAt(post, first);
  return sentence !== undefined && isSaying(post, sentence);
};
