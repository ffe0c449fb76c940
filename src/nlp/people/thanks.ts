import type { Hit, Post, Sentence, Token, TokenRange } from '../../types.ts';
import { besides } from '../clauses/asides.ts';
import { sentenceAt, sentenceOf } from '../clauses/clause-at.ts';
import { firstWordFrom, normalText, saidFrom, wordAt } from '../reading.ts';
import { isPast } from '../telling/deeds.ts';
import { ownWords } from './address.ts';
import { partyAt } from './party.ts';
import { somebodyAt } from './somebody.ts';

/** Tokens from "she" to what she did. Hand-set. */
const DEED_WITHIN = 5;
/** Tokens from "your spare van" to what it did. Hand-set. */
const THING_WITHIN = 14;
/** Tokens from "for" to "lending": "for so gladly lending". Hand-set. */
const GERUND_WITHIN = 4;
/** Tokens behind a colon from which they say what was done: "Big ta to Room 4: sixty cups washed by five". Hand-set. */
const LIST_OF_DEEDS = 4;
/** Tokens before "thank" in which its subject stands: "we would all like to thank". Hand-set. */
const SUBJECT_REACH = 7;

/** The pronoun behind a comma, with the "and" before it. */
const nextWords = (tokens: readonly Token[], at: number): string => {
  const [one, two] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  return /^(?:and|but|so)$/.test(one) ? `${one} ${two}` : one;
};

/** Where the thanks end: what comes after a mark or a link is another thought. */
const upToMark = (post: Post, { first, last, start, end }: Hit): TokenRange => {
  const { tokens } = post;
  const stop = Math.min(ownWords(post), sentenceAt(post, first)?.last ?? last);
  let to = last;
  for (let at = last; at < stop; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'url' || (token.kind === 'punctuation' && /^[;:()–—|]/.test(token.text))) break;
    if (token.text === ',' && /^(?:and |but |so )?(?:we|i)$/.test(nextWords(tokens, at))) break;
    if (token.kind === 'word' || token.kind === 'mention' || token.kind === 'number') to = at + 1;
  }
  return { first, last: to, start, end: tokens[to - 1]?.end ?? end };
};

/** "Whoever gave their Sunday, thanks to you it stands": they are no cause, for who they are stands in front. */
const isToThem = ({ tokens, sentences }: Post, { first, last }: Pick<Hit, 'first' | 'last'>): boolean =>
  normalText(tokens, last, last + 2) === 'to you' &&
  tokens
    .slice(sentences[tokens[first]?.sentence ?? 0]?.first, first)
    .some(({ normal }) => /^(?:who|whoever)$/.test(normal));

/** "To the nurse who drew a cat: thank you", "Whoever swept the yard, we are grateful": person and act come first. */
const dedication = (post: Post, { first, last }: Hit): Sentence | undefined => {
  const { tokens } = post;
  const sentence = sentenceAt(post, first);
  if (!sentence || (tokens[last]?.normal === 'to' && !isToThem(post, { first, last }))) return undefined;
  const before = tokens.slice(sentence.first, first);
  const turns = before
    .slice(-4)
    .some(({ kind, normal }) => kind === 'punctuation' || /^(?:i|we|he|she|they)$/.test(normal));
  return turns && before.some(({ normal }) => /^(?:who|whoever)$/.test(normal)) ? sentence : undefined;
};

/** "Class 2 would like to thank", "Mum asked me to thank": said for somebody else. */
const FOR_OTHERS =
  /\b(?:would (?:all |both |just |really )*(?:like|love)|wants?|wish(?:es)?|ask(?:s|ed) (?:me|us)) to(?: \w+ly)?$/;
/** "You will want to thank", "anyone who wants to thank": nobody is thanked yet. */
const NOT_YET = /\b(?:if|you|who|whoever|anyone|anybody|should|must|please)\b/;

/** "Thanks to the rain we are open", and what is asked of others: "make sure to thank a nurse". */
const thanksNobody = (post: Post, { first, last, text }: Hit, end: number): boolean => {
  const { tokens } = post;
  const words = tokens.slice(last, end);
  if (isToThem(post, { first, last })) return false;
  if (/^thanks$/i.test(text))
    return words[0]?.normal === 'to' && !words.some(({ normal }) => /^(?:for|who|whom|whoever)$/.test(normal));
  if (!/^thank$/i.test(text)) return false;
  const from = Math.max(sentenceAt(post, first)?.first ?? first, first - SUBJECT_REACH);
  const before = saidFrom(tokens, from, first - from);
  if (/\b(?:i|we)\b/.test(before)) return /\b(?:should|must)\b/.test(before);
  return !FOR_OTHERS.test(before) || NOT_YET.test(before);
};

/** From the thanks, or from the person they are said to, to the end of what they are for; undefined where nobody is thanked. */
export const thanksAt = (post: Post, thanks: Hit): TokenRange | undefined => {
  const range = upToMark(post, thanks);
  if (thanksNobody(post, thanks, range.last)) return undefined;
  const { first, start } = dedication(post, thanks) ?? thanks;
  return { ...range, first, start };
};

/** "A great meeting", "her work during": a noun phrase, no deed. */
const DETERMINES =
  /^(?:the|a|an|another|your|my|our|his|her|its|their|this|that|these|those|all|such|during|everything|anything|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "Who truly are the voice of", "who has been part of", "who work here", not "who are helping". */
const saysWhatTheyAre = (tokens: readonly Token[], at: number): boolean => {
  const verb = /ly$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const be = /^(?:has|have|'s|'ve)$/.test(wordAt(tokens, verb)) ? verb + 1 : verb;
  const word = wordAt(tokens, be);
  return (
    /^(?:(?:work|live|serve|feel|seem|remain|mean|love|like|believe|deserve|care)s?|becomes?|ma[dk]es? up)$/.test(
      word,
    ) ||
    (/^(?:is|are|been)$/.test(word) && !/ing$/.test(wordAt(tokens, be + 1)))
  );
};

/** "Will be made up" is still to come, and "did not like" was left undone. */
const hasDone = (told: readonly Token[]): boolean =>
  told.some(isPast) && !told.some(({ normal }) => /^(?:will|would|not|never)$/.test(normal));

const PERSON = /^(?:you|he|she|they)$/;

/** "Who stayed", "for so gladly lending", "without Mirko driving". */
const tellsDeed = ({ tokens }: Post, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ normal }, index) => {
    // "You know who you are."
    if (normal === 'who' && tokens[first + index + 1]?.normal === 'you') return false;
    if (normal === 'whom') return tokens[first + index - 1]?.normal === 'without';
    if (/^(?:who|whoever|whose)$/.test(normal)) return !saysWhatTheyAre(tokens, first + index + 1);
    if (/^(?:that|which)$/.test(normal)) {
      const next = tokens[first + index + 1];
      const isTold = normal === 'that' && PERSON.test(next?.normal ?? '');
      return (
        (next !== undefined && isPast(next)) ||
        // "Thank you that you carried it."
        (isTold && hasDone(tokens.slice(first + index + 2, Math.min(last, first + index + 2 + 3))))
      );
    }
    if (!/^(?:for|without)$/.test(normal)) return false;
    const from = first + index + 1;
    const next = tokens.slice(from, Math.min(last, from + GERUND_WITHIN));
    const at = next.findIndex((token) => token.kind === 'word' && /[a-z]{2}ing$/.test(token.normal));
    return at >= 0 && !next.slice(0, at + 1).some((token) => DETERMINES.test(token.normal));
  });

/** "For the piano tuner: you came on a Sunday." */
const callsToThem = ({ tokens }: Post, { first, last }: Sentence): boolean =>
  /^(?:to|for)$/.test(wordAt(tokens, first)) && tokens.slice(first, last).some(({ text }) => text === ':');

const THIRD = /^(?:he|she|they)$/;
/** Tokens of "In 2009", "On the Friday" before who did it. Hand-set. */
const LEAD_IN = 5;

/** "You proofread it in a weekend", "Ms Iyer, you translated it": a person in front or behind a comma, and what they did. */
const tellsWhatTheyDid = (
  { tokens }: Post,
  { first, last }: Pick<TokenRange, 'first' | 'last'>,
  who: RegExp,
): boolean => {
  const opensWithTime = /^(?:in|on|at|last|that|back|one|when|how|what)$/.test(wordAt(tokens, first));
  return tokens.slice(first, last).some(
    ({ normal }, at) =>
      who.test(normal) &&
      (at === 0 ||
        /^(?:punctuation|emoji)$/.test(tokens[first + at - 1]?.kind ?? '') ||
        (at <= LEAD_IN && opensWithTime)) &&
      (hasDone(tokens.slice(first + at + 1, Math.min(last, first + at + 1 + 3))) ||
        // "When the power went he let us run it off his generator."
        (/^(?:he|she)$/.test(normal) && tokens[first + at + 1]?.normal === 'let')),
  );
};

const SPEAKS = /^(?:said|told|asked|wrote|replied|added|thought)$/;
/** "I can't thank the crew enough, they got it across": behind the thanks, and no "she said". */
const goesOnToTell = (post: Post, { last }: Pick<TokenRange, 'first' | 'last'>, thanks: number): boolean =>
  tellsWhatTheyDid(post, { first: thanks, last }, THIRD) &&
  !post.tokens.slice(thanks, last).some(({ normal }) => SPEAKS.test(normal));

/** Made, mended or lent: what nobody is thanked for without a thing to show. */
const HANDED =
  /^(?:lent|baked|knitted|sewed|cooked|mended|fixed|repaired|rescued|painted|planted|brewed|carved|built|saved)$/;
/** "The tent you lent us stayed dry." */
const madeByYou = ({ tokens }: Post, { first, last }: Pick<TokenRange, 'first' | 'last'>): boolean =>
  tokens
    .slice(first, last)
    .some(({ normal }, at) => normal === 'you' && HANDED.test(saidFrom(tokens, first + at + 1, 1)));

/** "Since she translated it": what one is thanked for is the reason. */
const givesReason = ({ tokens }: Post, { first, last }: Pick<TokenRange, 'first' | 'last'>): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ normal }, at) =>
        /^(?:since|because|after|when)$/.test(normal) &&
        THIRD.test(saidFrom(tokens, first + at + 1, 1)) &&
        hasDone(tokens.slice(first + at + 2, Math.min(last, first + at + 2 + 3))),
    );

/** True where the sentence of a token or the one before tells what "you" or "@ada" did: "Ms Iyer, you translated it. We're grateful". */
export const tellsYouDid = (post: Post, at: number): boolean => {
  const index = post.tokens[at]?.sentence ?? 0;
  const before = post.sentences[index - 1];
  return (
    (before !== undefined && somebodyAt(post, before.first) !== undefined) ||
    [before, post.sentences[index]].some(
      (sentence) => sentence !== undefined && tellsWhatTheyDid(post, sentence, /^you$/),
    )
  );
};

const PASSIVE = /^(?:is|are|was|were|be|been)$/;
/** "Our secretary, Mr Danladi, walked five times." */
const opensWithDeed = (post: Post, { first, last }: Sentence): boolean => {
  // "Our neighbours let forty cubs use the kitchen"; in "Northfield was named the best" they did nothing.
  const isDeed = (token: Token, at: number, all: readonly Token[]): boolean =>
    (isPast(token) || token.normal === 'let') && !PASSIVE.test(all[at - 1]?.normal ?? '');
  const opens = (at: number): boolean => {
    const party = partyAt(post, at);
    return party !== undefined && post.tokens.slice(party.last, Math.min(last, party.last + DEED_WITHIN)).some(isDeed);
  };
  // "I was a mess and the lad at the till bagged it all."
  return (
    opens(firstWordFrom(post.tokens, first, last)) ||
    post.tokens.some(({ normal }, at) => at > first && at < last && normal === 'and' && opens(at + 1))
  );
};

