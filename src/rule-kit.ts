/** Everything a rule may import: the contract of a rule file, and the primitives of `src/nlp` it is built on. */
import type { Messages, OptionSpecs, PhraseLists, Rule } from './rule.ts';
import { opening } from './text.ts';
import type { Post, Span } from './types.ts';

export { overrun } from './networks/count.ts';
export { abbreviations, capitalsIn } from './nlp/abbreviations.ts';
export { acclaimed, foremost, isOnesOwn, theMost } from './nlp/acclaim.ts';
export { addressesSomebody, afterCall, answers, mine, ownWords, situation } from './nlp/address.ts';
export { announcement, isInTheNews, isOrganisation, isOthersNews, ownership } from './nlp/announcement.ts';
export { besides, isAside, sentencesTo, unitsTo, wordsTold } from './nlp/asides.ts';
export { isAtLarge } from './nlp/at-large.ts';
export { attributions, isTurnedDown } from './nlp/attribution.ts';
export { areButtons, ballotIn, handsOf, isFight, isSaidAlone, isTagged, signsOf, sumsOf } from './nlp/ballot.ts';
export { barks, clausesTold } from './nlp/barks.ts';
export { WEEKDAYS } from './nlp/calendar.ts';
export {
  clauseAround,
  clauseAt,
  gist,
  hearsSomebody,
  sentenceAt,
  sentenceHolding,
  sentenceOf,
} from './nlp/clause-at.ts';
export { CLICK, CLICKS, DOER_KINDS, DOERS, HANDED_OVER, MARK, ONE_CLICK } from './nlp/clicks.ts';
export { isExplained, isInvited, isOfJudges, isSpeaker } from './nlp/closed-doors.ts';
export { countWords } from './nlp/count-words.ts';
export { countdownIn, staccatos } from './nlp/countdown.ts';
export { ANIMALS, BODILY, BODY, DOING, HOMELY, KIN, MACHINES, SMALL } from './nlp/daily-life.ts';
export { deeds, isPast } from './nlp/deeds.ts';
export { expand, FINDABLE } from './nlp/expand.ts';
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
} from './nlp/feelings.ts';
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
} from './nlp/fields.ts';
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
} from './nlp/figures.ts';
export { isGoods } from './nlp/goods.ts';
export { afterHail, vocatives } from './nlp/hail.ts';
export { isHappening } from './nlp/happening.ts';
export { beside, byPlace, findAll, follows, hitOver, meant, near, type Pair } from './nlp/hits.ts';
export { hasDent, isOfTheHouse } from './nlp/house.ts';
export { answersItself, handsOver, isElliptic, isRampedQuestion, wordsOf } from './nlp/hypophora.ts';
export { heldBack, isGiven, openQuestions, titleness } from './nlp/kept-back.ts';
export { kindnessTo, QUALITIES, tellsKindDeed, WRONG } from './nlp/kindness.ts';
export { isLabelled } from './nlp/label.ts';
export { lapses, ownedInBrackets, saysSorry } from './nlp/lapse.ts';
export { briefQuestions, isEither, isOffered } from './nlp/let-off.ts';
export { isFact, MAY_TELL, PLAIN_COUNT, SAID } from './nlp/limits.ts';
export { isInItem } from './nlp/list-items.ts';
export { isMadeBy, isMaking } from './nlp/making.ts';
export { isChatter, isGeneral, isMaxim, isSaying, stockPhrases } from './nlp/maxim.ts';
export { AMOUNT, COMPARED, DOES, GAINS, OFTEN, SHARE, TIMES } from './nlp/measures.ts';
export { metFirst } from './nlp/met-first.ts';
export { isName, namesThing, thingDoes } from './nlp/named-thing.ts';
export { isNoNews } from './nlp/no-news.ts';
export { isBareLine, isButton, namesBuyer, toSentenceEnd } from './nlp/notice.ts';
export { isDoing, openerOf } from './nlp/opener.ts';
export { openingQuote } from './nlp/opening-quote.ts';
export { type Outcome, outcomes } from './nlp/outcome.ts';
export { type Match, ownMatches } from './nlp/own-matches.ts';
export { type Partner, partners } from './nlp/partners.ts';
export { isNear, isToldOf, type Party, partyAt, saysI } from './nlp/party.ts';
export { areAgents, isMatter, isRole } from './nlp/people.ts';
export { pitch } from './nlp/pitch.ts';
export { hasLink, pointer } from './nlp/pointer.ts';
export { isPortrait, isPractical, offersWork } from './nlp/practical.ts';
export { CHOSEN, FOREMOST, GLAD_OF, NOBODY, SPLENDID, SUPERB, TOP } from './nlp/praise-words.ts';
export { ACCOUNT, EARLY, HEALTH, KEPT, PAID, PERSONAL, SUMS, SUPPLIER } from './nlp/private-matters.ts';
export { accuses, demands, rebukes } from './nlp/quarrel.ts';
export {
  asksBehindCase,
  asksOfWhatIsTold,
  callsOut,
  callsThem,
  firstWord,
  saysYou,
  spanOf,
  wantsWords,
} from './nlp/questions.ts';
export { ramp } from './nlp/ramp.ts';
export { firstWordFrom, normalText, pastEmoji, saidFrom, wordAt, wordSet } from './nlp/reading.ts';
export { cheersItsOwn, isStance, isTribute } from './nlp/regard.ts';
export { remedies } from './nlp/remedy.ts';
export { nextOf, onlyLink, type Rest, restsOf } from './nlp/rest.ts';
export { COMPLY, FINE, MIND, MINDING, REFUSE, REFUSING } from './nlp/saying-no.ts';
export { ABOUT_US, openingOf, selfTalk, type Told } from './nlp/self-talk.ts';
export { type Sale, type SellingCue, sales, sellingSigns } from './nlp/selling.ts';
export { hasPerson, namesPeople, namesRole, namesSomebody, type Somebody, somebodyAt } from './nlp/somebody.ts';
export { isCounted, isHeard, isWhereHeard, type Speaker, speakerOf, tellsStory } from './nlp/speaker.ts';
export { type Step, steps } from './nlp/steps.ts';
export { superlatives } from './nlp/superlative.ts';
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
} from './nlp/supply.ts';
export { takenBack } from './nlp/taken-back.ts';
export { isThanked, tellsYouDid, thanksAt, thanksForDeed } from './nlp/thanks.ts';
export { timetable } from './nlp/timetable.ts';
export { isHeadline, isTitle } from './nlp/title.ts';
export { hasWayIn } from './nlp/way-in.ts';
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
} from './nlp/word-classes.ts';
export * from './queue-kit.ts';
export * from './queue-posts.ts';
export { asks, replies, talk } from './queue-samples.ts';
export type * from './rule.ts';
export { betaBelow, median, wilson } from './statistics.ts';
export type { Clause, Ground, Hit, Post, Sentence, Span, Token, TokenRange, Unit } from './types.ts';

/** Types a rule; the loader adds id and family from its path. */
export const defineRule = <
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
  const P extends PhraseLists = Record<never, never>,
>(
  rule: Rule<M, O, P>,
): Rule => rule as unknown as Rule;

/** The words of a span as a message quotes them: white space drawn together, double quotes single, at most `max` UTF-16 units. */
export const quote = ({ text }: Post, { start, end }: Span, max = 60): string =>
  opening(text.slice(start, end), max).replace(/["“”]/g, "'");

/** The span from the start of the first place to the end of the last. */
export const join = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });
