import {
  areAgents,
  besides,
  byPlace,
  clauseAround,
  defineRule,
  expand,
  FRACTIONS,
  follows,
  type Hit,
  type HitLists,
  HOLDINGS,
  hitOver,
  isRole,
  isThanked,
  isTitle,
  meant,
  mine,
  normalText,
  type Pair,
  type Partner,
  POLITICS,
  type Post,
  partners,
  pitch,
  quote,
  sentenceAt,
  sentenceOf,
  type Token,
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
/** "Members of the jury decide": it is their office. */
const OFFICE = /\b(?:jury|judges?|board|committee|council|court)\b/;
/** "They overrule us": whatever it is about. */
const OVERRULES = /^(?:overrule|outvote|veto)d?$/;
/** "Picked by our curatorial team": those who decide anyway. */
const OWN = wordSet('team staff board committee jury judges experts curators directors management');
const OWN_WITHIN = 4;
/** A word that denies stands so near. */
const DENIED_WITHIN = 8;
/** "Women earn 84 cents", "families should choose a school": people as statistics count them. */
const AT_LARGE = wordSet('women men people families children man woman');
const PERSON = wordSet('you they we i she he everyone everybody each');

const PART = '<pct>|<price>|half|a third|a quarter|a tenth|<n> percent|<n> cents|<n> pence';

/** Tokens of the sentence of a place, and of the one before it: a sum is named, then shared. */
const nearOf = (post: Post, at: number) => {
  const { first = 0, last = 0 } = sentenceAt(post, at) ?? {};
  const sentence = post.tokens[at]?.sentence ?? 0;
  const before = post.sentences[besides(post, sentence, -1)] ?? post.sentences[sentence - 1];
  return { from: before?.first ?? first, first, last };
};

/** "A third of the people who could get it" counts them. */
const OF_PEOPLE = /^of (?:the |all |our )?(?:people|those|you|us|households|customers|members|residents|tenants)\b/;

/** "By half five" */
const isTime = ({ tokens }: Post, { last, text }: Hit): boolean =>
  /^half$/i.test(text) &&
  (tokens[last]?.kind === 'number' ||
    /^(?:past|\w*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))$/.test(wordAt(tokens, last)));

/** "The team is split between tea and coffee": of two minds. */
const OF_MINDS =
  /^(?:team|office|room|family|we|crowd|opinions?|votes?|house|staff|readers|you|they|desk) (?:is|are|was|were|'re)$/;
const isOfTwoMinds = ({ tokens }: Post, { first }: Hit): boolean => OF_MINDS.test(normalText(tokens, first - 2, first));

const stands = (hits: readonly Hit[], from: number, to: number): boolean =>
  hits.some(({ first }) => first >= from && first < to);

const isSomebody = (token: Token): boolean =>
  !AT_LARGE.has(token.normal) &&
  (areAgents(token) || isRole(token) || /^(?:you|everyone|those|club|crew)$/.test(token.normal));

/** Tokens before a "they" in which somebody was named. Hand-set. */
const NAMED_WITHIN = 80;
/** Nobody certain: people at large, and "they" where nobody was named before. */
const isAtLarge = (post: Post, { first }: Hit): boolean => {
  const { tokens } = post;
  const word = wordAt(tokens, first);
  if (word === 'they')
    return !tokens.slice(Math.max(nearOf(post, first).from, first - NAMED_WITHIN), first).some(isSomebody);
  const isSingled = /^(?:the|those|these|all|our|who|that|whose)$/;
  return AT_LARGE.has(word) && ![first - 1, first + 1].some((at) => isSingled.test(wordAt(tokens, at)));
};

/** A bare price is a part where they get it, or where it is of something: "£4 of each ticket", not "£3 a car, for the Scouts". */
const isPartOf = (post: Post, part: Hit, { end }: Hit): boolean =>
  !/^\p{Sc}\S+$/u.test(part.text) ||
  /^(?:of|from|for|on|per)$/.test(wordAt(post.tokens, part.last)) ||
  (part.start >= end && part.start - end < OBJECT);

/** Somebody else gets a part of what comes in, or a lasting share of the whole: "the pickers keep 60% of the takings". */
const shareOf = (post: Post, { part, pot, stake }: HitLists<'part' | 'pot' | 'stake'>): Partner | undefined => {
  const getting = partners(post)
    .filter(({ does, first }) => does === 'gets' && !/^(?:do|if)$/.test(wordAt(post.tokens, first - 1)))
    .filter((one) => !isAtLarge(post, one))
    .slice(0, MOST);
  // "Keep the door", not "get the door".
  const isKept = ({ first, second }: Pair): boolean =>
    !/^the (?:door|tips|takings|cash|lot)/i.test(second.text) ||
    /^(?:keep|take)s?$/.test(wordAt(post.tokens, first.last - 1));
  const held = new Set(
    follows(getting, stake, OBJECT)
      .filter(isKept)
      .map(({ first }) => first),
  );
  return getting.find((one) => {
    const { from, first, last } = nearOf(post, one.first);
    const parts = part.filter((hit) => isPartOf(post, hit, one));
    return held.has(one) || (stands(parts, first, last) && stands(pot, from, last));
  });
};

const THEIR_OWN = / that$|^(?:choose|chose|decided?) to$/;

/** Others decide, or get a vote: "subscribers vote on which walks we map", "chosen by the people who use it". */
const sayOf = (post: Post, { voice, matter, count }: HitLists<'voice' | 'matter' | 'count'>): Partner | undefined => {
  const isBy = ({ last }: Hit): boolean => wordAt(post.tokens, last - 1) === 'by';
  const isOwn = ({ last }: Hit): boolean =>
    post.tokens.slice(last, last + OWN_WITHIN).some(({ normal }) => OWN.has(normal));
  const deciding = partners(post)
    // "Pick up", "pick-up"
    .filter(({ does, last }) => does === 'decides' && !/^(?:up|-)$/.test(wordAt(post.tokens, last)))
    .filter(
      ({ first }) =>
        count.length > 0 || (wordAt(post.tokens, first) !== 'you' && sentenceAt(post, first)?.kind !== 'question'),
    )
    // "They decided that it must change", "those who choose to enlist": minds and lives of their own.
    .filter(
      (one) =>
        !THEIR_OWN.test(normalText(post.tokens, one.last - 1, one.last + 1)) &&
        !isAtLarge(post, one) &&
        !/\bstakeholders?\b/.test(normalText(post.tokens, one.first, one.last + 1)) &&
        !/^(?:choose|pick) the (?:colou?r|size|date|day|time|flavou?r)\b/.test(
          normalText(post.tokens, one.last - 1, one.last + 2),
        ) &&
        (isBy(one) || !OFFICE.test(normalText(post.tokens, one.first, one.last))),
    )
    // "How each member voted" reports it, "voted by the fans" is a prize, "nine in ten would choose" sells.
    .filter(
      ({ first, last }) =>
        ![first - 1, first - 2, last - 2].some((at) => /^(?:how|why|would)$/.test(wordAt(post.tokens, at))),
    )
    .filter((one) => !isBy(one) || (wordAt(post.tokens, one.first) !== 'voted' && !isOwn(one)));
  const getting = partners(post).filter(({ does }) => does === 'gets');
  // "The nurses decide the rota" is one hit from its first "the": its last word is what they decide.
  const ends = matter.map(({ last }) => hitOver(post.tokens, last - 1, last));
  return byPlace(
    deciding.filter((one) => isBy(one) || OVERRULES.test(wordAt(post.tokens, one.last - 1))),
    [...follows(deciding, ends, OBJECT), ...follows(getting, voice, OBJECT)]
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
    // "Nobody was charged twice"
    if (wordAt(post.tokens, hit.last) === 'twice') return false;
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
  quiet: true,
  weight: 0.7,
  summary: 'Gives supporters a real share, a say, or cover for the risk.',
  why: 'Whoever carries something with you should have part of what comes of it. That is what makes partners of supporters.',
  guards: { humour: 0.7 },
  phrases: {
    /** A part that somebody gets. */
    part: expand(`
      (${FRACTIONS}) | half a percent | <price> | =dividends | <n> (cents|pence|pounds|euros|dollars) |
      (a|an|the|its|their|your|equal|same|even) ~ (share|slice|portion|payout|bonus|dividend) |
      (a|an|the|equal|same|even) ~ cut | (their|your) cut |
      (divided|shared|split|paid) (up|out|) (evenly|equally|between|among|back|by) | paid out |
      (split|share|divide) (it|them|this|that|the lot) (with|between|among) | evenly | in equal (parts|shares) |
      (goes|go|went|paid|handed|flows) (straight|) back | for nothing
    `),
    /** What it is a part of. */
    pot: expand(`
      fees | =sales | profit | =takings | income | earnings | revenue | royalty | surplus | savings | proceeds |
      dividend | =pot | =earns | =makes | =brings | =takes | =took | =earned | =raised | =lent | =invested | =sells |
      comes off ~ bills | gain | windfall | kitty | leftover | excess | anything |
      (${FRACTIONS}) of (it|that|them|this) | money | slice of the <price> | =cleared <price> |
      the (door|bucket|hat) | from the first (copy|sale|ticket|pound|dollar|euro) |
      (than|what) we (planned|needed|budgeted) |
      whatever ~ (=sell|=sells|=fetches|=make|=makes|=earns|=brings|=raises) |
      (of|from|on|for) (each|every) (sale|copy|jar|ticket|plate|print|order) | we sell | commission |
      (=made) ~ <price> | you (sell|pick|bake|grow) | off (the|your|its|their) ~ (bill|rent|charge) |
      what ~ (=fetches|=make|=brings|=earns|=makes|=takes|=sells|=pay|=pays|=comes|is left) |
      (${FRACTIONS}) of (the|our) (${HOLDINGS})
    `),
    /** A share that stays: of the whole, of the rights. */
    stake: expand(`
      (a|one|equal|same|their) (=stake|=stakes) | equity | (share|stock) options | part-owner | co-owner |
      (a|an|equal|real) (share|stake) (in|of) (the|our|it) | (a|an|equal) (share|cut) of ~ =royalties |
      (${FRACTIONS}|bit|part|share) of (the|our|this|its) (${HOLDINGS}) | (film|all) =rights |
      a (share|slice|cut) of the (takings|profit|surplus|sales) | every (penny|cent|copper) |
      the (door|tips|takings|cash|lot) | half a percent of the (${HOLDINGS}) | <pct> each |
      the (${HOLDINGS}) (now|outright) | (${FRACTIONS}) of the =shares | (a|an) equal (cut|slice|share|split) |
      a (cut|slice|share) of (it|them|that|the lot) | (a|an) (slice|piece) (of|in) the (${HOLDINGS}) |
      (free|licence|license|plan|tier|account|membership) for life |
      lifetime (licence|license|membership|account|subscription)
    `),
    /** A share of the say. */
    voice: expand(`
      (=elect|=elects) <n> of (the|our|its) ~ (seats|trustees|directors|members) |
      <n> of (the|our|its) ~ (=votes|=seats) |
      (a|one|the same|binding|final|casting|full|real|equal) (=vote|=say|=veto|=ballot) | same (vote|say) |
      (=seat|=seats) on | to (pick|choose|decide|vote|elect) | the (last|final|casting) (word|say)
    `),
    /** What is decided. */
    matter: expand(`
      =our | next | to (spend|keep|buy|build|name|raise|cut|open) | what | which | how | where | who | whether |
      (for|against|down|through) (the|a|my|our) |
      (the|our|next|a|new) ~ (editor|setlist|song|play|trustee|speaker|captain|playlist|piece|board|director|chair|
      head|scheme|name|colour|color|hours|menu|rules|budget|manager|wages|rota|agenda|pay|price|title|money|surplus|
      fund|winner|hire|beer|design|date|logo|cover|topic|theme|dish|book|film|route|venue|programme|program|charity) |
      by (ballot|show of hands|a vote|vote)
    `),
    /** The writer gives as much as others do, or parts with it among others, who are named. */
    alike: expand(`
      (same|equal) (percentage|share|rate|cut) as (the|our|us|we|ours) | one vote each |
      one (household|member|person|family|share|flat|tenant) one vote | (is|are|becomes) (a|) (part-owner|co-owner) |
      you (take|keep|get) (${PART}) ~ we (take|keep|get) | (divide|split|share) ~ (equally|evenly|fairly) |
      (we|i) (split|share) the (savings|surplus|profit|takings|proceeds) ~ with | your vote counts the same |
      (we|i) (will|)match (every|each|your|all) | split ~ ways | (${PART}) of what ~ paid is on its way to you |
      (=pays|=pay|=cover|=covers) your (excess|fine|deposit|losses) if |
      for (every|each) ~ you (give|put in|donate|raise|work) ~ (we|i) |
      (half|a third|a quarter|a tenth|<pct>) ~ (money|takings|profit|sales|fee|door) ~ (is|are) (yours|theirs) |
      (hour|day|pound|euro|shift|evening) for (hour|day|euro|pound|shift|evening) |
      (income|takings|profit|money|fee|surplus|sales) <n> ways | =giving back the (surplus|profit|rest|money|fee) |
      <n> of (you|them) ~ (sit|sits|sitting|joining|join) ~ (board|panel|committee) |
      (she|he|<who>) (gets|keeps|earns) (${PART}) (of|for|from) (each|every|the)
    `),
    /** By what it is shared: "split by hours worked". */
    measure: expand(`
      (split|divided|shared) (up|out|) by (the|) (hour|hours|shift|day|page|tree|acre|mile|head|weight|work|number|
      commit|kilo|turn) | (split|divided|shared) ~ ways by | (split|divided|shared) (pro rata|according to) |
      (knocked|taken|comes|come|goes) off ~ (bill|charge|rent|fee|subs|dues)
    `),
    /** How it was counted, or whose money it is: you chose, and not "you picked us". */
    count: expand(`
      the other half | vote counts | <n> (for|votes|of you|against|to <n>) | <pct> of you | surplus | profit |
      takings | leftover
    `),
    /** A case in which it goes wrong. */
    unmet: expand(`
      (if|when) ~ (never|fewer) | (if|when) ~ no better | of any loss | (if|when|unless|even if) ~ not |
      whether ~ or not | (if|and) (the|a) (frost|blight|hail|storm|flood|drought) ~ (take|hit|come|ruin|kill) |
      bad (harvest|year|crop) | (if|should) ~ (called off|=die|=dies) | (if|when) (nobody|no one) |
      (if|should|when|unless|even if) ~ (dry|scratch|damage|spoil|return|fail|flop|=lose|=loses|=loss|rain|cancel|
      miss|hate|break|fold|=sick|=ill|=late|unhappy|bankrupt|bust|empty|drought|worse|wrong|useless|drop|below|slip|
      close|off|postpone|collapse|delay|shut|flood|short|snow|storm|no use|less|fewer) |
      (did|do) not like (it|the|your) | (made|make|makes|ran|runs) ~ loss | not get (made|built|printed|funded) |
      in the red | in a (bad|poor|lean|wet|dry|blight|drought|dud|hard) (year|season|summer|month|week) |
      no (snow|sun|rain|harvest)
    `),
    /** Puts right what went wrong. */
    good: expand(`
      (is|='s|comes|goes) (back in|back with|home to) your | (money|deposit|fee|cash) ~ comes home |
      (not|never) out a (penny|cent) | (pay|pays|cover|carry|take) the first <price> |
      (we|i) (will|would|)(refund|repay|reimburse|return|redo|replace|absorb|cover|swallow|pay|waive) |
      (nobody|no one) ~ (charged|out of pocket) | costs (you|them|nobody) nothing | (we|i) (hand|give|send|pay) back |
      (is|are|be) not charged | (not|never) (yours|theirs) | pays (you|them|everyone) back |
      (back|repaid|refunded) (first|before) | (is|are|get|gets) paid for the | still keep (yours|it|them|your) |
      not (pay|owe|lose) (the|a|any|us|your|anything) | (nobody|no one) (pays|owes|loses) |
      (pay|pays) (you|them|each|everyone) (what|the|for) |
      (is|are|be|gets|get|was|were) (refunded|repaid|reimbursed|waived) | (is|are|'s|be) out nothing |
      (keep|keeps) the (fee|advance|deposit|money|pay) | (at|on) our (expense|cost|tab) |
      (pay|cover|make up) the (difference|shortfall|rest|gap|loss) |
      (is|are|was|were|get|gets|be) (still|always|)paid (on the night|in full|anyway|either way|regardless|the same) |
      (money|deposit|fee|cent|penny|ticket|pound|cash|all of it|difference|rest|lot) ~ (back|returned) |
      (take|takes|taking) the (hit|loss) | (pay|owe|lose|risk) nothing
    `),
    /** Whose loss it is. */
    owned: expand(`
      (my|our) (own|)(risk|loss|gamble|tab) | (ours|mine) to (pay|carry|bear|cover|lose) |
      (we|i) (will|would|)(lose|carry|bear|eat|absorb|swallow) (the|it|that|this) | that is on us | that's on us |
      (risk|loss|gamble|hole|bill|shortfall) (is|sits|falls|stays) (on us|on me|with us|with me|ours|mine) |
      before (we|i|the) ~ (see|sees|take|takes|get|gets) (a|any) (penny|cent|share) |
      (out of|from) (my|our) own (pocket|account|fee|wages|savings)
    `),
    /** Prizes, referrals, the till and the state. */
    hollow: expand(`
      ${POLITICS} | =government | (=polls|polling station|id) | vote for (me|us) | american | voters | taxpayer |
      =taxes | shareholder | investor | =share ~ (success|joy|news|story|passion|love|spirit) |
      refer (a friend|friends|<n>|your|someone) | =rewards | loyalty | chance to |
      =win (a|an|one|tickets|big|<n>|<price>|prizes|your|free) | (could|can|to) =win | president |
      (republican|democrat) | prize | turnout | (=vote|=voted|=votes) <pct> |
      (winner|winners) (take|takes|get|gets|keep|keeps|share|split) | giveaway | be featured | full rights |
      discount | exclusive | satisfied | guarantee | scholarship | bursary | =terms (and|apply) |
      <pct> (off|back|higher|lower|more|less|fewer|faster) | cashback | (within|in) <n> days (if|of) | =cancellation |
      reduction | commissioners | permit | (=benefits|=allowance|=tariff) | (apply|applied|application) ~ =grant |
      (=claimed|=claiming) | (can|to) =claim | ^=claim | your (order|item|purchase)
    `),
  },
  messages: {
    part: '"{words}": others get a share of it, a say in it, or cover for the risk.',
    shared: '"{words}": you share what comes of this. Say how it will be counted, and it will hold.',
    say: '"{words}": they have a say in it. Tell them when, and how it is counted.',
    cover: '"{words}": the risk is yours and not theirs. That makes it easier to come along.',
  },
  likely: { trait: 'shares-the-reward', from: 0.2, message: 'part' },
  examples: {
    good: [
      '«Members elect four of the nine board seats on Sunday».',
      '«Regulars who lent us the deposit get a cut of it, every spring».',
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
      'The money is for the whole row. «It was split by hours dug».',
      'The orchard earned £900 in cider. «Half comes off the ground rent of every plot, and the ladder is paid».',
      '«We give the choir a tenth of every ticket, counted in front of them».',
      '«Those who stewarded get a third of the surplus». The rest buys lamps.',
      '«Every seamstress who has been here a year gets a share of the takings».',
      '«Tenants can veto any colour that we choose for the stairs».',
      'A fox took the hens in May. «If a storm takes the crop you get your money back».',
      '«Stallholders keep every penny they take on Friday».',
      '«Half of the calendar money is yours if your photo is in it».',
      '«The drivers are paid for the night whether the ferry sails or not». That is our gamble.',
      '«If nobody buys your prints at the fair the table costs you nothing».',
      '«You take 70% of each sale», we take 30%, and the contract is one page.',
      'Backers pick the route. If we never sail, «your deposit comes home within a month».',
      '«We split the savings with everyone in the row».',
      '«Our drivers get a bonus in a good year, the same percentage as the directors».',
      '«Two of you are joining the board in May», and that was your idea.',
    ],
    bad: [
      'If yours is one we repaint it, you choose the colour, we pay the van.',
      'Nobody was charged twice, but check, and if it looks wrong we will sort it.',
      'Our new framework, co-designed with stakeholders, sets out five pillars.',
      'The Morl team had her down by half five.',
      'The office is split between the stairs and the lift. Vote below for the weekly count.',
      'School is shut. Parents, please check the board for pick-up of the children already en route.',
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
      'Women earn 84 cents for every dollar a man takes home.',
      'Families should be free to choose a school that suits the child.',
      'They decided that the rules must change, which nobody in Larkfield had asked for.',
      'They voted down the offer on Monday, and the ferry stays where it is.',
      'Nobody should be tied to a job. Cover for all means no one loses a doctor.',
      'The hatch opens at six for the night nurses, and they get first pick of the rolls.',
      'Park on the school field, £3 a car, and the money goes to the Scouts.',
      'A customer paid off the last £12 of a loan that she took out for her son.',
      'Money back within 14 days if you are not happy with the kettle.',
      'Members of the jury decide on Monday which film wins.',
      'Each ticket gets you a seat, a drink and a share of the garlic bread.',
    ],
  },
  check({ post, hits, report }) {
    if (isTitle(post) || pitch(post, NO_PITCH) || mine(post, hits.hollow).some(isHollow)) return;
    const own = (list: readonly Hit[]) => mine(post, meant(list)).slice(0, MOST);
    const { pot, matter } = hits;
    const part = hits.part.filter(
      (hit) =>
        !OF_PEOPLE.test(normalText(post.tokens, hit.last, hit.last + 3)) &&
        !isOfTwoMinds(post, hit) &&
        !isTime(post, hit),
    );
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
    const shared =
      shareOf(post, { part, pot, stake: own(hits.stake) }) ??
      own(hits.alike).find((hit) => namesThem(hit) && !isAtLarge(post, hit)) ??
      own(hits.measure).find(({ first }) =>
        stands(byPlace(pot, part), nearOf(post, first).from, nearOf(post, first).last),
      );
    const found = cover ?? shared ?? sayOf(post, { voice: own(hits.voice), matter, count: mine(post, hits.count) });
    // What was raised or voted is named in thanks, and shared with nobody by that.
    if (!found || (!cover && isThanked(post, found))) return;
    const at = clauseAround(post, found);
    report({ at, message: cover ? 'cover' : shared ? 'shared' : 'say', values: { words: quote(post, at) } });
  },
});
