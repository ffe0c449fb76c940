/** Words of somebody else's without marks around them: "Last chance, says the mail", "she told me to hurry". */
import type { Token, TokenRange } from '../../types.ts';
import { firstWordFrom, looksLikeName, wordAt, wordSet } from '../reading.ts';

/** Verbs that stand behind what was said, or in front of it. */
const SAYS = wordSet(`
  says said say saying asks asked ask wrote writes write reads shouts shouted yells yelled screams screamed sings sang
  cries cried swears swore insists insisted claims claimed promises promised promise announces announced warns warned
  tells told
`);
/** Verbs that somebody is made to do something with: "she told me to hurry". */
const ORDERS = wordSet(`
  tells told telling tell asks asked asking ask begs begged begging beg urges urged urging wants wanted orders ordered
  teaches taught teaching reminds reminded pays paid makes had
`);
/** Of these the writer's own side may speak: "Ana asks you to share it". */
const IS_NOW = wordSet('tells tell asks ask urges urging wants reminds');
/** What tells in print, and whoever sells with it: what they say is reported, and not meant. */
const SAYERS = wordSet(`
  ad ads advert adverts advertisement mail mails email emails text texts message messages letter letters sms notification
  sign signs label labels poster posters banner banners leaflet leaflets flyer flyers pamphlet pamphlets caption captions
  headline headlines packet box tin jar wrapper mug plaque gravestone popup page pages site sites website websites app apps
  account accounts post posts tweet tweets profile profiles bot bots spam scam scams scammer scammers fraudster fraudsters
  firm firms company companies agency agencies shop shops store stores seller sellers salesman salesmen saleswoman
  salespeople rep reps agent agents broker brokers influencer influencers marketer marketers guru gurus auctioneer
  airline airlines bookmaker voice jingle hoarding billboard notice board cartoon parody rhyme proverb manual textbook
  book books paper papers guide magazine
`);
/** Whom people tell stories of: what these say is told of them, too. */
const KIN = wordSet(`
  mother father mum mam mom dad nan nana gran grandma grandad grandpa grandfather grandmother sister brother son daughter
  uncle aunt auntie cousin wife husband law teenager toddler niece nephew teacher doctor dentist lawyer judge referee
  umpire vicar priest neighbour landlord coach midwife nurse barber monk skipper surgeon rival ex
`);
/** The writer's own side, and what is in the reader's hands: they say what the writer wants said. */
const OURS = wordSet('we i us our ours mine you yours boss manager editor');
const OPENS = wordSet(
  'the a an my his her their its that those these some one every he she they it who somebody someone',
);
/** Stand between somebody and what they do. */
const BETWEEN = wordSet(`
  has have had is are was were be been being will would did does do can could may might must should always never still now
  just then also once only even often keep keeps kept not
`);
/** What may stand behind "he said" where that closes what he said. */
const CLOSES = wordSet(`
  at in on of over from to again once when as and but every for with me us him her them last then back this yesterday while
  who whose which
`);
/** What the writer goes on with behind what was told. */
const GOES_ON = /^(?:and|but|so|because|which|though|although|while|yet|until|or)$/;
const TURNS = wordSet('we i he she they it you the a an my his her that this now one nobody everyone both please');
/** "Asked me to tell you": passed on, and meant. */
const PASSES_ON = wordSet('tell say let pass share spread remind post announce thank ask repost mention invite');
/** "They said if we get 900 likes": a wager of the writer's. */
const WAGERS = wordSet('if we i');
/** Tokens between somebody and what they say. Hand-set. */
const SUBJECT = 7;
/** Tokens between "told" and "to": "told his whole Tuesday class to". Hand-set. */
const OBJECT = 5;

/** Tokens of one sentence that are looked at: nobody is told a longer one. Hand-set. */
const LONGEST = 60;

/** Words that somebody else said, as half-open token indices. */
export type Told = Pick<TokenRange, 'first' | 'last'>;

