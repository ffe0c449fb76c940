/** Everything a rule may import: the contract of a rule file, and the primitives of `src/nlp` it is built on. */

import { wholePhrase } from './nlp/tokens/whole-phrase.ts';
import type { Messages, OptionSpecs, PhraseLists, Rule } from './rule.ts';
import { opening } from './text.ts';
import type { Post, Span } from './types.ts';

export { overrun, uncounted } from './networks/count.ts';
export { besides, isAside, sentencesTo, unitsTo, wordsTold } from './nlp/clauses/asides.ts';
export {
  clauseAround,
  clauseAt,
  gist,
  hearsSomebody,
  saysUpTo,
  sentenceAt,
  sentenceHolding,
  sentenceOf,
} from './nlp/clauses/clause-at.ts';
export { isLabelled } from './nlp/clauses/label.ts';
export { EVERY_WEEKDAY, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './nlp/lexicon/calendar.ts';
export { CLICK, CLICKS, DOER_KINDS, DOERS, HANDED_OVER, MARK, ONE_CLICK } from './nlp/lexicon/clicks.ts';
export { ANIMALS, AT_HAND, BODILY, BODY, DOING, HOMELY, KIN, MACHINES, SMALL } from './nlp/lexicon/daily-life.ts';
export {
  BLOWS,
  GRIEFS,
  HARD_FEELINGS,
  HARD_PLACES,
  HARDEST,
  MILD_FEELINGS,
  SMALL_FEELINGS,
  SORE,
  TRIALS,
} from './nlp/lexicon/feelings.ts';
export {
  CLOSE_PEOPLE,
  DUTIES,
  FRACTIONS,
  HOLDINGS,
  MISREAD,
  MISTAKES,
  MONEY,
  OUTPUT,
  REMARKS,
  UNKIND,
  WANTED_PEOPLE,
  WORKS,
} from './nlp/lexicon/fields.ts';
export { AMOUNT, COMPARED, CURRENCIES, DOES, GAINS, OFTEN, SHARE, TIMES } from './nlp/lexicon/measures.ts';
export { COMMON_THINGS, OUT_OF_USE, SUPPLIES } from './nlp/lexicon/notices.ts';
export { CHOSEN, FOREMOST, GLAD_OF, NOBODY, SPLENDID, SUPERB, TOP } from './nlp/lexicon/praise-words.ts';
export { ACCOUNT, EARLY, HEALTH, KEPT, PAID, PERSONAL, SUMS, SUPPLIER } from './nlp/lexicon/private-matters.ts';
export { COMPLY, FINE, MIND, MINDING, REFUSE, REFUSING } from './nlp/lexicon/saying-no.ts';
export {
  BOUGHT,
  BUY,
  FEW,
  IN_STOCK,
  LAPSES,
  LOOKING,
  NEARBY,
  OFFER,
  SEAT,
  SHOPPED,
  TAKEN,
  WHEN_IT_ENDS,
} from './nlp/lexicon/supply.ts';
export {
  ALL_OF_US,
  AUDIENCE,
  CREW,
  ELSEWHERE,
  EVENING,
  FIRMS,
  GIFTS,
  HOUSES,
  KINDS_OF_PEOPLE,
  LIVES,
  NEEDS,
  POLITICS,
  PUBLIC_MATTERS,
  WARES,
} from './nlp/lexicon/word-classes.ts';
export { acclaimed, foremost, isOnesOwn, theMost } from './nlp/people/acclaim.ts';
export { addressesSomebody, afterCall, answers, mine, ownWords, situation } from './nlp/people/address.ts';
export { isAtLarge } from './nlp/people/at-large.ts';
export { attributions, isTurnedDown } from './nlp/people/attribution.ts';
export { afterHail, vocatives } from './nlp/people/hail.ts';
export { honours } from './nlp/people/honour.ts';
export { hasDent, isOfTheHouse } from './nlp/people/house.ts';
export { kindnessTo, QUALITIES, tellsKindDeed, WRONG } from './nlp/people/kindness.ts';
export { isMadeBy, isMaking } from './nlp/people/making.ts';
export { metFirst } from './nlp/people/met-first.ts';
export { isName, namesThing, thingDoes } from './nlp/people/named-thing.ts';
export { isDoing, openerOf } from './nlp/people/opener.ts';
export { type Partner, partners } from './nlp/people/partners.ts';
export { isNear, isToldOf, type Party, partyAt, saysI } from './nlp/people/party.ts';
export { areAgents, isMatter, isRole } from './nlp/people/people.ts';
export { cheersItsOwn, isStance, isTribute } from './nlp/people/regard.ts';
export { isOnlyShown } from './nlp/people/shown.ts';
export { hasPerson, namesPeople, namesRole, namesSomebody, type Somebody, somebodyAt } from './nlp/people/somebody.ts';
export { isCounted, isHeard, isWhereHeard, type Speaker, speakerOf, tellsStory } from './nlp/people/speaker.ts';
export { isThanked, tellsYouDid, thanksAt, thanksForDeed } from './nlp/people/thanks.ts';
export { expand, FINDABLE } from './nlp/phrases/expand.ts';
export {
  apartFrom,
  beside,
  byPlace,
  findAll,
  follows,
  hitOver,
  inTokens,
  meant,
  near,
  type Pair,
} from './nlp/phrases/hits.ts';
export {
  areButtons,
  ballotIn,
  handsOf,
  isFight,
  isSaidAlone,
  isTagged,
  signsOf,
  sumsOf,
} from './nlp/questions/ballot.ts';
export { answersItself, handsOver, isElliptic, isRampedQuestion, wordsOf } from './nlp/questions/hypophora.ts';
export { heldBack, isGiven, openQuestions, titleness } from './nlp/questions/kept-back.ts';
export { briefQuestions, isEither, isOffered } from './nlp/questions/let-off.ts';
export {
  asksBehindCase,
  asksOfWhatIsTold,
  callsOut,
  callsThem,
  firstWord,
  isReported,
  saysYou,
  spanOf,
  wantsWords,
} from './nlp/questions/questions.ts';
export { nextOf, onlyLink, type Rest, restsOf } from './nlp/questions/rest.ts';
export { ramp } from './nlp/ramp.ts';
export {
  beforeEmoji,
  firstWordFrom,
  looksLikeName,
  normalText,
  pastEmoji,
  saidFrom,
  saidOver,
  wordAt,
  wordSet,
} from './nlp/reading.ts';
export { barks, clausesTold } from './nlp/selling/barks.ts';
export { isExplained, isInvited, isOfJudges, isShrug, isSpeaker } from './nlp/selling/closed-doors.ts';
export { countdownIn, staccatos } from './nlp/selling/countdown.ts';
export { isGoods } from './nlp/selling/goods.ts';
export { isFact, isShouted, MAY_TELL, PLAIN_COUNT, SAID } from './nlp/selling/limits.ts';
export { isBareLine, isButton, namesBuyer, toSentenceEnd } from './nlp/selling/notice.ts';
export { HELPFUL_ASKS, pitch } from './nlp/selling/pitch.ts';
export { hasLink, isLink, pointer } from './nlp/selling/pointer.ts';
export { type Sale, type SellingCue, sales, sellingSigns } from './nlp/selling/selling.ts';
export { showsUp } from './nlp/selling/shown-up.ts';
export { announcement, isInTheNews, isOrganisation, isOthersNews, ownership } from './nlp/telling/announcement.ts';
export { deeds, isPast } from './nlp/telling/deeds.ts';
export {
  amountOf,
  echoed,
  endsThere,
  figureBefore,
  figuresIn,
  isCalled,
  isLoudFigure,
  isNoCrowd,
  isYear,
} from './nlp/telling/figures.ts';
export { isHappening } from './nlp/telling/happening.ts';
export { lapses, ownedInBrackets, saysSorry } from './nlp/telling/lapse.ts';
export { claimsToHaveListened } from './nlp/telling/listened.ts';
export { isChatter, isGeneral, isInSaying, isMaxim, isSaying, stockPhrases, wornPhrases } from './nlp/telling/maxim.ts';
export { isNoNews } from './nlp/telling/no-news.ts';
export { openingQuote } from './nlp/telling/opening-quote.ts';
export { type Outcome, outcomes } from './nlp/telling/outcome.ts';
export { isPortrait, isPractical, offersWork } from './nlp/telling/practical.ts';
export { accuses, demands, rebukes } from './nlp/telling/quarrel.ts';
export { remedies } from './nlp/telling/remedy.ts';
export { sceneIn } from './nlp/telling/scene.ts';
export { ABOUT_US, openingOf, selfTalk, type Told } from './nlp/telling/self-talk.ts';
export { firstLedStep, type Step, steps } from './nlp/telling/steps.ts';
export { superlatives } from './nlp/telling/superlative.ts';
export { takenBack } from './nlp/telling/taken-back.ts';
export { timetable } from './nlp/telling/timetable.ts';
export { triads } from './nlp/telling/triad.ts';
export { hasWayIn } from './nlp/telling/way-in.ts';
export { abbreviations, capitalsIn } from './nlp/tokens/abbreviations.ts';
export { countWords } from './nlp/tokens/count-words.ts';
export { isInItem } from './nlp/tokens/list-items.ts';
export { type Match, ownMatches } from './nlp/tokens/own-matches.ts';
export { isHeadline, isTitle } from './nlp/tokens/title.ts';
export * from './queue-kit.ts';
export * from './queue-posts.ts';
export { asks, replies, talk } from './queue-samples.ts';
export type * from './rule.ts';
export { betaBelow, median, wilson } from './statistics.ts';
export { overlap } from './text.ts';
export type { Clause, Ground, Hit, Post, Sentence, Span, Token, TokenRange, Unit } from './types.ts';

/** Types a rule; the loader adds id and family from its path. */
export const defineRule = <
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
  const P extends PhraseLists = Record<never, never>,
>(
  rule: Rule<M, O, P>,
): Rule => rule as unknown as Rule;

/** The words of a span as a message quotes them, from the start of a word to the end of one: white space drawn together, double quotes single, at most `max` UTF-16 units. */
export const quote = (post: Post, span: Span, max = 60): string => {
  const { start, end } = wholePhrase(post, span);
  return opening(post.text.slice(start, end), max).replace(/["“”]/g, "'");
};

/** The span from the start of the first place to the end of the last. */
export const join = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });
