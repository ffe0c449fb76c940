import {
  besides,
  byPlace,
  clauseAround,
  defineRule,
  expand,
  follows,
  type Hit,
  type HitLists,
  isThanked,
  isTitle,
  meant,
  mine,
  normalText,
  type Partner,
  POLITICS,
  type Post,
  partners,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
  wordAt,
  wordSet,
} from '../../src/rule-kit.ts';

/** What is bought and shared, or handed back, is no pitch for it. */
const NO_PITCH =
  /^(?:pre-?order(?:s|ed)?|tickets?|stock|membership|subscriptions?|cart|bundle|money[- ]back|refund|join|vote|free|book|lend|buy|sale|sale price|shop now|was|\p{Sc}\S+)(?:\b.*)?$/iu;
/** Characters from whoever gets or decides something to the word for it. Hand-set. */
const OBJECT = 60;
/** Places looked at: a text that repeats itself must not take long. */
const MOST = 8;
/** "Picked by our curatorial team": those who decide anyway. */
const OWN = wordSet('team staff board committee jury judges experts curators directors management');
const OWN_WITHIN = 4;
/** A word that denies stands so near. */
const DENIED_WITHIN = 8;
const PERSON = wordSet('you they we i she he everyone everybody each');

const FRACTION = `
  <pct> | <n> percent | <n> pct | <n> per cent | half | a third | two thirds | a quarter | three quarters |
  a fifth | a tenth | a sixth | an eighth | a twelfth | a twentieth
`;
const PART = '<pct>|<price>|half|a third|a quarter|a tenth|<n> percent|<n> cents|<n> pence';
const COMPANY = `
  company | business | firm | land | building | brand | club | shop | ship | farm | orchard | pub | brewery | co-op |
  studio | label | recording | =masters | copyright | patent | archive | hall | boat | field | kiln | mill | bar | press
`;

/** Tokens of the sentence of a place, and of the one before it: a sum is named, then shared. */
const nearOf = (post: Post, at: number) => {
  const { first = 0, last = 0 } = sentenceAt(post, at) ?? {};
  const sentence = post.tokens[at]?.sentence ?? 0;
  const before = post.sentences[besides(post, sentence, -1)] ?? post.sentences[sentence - 1];
  return { from: before?.first ?? first, first, last };
};

/** "A third of the people who could get it" counts them. */
const OF_PEOPLE = /^of (?:the |all |our )?(?:people|those|you|us|households|customers|members|residents|tenants)\b/;

const stands = (hits: readonly Hit[], from: number, to: number): boolean =>
  hits.some(({ first }) => first >= from && first < to);

/** Somebody else gets a part of what comes in, or a lasting share of the whole: "the pickers keep 60% of the takings". */
const shareOf = (post: Post, { part, pot, stake }: HitLists<'part' | 'pot' | 'stake'>): Partner | undefined => {
  const getting = partners(post)
    .filter(({ does, first }) => does === 'gets' && !/^(?:do|if)$/.test(post.tokens[first - 1]?.normal ?? ''))
    .slice(0, MOST);
  const held = new Set(follows(getting, stake, OBJECT).map(({ first }) => first));
  return getting.find((one) => {
    const { from, first, last } = nearOf(post, one.first);
    return held.has(one) || (stands(part, first, last) && stands(pot, from, last));
  });
};

/** Others decide, or get a vote: "subscribers vote on which walks we map", "chosen by the people who use it". */
const sayOf = (post: Post, { voice, matter, count }: HitLists<'voice' | 'matter' | 'count'>): Partner | undefined => {
  const isBy = ({ last }: Hit): boolean => wordAt(post.tokens, last - 1) === 'by';
  const isOwn = ({ last }: Hit): boolean =>
    post.tokens.slice(last, last + OWN_WITHIN).some(({ normal }) => OWN.has(normal));
  const deciding = partners(post)
    .filter(({ does, last }) => does === 'decides' && wordAt(post.tokens, last) !== 'up')
    .filter(
      ({ first }) =>
        count.length > 0 || (wordAt(post.tokens, first) !== 'you' && sentenceAt(post, first)?.kind !== 'question'),
    )
    // "How each member voted" reports it, "voted by the fans" is a prize, "nine in ten would choose" sells.
    .filter(
      ({ first, last }) =>
        ![first - 1, first - 2, last - 2].some((at) => /^(?:how|why|would)$/.test(wordAt(post.tokens, at))),
    )
    .filter((one) => !isBy(one) || (wordAt(post.tokens, one.first) !== 'voted' && !isOwn(one)));
  const getting = partners(post).filter(({ does }) => does === 'gets');
  return byPlace(
    deciding.filter(isBy),
    [...follows(deciding, matter, OBJECT), ...follows(getting, voice, OBJECT)]
      .filter(({ first, second }) => sentenceOf(post, first) === sentenceOf(post, second))
      .map(({ first }) => first as Partner),
  )[0];
};