/** "We'd be there yet if the skipper hadn't turned back for us": it was done, and for the writer. */
const hadNotDone = ({ tokens }: Post, { first, last }: Sentence): boolean => {
  const told = tokens.slice(first, last).filter(({ kind }) => kind !== 'emoji');
  const from = told.findIndex(({ normal }) => normal === 'if');
  return (
    from >= 0 &&
    told.some(
      (token, at) =>
        at > from + 1 &&
        (isPast(token) || /^(?:come|run|put)$/.test(token.normal)) &&
        /^(?:had|'d)$/.test(told[at - 2]?.normal ?? '') &&
        told[at - 1]?.normal === 'not',
    )
  );
};

const FOR_US = /^(?:us|me|my|our)$/;
/** "The alto who lent her score", "whoever swept the yard", "Gwen, you stayed": said to one, or of one alone. */
const isOfOne = (post: Post, sentence: Sentence): boolean =>
  tellsWhatTheyDid(post, sentence, /^you$/) ||
  (/^(?:the|to|whoever)$/.test(wordAt(post.tokens, firstWordFrom(post.tokens, sentence.first, sentence.last))) &&
    tellsDeed(post, sentence.first, sentence.last));
/** "You carried my harp up. It weighs a lot. Thank you.": what stands between tells on, and the deed was for the writer or is told to somebody. */
const toldBefore = (post: Post, at: number): Sentence | undefined => {
  const sentence = post.sentences[at];
  if (sentence === undefined) return undefined;
  const isForUs = post.tokens
    .slice(sentence.first, sentence.last)
    .some(({ normal, quoted }) => !quoted && FOR_US.test(normal));
  return isForUs || isOfOne(post, sentence) ? sentence : undefined;
};

/** True where a sentence in front of thanks tells who did what: "The crew dug us out. Thank you."; "Guess who won?" asks. */
const leadsUp = (post: Post, before: Sentence): boolean =>
  callsToThem(post, before) ||
  (before.kind !== 'question' &&
    !post.tokens[before.first]?.quoted &&
    (tellsDeed(post, before.first, before.last) ||
      hadNotDone(post, before) ||
      opensWithDeed(post, before) ||
      tellsWhatTheyDid(post, before, PERSON)));

/** True where a sentence behind thanks tells what for: "I owe Ines a cake. She stayed …", "Your spare van got us home." */
const tellsWhatFor = (post: Post, after: Sentence): boolean => {
  const { tokens } = post;
  const opens = wordAt(tokens, after.first);
  const within = /^(?:that|your|his|her|their)$/.test(opens) ? THING_WITHIN : DEED_WITHIN;
  const told = tokens.slice(after.first, Math.min(after.first + within, after.last));
  const isToCome = told.some(({ normal }) => /^(?:will|'ll|would)$/.test(normal));
  const isDone = (token: Token, at: number): boolean =>
    !isToCome && isPast(token) && told[at + 1]?.normal !== 'not' && !PASSIVE.test(told[at - 1]?.normal ?? '');
  // "When the hall flooded you moved your car"; "when you called" only says when.
  const isOfYou = opens === 'when' && !/^(?:you|we|i)$/.test(wordAt(tokens, after.first + 1));
  return (
    tellsWhatTheyDid(post, after, isOfYou ? PERSON : THIRD) ||
    (/^(?:you|he|she|they|who|without|that|your|his|her|their)$/.test(opens) && told.some(isDone))
  );
};

/** True where thanks stand in the sentence in which a hit begins. */
export const isThanked = (post: Post, hit: Pick<Hit, 'first'>): boolean =>
  post.cue('thanks').some((thanks) => sentenceOf(post, thanks) === sentenceOf(post, hit));

/** "For the partnership", "for six amazing years", "appreciate your patience": they say what for, and it is no deed. */
const saysForWhat = ({ tokens }: Post, first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ normal }, at) =>
        (normal === 'for' && !/^(?:that|this|it|everything|all)$/.test(wordAt(tokens, first + at + 1))) ||
        (normal === 'your' && at > 0 && at < 3 && !/ing$/.test(wordAt(tokens, first + at + 1))),
    );

/** Tokens of a thank-you that names no deed and nobody, with its mark. Hand-set. */
const BARE = 4;
const asksPolitely = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ normal }) => normal === 'please');
/** "Please move it. Thanks": a bare thank-you behind a request closes it. */
const isInAdvance = ({ tokens, clauses }: Post, { first, last }: Pick<TokenRange, 'first' | 'last'>): boolean =>
  last - first <= BARE &&
  !tokens.slice(first + 1, last).some(({ capital }) => capital) &&
  clauses.some(
    (clause) => clause.last <= first && (/^(?:ask|help|question)$/.test(clause.act) || asksPolitely(tokens, clause)),
  );

/** True where thanks tell what somebody did, in their own sentence or in one beside it: what only tells of things stands between. */
export const thanksForDeed = (post: Post, { first, last }: Pick<TokenRange, 'first' | 'last'>): boolean => {
  const { sentences, tokens } = post;
  const at = tokens[first]?.sentence ?? 0;
  const own = sentences[at] ?? { first, last };
  if (tellsDeed(post, first, last) || tellsWhatTheyDid(post, own, /^you$/) || givesReason(post, own)) return true;
  if (goesOnToTell(post, own, first) || madeByYou(post, own)) return true;
  if (sentences[at] && hadNotDone(post, sentences[at])) return true;
  if (saysForWhat(post, first, last) || isInAdvance(post, own)) return false;
  const isBare = own.last - own.first <= BARE;
  const before = [
    sentences[at - 1],
    sentences[besides(post, at, -1)],
    ...(isBare ? [toldBefore(post, at - 2), toldBefore(post, at - 3)] : []),
  ].filter((one) => one !== undefined);
  const next = sentences[besides(post, at, 1)];
  return (
    before.some((one) => leadsUp(post, one)) ||
    (next !== undefined && tellsWhatFor(post, next)) ||
    (tokens[last]?.text === ':' && own.last - last > LIST_OF_DEEDS)
  );
};