/** A hyphen parts no words. */
const isMark = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'punctuation' && token.text !== '-');
const isStop = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at] === undefined || tokens[at]?.sentence !== tokens[from]?.sentence;

/** Half-open token indices; undefined where no word stands at the first. */
export const range = (tokens: readonly Token[], first: number, last: number): Told | undefined =>
  first < last && !isMark(tokens[first]) ? { first, last } : undefined;

/** Token index at which the sentence of a token begins. */
export const openingOf = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at > 0 && from - at < LONGEST && !isStop(tokens, at - 1, from)) at -= 1;
  return at;
};

/** Behind what is told from a token on: at the end of its sentence, or where the writer takes over: ", and I left". */
export const endOf = (tokens: readonly Token[], from: number): number => {
  let at = from;
  for (; at - from < LONGEST && !isStop(tokens, at, from); at += 1) {
    const isPause = /^[,;–—(]/.test(tokens[at]?.text ?? '');
    if (isPause && GOES_ON.test(wordAt(tokens, firstWordFrom(tokens, at + 1)))) return at;
    const isTurn = at > from && GOES_ON.test(wordAt(tokens, at)) && TURNS.has(wordAt(tokens, at + 1));
    if (isTurn && wordAt(tokens, at) !== 'or') return at;
  }
  return at;
};

/** True for what may open somebody: "the", "Ana", and nobody of the writer's side. */
const mayOpen = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !OURS.has(token.normal) &&
  (OPENS.has(token.normal) || looksLikeName(token));

const hasOurs = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(Math.max(0, first), last).some(({ normal }) => OURS.has(normal));

/** Token index of the subject's last word before a verb; -1 where a mark stands between. */
const subjectEnd = (tokens: readonly Token[], verb: number): number => {
  let at = verb - 1;
  while (at >= 0 && BETWEEN.has(wordAt(tokens, at))) at -= 1;
  return isMark(tokens[at]) || isStop(tokens, at, verb) ? -1 : at;
};

/** "Hurry, says the mail", "What are you waiting for? asked the driver". */
const saidBefore = (tokens: readonly Token[], verb: number): Told | undefined => {
  const mark = tokens[verb - 1];
  const isTag =
    mayOpen(tokens[verb + 1]) &&
    wordAt(tokens, verb + 1) !== 'it' &&
    !hasOurs(tokens, verb + 1, verb + 3) &&
    !tokens[verb]?.capital;
  if (!isTag || !/^[,?!…]/.test(mark?.text ?? '')) return undefined;
  return range(tokens, openingOf(tokens, verb - 1), verb - 1);
};

/** "Free soup, it says on the van", "hook them early, the book says of trout". */
const saidByNow = (tokens: readonly Token[], verb: number): Told | undefined => {
  const next = tokens[verb + 1];
  const isToSomebody = wordAt(tokens, verb - 1) === 'i' && wordAt(tokens, verb) === 'told' && next?.normal !== 'you';
  // "They say": a saying that the writer takes up.
  const isOpen = wordAt(tokens, verb) === 'say' || (!isMark(next) && !CLOSES.has(next?.normal ?? ''));
  if (isOpen && !isToSomebody) return undefined;
  if (next !== undefined && /^[:"“‘]/.test(next.text)) return undefined;
  let at = verb - 1;
  while (at > verb - SUBJECT && !isMark(tokens[at])) at -= 1;
  const isPause = tokens[at]?.text === ',' || (/^[?!…]/.test(tokens[at]?.text ?? '') && !tokens[at + 1]?.capital);
  // "Squeeze them in, I told the desk": to somebody, then.
  const isOwn = wordAt(tokens, at + 1) === 'i' && at + 2 === verb && /d$/.test(wordAt(tokens, verb));
  if (isPause && isOwn) return range(tokens, openingOf(tokens, at), at);
  const isTag = isPause && mayOpen(tokens[at + 1]) && at + 1 < verb;
  return isTag && !hasOurs(tokens, at + 1, verb) ? range(tokens, openingOf(tokens, at), at) : undefined;
};

/** The sayer before a verb: "the old sign over the bar", "a mail that", "he"; -1 where none is. */
const sayerOf = (tokens: readonly Token[], verb: number): number => {
  const near = subjectEnd(tokens, verb);
  if (near < 0) return -1;
  if (/^(?:he|she|it|they)$/.test(wordAt(tokens, near))) return near;
  for (let at = near; at >= Math.max(0, near - SUBJECT) && !isMark(tokens[at]) && !isStop(tokens, at, verb); at -= 1)
    if (SAYERS.has(wordAt(tokens, at)) || (at === near && KIN.has(wordAt(tokens, at))))
      return hasOurs(tokens, at - 2, at) ? -1 : at;
  return -1;
};

/** Token index of the "to" that an order leads up to: "told the class to"; -1 where it is none. */
const toOf = (tokens: readonly Token[], verb: number): number => {
  if (!ORDERS.has(wordAt(tokens, verb))) return -1;
  let to = verb + 1;
  while (to < verb + OBJECT && wordAt(tokens, to) !== 'to' && !isMark(tokens[to])) to += 1;
  return wordAt(tokens, to) === 'to' && !isStop(tokens, to, verb) ? to : -1;
};

/** "The label says only 3 left", "did the ad say last chance". */
const saidAfter = (tokens: readonly Token[], verb: number): Told | undefined => {
  const sayer = sayerOf(tokens, verb);
  if (sayer < 0 || toOf(tokens, verb) > 0) return undefined;
  let from = verb + 1;
  while (/^(?:that|to|me|us|him|her|them|[,:])$/.test(wordAt(tokens, from))) from += 1;
  const isPrint = SAYERS.has(wordAt(tokens, sayer));
  return isPrint || !WAGERS.has(wordAt(tokens, from)) ? range(tokens, from, endOf(tokens, from)) : undefined;
};

/** "She told me to hurry", "the class was told to tag a friend". */
const ordered = (tokens: readonly Token[], verb: number): Told | undefined => {
  const to = toOf(tokens, verb);
  if (to < 0) return undefined;
  const isPassive = to === verb + 1 && /^(?:was|were|been|being)$/.test(wordAt(tokens, verb - 1));
  const isDuty = to === verb + 1 && wordAt(tokens, verb) === 'had';
  const whom = wordAt(tokens, verb + 1);
  const by = subjectEnd(tokens, verb);
  const who = wordAt(tokens, by);
  const isNobody = by < 0 || OURS.has(who) || (who === 'to' && !isPassive) || /^(?:and|please|or|me)$/.test(who);
  const isToReader = whom === 'you' || (!isPassive && !isDuty && to === verb + 1) || IS_NOW.has(wordAt(tokens, verb));
  if (isPassive ? who === 'you' : isNobody || hasOurs(tokens, by - 1, by)) return undefined;
  if (isToReader && (!SAYERS.has(wordAt(tokens, sayerOf(tokens, verb))) || to === verb + 1)) return undefined;
  if (/^(?:me|us)$/.test(whom) && PASSES_ON.has(wordAt(tokens, to + 1))) return undefined;
  return range(tokens, to + 1, endOf(tokens, to + 1));
};

/** Stretches of tokens that tell what somebody else said, wrote or ordered. Linear in the text but for a few tokens around each verb and its sentence. */
export const toldIn = (tokens: readonly Token[]): readonly Told[] => {
  const found: Told[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const { normal, kind } = tokens[at] as Token;
    if (kind !== 'word') continue;
    const says = SAYS.has(normal)
      ? (saidBefore(tokens, at) ?? saidByNow(tokens, at) ?? saidAfter(tokens, at))
      : undefined;
    const one = says ?? ordered(tokens, at);
    if (one) found.push(one);
  }
  return found;
};