/** "You will not get it back"; "if it isn't printed you have all of it back" denies nothing. */
const isDenied = ({ tokens }: Post, { first, negated }: Hit): boolean => {
  if (!negated) return false;
  const not = tokens.slice(Math.max(0, first - DENIED_WITHIN), first).map(({ normal }) => normal);
  return not.findLastIndex((word) => PERSON.has(word)) < not.findLastIndex((word) => /^(?:not|never|no)$/.test(word));
};

/** "If it rains you get every cent back, that is my risk": a case that goes wrong, made good by whoever carries it. */
const coverOf = (post: Post, { unmet, good, owned }: HitLists<'unmet' | 'good' | 'owned'>): Hit | undefined => {
  // The risk is said to be the writer's, and made good: no case need be told.
  if (owned.length > 0 && good.length > 0) return good[0];
  return byPlace(good, owned).find((hit) => {
    const after = post.sentences[besides(post, post.tokens[hit.first]?.sentence ?? 0, 1)];
    return stands(unmet, nearOf(post, hit.first).from, after?.last ?? post.tokens.length);
  });
};

/** A bill may be one to pay, and an election one to a board; with anything else of the state it is the state's. */
const isHollow = ({ text }: Hit, _: number, all: readonly Hit[]): boolean =>
  !/^(?:bills?|elections?)$/i.test(text) || all.length > 2;

export default defineRule({
  principle: 'partner-instead-of-promote',
  polarity: 'relational',
  severity: 'info',
  weight: 0.7,
  summary: 'Gives supporters a real share, a say, or cover for the risk.',
  why: 'Whoever carries something with you should have part of what comes of it. That is what makes partners of supporters.',
  guards: { humour: 0.7 },
  phrases: {
    /** A part that somebody gets. */
    part: expand(`
      (${FRACTION}) | <price> | =dividends | <n> (cents|pence|pounds|euros|dollars) |
      (a|an|the|their|your|equal|same|even) ~ (share|slice|portion|payout|bonus|dividend) |
      (a|an|the|equal|same|even) ~ cut | (their|your) cut |
      (divided|shared|split|paid) (up|out|) (evenly|equally|between|among|back|by) | paid out |
      (split|share|divide) (it|them|this|that|the lot) (with|between|among) | evenly | in equal (parts|shares)
    `),
    /** What it is a part of. */
    pot: expand(`
      fees | =sales | profit | =takings | income | earnings | revenue | royalty | surplus | savings | proceeds |
      dividend | =pot | =earns | =makes | =brings | =takes | =took | =earned | =raised | =lent | =invested | =sells |
      gain | windfall | kitty | leftover | excess | anything | (${FRACTION}) of (it|that|them|this) |
      money | (of|from|on|for) (each|every) (sale|copy|jar|ticket|plate|print|order) | we sell | commission |
      (=made) ~ <price> | what ~ (=fetches|=brings|=earns|=makes|=takes|=sells|=pay|=pays|=comes|is left) |
      (${FRACTION}) of (the|our) (${COMPANY})
    `),
    /** A share that stays: of the whole, of the rights. */
    stake: expand(`
      (a|one|equal|same|their) (=stake|=stakes) | equity | (share|stock) options | part-owner | co-owner |
      (a|an|equal|real) (share|stake) (in|of) (the|our|it) | (a|an|equal) (share|cut) of ~ =royalties |
      (${FRACTION}|bit|part|share) of (the|our|this|its) (${COMPANY}) | (film|all) =rights |
      (a|an) (slice|piece) (of|in) the (${COMPANY}) | (free|licence|license|plan|tier|account|membership) for life |
      lifetime (licence|license|membership|account|subscription)
    `),
    /** A share of the say. */
    voice: expand(`
      <n> of (the|our|its) ~ (=votes|=seats) | (a|one|the same|binding|final|casting|full|real|equal)
      (=vote|=say|=veto|=ballot) | same (vote|say) |
      (=seat|=seats) on | to (pick|choose|decide|vote|elect) |
      the (last|final|casting) (word|say)
    `),
    /** What is decided. */
    matter: expand(`
      =our | next | what | which | how | where | who | whether | (for|against|down|through) (the|a|my|our) |
      (the|our|next|a|new) ~ (board|director|chair|head|scheme|name|colour|color|hours|menu|rules|budget|manager|wages|
      rota|agenda|pay|price|title|money|surplus|fund|winner|hire|beer|design|date|logo|cover|topic|theme|dish|book|film|
      route|venue|programme|program|charity) | by (ballot|show of hands|a vote|vote)
    `),
    /** The writer gives as much as others do, or parts with it among others, who are named. */
    alike: expand(`
      (we|i) (will |)match (every|each|your|all) | split ~ ways |
      for (every|each) ~ you (give|put in|donate|raise) (we|i) |
      (hour|day|pound|euro|shift|evening) for (hour|day|euro|pound|shift|evening) |
      (income|takings|profit|money|fee|surplus|sales) <n> ways | =giving back the (surplus|profit|rest|money|fee) |
      (she|he|<who>) (gets|keeps|earns) (${PART}) (of|for|from) (each|every|the)
    `),
    /** How it was counted, or whose money it is: you chose, and not "you picked us". */
    count: expand('<n> (for|votes|of you|against|to <n>) | <pct> of you | surplus | profit | takings | leftover'),
    /** A case in which it goes wrong. */
    unmet: expand(`
      (if|should|when|unless|even if) ~ (fail|flop|=lose|=loses|=loss|rain|cancel|miss|hate|break|fold|=sick|=ill|=late|
      unhappy|bankrupt|bust|empty|drought|worse|wrong|useless|drop|below|slip|close|off|postpone|collapse|delay|shut|
      flood|short|snow|storm|not|no use|less|fewer) |
      (did|do) not like (it|the|your) | (made|make|makes|ran|runs) ~ loss | not get (made|built|printed|funded) |
      in the red | in a (bad|poor|lean|wet|dry|blight|drought|dud|hard) (year|season|summer|month|week) |
      no (snow|sun|rain|harvest)
    `),
    /** Puts right what went wrong. */
    good: expand(`
      (we|i) (will |would |)(refund|repay|reimburse|return|redo|replace|absorb|cover|swallow|pay|waive) |
      not (pay|owe|lose) (the|a|any|us|your|anything) | (nobody|no one) (pays|owes|loses) | (pay|pays)
      (you|them|each|everyone) (what|the|for) |
      (is|are|be|gets|get|was|were) (refunded|repaid|reimbursed|waived) | (is|are|'s|be) out nothing |
      (keep|keeps) the (fee|advance|deposit|money|pay) | (at|on) our (expense|cost|tab) |
      (pay|cover|make up) the (difference|shortfall|rest|gap|loss) |
      (is|are|was|were|get|gets|be) (still |always |)paid (on the night|in full|anyway|either way|regardless|the same) |
      (money|deposit|fee|cent|penny|ticket|pound|cash|all of it|difference|rest|lot) ~ (back|returned) |
      (take|takes|taking) the (hit|loss) | (pay|owe|lose|risk) nothing
    `),
    /** Whose loss it is. */
    owned: expand(`
      (my|our) (own |)(risk|loss|gamble|tab) | (ours|mine) to (pay|carry|bear|cover|lose) |
      (we|i) (will |would |)(lose|carry|bear|eat|absorb|swallow) (the|it|that|this) | that is on us | that's on us |
      (risk|loss|gamble|hole|bill|shortfall) (is|sits|falls|stays) (on us|on me|with us|with me|ours|mine) |
      (out of|from) (my|our) own (pocket|account|fee|wages|savings)
    `),
    /** Prizes, referrals, the till and the state. */
    hollow: expand(`
      ${POLITICS} | =government | (=polls|polling station|=ballots|id) | vote for (me|us) | american | voters |
      taxpayer | =taxes | shareholder | investor |
      =share ~ (success|joy|news|story|passion|love|spirit) | refer (a friend|friends|<n>|your|someone) | =rewards |
      loyalty | chance to | =win | prize | turnout | (=vote|=voted|=votes) <pct> |
      (winner|winners) (take|takes|get|gets|keep|keeps|share|split) | giveaway |
      be featured | full rights | discount | exclusive | satisfied | guarantee | scholarship | bursary | =terms |
      <pct> (off|back|higher|lower|more|less|fewer|faster) | cashback | (within|in) <n> (days|hours|working days) |
      policy | =cancellation | reduction | commissioners | permit | (=benefits|=grant|=allowance|=tariff) |
      (=claim|=claimed|=claiming) |
      your (order|item|purchase)
    `),
  },
  messages: {
    shared: '"{words}": you share what comes of this. Say how it will be counted, and it will hold.',
    say: '"{words}": they have a say in it. Tell them when, and how it is counted.',
    cover: '"{words}": the risk is yours and not theirs. That makes it easier to come along.',
  },
  examples: {
    good: [
      'Six of you wrote recipes. «Each gets an equal share of the royalties», and your names go on the cover.',
      "«We'll match every hour you volunteer with an hour of paid time from our own staff».",
      '«If the street market loses money we cover it». If it makes money, half goes to the stallholders.',
      '«The pickers keep half of what the stall takes». Saturdays too.',
      '«Subscribers vote on which two walks we map».',
      '«If it rains the tickets are refunded that evening». That is my risk, not yours.',
      '«A tenth of what the mill earns goes to the eleven spinners who lent the looms».',
      '«Every apprentice who stayed a winter now has a share in the yard».',
      '«Members voted for the second kiln», so that is what your fees bought. The receipt is pinned.',
      'The orchard made a surplus. «Every family that picked gets a tenth of it back».',
      '«Backers voted against the sequel», so there is none.',
      '«What the songbook brings in is divided up among the singers, by pages».',
      "If you lend us a camera and the film doesn't get made, «you're out nothing». I have put my van up for that.",
      'The fair made a loss of £300. «Every band was paid in full, and the hole is ours».',
      '«Stewards have two seats on the fair board from May».',
      'The Okoro Foods stall made £900. «We split it with everyone who peeled».',
      '«You chose the new hours». It was 212 votes for Thursdays, 80 against, and they start on Monday.',
      '«Ushers now hold two of the seven votes on our board».',
      '«The takings of the fair go to the four bands, evenly».',
      '«For each pound you give we put in one of ours».',
      "If your loaf tent doesn't break even at the Larkfield fair, «you don't pay the pitch fee».",
    ],
    bad: [
      'The board can cap what you pay. About a third of the people who could get it have not asked.',
      'Guests who booked our pool for March get a reduction of 15% on the room.',
      'Take part in our 40 minute study on sleep. You get 12 euro, and the lab is warm.',
      'We raised £2,480 for the hospice van. Thanks to Tony and to whoever paid £110 for a load of wood.',
      'Earn rewards when you refer 5 friends!',
      'Share your photos for a chance to be featured. By posting you grant us full rights.',
      'You could win a prize! Like and follow to enter.',
      'We share this success with all our readers.',
      'The band split the takings four ways and went for chips.',
      'All proceeds of the raffle go to the roof.',
      'You must have your ID with you to vote; the bus pass counts.',
      'They voted on the bill twice, and the voters had their say.',
      'Congrats to the 14 pupils who received our scholarship! Together they take home £35,000.',
      'Starting today members get 3% back at all 12 Fell & Field stores.',
      "Money back within 30 days if you're not happy.",
      'The Larkfield Fund is open again. Teams can get up to £900 each for nets and paint.',
      'The Okoro Foods bake-off is on Monday: teams of four, £3 each, and the winners take the pot.',
      'The Tidewell council passed the toll by two votes. Here is how each member voted and which roads are next.',
      'Our help desk was voted friendliest of the year by our tenants.',
      'Members at Okoro Foods have voted by 81% for the new shifts, on a turnout of 64%. They start in May.',
      'It is not the whole answer, and the Larkfield staff have had their hours cut. On Monday there is tea.',
      'Thinking of joining? If you earn under £15k it is £7.20 a month, with legal help from day one.',
      'If anyone picked up a grey bag in hall 2, it is our singer’s and his insulin is in it.',
      'You chose Tidewell, and we are glad that you did.',
      'Fernway Homes handed the keys to the Okoro family on Friday, with thanks to each volunteer.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, NO_PITCH) || mine(post, hits.hollow).some(isHollow)) return;
    const own = (list: readonly Hit[]) => mine(post, meant(list)).slice(0, MOST);
    const { pot, matter } = hits;
    const part = hits.part.filter((hit) => !OF_PEOPLE.test(normalText(post.tokens, hit.last, hit.last + 3)));
    // "Split eight ways: five of us and the three who lent us the van."
    const namesThem = ({ text, last }: Hit): boolean =>
      !/^split|ways$/i.test(text) || /^(?::|between|among|with)$/.test(post.tokens[last]?.text ?? '');
    const cover = coverOf(post, {
      unmet: hits.unmet,
      good: mine(post, hits.good)
        .filter((hit) => !isDenied(post, hit))
        .slice(0, MOST),
      owned: mine(post, hits.owned).slice(0, MOST),
    });
    const shared = shareOf(post, { part, pot, stake: own(hits.stake) }) ?? own(hits.alike).find(namesThem);
    const found = cover ?? shared ?? sayOf(post, { voice: own(hits.voice), matter, count: mine(post, hits.count) });
    // What was raised or voted is named in thanks, and shared with nobody by that.
    if (!found || (!cover && isThanked(post, found))) return;
    const at = clauseAround(post, found);
    report({ at, message: cover ? 'cover' : shared ? 'shared' : 'say', values: { words: quote(post, at) } });
  },
});
